// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/names.h"

#include <QString>

#include <string_view>

namespace kabar::ui {

/// Core's UTF-8, as Qt has it.
[[nodiscard]] inline QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Without case and accents, as core compares names: "remy" finds "Rémy".
[[nodiscard]] inline QString folded(const QString& text) {
    return QString::fromStdString(text::folded(text.toStdString()));
}

}  // namespace kabar::ui
