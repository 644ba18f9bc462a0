// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/answer.h"
#include "core/sealed/box.h"
#include "core/sealed/invited.h"

#include <filesystem>
#include <optional>

namespace kabar::sealed {

/// Of one workshop on the machine that invites: the key to which answers are sealed, who was invited, and the sealed files
/// that came back. In the user's state folder, for nobody else to read (0600); never in a workshop file. Opened answers are
/// nowhere but in memory.
class Inbox {
public:
    /// Of the workshop of this identity, in `STATE/sealed`. What is not there is made when it is written.
    Inbox(const std::filesystem::path& stateFolder, std::string_view workshop);

    /// Made at the first call.
    [[nodiscard]] Result<BoxKey> recipient() const;
    /// Nothing where nobody was invited on this machine.
    [[nodiscard]] Result<std::optional<Invited>> of(std::string_view employer) const;
    /// In no order. Files that cannot be read are passed over.
    [[nodiscard]] std::vector<Invited> all() const;
    [[nodiscard]] Status keep(const Invited& invited) const;
    /// Forgets the sealed answer, or all of the employer.
    [[nodiscard]] Status forgetAnswer(std::string_view employer) const;
    [[nodiscard]] Status remove(std::string_view employer) const;

    /// Opens an answer in memory and checks it against the invitation: fails as `openedText`, `parseAnswer` and
    /// `checkAnswer`, with the clause "sealed.no-key" on a machine that did not invite.
    [[nodiscard]] Result<Answer> opened(const Invited& invited, std::string_view today) const;
    /// The same for a file that comes in, kept when it is good. Fails besides with `Taken` when the company has answered
    /// otherwise before, with `Mismatch` when another company gave the very same groups.
    [[nodiscard]] Result<Answer> receive(std::string_view employer, std::string_view file, Time now) const;
    /// Sealed answers that are past their last day are deleted; whose they were.
    [[nodiscard]] std::vector<std::string> forgetExpired(std::string_view today) const;

private:
    [[nodiscard]] std::filesystem::path fileFor(std::string_view employer) const;
    [[nodiscard]] Status isNew(const Answer& answer, const Invited& invited, std::string_view today) const;

    std::filesystem::path m_folder;
};

}  // namespace kabar::sealed
