// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/style.h"

#include <cmath>

namespace kabar::print {

namespace {

QFont made(const QStringList& families, double points, Cut cut) {
    QFont face(families);
    face.setPixelSize(static_cast<int>(std::lround(points * kPoint)));
    face.setHintingPreference(QFont::PreferNoHinting);
    face.setItalic(cut == Cut::Italic);
    face.setWeight(cut == Cut::Bold       ? QFont::Bold
                   : cut == Cut::SemiBold ? QFont::DemiBold
                   : cut == Cut::Medium   ? QFont::Medium
                                          : QFont::Normal);
    face.setFeature("calt", 0);  // alternates have no code point, so that they could not be copied out of a PDF
    return face;
}

}  // namespace

QFont font(double points, Cut cut) {
    return made({"Inter", "DejaVu Sans"}, points, cut);
}
QFont displayFont(double points, Cut cut) {
    return made({"Inter Display", "Inter", "DejaVu Sans"}, points, cut);
}

}  // namespace kabar::print
