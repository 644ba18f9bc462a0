// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"

#include <sqlite3.h>
#include <sys/stat.h>

#include <array>
#include <filesystem>
#include <format>
#include <utility>

namespace kabar::sqlite {

namespace {

/// What Kabar has words for; the library's own words for the rest.
Clause clauseFor(sqlite3* handle, int code) {
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return clause("sqlite.locked");
        case SQLITE_CANTOPEN:
            return clause("sqlite.cannot-open");
        case SQLITE_CORRUPT:
            return clause("sqlite.damaged");
        case SQLITE_NOTADB:
            return clause("sqlite.not-a-database");
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return clause("sqlite.not-permitted");
        case SQLITE_READONLY:
            return clause("sqlite.read-only");
        case SQLITE_FULL:
            return clause("sqlite.full");
        case SQLITE_IOERR:
            return clause("sqlite.io");
        case SQLITE_INTERRUPT:
            return clause("sqlite.stopped");
        default:
            break;
    }
    const Foreign message{handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code)};
    return (code & 0xff) == SQLITE_CONSTRAINT ? clause("sqlite.constraint", message) : clause("sqlite.other", message);
}

/// Where the database lies, when that is another disk than that of `path`, the file it stands for.
std::string folderOnOtherDisk(sqlite3* handle, const std::string& path) {
    const char* name = handle ? sqlite3_db_filename(handle, "main") : nullptr;
    if (!name || !*name) return {};
    namespace fs = std::filesystem;
    const fs::path folder = fs::path(name).parent_path();
    struct stat here{}, there{};
    const bool areKnown =
        ::stat(folder.c_str(), &here) == 0 && ::stat(fs::absolute(path).parent_path().c_str(), &there) == 0;
    return areKnown && here.st_dev != there.st_dev ? folder.string() : std::string();
}

Error sqliteError(sqlite3* handle, int code, const std::string& path) {
    Error::Code kind = Error::Code::Internal;
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            kind = Error::Code::Busy;
            break;
        case SQLITE_INTERRUPT:
            kind = Error::Code::Cancelled;
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
        case SQLITE_TOOBIG:
            kind = Error::Code::OutOfRange;
            break;
        default:
            break;
    }
    Error error{.code = kind, .clause = clauseFor(handle, code), .file = path};
    if (kind == Error::Code::Unwritable)
        if (const auto folder = folderOnOtherDisk(handle, path); !folder.empty())
            error.clause.also.push_back(clause("sqlite.works-in", folder));
    return error;
}

struct Limit {
    int what, most;
};
/// Far above what any file of ours needs. ATTACH is for VACUUM alone, which attaches the copy that it writes.
constexpr std::array kLimits{Limit{SQLITE_LIMIT_LENGTH, 256 << 20},         Limit{SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
                             Limit{SQLITE_LIMIT_EXPR_DEPTH, 200},           Limit{SQLITE_LIMIT_COMPOUND_SELECT, 100},
                             Limit{SQLITE_LIMIT_VDBE_OP, 1'000'000},        Limit{SQLITE_LIMIT_FUNCTION_ARG, 100},
                             Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000}, Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 16},
                             Limit{SQLITE_LIMIT_WORKER_THREADS, 0},         Limit{SQLITE_LIMIT_ATTACHED, 1}};

int harden(sqlite3* handle) {
    for (const Limit& limit : kLimits) sqlite3_limit(handle, limit.what, limit.most);
    struct Setting {
        int what, value;
    };
    for (const Setting& setting :
         {Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},
          Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, Setting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}})
        if (const int code = sqlite3_db_config(handle, setting.what, setting.value, nullptr); code != SQLITE_OK) return code;
    return SQLITE_OK;
}

/// Every byte but letters and digits as %XX, so that no name is taken for an option.
std::string immutableUri(std::string_view path) {
    std::string uri = "file:";
    for (const char c : path) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/';
        uri += plain ? std::string(1, c) : std::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri + "?immutable=1";
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

bool Statement::isReal(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_FLOAT;
}
bool Statement::isBlob(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}

std::vector<std::string> Statement::columnNames() const {
    std::vector<std::string> names;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i) names.emplace_back(sqlite3_column_name(m_statement, i));
    return names;
}

// --- Database

Result<Database> Database::open(const std::string& path, Access access) {
    const bool readOnly = access == Access::ReadOnly || access == Access::Immutable;
    int flags = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == Access::Create) flags |= SQLITE_OPEN_CREATE;
    if (access == Access::Immutable) flags |= SQLITE_OPEN_URI;
    sqlite3* handle = nullptr;
    const std::string name = access == Access::Immutable ? immutableUri(path) : path;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle, path);
    if (code != SQLITE_OK) return fail(sqliteError(handle, code, path));
    sqlite3_extended_result_codes(handle, 1);
    if (const int hardened = harden(handle); hardened != SQLITE_OK) return fail(sqliteError(handle, hardened, path));
    sqlite3_busy_timeout(handle, 2000);
    if (readOnly) return database;
    // what is deleted is overwritten: the file may be mailed
    if (auto status = database.execute("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON"); !status)
        return fail(status.error());
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
