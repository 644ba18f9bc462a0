// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/answer.h"

#include <filesystem>
#include <optional>

namespace kabar::sealed {

/// What a company answered before, on the machine where its rows are: the groups alone, each of which may stand alone.
///
/// A company answers once. Of two answers from rows that differ by a person the difference would show that person, and no
/// machine can tell from rows alone whether thirty persons left and twenty-nine joined or one left and all changed their
/// hours; so a later answer that cuts persons in the same way repeats the first, and one that cuts otherwise is refused.
/// Where the first was never handed over, its owner may say so and begin anew.
class GivenAnswers {
public:
    /// `folder`: `STATE/sealed/given`.
    explicit GivenAnswers(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    enum class Earlier { Repeat, NeverHandedOver };
    struct Prepared {
        Answer answer;
        bool repeats = false;  ///< the rows have changed since, and the answer is the earlier one
    };
    /// The answer to an invitation from the company's persons, remembered. Fails as `cutIntoGroups`; with `Refused` where an
    /// earlier answer cut persons otherwise; with `OutOfRange` after the invitation's last day.
    [[nodiscard]] Result<Prepared> prepare(const Invitation& invitation, std::span<const Person> persons, Time now,
                                           Earlier earlier = Earlier::Repeat) const;

private:
    struct Given {
        std::string plan, madeOn;
        std::vector<Group> groups;
    };
    [[nodiscard]] std::filesystem::path fileOf(const std::string& employer) const;
    [[nodiscard]] Result<std::optional<Given>> given(const std::string& employer) const;
    [[nodiscard]] Status remember(const std::string& employer, const Given& given) const;

    std::filesystem::path m_folder;
};

}  // namespace kabar::sealed
