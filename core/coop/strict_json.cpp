// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/strict_json.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <vector>

namespace kabar::coop {

using nlohmann::json;

namespace {

const json kNull;
const json kEmptyArray = json::array();

/// 2.0 and 2 are one number, so they must be one text.
json normal(const json& value) {
    if (value.is_number_float()) {
        const double number = value.get<double>();
        if (std::trunc(number) == number && std::abs(number) < 0x1p53) return static_cast<std::int64_t>(number);
        return number;
    }
    if (!value.is_structured()) return value;
    json copy = value;
    for (json& part : copy) part = normal(part);
    return copy;
}

std::string shown(const json& value) {
    std::string text =
        value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, json::error_handler_t::replace);
    if (text.size() > 60) text = text.substr(0, 57) + "...";
    return text;
}

}  // namespace

std::string canonicalJson(const json& value) {
    return normal(value).dump(-1, ' ', false, json::error_handler_t::replace);
}

StrictObject::StrictObject(const json& value, std::string path) : m_value(value), m_path(std::move(path)) {
    if (!value.is_object())
        refuse(Error{.code = Error::Code::Malformed, .clause = clause("document.not-object")}.of(
            m_path.empty() ? "document" : m_path, shown(value)));
}

bool StrictObject::has(const char* key) const {
    return m_value.is_object() && m_value.contains(key);
}

std::string StrictObject::pathOf(std::string_view key) const {
    return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

const json* StrictObject::find(const char* key) {
    m_read.insert(key);
    if (has(key)) return &m_value[key];
    refuse(key, Error::Code::Malformed, clause("document.missing"), "");
    return nullptr;
}

std::string StrictObject::text(const char* key, std::size_t maxLength) {
    const json* value = find(key);
    if (!value) return {};
    if (!value->is_string())
        return refuse(key, Error::Code::Malformed, clause("document.not-text"), shown(*value)), std::string();
    auto content = value->get<std::string>();
    if (content.empty() || content.size() > maxLength)
        refuse(key, Error::Code::OutOfRange, clause("document.length", maxLength), shown(*value));
    return content;
}

int StrictObject::integer(const char* key, int low, int high) {
    const double value = number(key, low, high);
    if (std::trunc(value) == value) return static_cast<int>(value);
    refuse(key, Error::Code::Malformed, clause("document.not-whole"), std::format("{}", value));
    return low;
}

double StrictObject::number(const char* key, double low, double high) {
    const json* value = find(key);
    if (!value) return low;
    if (!value->is_number()) return refuse(key, Error::Code::Malformed, clause("document.not-number"), shown(*value)), low;
    const double content = value->get<double>();
    if (content >= low && content <= high) return content;
    refuse(key, Error::Code::OutOfRange, clause("document.not-between", low, high), shown(*value));
    return low;
}

bool StrictObject::flag(const char* key) {
    const json* value = find(key);
    if (value && !value->is_boolean()) refuse(key, Error::Code::Malformed, clause("document.not-flag"), shown(*value));
    return value && value->is_boolean() && value->get<bool>();
}

const json& StrictObject::member(const char* key) {
    const json* value = find(key);
    return value ? *value : kNull;
}

const json& StrictObject::array(const char* key) {
    const json* value = find(key);
    if (value && value->is_array()) return *value;
    if (value) refuse(key, Error::Code::Malformed, clause("document.not-list"), shown(*value));
    return kEmptyArray;
}

void StrictObject::refuse(Error error) {
    if (!m_error) m_error = std::move(error);
}

void StrictObject::refuse(std::string_view key, Error::Code code, Clause clause, std::string_view value) {
    refuse(Error{.code = code, .clause = std::move(clause)}.of(pathOf(key), value));
}

Status StrictObject::finish() {
    if (m_value.is_object())
        for (const auto& [key, value] : m_value.items())
            if (!m_read.contains(key)) refuse(key, Error::Code::Malformed, clause("document.unknown-key"), shown(value));
    if (m_error) return fail(*m_error);
    return {};
}

}  // namespace kabar::coop
