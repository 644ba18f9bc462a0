// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace kabar::sqlite {

/// A prepared statement: bind in order, then step. Lives no longer than its database.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    Statement& bind(std::string_view text);
    Statement& bind(const char* text) { return bind(std::string_view(text)); }
    Statement& bind(std::int64_t number);
    Statement& bind(int number) { return bind(static_cast<std::int64_t>(number)); }
    Statement& bind(bool flag) { return bind(static_cast<std::int64_t>(flag)); }
    Statement& bind(double number);
    Statement& bind(std::nullptr_t);
    template <class T>
    Statement& bind(const std::optional<T>& value) {
        return value ? bind(*value) : bind(nullptr);
    }

    /// True while there is a row to read.
    [[nodiscard]] Result<bool> step();
    /// For statements that return no rows; resets, so that it can be bound again.
    [[nodiscard]] Status run();

    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// Stored as an integer or a real.
    [[nodiscard]] bool isNumber(int column) const;
    [[nodiscard]] bool isReal(int column) const;
    [[nodiscard]] bool isBlob(int column) const;
    /// As the statement itself calls its columns, in their order.
    [[nodiscard]] std::vector<std::string> columnNames() const;

private:
    friend class Database;
    explicit Statement(sqlite3_stmt* statement, std::string path) : m_statement(statement), m_path(std::move(path)) {}
    [[nodiscard]] Error lastError() const;

    sqlite3_stmt* m_statement = nullptr;
    std::string m_path;
    int m_bound = 0;
    int m_bindError = 0;
};

/// An SQLite connection. Used by one thread only. Every file is taken for a stranger's: what its schema holds may call no
/// function with effects outside it, no trigger runs, no extension loads, internal tables cannot be written, and what one
/// statement may take is bounded (sqlite.org/security.html). `Watch` bounds its time.
class Database {
public:
    /// `Immutable` is for a file that nobody writes meanwhile: it takes no lock and makes no file beside it.
    enum class Access { ReadOnly, ReadWrite, Create, Immutable };
    [[nodiscard]] static Result<Database> open(const std::string& path, Access access);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// One or more statements without parameters.
    [[nodiscard]] Status execute(const std::string& sql);
    [[nodiscard]] Result<Statement> prepare(std::string_view sql) const;
    /// Runs one statement with `values` bound in order: `run("DELETE FROM action WHERE id = ?", id)`.
    template <class... Values>
    [[nodiscard]] Status run(std::string_view sql, const Values&... values) {
        auto statement = prepare(sql);
        if (!statement) return std::unexpected(std::move(statement.error()));
        (statement->bind(values), ...);
        return statement->run();
    }
    /// The first column of the first row, or 0.
    [[nodiscard]] Result<std::int64_t> integer(std::string_view sql) const;

    /// Calls `work` inside a transaction: commits when it succeeds, rolls back when it fails.
    [[nodiscard]] Status transaction(const std::function<Status()>& work);

    [[nodiscard]] std::int64_t lastInsertId() const;
    [[nodiscard]] const std::string& path() const { return m_path; }
    /// The file that errors name, where it is not the one that is open.
    void standFor(std::string path) { m_path = std::move(path); }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    Database(sqlite3* handle, std::string path) : m_handle(handle), m_path(std::move(path)) {}

    sqlite3* m_handle = nullptr;
    std::string m_path;
};

}  // namespace kabar::sqlite
