// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/row_source.h"

#include "core/node/csv_source.h"
#include "core/node/sqlite_source.h"

#include <algorithm>
#include <array>

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
    constexpr std::array kExtensions{".sqlite", ".sqlite3", ".db"};
    return std::ranges::contains(kExtensions, extensionOf(path));
}

bool isText(const fs::path& path) {
    constexpr std::array kExtensions{".csv", ".tsv", ".txt"};
    return std::ranges::contains(kExtensions, extensionOf(path));
}

bool isSpreadsheet(const fs::path& path) {
    constexpr std::array kExtensions{".xlsx", ".xls", ".xlsm", ".ods"};
    return std::ranges::contains(kExtensions, extensionOf(path));
}

}  // namespace

Result<SourceLocation> parseLocation(std::string_view source, const fs::path& folder) {
    SourceLocation location{.kind = SourceLocation::Kind::Csv, .path = fs::path(source), .table = {}};
    if (const auto colon = source.rfind(':');
        colon != std::string_view::npos && isDatabase(fs::path(source.substr(0, colon)))) {
        location.path = fs::path(source.substr(0, colon));
        location.table = source.substr(colon + 1);
    }
    if (isDatabase(location.path))
        location.kind = SourceLocation::Kind::Sqlite;
    else if (isSpreadsheet(location.path))
        return fail(Error{.code = Error::Code::Mismatch, .detail = "a spreadsheet is not read: save it as CSV"}.of("source",
                                                                                                                   source));
    else if (!isText(location.path))
        return fail(Error{.code = Error::Code::Mismatch,
                          .detail = "expected a file that ends in .csv, .tsv, .txt, .sqlite, .sqlite3 or .db"}
                        .of("source", source));
    if (location.path.is_relative()) location.path = folder / location.path;
    location.path = location.path.lexically_normal();
    return location;
}

std::string storedLocation(const SourceLocation& location, const fs::path& folder) {
    const fs::path base = fs::absolute(folder).lexically_normal();
    const fs::path path = fs::absolute(location.path).lexically_normal();
    const fs::path relative = path.lexically_relative(base);
    const bool beneath = !relative.empty() && *relative.begin() != "..";
    return (beneath ? relative : path).generic_string() + (location.table.empty() ? "" : ":" + location.table);
}

Result<std::unique_ptr<RowSource>> openRows(const SourceLocation& location, const SourceFormat& format) {
    std::error_code error;
    if (!fs::is_regular_file(location.path, error))
        return fail(Error{.code = Error::Code::NotFound, .detail = "no such file", .file = location.path.string()});
    if (location.kind == SourceLocation::Kind::Csv) return CsvSource::open(location.path, format);
    return SqliteSource::open(location.path, location.table);
}

}  // namespace kabar::node
