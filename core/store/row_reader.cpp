// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_reader.h"

#include "core/base/utf8.h"

#include <format>

namespace kabar::store {

std::string RowReader::text(int column, std::string_view name, std::size_t longest) {
    std::string content = m_row.text(column);
    if (content.size() > longest)
        refuse(Error::Code::OutOfRange, "row.too-long", name, std::format("{} bytes", content.size()));
    else if (!isWellFormedUtf8(content) || content.contains('\0'))
        refuse(Error::Code::Malformed, "row.not-text", name, "");
    return m_error ? std::string() : content;
}

std::string RowReader::words(int column, std::string_view name) {
    std::string content = text(column, name);
    if (content.find_first_not_of(" \t\r\n") == std::string::npos) refuse(Error::Code::Malformed, "row.empty", name, "");
    return content;
}

std::int64_t RowReader::integer(int column, std::string_view name, std::int64_t low, std::int64_t high) {
    const std::int64_t value = m_row.integer(column);
    if (value >= low && value <= high) return value;
    refuse(Error::Code::OutOfRange, "row.number-out-of-range", name, std::to_string(value));
    return low;
}

double RowReader::real(int column, std::string_view name, double low, double high) {
    const double value = m_row.real(column);
    if (value >= low && value <= high) return value;
    refuse(Error::Code::OutOfRange, "row.number-out-of-range", name, std::format("{}", value));
    return low;
}

bool RowReader::flag(int column, std::string_view name) {
    return integer(column, name, 0, 1) == 1;
}

std::optional<Time> RowReader::moment(int column, std::string_view name) {
    if (m_row.isNull(column)) return std::nullopt;
    const std::string content = text(column, name, 40);
    const auto moment = parseIso8601(content);
    constexpr Time kFirst{}, kLast{std::chrono::sys_days{std::chrono::year{9999} / 12 / 31}};
    if (moment && *moment >= kFirst && *moment <= kLast) return *moment;
    refuse(Error::Code::Malformed, "row.not-a-moment", name, content);
    return std::nullopt;
}

void RowReader::refuse(Error::Code code, std::string_view id, std::string_view name, std::string value) {
    refuse(Error{.code = code, .clause = {.id = std::string(id)}, .value = std::move(value)}, name);
}

void RowReader::refuse(Error error, std::string_view name) {
    if (m_error) return;
    const std::string place = m_table.empty() ? std::string(name) : std::format("{}.{}", m_table, name);
    error.field = error.field.empty() || error.field == name ? place : place + ": " + error.field;
    m_error = std::move(error);
}

Status RowReader::finish() const {
    if (m_error) return fail(*m_error);
    return {};
}

}  // namespace kabar::store
