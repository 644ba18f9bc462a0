// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/coop/disclosure_rule.h"
#include "core/node/round_rule.h"
#include "core/sqlite/database.h"

#include <filesystem>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace kabar::node {

/// What an owner allowed: this algorithm may count these rows of this employer, read in this way. A file that names another
/// database or mapping, or another document, has no consent.
struct Consent {
    std::string employer;
    std::string source;     ///< as the workshop file names it
    std::string mapping;    ///< hash of its text
    std::string algorithm;  ///< hash of its document
    friend auto operator<=>(const Consent&, const Consent&) = default;
};

/// An owner took back what was allowed on this machine, in whichever copy of the workshop.
struct Withdrawal {
    std::string employer;
    std::string algorithm;  ///< hash of its document
    friend auto operator<=>(const Withdrawal&, const Withdrawal&) = default;
};

/// What this machine knows of one workshop.
struct OwnersHere {
    std::set<Consent> consents = {};
    std::set<Withdrawal> withdrawals = {};
    std::map<std::string, coop::DisclosureRule, std::less<>> rules = {};  ///< by employer
    std::set<std::string, std::less<>> sources = {};                      ///< chosen by hand here, as the file names them
    bool demo = false;                                                    ///< made here, of invented people
    Contributors released = {};  ///< behind its first release; empty when it released nothing here
};

/// What the owners at this machine decided, and what left their databases: kept in the state folder of the user, readable by
/// nobody else, never in a workshop file, which can be mailed by whoever wrote it. Workshops are told apart by their
/// identity. Every write is on the disk when the call returns. Used by one thread; several programs may have it open.
class OwnerRecords {
public:
    /// Of this user. What is not there yet is made. Fails with `Unwritable` where there is no place for it.
    [[nodiscard]] static Result<OwnerRecords> open();
    [[nodiscard]] static Result<OwnerRecords> open(const std::filesystem::path& stateFolder);

    [[nodiscard]] Result<OwnersHere> of(const std::string& workshop) const;
    [[nodiscard]] Status allow(const std::string& workshop, std::span<const Consent> consents);
    /// Takes back every consent of the employer to the algorithm, however its database is named; until it is allowed again,
    /// no copy of the workshop keeps what rests on it.
    [[nodiscard]] Status withdraw(const std::string& workshop, const std::string& employer, const std::string& algorithm);
    /// An employer joins whose database was chosen by hand on this machine.
    [[nodiscard]] Status join(const std::string& workshop, const std::string& employer, const std::string& source,
                              const coop::DisclosureRule& rule);
    [[nodiscard]] Status setRule(const std::string& workshop, const std::string& employer, const coop::DisclosureRule& rule);

    /// For the fingerprints of rows; random, made once.
    [[nodiscard]] Result<std::string> key() const;
    /// Those of the first release stay.
    [[nodiscard]] Status remember(const std::string& workshop, const Contributors& contributors);
    /// Behind the releases of other workshops, demonstrations left out, that share one of `sources`.
    [[nodiscard]] Result<std::vector<Contributors>> releasedFrom(const std::set<std::string>& sources,
                                                                 const std::string& exceptWorkshop) const;
    /// A demonstration was made here, anew: its history is forgotten. What owners chose and allowed for another copy of the
    /// same demonstration stays.
    [[nodiscard]] Status beginDemo(const std::string& workshop);
    /// It was not to be after all: what was known is known again.
    [[nodiscard]] Status takeBackDemo(const std::string& workshop, const OwnersHere& before);

    /// Notes a preview of `source` and fails with `Refused` when there were too many within the hour, of it or of the
    /// workshop.
    [[nodiscard]] Status countPreview(const std::string& workshop, const std::string& source, Time now);

    static constexpr int kPreviewsOfOneSource = 60;  ///< an hour: a mapping is tried out many times
    static constexpr int kPreviewsOfAWorkshop = 300;

private:
    /// Deletes what `tables` hold of the workshop.
    [[nodiscard]] Status forget(const std::string& workshop, std::initializer_list<const char*> tables);
    explicit OwnerRecords(sqlite::Database database) : m_database(std::move(database)) {}
    mutable sqlite::Database m_database;
};

}  // namespace kabar::node
