// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_contribution.h"
#include "core/sealed/invitation.h"

namespace kabar::sealed {

/// What a company answers to an invitation: what lies in the sealed file, and all that ever leaves it.
struct Answer {
    std::string employer;
    std::string invitation;              ///< hash
    std::string territory;               ///< hash
    std::string recipient;               ///< public key
    std::vector<std::string> questions;  ///< hashes: what the company consented to
    std::string madeOn, expires;         ///< days
    std::vector<Group> groups;           ///< in the order of their keys; each holds at least `kLeastPersons`
    friend bool operator==(const Answer&, const Answer&) = default;

    /// Of the company: everybody is in one group.
    [[nodiscard]] std::int64_t headcount() const;
};

[[nodiscard]] Answer answerTo(const Invitation& invitation, std::vector<Group> groups, std::string madeOn);

/// One text for one answer: canonical JSON of whole numbers, the same from the command line and from the page.
[[nodiscard]] std::string answerText(const Answer& answer);
/// The groups alone, as a JSON array.
[[nodiscard]] std::string groupsText(std::span<const Group> groups);
/// Fails with `Malformed`, or with `Refused` for a group of fewer than `kLeastPersons`.
[[nodiscard]] Result<std::vector<Group>> parseGroups(std::string_view json);
[[nodiscard]] Result<Answer> parseAnswer(std::string_view text);

/// Whether it answers this invitation, and on the day `today` still may: fails with `Mismatch` for another company,
/// territory, key, invitation or questions, with `OutOfRange` after its expiry.
[[nodiscard]] Status checkAnswer(const Answer& answer, const Invitation& invitation, std::string_view today);

/// The company's part of a question's table, for the gate alone.
[[nodiscard]] std::vector<coop::CellContribution> cellsFor(const Answer& answer, const coop::AlgorithmDocument& question,
                                                           int employer);

}  // namespace kabar::sealed
