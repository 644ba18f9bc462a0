// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"

#include <sqlite3.h>

#include <utility>

namespace kabar::sqlite {

namespace {

Error sqliteError(sqlite3* handle, int code, const std::string& path) {
    Error::Code kind = Error::Code::Internal;
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            kind = Error::Code::Busy;
            break;
        case SQLITE_CANTOPEN:
            kind = Error::Code::NotFound;
            break;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            kind = Error::Code::Unreadable;
            break;
        case SQLITE_READONLY:
        case SQLITE_FULL:
        case SQLITE_IOERR:
            kind = Error::Code::Unwritable;
            break;
        case SQLITE_CONSTRAINT:
        case SQLITE_MISMATCH:
            kind = Error::Code::Mismatch;
            break;
        default:
            break;
    }
    return Error{.code = kind, .detail = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code), .file = path};
}

}  // namespace

// --- Statement

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)),
      m_path(std::move(other.m_path)),
      m_bound(other.m_bound),
      m_bindError(other.m_bindError) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(m_statement, other.m_statement);
    std::swap(m_path, other.m_path);
    std::swap(m_bound, other.m_bound);
    std::swap(m_bindError, other.m_bindError);
    return *this;
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(std::string_view text) {
    m_bindError |= sqlite3_bind_text64(m_statement, ++m_bound, text.data() ? text.data() : "", text.size(), SQLITE_TRANSIENT,
                                       SQLITE_UTF8);
    return *this;
}

Statement& Statement::bind(std::int64_t number) {
    m_bindError |= sqlite3_bind_int64(m_statement, ++m_bound, number);
    return *this;
}

Statement& Statement::bind(double number) {
    m_bindError |= sqlite3_bind_double(m_statement, ++m_bound, number);
    return *this;
}

Statement& Statement::bind(std::nullptr_t) {
    m_bindError |= sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

Error Statement::lastError() const {
    sqlite3* handle = sqlite3_db_handle(m_statement);
    return sqliteError(handle, sqlite3_extended_errcode(handle), m_path);
}

Result<bool> Statement::step() {
    if (m_bindError) return fail(lastError());
    switch (sqlite3_step(m_statement)) {
        case SQLITE_ROW:
            return true;
        case SQLITE_DONE:
            return false;
        default:
            return fail(lastError());
    }
}

Status Statement::run() {
    const auto stepped = step();
    sqlite3_reset(m_statement);
    m_bound = 0;
    if (!stepped) return fail(stepped.error());
    return {};
}

std::string Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))) : std::string();
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}
double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}
bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::isNumber(int column) const {
    const int type = sqlite3_column_type(m_statement, column);
    return type == SQLITE_INTEGER || type == SQLITE_FLOAT;
}

// --- Database

Result<Database> Database::open(const std::string& path, Access access) {
    int flags = SQLITE_OPEN_READWRITE;
    if (access == Access::ReadOnly) flags = SQLITE_OPEN_READONLY;
    if (access == Access::Create) flags |= SQLITE_OPEN_CREATE;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle, path);
    if (code != SQLITE_OK) return fail(sqliteError(handle, code, path));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 2000);
    if (access == Access::ReadOnly) return database;
    if (auto status = database.execute("PRAGMA foreign_keys = ON"); !status) return fail(status.error());
    return database;
}

Database::Database(Database&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_path(std::move(other.m_path)) {}

Database& Database::operator=(Database&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    std::swap(m_path, other.m_path);
    return *this;
}

Database::~Database() {
    sqlite3_close_v2(m_handle);
}

Status Database::execute(const std::string& sql) {
    if (const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        return fail(sqliteError(m_handle, code, m_path));
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) const {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), 0, &statement, nullptr);
    if (code != SQLITE_OK) return fail(sqliteError(m_handle, code, m_path));
    return Statement(statement, m_path);
}

Result<std::int64_t> Database::integer(std::string_view sql) const {
    auto statement = prepare(sql);
    if (!statement) return fail(statement.error());
    const auto row = statement->step();
    if (!row) return fail(row.error());
    return *row ? statement->integer(0) : 0;
}

Status Database::transaction(const std::function<Status()>& work) {
    if (auto begun = execute("BEGIN IMMEDIATE"); !begun) return begun;
    Status done = work();
    if (done) done = execute("COMMIT");
    if (!done) (void)execute("ROLLBACK");  // the first error is the one to tell
    return done;
}

std::int64_t Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

}  // namespace kabar::sqlite
