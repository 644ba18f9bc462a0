// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/row_source.h"

namespace kabar::node {

/// A delimited text file (RFC 4180, and any line end). The first line names the columns. A row whose number of fields is
/// not the header's is broken; blank lines, and those of delimiters alone, are passed over. Excel's "sep=;" is understood.
class CsvSource final : public RowSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<RowSource>> open(const std::filesystem::path& path,
                                                                 const SourceFormat& format);
    /// The same from text in memory, already UTF-8.
    [[nodiscard]] static Result<std::unique_ptr<RowSource>> read(std::string text, const SourceFormat& format,
                                                                 std::string label);

    const std::vector<std::string>& columns() const override { return m_columns; }
    Result<bool> next() override;
    std::string_view value(std::size_t column) const override { return m_fields[column]; }
    bool isNumber(std::size_t) const override { return false; }
    long line() const override { return m_rowLine; }
    double fractionRead() const override;
    const std::string& label() const override { return m_label; }

private:
    CsvSource(std::string text, char delimiter, std::string label);
    [[nodiscard]] Status readHeader();
    /// Splits the next row into `m_fields`; false at the end of the text.
    [[nodiscard]] Result<bool> readRow();
    [[nodiscard]] Result<std::string> readField();
    [[nodiscard]] Result<std::string> readQuoted();
    [[nodiscard]] bool atRowEnd() const;
    void passLineEnd();
    [[nodiscard]] bool isBlank() const;

    std::string m_text, m_label;
    char m_delimiter;
    std::size_t m_at = 0;
    long m_line = 1, m_rowLine = 0;
    std::vector<std::string> m_columns, m_fields;
};

/// The character that splits the first lines most evenly: ';', ',', tab or '|'.
[[nodiscard]] char guessDelimiter(std::string_view text);

}  // namespace kabar::node
