// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>
#include <vector>

namespace kabar {

/// What a library or another program said in its own words: never translated, and shown as a quotation.
struct Foreign {
    std::string text;
    friend bool operator==(const Foreign&, const Foreign&) = default;
};

/// What is to be said of an error, as a fact: the id of its sentence in `core/words` ("csv.row-width") and what fills it in,
/// in the order of the sentence's %1, %2, … (its %n is the first).
struct Clause {
    using Argument = std::variant<std::string, std::int64_t, double, Foreign>;
    std::string id;
    std::vector<Argument> arguments = {};
    std::vector<Clause> also = {};  ///< said after it

    [[nodiscard]] bool isEmpty() const { return id.empty(); }
    [[nodiscard]] Clause with(Clause more) && { return also.push_back(std::move(more)), std::move(*this); }
    friend bool operator==(const Clause&, const Clause&) = default;
};

/// `clause("csv.row-width", fields, names)`.
template <class... Arguments>
[[nodiscard]] Clause clause(std::string_view id, const Arguments&... arguments) {
    [[maybe_unused]] constexpr auto argument = []<class T>(const T& value) -> Clause::Argument {
        if constexpr (std::integral<T>)
            return static_cast<std::int64_t>(value);
        else if constexpr (std::floating_point<T>)
            return static_cast<double>(value);
        else if constexpr (std::same_as<T, Foreign>)
            return value;
        else
            return std::string(value);
    };
    return {.id = std::string(id), .arguments = {argument(arguments)...}};
}

/// What the system says of a failed call, by its number where Kabar has words for it.
[[nodiscard]] Clause clauseOf(const std::error_code& error);

/// What went wrong, where, and with what, as facts: `core/words` makes a sentence of them in each language.
struct [[nodiscard]] Error {
    enum class Code {
        NotFound,           ///< a file, table, column or record that should be there is not
        Unreadable,         ///< it is there but cannot be read: rights, corruption, a lock
        Unwritable,         ///< cannot be written: rights, a full disk
        Taken,              ///< something of this name is there already, and is not replaced
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
    Clause clause = {};     ///< what is to be said
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

/// `ID ARGUMENT ARGUMENT; ID` on one line, for logs and tests; `core/words` makes sentences.
[[nodiscard]] std::string describe(const Clause& clause);
/// `FILE:LINE: field 'F', value 'V': detail` on one line, leaving out what is not known and the rest of a long value.
[[nodiscard]] std::string describe(const Error& error);

template <class T>
using Result = std::expected<T, Error>;
using Status = Result<void>;

/// `return fail(Error::Code::NotFound, clause("rows.no-table"))`.
[[nodiscard]] inline std::unexpected<Error> fail(Error error) {
    return std::unexpected(std::move(error));
}
[[nodiscard]] inline std::unexpected<Error> fail(Error::Code code, Clause clause) {
    return std::unexpected(Error{.code = code, .clause = std::move(clause)});
}

}  // namespace kabar
