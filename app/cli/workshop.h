// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/session/open_workshop.h"
#include "core/store/workshop_file.h"
#include "core/study/finding.h"
#include "core/words/words.h"

#include <memory>
#include <string>
#include <string_view>

namespace kabar::cli {

/// The workshop of one command, opened as the window opens it: with its lock, and with the file replaced whole at the end. A
/// file that cannot be written then makes the command end with 2, with nothing done and nothing said on the output.
class Workshop {
public:
    /// `Store` fails where the workshop can only be read; `Read` then reads a copy, and what is written to it goes with it.
    enum class Use { Read, Store };
    [[nodiscard]] static Result<Workshop> open(Context& context, const std::string& path, Use use);
    Workshop(Workshop&&) noexcept;
    Workshop& operator=(Workshop&&) = delete;
    ~Workshop();

    [[nodiscard]] store::WorkshopFile& file() { return m_open->file(); }
    operator store::WorkshopFile&() { return file(); }  // NOLINT(google-explicit-constructor)
    [[nodiscard]] store::Database& database() { return file().database(); }
    [[nodiscard]] Status write(const std::function<Status(store::Database&)>& work) { return file().write(work); }
    [[nodiscard]] Status edit(std::string_view label, const std::function<Status(store::Database&)>& work) {
        return file().edit(label, work);
    }

private:
    /// What is said on the output until it is known to be true.
    class HeldOutput;
    Workshop(std::unique_ptr<session::OpenWorkshop> open, Context& context);
    std::unique_ptr<session::OpenWorkshop> m_open;
    std::unique_ptr<HeldOutput> m_output;
    Context* m_context;
};

/// How many entries the audit log has.
[[nodiscard]] std::size_t logLength(const store::Database& database);
/// What of the log, from that entry on, is news to whoever ran a command: what was deleted, and a clock that went back.
void tellNews(const store::Database& database, std::size_t from, std::ostream& out, const words::Words& words);

/// What is said of a study, by its name in files, that rests on other tables or factors than those of today.
[[nodiscard]] std::string staleLine(study::Family family, const words::Words& words);

}  // namespace kabar::cli
