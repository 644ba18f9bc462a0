// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/row_source.h"

#include "core/base/input_file.h"
#include "core/node/csv_source.h"
#include "core/node/sheet_source.h"
#include "core/node/sqlite_source.h"
#include "core/sheet/workbook.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kabar::node {

namespace fs = std::filesystem;

namespace {

std::string extensionOf(const fs::path& path) {
    std::string extension = path.extension().string();
    for (char& c : extension)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return extension;
}

bool isDatabase(const fs::path& path) {
    constexpr std::array kExtensions{".sqlite", ".sqlite3", ".db3", ".db", ".gpkg"};
    return std::ranges::contains(kExtensions, extensionOf(path));
}

bool isText(const fs::path& path) {
    constexpr std::array kExtensions{".csv", ".tsv", ".txt"};
    return std::ranges::contains(kExtensions, extensionOf(path));
}

/// Those that are read, and those that people send in their place.
bool isWorkbook(const fs::path& path) {
    constexpr std::array kExtensions{".xlsx", ".xlsm", ".xltx", ".xls",     ".xlsb", ".ods", ".ots",  ".fods",
                                     ".xml",  ".htm",  ".html", ".numbers", ".pdf",  ".doc", ".docx", ".odt"};
    return std::ranges::contains(kExtensions, extensionOf(path));
}

bool isFile(const fs::path& path) {
    std::error_code error;
    return fs::is_regular_file(path, error);
}

bool beginsAsDatabase(const fs::path& path) {
    constexpr std::string_view kMagic = "SQLite format 3";
    std::array<char, kMagic.size()> head{};
    auto file = openInput(path);
    return file && file->read(head.data(), head.size()) && std::string_view(head.data(), head.size()) == kMagic;
}

fs::path within(const fs::path& path, const fs::path& folder) {
    return (path.is_relative() ? folder / path : path).lexically_normal();
}

/// Length of the path in `PATH[:TABLE]`.
std::size_t pathLength(std::string_view source, const fs::path& folder) {
    if (isFile(within(source, folder))) return source.size();
    std::size_t named = source.size();
    for (std::size_t colon = source.find(':'); colon != source.npos; colon = source.find(':', colon + 1)) {
        const fs::path path = within(source.substr(0, colon), folder);
        if (isFile(path) && (beginsAsDatabase(path) || isWorkbook(path))) return colon;
        if (named == source.size() && (isDatabase(path) || isWorkbook(path))) named = colon;
    }
    return named;
}

}  // namespace

Result<SourceLocation> parseLocation(std::string_view source, const fs::path& folder) {
    const std::size_t length = pathLength(source, folder);
    SourceLocation location{
        .kind = SourceLocation::Kind::Csv, .path = within(source.substr(0, length), folder), .table = {}};
    if (length < source.size()) location.table = source.substr(length + 1);
    if (isDatabase(location.path) || beginsAsDatabase(location.path)) {
        location.kind = SourceLocation::Kind::Sqlite;
        return location;
    }
    if (isText(location.path)) return location;
    location.kind = SourceLocation::Kind::Workbook;
    if (isWorkbook(location.path)) return location;
    return fail(Error{.code = Error::Code::Mismatch, .clause = clause("rows.ending")}.of("source", source));
}

std::string storedLocation(const SourceLocation& location, const fs::path& folder) {
    const fs::path base = fs::absolute(folder).lexically_normal();
    const fs::path path = fs::absolute(location.path).lexically_normal();
    const fs::path relative = path.lexically_relative(base);
    const bool beneath = !relative.empty() && *relative.begin() != "..";
    return (beneath ? relative : path).generic_string() + (location.table.empty() ? "" : ":" + location.table);
}

Result<std::unique_ptr<RowSource>> openRows(const SourceLocation& location, const SourceFormat& format,
                                            std::stop_token stop) {
    if (const auto file = openInput(location.path); !file) return fail(file.error());
    if (location.kind == SourceLocation::Kind::Sqlite)
        return SqliteSource::open(location.path, location.table, std::move(stop));
    const auto is = sheet::formatOf(location.path);
    if (!is) return fail(is.error());
    if (*is == sheet::Format::Text) return CsvSource::open(location.path, format);
    return SheetSource::open(location.path, location.table, format, std::move(stop));
}

Result<std::vector<std::string>> tablesOf(const SourceLocation& location, std::stop_token stop) {
    if (location.kind == SourceLocation::Kind::Sqlite) return SqliteSource::tables(location.path);
    const auto is = sheet::formatOf(location.path);
    if (!is) return fail(is.error());
    if (*is == sheet::Format::Text) return std::vector<std::string>();
    const auto workbook = sheet::readWorkbook(location.path, std::move(stop));
    if (!workbook) return fail(workbook.error());
    std::vector<std::string> names;
    for (const sheet::Sheet& each : *workbook)
        if (!each.isHidden && !each.rows.empty()) names.push_back(each.name);
    return names;
}

Result<SourceLocation> settled(SourceLocation location, std::stop_token stop) {
    if (location.kind == SourceLocation::Kind::Sqlite || !location.table.empty()) return location;
    const auto is = sheet::formatOf(location.path);
    if (!is) return fail(is.error());
    if (*is == sheet::Format::Text) return location;
    const auto workbook = sheet::readWorkbook(location.path, std::move(stop));
    if (!workbook) return fail(workbook.error());
    if (const sheet::Sheet* chosen = mainSheet(*workbook); chosen && workbook->size() > 1) location.table = chosen->name;
    return location;
}

}  // namespace kabar::node
