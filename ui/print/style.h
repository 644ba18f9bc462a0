// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QSizeF>
#include <QString>

#include <string>

namespace kabar::print {

/// Layout units a point: tenths of a point, so that whole-pixel font sizes are fine enough.
inline constexpr double kPoint = 10;

[[nodiscard]] inline QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

/// ISO 216 A4 in layout units.
inline const QSizeF kPageSize(595.276 * kPoint, 841.89 * kPoint);
inline constexpr double kMargin = 36 * kPoint;
inline const double kTextWidth = kPageSize.width() - 2 * kMargin;
inline constexpr double kGutter = 16 * kPoint;

/// The inks of one ground. Printed paper is white whatever the window's theme.
struct Palette {
    QColor text{0x1E, 0x25, 0x26};
    QColor muted{0x5E, 0x69, 0x6B};
    QColor line{0xDE, 0xDC, 0xD4};
    QColor primary{0x0B, 0x6E, 0x75};
    QColor soft{0xD6, 0xEC, 0xEC};
    QColor gap{0xB9, 0x3A, 0x12};
};

inline const Palette kOnPaper{};
/// For the band of the decision.
inline const Palette kOnBand{.text = Qt::white,
                             .muted = QColor(0xD6, 0xEC, 0xEC),
                             .line = QColor(0x4A, 0x98, 0x9D),
                             .primary = QColor(0xBF, 0xE0, 0xDA),
                             .soft = QColor(0x0B, 0x6E, 0x75),
                             .gap = QColor(0xFF, 0xD9, 0xA0)};

/// How text is set: body size in points and inks.
struct Style {
    double size = 8.4;
    Palette palette = kOnPaper;
    bool stackedRanges = false;  ///< the range under its figure, for narrow cells

    [[nodiscard]] Style scaled(double factor) const { return {size * factor, palette, stackedRanges}; }
    [[nodiscard]] Style stacked() const { return {size, palette, true}; }
    [[nodiscard]] double space() const { return size * 0.45 * kPoint; }
};

enum class Cut { Regular, Medium, SemiBold, Bold, Italic };

/// Inter at `points`, without hinting, so that screen and paper break lines alike; letters keep their code points.
[[nodiscard]] QFont font(double points, Cut cut = Cut::Regular);
/// Inter Display, drawn for large sizes.
[[nodiscard]] QFont displayFont(double points, Cut cut = Cut::SemiBold);

}  // namespace kabar::print
