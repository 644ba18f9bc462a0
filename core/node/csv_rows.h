// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace kabar::node {

/// Splits delimited text (RFC 4180) into rows, whatever ends its lines: LF, CR, CR LF, or the CR CR LF that a transfer as
/// text makes of it. Empty lines are passed over. `text` outlives it.
class CsvRows {
public:
    CsvRows(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    /// Splits the next row into `fields`; false at the end. Fails with `Malformed` and the line of a quotation mark that is
    /// not closed, or has text behind it.
    [[nodiscard]] Result<bool> next(std::vector<std::string>& fields);
    /// Passes whole lines until the next is `line`.
    void passTo(long line);

    [[nodiscard]] long line() const { return m_rowLine; }  ///< on which the last row began, 1-based
    [[nodiscard]] std::size_t place() const { return m_at; }

private:
    [[nodiscard]] Result<std::string> readField();
    [[nodiscard]] Result<std::string> readQuoted();
    [[nodiscard]] bool atRowEnd() const;
    /// Bytes of the line end at `at`; 0 when there is none.
    [[nodiscard]] std::size_t lineEnd(std::size_t at) const;
    void passLineEnd();

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    long m_line = 1, m_rowLine = 0;
};

/// The character that stands in most of the first lines, and most evenly: ';', ',', tab or '|'.
[[nodiscard]] char guessDelimiter(std::string_view text);

}  // namespace kabar::node
