// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/csv_source.h"

#include "core/base/input_file.h"
#include "core/node/csv_header.h"
#include "core/node/field_values.h"
#include "core/text/names.h"

#include <algorithm>

namespace kabar::node {

namespace {

/// Excel's own first line, "sep=;"; 0 without one.
char saidDelimiter(std::string_view text) {
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    return line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP=")) ? line.back() : '\0';
}

Error namesAt(long line) {
    return Error{.code = Error::Code::Malformed, .clause = clause("csv.names-at-line", line)}.at(line);
}

}  // namespace

Result<std::unique_ptr<RowSource>> CsvSource::open(const std::filesystem::path& path, const SourceFormat& format) {
    auto text = readInput(path).and_then([&](std::string bytes) { return text::toUtf8(std::move(bytes), format.encoding); });
    if (!text) return fail(Error(text.error()).in(path.string()));
    return read(std::move(*text), format, path.string());
}

Result<std::unique_ptr<RowSource>> CsvSource::read(std::string text, const SourceFormat& format, std::string label) {
    const char said = saidDelimiter(text);
    const char delimiter = format.delimiter ? format.delimiter : said ? said : guessDelimiter(text);
    std::unique_ptr<CsvSource> source(new CsvSource(std::move(text), delimiter, std::move(label)));
    SourceFormat beginning = format;
    if (said && beginning.firstLine == 0) beginning.firstLine = 2;
    if (auto header = source->readHeader(beginning); !header) return fail(Error(header.error()).in(source->m_label));
    return source;
}

CsvSource::CsvSource(std::string text, char delimiter, std::string label)
    : m_text(std::move(text)), m_label(std::move(label)), m_delimiter(delimiter), m_rows(m_text, delimiter) {}

Status CsvSource::readHeader(const SourceFormat& format) {
    if (format.firstLine > 0)
        m_rows.passTo(format.firstLine);
    else if (const auto below = namesBelow(firstRows(m_text, m_delimiter)))
        return fail(namesAt(*below));
    const auto read = m_rows.next(m_fields);
    if (!read) return fail(read.error());
    if (!*read) return fail(Error::Code::Malformed, clause(format.firstLine > 0 ? "csv.no-such-line" : "csv.no-header"));
    m_headerLine = m_rows.line();
    for (const std::string& name : m_fields) m_columns.push_back(text::spaced(name));
    return {};
}

std::optional<long> CsvSource::lineNaming(const std::vector<std::string>& names) const {
    return lineWithNames(firstRows(m_text, m_delimiter), names);
}

Result<bool> CsvSource::next() {
    auto read = m_rows.next(m_fields);
    while (read && *read && isBlank()) read = m_rows.next(m_fields);
    if (!read) return fail(Error(read.error()).in(m_label));
    m_cells = m_fields.size();
    const auto isEmpty = [](const std::string& cell) { return trimmed(cell).empty(); };
    if (*read && m_cells > m_columns.size() &&
        !std::all_of(m_fields.begin() + static_cast<std::ptrdiff_t>(m_columns.size()), m_fields.end(), isEmpty))
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("csv.row-width", m_cells, m_columns.size())}
                        .in(m_label)
                        .at(line()));
    m_fields.resize(m_columns.size());
    return *read;
}

/// As Excel leaves them under a table: delimiters and nothing else.
bool CsvSource::isBlank() const {
    return std::ranges::all_of(m_fields, [](const std::string& field) { return trimmed(field).empty(); });
}

double CsvSource::fractionRead() const {
    return m_text.empty() ? 1 : static_cast<double>(m_rows.place()) / static_cast<double>(m_text.size());
}

}  // namespace kabar::node
