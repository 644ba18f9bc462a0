// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/cooperative.h"
#include "core/rounds/records.h"
#include "core/sealed/answer.h"

#include <string>
#include <vector>

/// Companies that answer at their own place, by sealed file: what the facilitator's side does.
namespace kabar::rounds {

/// How long an invitation holds, where nobody says.
inline constexpr int kInvitationDays = 60;

/// Invites a company to answer the workshop's questions (those of the file, or the shipped ones) at its own place. It joins
/// the employers where it is none yet; one that was invited before and has not to be asked anew (same questions, territory
/// and key, not expired) gets the same invitation. Fails as `store::addEmployer` and `sealed::makeInvitation`; with `Taken`
/// when an employer of that name answers from its rows.
[[nodiscard]] Result<sealed::Invitation> inviteCompany(Records& records, const std::string& employer, int days,
                                                       const Clock& clock);

/// Takes in a sealed file, for the company named or, with an empty name, the one invited company that it answers for. By
/// preparing it the company consented to exactly its questions: that is recorded, and that it came. Fails as
/// `sealed::Inbox::receive`; nothing is kept then.
[[nodiscard]] Result<sealed::Answer> receiveAnswer(Records& records, const std::string& employer, const std::string& file,
                                                   const Clock& clock);

/// The companies invited whose sealed file has not come back.
[[nodiscard]] std::vector<std::string> notReturned(std::span<const node::Employer> employers);

}  // namespace kabar::rounds
