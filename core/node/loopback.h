// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"
#include "core/node/node.h"
#include "core/node/record_reader.h"
#include "core/sealed/invited.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>

namespace kabar::node {

/// An employer as its workshop file knows it.
struct Employer {
    std::int64_t id = 0;
    std::string name;
    std::string sector = {};
    std::string source = {};   ///< as `parseLocation` reads it, relative to the workshop's folder
    std::string mapping = {};  ///< TOML
    coop::DisclosureRule rule = {};
    std::map<std::string, bool> permissions = {};  ///< algorithm hash → allowed; one that is not here is not allowed
    std::set<std::string> allowedElsewhere = {};   ///< by the file's word alone: consent is given on this machine
    bool fromElsewhere = false;                    ///< the source is the file's word alone: nobody chose it on this machine
    std::optional<sealed::Invited> sealed = {};  ///< it answers by sealed file; empty texts where another machine invited it
};

/// What is wrong, without the line, field and value that could be somebody's: fit for logs and for the wall.
[[nodiscard]] Error withoutRow(Error error);

/// Opens an employer's database read-only and reads it whole, for its owner: problems carry line, field and value.
[[nodiscard]] Result<Reading> readEmployer(const Employer& employer, const std::filesystem::path& folder,
                                           const geo::Territory& territory, std::stop_token stop = {},
                                           const Progress& progress = kNoProgress);

/// A node inside this process. Reads its database once and keeps the records for its own life: one round of questions.
class LoopbackNode final : public Node {
public:
    /// `folder` and `territory` must outlive the node. `key` is for the fingerprint of its rows.
    LoopbackNode(Employer employer, const std::filesystem::path& folder, const geo::Territory& territory,
                 std::string key = {});

    const std::string& name() const override { return m_employer.name; }
    const coop::DisclosureRule& rule() const override { return m_employer.rule; }
    Result<NodeAnswer> answer(const coop::SignedAlgorithm& algorithm, int employer, std::stop_token stop) override;

private:
    Employer m_employer;
    const std::filesystem::path& m_folder;
    const geo::Territory& m_territory;
    std::string m_key;
    std::optional<Result<Reading>> m_reading;
    Contributor m_contributor;  ///< once read
};

}  // namespace kabar::node
