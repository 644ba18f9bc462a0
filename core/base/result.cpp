// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include "core/base/printable.h"

#include <format>

namespace kabar {

namespace {

constexpr std::size_t kMostOfAnArgument = 400, kMostOfAPath = 4096;

}  // namespace

Clause clauseOf(const std::error_code& error) {
    const auto is = [&](std::errc code) { return error == code; };
    if (is(std::errc::no_space_on_device)) return clause("system.no-space");
    if (is(std::errc::permission_denied) || is(std::errc::operation_not_permitted)) return clause("system.not-permitted");
    if (is(std::errc::read_only_file_system)) return clause("system.read-only");
    if (is(std::errc::no_such_file_or_directory)) return clause("system.missing");
    if (is(std::errc::not_a_directory)) return clause("system.not-a-folder");
    if (is(std::errc::is_a_directory)) return clause("system.a-folder");
    if (is(std::errc::filename_too_long)) return clause("system.long-name");
    if (is(std::errc::file_exists)) return clause("file.exists");
    if (is(std::errc::file_too_large)) return clause("system.too-large");
    return clause("system.other", Foreign{error.message()});
}

std::string describe(const Clause& clause) {
    std::string text = clause.id;
    for (const Clause::Argument& argument : clause.arguments)
        text += ' ' + std::visit(
                          []<class T>(const T& value) {
                              if constexpr (std::same_as<T, std::string>)
                                  return printable(value, kMostOfAnArgument);
                              else if constexpr (std::same_as<T, Foreign>)
                                  return '"' + printable(value.text, kMostOfAnArgument) + '"';
                              else
                                  return std::format("{}", value);
                          },
                          argument);
    for (const Clause& each : clause.also) text += "; " + describe(each);
    return text;
}

std::string describe(const Error& error) {
    std::string text = printable(error.file, kMostOfAPath);
    if (error.line > 0) text += (text.empty() ? "line " : ":") + std::to_string(error.line);
    if (!text.empty()) text += ": ";
    if (!error.field.empty()) text += "field '" + printable(error.field, kMostOfAnArgument) + "', ";
    if (!error.field.empty() || !error.value.empty()) text += "value '" + printable(error.value) + "': ";
    return text + describe(error.clause);
}

}  // namespace kabar
