// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/csv_source.h"

#include "core/node/field_values.h"
#include "core/node/text_encoding.h"

#include <algorithm>
#include <format>
#include <fstream>
#include <sstream>

namespace kabar::node {

namespace {

/// How often `delimiter` stands outside quotes in each of the first lines.
std::vector<std::size_t> countsInLines(std::string_view text, char delimiter) {
    constexpr std::size_t kLines = 20;
    std::vector<std::size_t> counts{0};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == delimiter) ++counts.back();
        if (c != '\n') continue;
        if (counts.size() == kLines) return counts;
        counts.push_back(0);
    }
    if (counts.size() > 1) counts.pop_back();  // the last line may be cut or empty
    return counts;
}

/// Excel's own first line, "sep=;"; 0 without one.
char saidDelimiter(std::string_view text) {
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    return line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP=")) ? line.back() : '\0';
}

}  // namespace

char guessDelimiter(std::string_view text) {
    char best = ';';
    std::size_t bestScore = 0;
    for (const char delimiter : {';', ',', '\t', '|'}) {
        const auto counts = countsInLines(text, delimiter);
        if (counts.front() == 0) continue;
        const auto same = static_cast<std::size_t>(std::ranges::count(counts, counts.front()));
        const std::size_t score =
            same * 1000 / counts.size() * 100 + std::min<std::size_t>(counts.front(), 99);  // evenness first
        if (score > bestScore) best = delimiter, bestScore = score;
    }
    return best;
}

Result<std::unique_ptr<RowSource>> CsvSource::open(const std::filesystem::path& path, const SourceFormat& format) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    if (file.peek() != std::ifstream::traits_type::eof()) bytes << file.rdbuf();
    if (file.bad() || (!file.is_open()))
        return fail(Error{.code = Error::Code::Unreadable, .detail = "cannot be read", .file = path.string()});
    auto text = toUtf8(std::move(bytes).str(), format.encoding);
    if (!text) return fail(Error(text.error()).in(path.string()));
    return read(std::move(*text), format, path.string());
}

Result<std::unique_ptr<RowSource>> CsvSource::read(std::string text, const SourceFormat& format, std::string label) {
    const char said = saidDelimiter(text);
    const char delimiter = format.delimiter ? format.delimiter : said ? said : guessDelimiter(text);
    std::unique_ptr<CsvSource> source(new CsvSource(std::move(text), delimiter, std::move(label)));
    if (said) (void)source->readRow();
    if (auto header = source->readHeader(); !header) return fail(Error(header.error()).in(source->m_label));
    return source;
}

CsvSource::CsvSource(std::string text, char delimiter, std::string label)
    : m_text(std::move(text)), m_label(std::move(label)), m_delimiter(delimiter) {}

Status CsvSource::readHeader() {
    const auto read = readRow();
    if (!read) return fail(read.error());
    if (!*read) return fail(Error::Code::Malformed, "the file is empty: its first line must name the columns");
    m_columns = std::move(m_fields);
    for (std::string& column : m_columns) column = std::string(trimmed(column));
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column)
        if (!column->empty() && std::find(m_columns.begin(), column, *column) != column)
            return fail(Error{.code = Error::Code::Malformed, .detail = "two columns have this name"}.at(m_rowLine).of(
                "column", *column));
    return {};
}

Result<bool> CsvSource::next() {
    auto read = readRow();
    while (read && *read && isBlank()) read = readRow();
    if (!read) return fail(Error(read.error()).in(m_label));
    if (!*read || m_fields.size() == m_columns.size()) return *read;
    return fail(Error{.code = Error::Code::Malformed,
                      .detail = std::format("the row has {} fields and the header {}", m_fields.size(), m_columns.size())}
                    .in(m_label)
                    .at(m_rowLine));
}

/// As Excel leaves them under a table: delimiters and nothing else.
bool CsvSource::isBlank() const {
    return std::ranges::all_of(m_fields, [](const std::string& field) { return trimmed(field).empty(); });
}

double CsvSource::fractionRead() const {
    return m_text.empty() ? 1 : static_cast<double>(m_at) / static_cast<double>(m_text.size());
}

bool CsvSource::atRowEnd() const {
    return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r';
}

void CsvSource::passLineEnd() {
    if (m_at < m_text.size() && m_text[m_at] == '\r') ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == '\n') ++m_at;
    ++m_line;
}

Result<bool> CsvSource::readRow() {
    m_fields.clear();
    while (m_at < m_text.size() && atRowEnd()) passLineEnd();
    if (m_at >= m_text.size()) return false;
    m_rowLine = m_line;
    while (true) {
        auto field = readField();
        if (!field) return fail(field.error());
        m_fields.push_back(std::move(*field));
        if (atRowEnd()) break;
        ++m_at;  // the delimiter
    }
    if (m_at < m_text.size()) passLineEnd();
    return true;
}

Result<std::string> CsvSource::readField() {
    if (m_at < m_text.size() && m_text[m_at] == '"') return readQuoted();
    const std::size_t begin = m_at;
    while (!atRowEnd() && m_text[m_at] != m_delimiter) ++m_at;
    return m_text.substr(begin, m_at - begin);
}

Result<std::string> CsvSource::readQuoted() {
    const long openedAt = m_line;
    std::string field;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == '\n') ++m_line;
        if (m_text[m_at] != '"') {
            field += m_text[m_at];
            continue;
        }
        ++m_at;
        if (atRowEnd() || m_text[m_at] == m_delimiter) return field;
        if (m_text[m_at] != '"')
            return fail(Error{.code = Error::Code::Malformed, .detail = "text after a closing quotation mark"}.at(m_line));
        field += '"';
    }
    return fail(
        Error{.code = Error::Code::Malformed, .detail = "a quotation mark is opened here and never closed"}.at(openedAt));
}

}  // namespace kabar::node
