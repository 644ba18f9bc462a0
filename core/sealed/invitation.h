// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sealed/places.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace kabar::sealed {

/// What a workshop asks one company to answer at its own place: the questions, a table of the territory's places, and to
/// whom the answer is to be sealed.
struct Invitation {
    std::string id;        ///< random; who has the invitation may answer for the company
    std::string employer;  ///< its name in the workshop
    std::string workshop;  ///< title
    std::string territory, territoryHash;
    std::string recipient;        ///< public key, as in `BoxKey`
    std::string madeOn, expires;  ///< days, "2026-12-01"; an answer is taken until the end of the last one
    std::vector<coop::AlgorithmDocument> questions;
    PlaceTable places;
    friend bool operator==(const Invitation&, const Invitation&) = default;
};

/// "2026-12-01", in UTC.
[[nodiscard]] std::string dayOf(Time time);
/// Hash of a territory as a workshop file holds it.
[[nodiscard]] std::string territoryHash(const geo::Territory& territory);
/// In the order of the questions.
[[nodiscard]] std::vector<std::string> hashesOf(std::span<const coop::AlgorithmDocument> questions);

/// An invitation with an id of its own. Fails as `cuttingFor`, and with `NotFound` for a territory without communes.
[[nodiscard]] Result<Invitation> makeInvitation(std::string employer, std::string workshop, const geo::Territory& territory,
                                                std::vector<coop::AlgorithmDocument> questions, std::string recipient,
                                                Time now, int days, const Postcodes& postcodes = {});

/// One text for one invitation: canonical JSON.
[[nodiscard]] std::string invitationText(const Invitation& invitation);
/// BLAKE2b-256 of that text: what an answer refers to.
[[nodiscard]] std::string hashOf(const Invitation& invitation);
/// Reads it, whatever its white space. Each key must be known, each question a document, and the cutting and the distances
/// those that follow from the rest.
[[nodiscard]] Result<Invitation> parseInvitation(std::string_view text);

/// How the questions of an invitation cut persons: two answers may be compared when it is the same.
[[nodiscard]] std::string planOf(const Invitation& invitation);

}  // namespace kabar::sealed
