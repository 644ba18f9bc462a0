// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/session/file_stamp.h"
#include "core/store/workshop_file.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace kabar::session {

/// What was last put under the workshop's name, or taken from there: enough to tell whether what stands there is ours.
struct Published {
    store::Revision revision;
    std::string contentMark;
    FileStamp stamp;
    std::filesystem::path path;  ///< without symbolic links
    bool onNothing = false;      ///< nothing stood there when it was put; not kept

    [[nodiscard]] std::string text() const;  ///< JSON
    [[nodiscard]] static std::optional<Published> parse(std::string_view text);
    /// Whether what stands at `path` now is still this, whoever may have copied or touched it.
    [[nodiscard]] bool stillStands() const;
};

/// Called now and then by what goes on for long, so that others get the processor.
using Pause = std::function<void()>;

/// Writes a whole, plain copy of the state of `database`, which another connection may be writing, at `target`: into a file
/// of the same folder, onto the disk, and then under the name in one step. Mode, owner, extended attributes of what stands
/// there are kept. What stands there is replaced only when it is `expected`, or nothing: otherwise it is left alone and the
/// call fails with `Mismatch`. Fails with `Unwritable` when there is no place or no right to write.
[[nodiscard]] Result<Published> publish(store::Database& database, const std::filesystem::path& target,
                                        const Published* expected, const Pause& pause = {});

/// `NAME (WORD 2026-11-30 14h05).kabar` beside `path`, or with a number behind where there is such a file.
[[nodiscard]] std::filesystem::path siblingOf(const std::filesystem::path& path, std::string_view word, Time now);

/// Copies the bytes of an SQLite file, and of the journals beside it, whatever their program left there; touches none.
[[nodiscard]] Status copyBytes(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace kabar::session
