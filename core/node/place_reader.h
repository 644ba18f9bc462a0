// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/commute_record.h"
#include "core/node/record_reader.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace kabar::node {

/// Places texts, each once: whole towns live at one text.
class PlaceReader {
public:
    PlaceReader(const geo::Territory& territory, const TextPlaces& places) : m_territory(territory), m_places(places) {}

    /// Where a text lies; the error says what is wrong with it without repeating it.
    [[nodiscard]] const Result<address::Placed>& find(const address::AddressText& text);

    /// Sets the home of a record and how finely it may be counted. `identity` tells the person from all others in the file:
    /// with `isPerson` rows of one identity are one person, without they are told apart by their number.
    void settle(coop::CommuteRecord& record, const address::Placed& placed, std::string identity, bool isPerson,
                HomesKnown& known);

private:
    const geo::Territory& m_territory;
    const TextPlaces& m_places;
    std::unordered_map<std::string, Result<address::Placed>> m_found;
    std::unordered_map<std::string, int> m_alike;  ///< rows of one text so far
};

}  // namespace kabar::node
