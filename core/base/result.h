// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <utility>

namespace kabar {

/// What went wrong, where, and with what. Never translated: the window turns `code` into a sentence of its language.
struct [[nodiscard]] Error {
    enum class Code {
        NotFound,           ///< a file, table, column or record that should be there is not
        Unreadable,         ///< it is there but cannot be read: rights, corruption, a lock
        Unwritable,         ///< cannot be written: rights, a full disk
        NotAWorkshop,       ///< the file is not a `.kabar`
        NewerVersion,       ///< the file was made by a newer Kabar
        Malformed,          ///< syntax: broken row, bad JSON, bad frame
        OutOfRange,         ///< well formed, but the value cannot be: a negative count, a place outside the territory
        Mismatch,           ///< two inputs that do not belong together: wrong column type, wrong key
        Refused,            ///< a rule said no: unsigned algorithm, disclosure, owner
        NothingReleasable,  ///< even the whole table breaks the disclosure rule
        Busy,               ///< a port or database in use by somebody else
        Infeasible,         ///< the problem has no solution
        Cancelled,          ///< the user stopped it
        Internal,           ///< a library failed in a way that should not happen
    };

    Code code;
    std::string detail;     ///< one English clause, no full stop
    std::string file = {};  ///< where, as far as it is known
    long line = 0;          ///< 1-based; 0 when unknown
    std::string field = {};
    std::string value = {};

    [[nodiscard]] Error in(std::string_view path) && { return file = path, std::move(*this); }
    [[nodiscard]] Error at(long lineNumber) && { return line = lineNumber, std::move(*this); }
    [[nodiscard]] Error of(std::string_view name, std::string_view content) && {
        return field = name, value = content, std::move(*this);
    }
};

/// `FILE:LINE: field 'F', value 'V': detail` on one line, leaving out what is not known and the rest of a long value.
[[nodiscard]] std::string describe(const Error& error);

template <class T>
using Result = std::expected<T, Error>;
using Status = Result<void>;

/// `return fail(Error::Code::NotFound, "no such table")`.
[[nodiscard]] inline std::unexpected<Error> fail(Error error) {
    return std::unexpected(std::move(error));
}
[[nodiscard]] inline std::unexpected<Error> fail(Error::Code code, std::string detail) {
    return std::unexpected(Error{.code = code, .detail = std::move(detail)});
}

}  // namespace kabar
