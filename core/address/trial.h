// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address/address_base.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace kabar::address {

/// A text as somebody might type a known address, and what is true of it.
struct TrialQuery {
    AddressText text;
    std::string communeCode;
    geo::Coordinate position;              ///< of the address meant
    std::vector<geo::Coordinate> way;      ///< all addresses of its way, or of its hamlet where that alone is said
    Precision possible = Precision::Door;  ///< the best that the text allows
};

/// Texts made of addresses of a national base's file, drawn by `seed`: abbreviated, without accents, in capitals, in the
/// wrong fields, with BP, CEDEX and hamlets, misspelt, without numbers or with unknown ones.
[[nodiscard]] Result<std::vector<TrialQuery>> trialQueries(const std::filesystem::path& file, std::size_t count,
                                                           std::uint64_t seed);

/// What became of them, in percent of all queries but for the last two.
struct TrialScore {
    double door = 0, street = 0, commune = 0;
    double unplaced = 0;      ///< no commune was found
    double wrong = 0;         ///< in another commune, said as a door and more than 30 m off, or as a street and on another
    double doorsFound = 0;    ///< of those whose text allows a door
    double medianMetres = 0;  ///< from the address meant, of those said as a door or street
};
[[nodiscard]] TrialScore scoreOf(const std::vector<TrialQuery>& queries, const std::vector<Result<Placed>>& answers);

}  // namespace kabar::address
