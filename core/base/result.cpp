// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <algorithm>

namespace kabar {

namespace {

/// A value on one line, however long it is and whatever it holds.
std::string shown(std::string_view value) {
    constexpr std::size_t kMostBytes = 80;
    std::size_t size = std::min(value.size(), kMostBytes);
    while (size < value.size() && size > 0 && (static_cast<unsigned char>(value[size]) & 0xC0) == 0x80) --size;  // UTF-8
    std::string text(value.substr(0, size));
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    return size < value.size() ? text + "…" : text;
}

std::string shown(const Clause& clause) {
    std::string text = clause.id;
    for (const Clause::Argument& argument : clause.arguments)
        text += ' ' + std::visit(
                          []<class T>(const T& value) {
                              if constexpr (std::same_as<T, std::string>)
                                  return shown(value);
                              else
                                  return std::to_string(value);
                          },
                          argument);
    return text;
}

}  // namespace

std::string describe(const Error& error) {
    std::string text = error.file;
    if (error.line > 0) text += (text.empty() ? "line " : ":") + std::to_string(error.line);
    if (!text.empty()) text += ": ";
    if (!error.field.empty()) text += "field '" + error.field + "', ";
    if (!error.field.empty() || !error.value.empty()) text += "value '" + shown(error.value) + "': ";
    return text + (error.clause.isEmpty() ? error.detail : shown(error.clause));
}

}  // namespace kabar
