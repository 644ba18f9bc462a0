// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace kabar {

std::string describe(const Error& error) {
    std::string text = error.file;
    if (error.line > 0) text += (text.empty() ? "line " : ":") + std::to_string(error.line);
    if (!text.empty()) text += ": ";
    if (!error.field.empty()) text += "field '" + error.field + "', ";
    if (!error.field.empty() || !error.value.empty()) text += "value '" + error.value + "': ";
    return text + error.detail;
}

}  // namespace kabar
