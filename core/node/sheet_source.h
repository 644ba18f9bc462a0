// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/row_source.h"
#include "core/sheet/workbook.h"

namespace kabar::node {

/// The sheet that a workbook's reader would look at: of those that are shown the first that holds a table, of several
/// columns and two rows at least; else the first that holds anything. Null when none does.
[[nodiscard]] const sheet::Sheet* mainSheet(const sheet::Workbook& workbook);

/// One sheet of an XLSX or ODS workbook. A line names the columns as in a text file (`CsvSource`); a column without a name
/// that holds something is called by its letter.
class SheetSource final : public RowSource {
public:
    /// An empty `name` means `mainSheet`. Fails as `sheet::readWorkbook`, with `NotFound` and the sheets that there are.
    [[nodiscard]] static Result<std::unique_ptr<RowSource>> open(const std::filesystem::path& path, const std::string& name,
                                                                 const SourceFormat& format, std::stop_token stop = {});

    const std::vector<std::string>& columns() const override { return m_columns; }
    Result<bool> next() override;
    std::string_view value(std::size_t column) const override;
    bool isNumber(std::size_t column) const override;
    long line() const override { return m_rows[m_at].line; }
    double fractionRead() const override;
    const std::string& label() const override { return m_label; }
    long headerLine() const override { return m_headerLine; }
    std::optional<long> lineNaming(const std::vector<std::string>& names) const override;

private:
    SheetSource(std::vector<sheet::Row> rows, std::string label) : m_rows(std::move(rows)), m_label(std::move(label)) {}
    [[nodiscard]] Status readHeader(const SourceFormat& format);
    [[nodiscard]] bool isBlank() const;

    std::vector<sheet::Row> m_rows;
    std::string m_label;
    std::vector<std::string> m_columns;
    std::size_t m_at = 0;  ///< the current row; at first the one that names the columns
    long m_headerLine = 0;
};

}  // namespace kabar::node
