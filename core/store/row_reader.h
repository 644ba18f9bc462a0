// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace kabar::store {

/// Reads a row that a stranger may have written. The first thing wrong is kept and `finish` returns it with table and
/// column, so that a reader is a plain list of columns; what a wrong column yields until then is a value within its bounds.
class RowReader {
public:
    static constexpr std::size_t kLongestText = 1 << 20;
    static constexpr std::size_t kLongestDocument = 128 << 20;

    /// `table` names the row in errors: "participant".
    RowReader(const Statement& row, std::string_view table) : m_row(row), m_table(table) {}

    /// UTF-8 without a NUL, at most `longest` bytes.
    [[nodiscard]] std::string text(int column, std::string_view name, std::size_t longest = kLongestText);
    /// The same, and not only white space.
    [[nodiscard]] std::string words(int column, std::string_view name);
    [[nodiscard]] std::int64_t integer(int column, std::string_view name,
                                       std::int64_t low = std::numeric_limits<std::int64_t>::min(),
                                       std::int64_t high = std::numeric_limits<std::int64_t>::max());
    [[nodiscard]] double real(int column, std::string_view name, double low, double high);
    /// 0 or 1.
    [[nodiscard]] bool flag(int column, std::string_view name);
    /// A row's own number: 1 or more.
    [[nodiscard]] std::int64_t id(int column) { return integer(column, "id", 1); }
    /// A moment of the years 1970 to 9999, or NULL.
    [[nodiscard]] std::optional<Time> moment(int column, std::string_view name);

    /// Takes over what a reader of one value says.
    template <class T>
    [[nodiscard]] T taken(Result<T> value, std::string_view name, T otherwise) {
        if (value) return std::move(*value);
        refuse(std::move(value.error()), name);
        return otherwise;
    }
    void refuse(Error error, std::string_view name);

    [[nodiscard]] bool isGood() const { return !m_error; }
    [[nodiscard]] Status finish() const;

private:
    void refuse(Error::Code code, std::string_view id, std::string_view name, std::string value);

    const Statement& m_row;
    std::string_view m_table;
    std::optional<Error> m_error;
};

}  // namespace kabar::store
