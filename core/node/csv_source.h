// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/csv_rows.h"
#include "core/node/row_source.h"

namespace kabar::node {

/// A delimited text file. A line names the columns: `SourceFormat::firstLine`, else the first that is not blank; refused
/// with the clause "csv.names-at-line" when a line below seems to be the one. A row that ends early lacks its last cells;
/// one that has content beyond the last column is broken; lines of delimiters alone are passed over. Excel's "sep=;" is
/// understood.
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
    bool hasCell(std::size_t column) const override { return column < m_cells; }
    long line() const override { return m_rows.line(); }
    double fractionRead() const override;
    const std::string& label() const override { return m_label; }
    long headerLine() const override { return m_headerLine; }
    std::optional<long> lineNaming(const std::vector<std::string>& names) const override;

private:
    CsvSource(std::string text, char delimiter, std::string label);
    [[nodiscard]] Status readHeader(const SourceFormat& format);
    [[nodiscard]] bool isBlank() const;

    std::string m_text, m_label;
    char m_delimiter;
    CsvRows m_rows;
    std::vector<std::string> m_columns, m_fields;
    std::size_t m_cells = 0;  ///< of the current row, as it stands in the file
    long m_headerLine = 0;
};

}  // namespace kabar::node
