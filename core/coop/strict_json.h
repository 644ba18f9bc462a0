// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace kabar::coop {

/// One text for one value: keys in byte order, no insignificant space, whole numbers without a fraction, UTF-8.
[[nodiscard]] std::string canonicalJson(const nlohmann::json& value);

using kabar::parseJson;

/// Reads an object whose every key must be known. The first thing wrong is kept and `finish` returns it, so that a reader
/// is a plain list of fields; what a wrong field yields until then is a value within its bounds.
class StrictObject {
public:
    /// `path` names the object in errors: "group_by.home"; empty for the document itself.
    StrictObject(const nlohmann::json& value, std::string path);

    [[nodiscard]] bool has(const char* key) const;
    [[nodiscard]] std::string text(const char* key, std::size_t maxLength = 2000);
    [[nodiscard]] int integer(const char* key, int low, int high);
    [[nodiscard]] double number(const char* key, double low, double high);
    [[nodiscard]] bool flag(const char* key);
    /// A member of any type; null when it is missing, which is an error.
    [[nodiscard]] const nlohmann::json& member(const char* key);
    [[nodiscard]] const nlohmann::json& array(const char* key);
    /// "group_by.home.resolution".
    [[nodiscard]] std::string pathOf(std::string_view key) const;

    /// Notes an error of this object or of a part of it, unless there is one already.
    void refuse(Error error);
    void refuse(std::string_view key, Error::Code code, Clause clause, std::string_view value);
    /// The first error; a key that nobody read is one.
    [[nodiscard]] Status finish();

private:
    [[nodiscard]] const nlohmann::json* find(const char* key);

    const nlohmann::json& m_value;
    std::string m_path;
    std::set<std::string, std::less<>> m_read;
    std::optional<Error> m_error;
};

}  // namespace kabar::coop
