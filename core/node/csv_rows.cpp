// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/csv_rows.h"

#include <algorithm>
#include <map>

namespace kabar::node {

namespace {

/// How often `delimiter` stands outside quotes in each of the first lines.
std::vector<std::size_t> countsInLines(std::string_view text, char delimiter) {
    constexpr std::size_t kLines = 40;
    std::vector<std::size_t> counts{0};
    bool quoted = false, empty = true;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == delimiter) ++counts.back();
        if (c == '\n' || c == '\r') {
            if (!std::exchange(empty, true)) counts.push_back(0);
            if (counts.size() > kLines) break;
        } else {
            empty = false;
        }
    }
    if (counts.size() > 1) counts.pop_back();  // the last line may be cut or empty
    return counts;
}

}  // namespace

/// Rows that end early are uneven, and decimal commas are not: a delimiter is first of all in every line, the names' too.
char guessDelimiter(std::string_view text) {
    char best = ';';
    std::size_t bestScore = 0;
    for (const char delimiter : {';', ',', '\t', '|'}) {
        const auto counts = countsInLines(text, delimiter);
        std::map<std::size_t, std::size_t> lines;  // by how often it stands in them
        for (const std::size_t count : counts)
            if (count > 0) ++lines[count];
        const auto without = static_cast<std::size_t>(std::ranges::count(counts, std::size_t{0}));
        const std::size_t present = (counts.size() - without) * 1000 / counts.size();
        for (const auto& [count, same] : lines) {
            const std::size_t score =
                present * 1'000'000 + same * 1000 / counts.size() * 100 + std::min<std::size_t>(count, 99);
            if (score > bestScore) best = delimiter, bestScore = score;
        }
    }
    return best;
}

std::size_t CsvRows::lineEnd(std::size_t at) const {
    std::size_t end = at;
    while (end < m_text.size() && m_text[end] == '\r') ++end;
    if (end < m_text.size() && m_text[end] == '\n') return end + 1 - at;
    return end > at ? 1 : 0;  // a CR alone ends a line too
}

bool CsvRows::atRowEnd() const {
    return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r';
}

void CsvRows::passLineEnd() {
    m_at += lineEnd(m_at);
    ++m_line;
}

void CsvRows::passTo(long line) {
    while (m_line < line && m_at < m_text.size()) {
        m_at = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
        if (m_at < m_text.size()) passLineEnd();
    }
}

Result<bool> CsvRows::next(std::vector<std::string>& fields) {
    fields.clear();
    while (m_at < m_text.size() && atRowEnd()) passLineEnd();
    if (m_at >= m_text.size()) return false;
    m_rowLine = m_line;
    while (true) {
        auto field = readField();
        if (!field) return fail(field.error());
        fields.push_back(std::move(*field));
        if (atRowEnd()) break;
        ++m_at;  // the delimiter
    }
    if (m_at < m_text.size()) passLineEnd();
    return true;
}

Result<std::string> CsvRows::readField() {
    if (m_at < m_text.size() && m_text[m_at] == '"') return readQuoted();
    const std::size_t begin = m_at;
    while (!atRowEnd() && m_text[m_at] != m_delimiter) ++m_at;
    return std::string(m_text.substr(begin, m_at - begin));
}

Result<std::string> CsvRows::readQuoted() {
    const long openedAt = m_line;
    std::string field;
    ++m_at;
    while (m_at < m_text.size()) {
        if (const std::size_t end = lineEnd(m_at)) {
            field += m_text.substr(m_at, end);
            passLineEnd();
            continue;
        }
        if (m_text[m_at] != '"') {
            field += m_text[m_at++];
            continue;
        }
        ++m_at;
        if (atRowEnd() || m_text[m_at] == m_delimiter) return field;
        if (m_text[m_at] != '"')
            return fail(Error{.code = Error::Code::Malformed, .clause = clause("csv.after-quote")}.at(m_line));
        field += '"';
        ++m_at;
    }
    return fail(Error{.code = Error::Code::Malformed, .clause = clause("csv.open-quote")}.at(openedAt));
}

}  // namespace kabar::node
