// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/environment.h"
#include "core/session/notice.h"

#include <functional>
#include <memory>
#include <string_view>

namespace kabar::store {
class WorkshopFile;
}

namespace kabar::session {

/// A workshop's file, open: its lock, the working database in this machine's state folder, and the thread that replaces
/// `NAME.kabar` whole, at most 2 s behind (30 s above 64 MB). A `Session` owns one; a script that does one thing after the
/// other may use one by itself. Used by one thread, but for `changed` and `path`.
class OpenWorkshop {
public:
    /// Told what is to be said of the file: while opening on the calling thread, later on one of its own.
    using Told = std::function<void(const Notice&)>;

    /// Fails as `store::WorkshopFile::open`. One that cannot be written is opened to read, and said.
    [[nodiscard]] static Result<std::unique_ptr<OpenWorkshop>> open(const std::filesystem::path& path,
                                                                    const Environment& environment, Told told);
    ~OpenWorkshop();  ///< as `close`

    /// The working database; `path()` is the file that people know.
    [[nodiscard]] store::WorkshopFile& file();
    /// Where the file stands; another one when somebody else replaced it.
    [[nodiscard]] std::filesystem::path path() const;
    [[nodiscard]] std::filesystem::path workingPath() const;
    /// Why it is open to read only; nothing when it can be written.
    [[nodiscard]] const Error* readOnly() const;
    /// Something was written: the file is to follow.
    void changed();
    /// What becomes of work when the file cannot be written at the end: the next opening takes it up, or it is given up with
    /// the error, as a script wants it. What was taken up from a killed program is always kept.
    enum class Unwritten { Keep, GiveUp };
    /// Brings the file up to date and lets go of it.
    [[nodiscard]] Status close(Unwritten unwritten = Unwritten::Keep);

private:
    struct Parts;
    explicit OpenWorkshop(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

}  // namespace kabar::session
