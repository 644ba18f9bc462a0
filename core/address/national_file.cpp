// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/national_file.h"

#include "core/text/encoding.h"
#include "core/text/names.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <string_view>

namespace kabar::address {

namespace {

constexpr std::size_t kMissing = std::numeric_limits<std::size_t>::max();
constexpr std::array kNeeded{"numero", "nom_voie", "code_postal", "code_insee", "nom_commune", "lon", "lat"};

std::size_t columnAt(std::string_view name) {
    return static_cast<std::size_t>(
        std::ranges::find(kNationalColumns, name, [](const char* each) { return std::string_view(each); }) -
        kNationalColumns.begin());
}

bool isInsee(std::string_view code) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return code.size() == 5 && isDigit(code[0]) && (isDigit(code[1]) || code[1] == 'A' || code[1] == 'B') &&
           std::ranges::all_of(code.substr(2), isDigit);
}

/// What the file is instead, where its first bytes tell.
const char* otherKind(std::string_view firstLine) {
    const auto start = firstLine.find_first_not_of(" \t");
    if (start != std::string_view::npos && firstLine[start] == '<') return "address.web-page";
    if (firstLine.starts_with("PK\x03\x04")) return "file.zip";
    if (firstLine.starts_with("\xff\xfe") || firstLine.starts_with("\xfe\xff")) return "file.utf16";
    return nullptr;
}

}  // namespace

Result<NationalFile> NationalFile::open(const std::filesystem::path& path) {
    auto lines = TextLines::open(path);
    if (!lines) return fail(std::move(lines.error()));
    NationalFile file(*std::move(lines), path.string());
    if (auto header = file.readHeader(); !header) return fail(std::move(header.error()));
    return file;
}

Status NationalFile::readHeader() {
    std::string line;
    const auto there = m_lines.next(line);
    if (!there) return fail(there.error());
    if (!*there) return fail(Error{.code = Error::Code::Malformed, .clause = clause("file.empty"), .file = m_path});
    if (const char* other = otherKind(line))
        return fail(Error{.code = Error::Code::Mismatch, .clause = clause(other), .file = m_path});
    if (line.starts_with("\xef\xbb\xbf")) line.erase(0, 3);
    if (line.find(m_delimiter) == std::string::npos) m_delimiter = ',';
    if (auto parts = split(line); !parts) return parts;
    m_width = m_fields.size();
    m_places.fill(kMissing);
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (const std::size_t column = columnAt(text::folded(m_fields[i])); column < m_places.size()) m_places[column] = i;
    for (const char* needed : kNeeded)
        if (m_places[columnAt(needed)] == kMissing)
            return fail(
                Error{.code = Error::Code::Mismatch, .clause = clause("address.no-column"), .file = m_path, .line = 1}.of(
                    needed, ""));
    return {};
}

/// By the delimiter; a field in quotation marks may hold it, and doubles its own marks.
Status NationalFile::split(const std::string& line) {
    m_fields.clear();
    std::size_t at = 0;
    while (true) {
        std::string& value = m_fields.emplace_back();
        if (at < line.size() && line[at] == '"') {
            for (++at;; ++at) {
                const auto mark = line.find('"', at);
                if (mark == std::string::npos)
                    return fail(Error{.code = Error::Code::Malformed, .clause = clause("csv.open-quote"), .file = m_path}.at(
                        m_lines.number()));
                value.append(line, at, mark - at);
                at = mark + 1;
                if (at >= line.size() || line[at] != '"') break;
                value += '"';
            }
        }
        const auto end = std::min(line.find(m_delimiter, at), line.size());
        value.append(line, at, end - at);
        if (end == line.size()) return {};
        at = end + 1;
    }
}

const std::string& NationalFile::field(const char* column) const {
    static const std::string kNone;
    const std::size_t place = m_places[columnAt(column)];
    return place == kMissing ? kNone : m_fields[place];
}

Error NationalFile::wrong(Error::Code code, const char* why, const char* column) const {
    return Error{.code = code, .clause = clause(why), .file = m_path}.at(m_lines.number()).of(column, field(column));
}

/// Not a number where the field is empty.
Result<double> NationalFile::degrees(const char* column, double most) const {
    const std::string& text = field(column);
    if (text.empty()) return std::numeric_limits<double>::quiet_NaN();
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return fail(wrong(Error::Code::Malformed, "document.not-number", column));
    if (!(std::abs(value) <= most)) return fail(wrong(Error::Code::OutOfRange, "document.out-of-range", column));
    return value;
}

Status NationalFile::readNumber(NationalAddress& address) const {
    constexpr int kNone = 9999;  // the base's number of a place that has none, as is 99999
    const std::string& text = field("numero");
    address.number.reset();
    address.suffix = text::folded(field("rep"));
    if (text.empty()) return {};
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0)
        return fail(wrong(Error::Code::Malformed, "document.not-whole", "numero"));
    if (number > 0 && number < kNone) address.number = number;
    return {};
}

Result<bool> NationalFile::next(NationalAddress& address) {
    std::string line;
    do {
        const auto there = m_lines.next(line);
        if (!there) return fail(there.error());
        if (!*there) return false;
    } while (line.empty());
    if (auto parts = split(text::repaired(std::move(line))); !parts) return fail(std::move(parts.error()));
    if (m_fields.size() != m_width)
        return fail(Error{
            .code = Error::Code::Malformed, .clause = clause("csv.row-width", m_fields.size(), m_width), .file = m_path}
                        .at(m_lines.number()));
    if (!isInsee(field("code_insee"))) return fail(wrong(Error::Code::Malformed, "address.not-insee", "code_insee"));
    if (auto number = readNumber(address); !number) return fail(std::move(number.error()));
    const auto longitude = degrees("lon", 180), latitude = degrees("lat", 90);
    if (!longitude || !latitude) return fail(longitude ? latitude.error() : longitude.error());
    address.position = {*latitude, *longitude};
    address.id = field("id");
    address.way = field("nom_voie");
    address.afnorWay = field("nom_afnor");
    address.communeCode = field("code_insee");
    address.commune = field("nom_commune");
    address.formerCommune = field("nom_ancienne_commune");
    address.delivery = field("libelle_acheminement");
    address.postcode = field("code_postal");
    address.hamlet = field("nom_ld");
    address.kind = field("type_position");
    return true;
}

}  // namespace kabar::address
