// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address/address_text.h"
#include "core/base/result.h"
#include "core/geo/territory.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::address {

/// Finds the commune that a text means: in capitals, without accents or article ("LORRAIN" is Le Lorrain), with "ST" or
/// "STE", "CEDEX 2", or a slip of the pen. A name that several communes could mean is an error, never a guess.
class CommuneNames {
public:
    CommuneNames() = default;
    /// The communes of a territory, and their towns and quarters as other names of them. Without postcodes.
    explicit CommuneNames(const geo::Territory& territory);

    void addCommune(std::string_view code, std::string_view name);
    /// Another name that a commune known already goes by: a former commune, the town on its letters, a quarter.
    void addOtherName(std::string_view code, std::string_view name);
    void addPostcode(std::string_view code, std::string_view postcode);

    /// The INSEE code of the commune that `text` means: by INSEE code, else by town, the postcode choosing among several of
    /// one name; else by a town that stands in the street or the complement; else by the postcode, where that is one
    /// commune's alone.
    /// Fails with `NotFound` when no town is said, none of that name is known or the postcode is of another department; with
    /// `Mismatch` when several could be meant or INSEE code and town contradict each other; the clause names them.
    [[nodiscard]] Result<std::string> find(const AddressText& text) const;

    /// The INSEE codes of all communes that `text` could mean, as `find` weighs them.
    [[nodiscard]] std::vector<std::string> candidates(const AddressText& text) const;

    /// Codes of the communes that `town` names to the letter, but for case, accents, articles and abbreviations.
    [[nodiscard]] std::vector<std::string> named(std::string_view town) const;
    /// The name of a commune; empty for an unknown code.
    [[nodiscard]] std::string nameOf(std::string_view code) const;

private:
    using Codes = std::vector<std::string>;
    [[nodiscard]] Codes ofKey(const std::string& key, const std::set<std::string>& byPostcode) const;
    [[nodiscard]] Codes ofTown(std::string_view town, const std::set<std::string>& byPostcode) const;
    [[nodiscard]] Codes ofText(const AddressText& text, const std::set<std::string>& byPostcode) const;
    [[nodiscard]] Codes misspelt(const std::string& key, const std::set<std::string>& byPostcode) const;
    [[nodiscard]] bool isElsewhere(std::string_view postcode) const;
    [[nodiscard]] std::set<std::string> communesOf(std::string_view postcode) const;

    std::map<std::string, std::string, std::less<>> m_names;                      ///< code → name
    std::map<std::string, std::vector<std::string>, std::less<>> m_own, m_other;  ///< key of a name → codes
    std::map<std::string, std::set<std::string>, std::less<>> m_postcodes;        ///< postcode → codes
};

}  // namespace kabar::address
