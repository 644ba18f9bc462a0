// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::store {

/// What state a workshop is in: its writes are counted, with a mark of the opening that made them. Files of one mark are
/// states of one history, and the greater number is the later one.
struct Revision {
    std::int64_t number = 0;
    std::string mark;
    friend bool operator==(const Revision&, const Revision&) = default;
};

/// One workshop: a database of Kabar's, open. WAL while open, a plain single file when closed. Every write is one
/// transaction on disk when the call returns. One thread owns it. People's files are opened by `session::Session`, which
/// works on a database of its own and replaces the file whole.
class WorkshopFile {
public:
    static constexpr int kApplicationId = 0x4B616261;  ///< "Kaba"

    /// Makes a new file, which `begin` fills; refuses to replace one. The file appears whole or not at all.
    [[nodiscard]] static Result<WorkshopFile> create(const std::filesystem::path& path, std::string_view title,
                                                     std::int64_t seed, const Clock& clock,
                                                     const std::function<Status(Database&)>& begin = {});
    /// Opens one, moving an older version up after copying it to `NAME.kabar.vN`. A newer version is refused untouched
    /// (`NewerVersion`), as is what is no workshop (`NotAWorkshop`).
    [[nodiscard]] static Result<WorkshopFile> open(const std::filesystem::path& path);
    /// Whether `open` would take it, reading its header alone and touching nothing.
    [[nodiscard]] static Status check(const std::filesystem::path& path);
    /// From now on errors and `path` speak of this file, which people know, rather than of the database that stands for it.
    void standFor(const std::filesystem::path& path);
    WorkshopFile(WorkshopFile&&) noexcept;
    WorkshopFile& operator=(WorkshopFile&&) noexcept;
    ~WorkshopFile();

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] const Database& database() const { return m_database; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// An edit by a person: one transaction that `undo` can take back. `label` names it in the menu, untranslated; `scope`
    /// is kept with it for the caller.
    [[nodiscard]] Status edit(std::string_view label, const std::function<Status(Database&)>& work, std::uint32_t scope = 0);
    /// A write that is not for undoing: votes, readings, the audit log, results. One transaction.
    [[nodiscard]] Status write(const std::function<Status(Database&)>& work);

    /// Of the state on the disk.
    [[nodiscard]] Result<Revision> revision() const;
    /// 32 hexadecimal digits, which a copy has too.
    [[nodiscard]] Result<std::string> identity() const;

    /// Label of what `undo` or `redo` would change; empty when there is nothing.
    [[nodiscard]] std::string undoLabel() const;
    [[nodiscard]] std::string redoLabel() const;
    /// Of the same edits; 0 when there is none.
    [[nodiscard]] std::uint32_t undoScope() const { return m_undo.empty() ? 0 : m_undo.back().scope; }
    [[nodiscard]] std::uint32_t redoScope() const { return m_redo.empty() ? 0 : m_redo.back().scope; }
    /// Fails with `Mismatch`, changing nothing, when later writes touched the same rows; that edit then leaves the history,
    /// so that the ones before it can still be taken back.
    [[nodiscard]] Status undo();
    [[nodiscard]] Status redo();

    /// A whole copy at another path, replacing what is there only when the copy is complete.
    [[nodiscard]] Status saveCopy(const std::filesystem::path& path);

    /// Notes where a thing came from: `detail` is JSON.
    [[nodiscard]] Status note(std::string_view what, std::string_view detail, Time at);

private:
    struct Edit {
        std::string label;
        std::vector<unsigned char> changes;  ///< an SQLite changeset
        std::uint32_t scope = 0;
    };

    WorkshopFile(Database database, std::filesystem::path path);
    /// Runs `work` in a transaction that also counts the write.
    [[nodiscard]] Status counted(const std::function<Status()>& work);
    [[nodiscard]] Status apply(const std::vector<unsigned char>& changes);
    /// Applies `changes`, the last edit of `from` or its inverse, and moves that edit to `to`.
    [[nodiscard]] Status retrace(std::vector<Edit>& from, std::vector<Edit>& to, const std::vector<unsigned char>& changes);

    Database m_database;
    std::filesystem::path m_path;
    std::string m_mark;  ///< of this opening
    std::vector<Edit> m_undo, m_redo;
};

}  // namespace kabar::store
