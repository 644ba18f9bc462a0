// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/document_check.h"

#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>

namespace kabar::study {

using nlohmann::json;

namespace {

constexpr double kBeyondReason = 1e15;
constexpr std::array<std::string_view, 13> kCounts{
    "persons", "employers",           "asked",          "released",         "merged",  "places", "decimals", "weight",
    "seconds", "min_persons_in_cell", "personsLeftOut", "persons_left_out", "coverage"};

std::unexpected<Error> refused(Error::Code code, std::string_view id, const std::string& path, const json& value) {
    return fail(Error{.code = code, .clause = {.id = std::string(id)}}.of(path, jsonText(value).substr(0, 60)));
}

std::string within(const std::string& path, const std::string& key) {
    return path.empty() ? key : path + "." + key;
}
std::string within(const std::string& path, std::size_t index) {
    return path + "[" + std::to_string(index) + "]";
}

bool isSameNumber(const json& a, const json& b) {
    const double x = a.get<double>(), y = b.get<double>();
    return a == b || std::abs(x - y) <= 1e-9 * std::max(std::abs(x), std::abs(y));
}

Status sameMembers(const json& read, const json& understood, const std::string& path);

Status same(const json& read, const json& understood, const std::string& path) {
    if (read.is_structured() || understood.is_structured()) return sameMembers(read, understood, path);
    const bool equal = read.is_number() && understood.is_number() ? isSameNumber(read, understood) : read == understood;
    return equal ? Status() : refused(Error::Code::Malformed, "document.not-understood", path, read);
}

Status sameMembers(const json& read, const json& understood, const std::string& path) {
    if (read.type() != understood.type() || (read.is_array() && read.size() != understood.size()))
        return refused(Error::Code::Malformed, "document.not-understood", path, json(read.type_name()));
    if (read.is_array()) {
        for (std::size_t i = 0; i < read.size(); ++i)
            if (auto equal = same(read[i], understood[i], within(path, i)); !equal) return equal;
        return {};
    }
    for (const auto& [key, value] : read.items())
        if (const auto other = understood.find(key); other != understood.end())
            if (auto equal = same(value, *other, within(path, key)); !equal) return equal;
    return {};
}

bool isRange(const json& value) {
    return value.is_object() && value.contains("low") && value.contains("mid") && value.contains("high");
}

Status checkRange(const json& range, const std::string& path) {
    if (range["low"].is_null() && range["mid"].is_null() && range["high"].is_null()) return {};  // not known
    for (const char* key : {"low", "mid", "high"})
        if (!range[key].is_number()) return refused(Error::Code::Malformed, "document.not-a-range", path, range);
    const double low = range["low"], mid = range["mid"], high = range["high"];
    const double slack = 1e-9 * std::max({std::abs(low), std::abs(mid), std::abs(high), 1.0});
    if (low > mid + slack || mid > high + slack)
        return refused(Error::Code::OutOfRange, "document.not-a-range", path, range);
    return {};
}

bool isCount(double value) {
    return value >= 0 && value <= 2e9;
}

Status reasonable(const json& value, const std::string& path) {
    if (value.is_number_float() || value.is_number_integer()) {
        const double number = value.get<double>();
        const bool isSeed = path == "seed";  // any 64 bits
        if (isSeed || (std::isfinite(number) && std::abs(number) <= kBeyondReason)) return {};
        return refused(Error::Code::OutOfRange, "document.beyond-reason", path, value);
    }
    if (isRange(value))
        if (auto range = checkRange(value, path); !range) return range;
    if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i)
            if (auto sound = reasonable(value[i], within(path, i)); !sound) return sound;
    if (value.is_object())
        for (const auto& [key, member] : value.items()) {
            if (std::ranges::contains(kCounts, key) && member.is_number() && !isCount(member.get<double>()))
                return refused(Error::Code::OutOfRange, "document.not-a-count", within(path, key), member);
            if (auto sound = reasonable(member, within(path, key)); !sound) return sound;
        }
    return {};
}

}  // namespace

Status checkValues(const json& document) {
    return reasonable(document, "");
}

Status checkUnderstood(const json& read, const json& understood) {
    return same(read, understood, "");
}

}  // namespace kabar::study
