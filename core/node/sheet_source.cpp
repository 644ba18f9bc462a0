// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/sheet_source.h"

#include "core/node/csv_header.h"
#include "core/node/field_values.h"
#include "core/text/names.h"

#include <algorithm>

namespace kabar::node {

namespace {

using sheet::Cell;
using sheet::Row;
using sheet::Sheet;

bool isFilled(const Cell& cell) {
    return !trimmed(cell.text).empty();
}

bool holdsTable(const Sheet& sheet) {
    return std::ranges::count_if(sheet.rows, [](const Row& row) { return std::ranges::count_if(row.cells, isFilled) > 1; }) >
           1;
}

/// The first rows in the form in which the header of a text file is looked for.
std::vector<CsvRow> beginningOf(const std::vector<Row>& rows) {
    std::vector<CsvRow> first;
    for (const Row& row : rows) {
        if (first.size() == kRowsForHeader) break;
        first.push_back({.line = row.line, .cells = {}});
        for (const Cell& cell : row.cells) first.back().cells.push_back(cell.text);
    }
    return first;
}

/// "A", "Z", "AA".
std::string letterOf(std::size_t column) {
    std::string letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters;
}

std::string namesOf(const sheet::Workbook& workbook) {
    std::string text;
    for (const Sheet& each : workbook) text += (text.empty() ? "" : ", ") + each.name;
    return text;
}

}  // namespace

const Sheet* mainSheet(const sheet::Workbook& workbook) {
    const auto shown = [](const Sheet& each) { return !each.isHidden && !each.rows.empty(); };
    auto found = std::ranges::find_if(workbook, [&](const Sheet& each) { return shown(each) && holdsTable(each); });
    if (found == workbook.end()) found = std::ranges::find_if(workbook, shown);
    return found == workbook.end() ? nullptr : &*found;
}

Result<std::unique_ptr<RowSource>> SheetSource::open(const std::filesystem::path& path, const std::string& name,
                                                     const SourceFormat& format, std::stop_token stop) {
    auto workbook = sheet::readWorkbook(path, std::move(stop));
    if (!workbook) return fail(workbook.error());
    const auto asked = std::ranges::find(*workbook, name, &Sheet::name);
    const Sheet* const chosen = !name.empty() ? (asked == workbook->end() ? nullptr : &*asked) : mainSheet(*workbook);
    if (!chosen && !name.empty())
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("sheet.no-such-sheet", namesOf(*workbook))}
                        .in(path.string())
                        .of("sheet", name));
    if (!chosen || chosen->rows.empty())
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("rows.none")}.in(path.string()));
    std::unique_ptr<SheetSource> source(new SheetSource(chosen->rows, path.string() + ":" + chosen->name));
    if (auto header = source->readHeader(format); !header) return fail(Error(header.error()).in(source->m_label));
    return source;
}

Status SheetSource::readHeader(const SourceFormat& format) {
    const auto beginning = beginningOf(m_rows);
    const auto below = format.firstLine > 0 ? std::nullopt : namesBelow(beginning);
    if (below) return fail(Error{.code = Error::Code::Malformed, .clause = clause("csv.names-at-line", *below)}.at(*below));
    if (format.firstLine > 0) {
        const auto at = std::ranges::find(m_rows, format.firstLine, &Row::line);
        if (at == m_rows.end()) return fail(Error::Code::Malformed, clause("csv.no-such-line"));
        m_at = static_cast<std::size_t>(at - m_rows.begin());
    }
    m_headerLine = line();
    std::size_t width = 0;
    for (std::size_t i = m_at; i < m_rows.size(); ++i) width = std::max(width, m_rows[i].cells.size());
    for (std::size_t column = 0; column < width; ++column) {
        const std::string name = text::spaced(value(column));
        m_columns.push_back(name.empty() ? letterOf(column) : name);
    }
    return {};
}

Result<bool> SheetSource::next() {
    do {
        if (m_at + 1 >= m_rows.size()) return false;
        ++m_at;
    } while (isBlank());
    return true;
}

bool SheetSource::isBlank() const {
    return std::ranges::none_of(m_rows[m_at].cells, isFilled);
}

std::string_view SheetSource::value(std::size_t column) const {
    const auto& cells = m_rows[m_at].cells;
    return column < cells.size() ? std::string_view(cells[column].text) : std::string_view();
}

bool SheetSource::isNumber(std::size_t column) const {
    const auto& cells = m_rows[m_at].cells;
    return column < cells.size() && cells[column].isNumber;
}

double SheetSource::fractionRead() const {
    return static_cast<double>(m_at + 1) / static_cast<double>(m_rows.size());
}

std::optional<long> SheetSource::lineNaming(const std::vector<std::string>& names) const {
    return lineWithNames(beginningOf(m_rows), names);
}

}  // namespace kabar::node
