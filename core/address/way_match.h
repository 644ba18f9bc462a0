// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address/placed.h"
#include "core/address/spelling.h"
#include "core/address/way.h"

#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace kabar::address {

/// The ways of one commune by name, to find the one that a text means.
class WayMatch {
public:
    explicit WayMatch(CommuneWays commune);

    /// What a text says besides its commune.
    struct Said {
        std::vector<Word> words;  ///< street, complement, whatever else may hold a way
        std::string postcode;
        std::string townKey;  ///< of the field of the town
    };
    /// The commune itself where no way is said, or none that is known for sure.
    [[nodiscard]] Placed place(const Said& said) const;
    /// The same for words whose town is not known otherwise: nothing unless their way is known to the letter.
    [[nodiscard]] std::optional<Placed> placeExactly(const Said& said) const;

    [[nodiscard]] const CommuneWays& commune() const { return m_commune; }
    /// Whether these words are a name of the commune.
    [[nodiscard]] bool isTown(std::span<const Word> words) const;

private:
    using Ways = std::vector<std::size_t>;
    using Keyed = std::unordered_map<std::string, Ways>;
    struct Entry {
        std::size_t way;
        std::string kind, key;           ///< without the kind
        std::vector<std::string> words;  ///< of `key`
    };
    struct Hit {
        std::size_t from, to;
        Ways ways;
        bool isVague = false;  ///< what stands behind it may belong to another name
    };
    struct Reading;

    void addName(std::size_t way, const std::string& name);
    [[nodiscard]] std::vector<bool> marked(const Said& said) const;
    [[nodiscard]] bool mayBegin(const Reading& reading, std::size_t at) const;
    [[nodiscard]] bool mayEnd(const Reading& reading, std::size_t at) const;
    [[nodiscard]] std::size_t partEnd(const Reading& reading, std::size_t at) const;
    [[nodiscard]] const Ways* named(const Reading& reading, std::size_t from, std::size_t to) const;
    [[nodiscard]] std::optional<Hit> exactAt(const Reading& reading, std::size_t from) const;
    [[nodiscard]] std::vector<Hit> exactHits(const Reading& reading) const;
    [[nodiscard]] std::vector<Hit> similarHits(const Reading& reading) const;
    [[nodiscard]] std::array<std::size_t, 2> nameEnds(const Reading& reading, std::size_t from) const;
    [[nodiscard]] Ways similarWays(std::string_view kind, std::span<const Word> name, int slipsBefore) const;
    [[nodiscard]] Ways narrowed(const Ways& ways, const Said& said, const std::vector<Hit>& hits) const;
    [[nodiscard]] Placed placed(const Reading& reading, std::vector<Hit> hits) const;
    [[nodiscard]] std::optional<Placed> doorOf(const Reading& reading, const std::vector<Hit>& hits) const;
    [[nodiscard]] Placed streetOf(const std::vector<Hit>& hits) const;
    [[nodiscard]] Placed communeItself() const;
    [[nodiscard]] bool areOneWay(const Ways& ways) const;

    CommuneWays m_commune;
    std::string m_ownName;          ///< key
    std::set<std::string> m_towns;  ///< keys of its names
    Keyed m_byKey;                  ///< whole names
    Keyed m_byBareKey;              ///< names without their kind
    std::vector<Entry> m_entries;
};

}  // namespace kabar::address
