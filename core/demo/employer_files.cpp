// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/employer_files.h"

#include "core/sqlite/database.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <format>

namespace kabar::demo {

namespace {

std::string quotedName(std::string_view name) {
    std::string quoted = "\"";
    for (const char c : name) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string createTable(const EmployerRows& rows, std::string_view table) {
    std::string sql = "CREATE TABLE " + quotedName(table) + " (";
    for (std::size_t i = 0; i < rows.columns.size(); ++i) {
        constexpr std::array<std::string_view, 3> kTypes{"INTEGER", "REAL", "TEXT"};
        sql += std::format("{}{} {}", i == 0 ? "" : ", ", quotedName(rows.columns[i].name),
                           kTypes[static_cast<std::size_t>(rows.columns[i].type)]);
    }
    return sql + ")";
}

void bind(sqlite::Statement& statement, const Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        statement.bind(*whole);
    else if (const auto* number = std::get_if<double>(&value))
        statement.bind(*number);
    else if (const auto* text = std::get_if<std::string>(&value))
        statement.bind(*text);
    else
        statement.bind(nullptr);
}

/// Code points up to U+00FF; the sandbox writes no others into rows.
std::string toLatin1(std::string_view utf8) {
    std::string bytes;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        if (lead < 0x80)
            bytes += utf8[i];
        else if (i + 1 < utf8.size())
            bytes += static_cast<char>(((lead & 0x03) << 6) | (static_cast<unsigned char>(utf8[++i]) & 0x3F));
    }
    return bytes;
}

/// Five decimals at most, one at least: "-20.88231", "17.33", "8.0".
std::string decimal(double number, bool comma) {
    std::string text = std::format("{:.5f}", number);
    text.erase(std::max(text.find_last_not_of('0'), text.find('.') + 1) + 1);
    if (comma) text.replace(text.find('.'), 1, ",");
    return text;
}

std::string csvField(const Value& value, const DatabaseShape& shape) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
    if (const auto* number = std::get_if<double>(&value)) return decimal(*number, shape.decimalComma);
    const auto* text = std::get_if<std::string>(&value);
    if (!text) return {};
    if (text->find_first_of("\"\r\n") == std::string::npos && text->find(shape.delimiter) == std::string::npos) return *text;
    return quotedName(*text);
}

Error unwritable(const std::filesystem::path& path) {
    return Error{
        .code = Error::Code::Unwritable, .clause = clauseOf({errno, std::generic_category()}), .file = path.string()};
}

}  // namespace

Status writeWhole(const std::filesystem::path& path, std::string_view bytes) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file < 0) return fail(unwritable(path));
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) {
            const Error error = unwritable(path);
            ::close(file);
            return fail(error);
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    const bool synced = ::fsync(file) == 0;
    if (::close(file) != 0 || !synced) return fail(unwritable(path));
    return {};
}

Status writeSqlite(const EmployerRows& rows, std::string_view table, const std::filesystem::path& path) {
    auto database = sqlite::Database::open(path.string(), sqlite::Database::Access::Create);
    if (!database) return fail(database.error());
    // A database that is only moved into place when whole needs no journal.
    if (auto set = database->execute("PRAGMA journal_mode = OFF; PRAGMA page_size = 4096"); !set) return set;
    return database->transaction([&]() -> Status {
        if (auto created = database->execute(createTable(rows, table)); !created) return created;
        std::string places = "?";
        for (std::size_t i = 1; i < rows.columns.size(); ++i) places += ", ?";
        auto insert = database->prepare("INSERT INTO " + quotedName(table) + " VALUES (" + places + ")");
        if (!insert) return fail(insert.error());
        for (const auto& row : rows.rows) {
            for (const Value& value : row) bind(*insert, value);
            if (auto inserted = insert->run(); !inserted) return inserted;
        }
        return {};
    });
}

Status writeCsv(const EmployerRows& rows, const DatabaseShape& shape, const std::filesystem::path& path) {
    const std::string_view lineEnd = shape.windowsLines ? "\r\n" : "\n";
    std::string text;
    for (std::size_t i = 0; i < rows.columns.size(); ++i) {
        if (i > 0) text += shape.delimiter;
        text += csvField(rows.columns[i].name, shape);
    }
    text += lineEnd;
    for (const auto& row : rows.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += shape.delimiter;
            text += csvField(row[i], shape);
        }
        text += lineEnd;
    }
    if (shape.encoding == Encoding::Latin1) text = toLatin1(text);
    if (shape.encoding == Encoding::Utf8Bom) text.insert(0, "\xEF\xBB\xBF");
    return writeWhole(path, text);
}

}  // namespace kabar::demo
