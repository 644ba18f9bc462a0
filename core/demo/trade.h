// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace kabar::demo {

/// Where an employer's sites stand.
enum class Siting {
    Everywhere,  ///< a network of branches, stores, schools, teams
    Centres,     ///< the zones with most jobs
    Chosen,      ///< the trade's own communes first: the port, the cane fields
};

/// Beginnings and lengths of work on an ordinary day, in minutes.
struct Shift {
    int arrival;
    int arrivalDeviation;  ///< 0: everybody clocks in together
    int stay;              ///< from arrival to departure, breaks included
    double share;          ///< of the staff; the shares of a trade sum to 1
};

/// A kind of employer: what its people's working week looks like. An assumption of the sandbox, not a published fact.
struct Trade {
    std::string_view name;    ///< of the sandbox employer of this trade; plainly fictitious
    std::string_view stem;    ///< for further employers of the trade: "stem" + an invented place
    std::string_view sector;  ///< French, as the window shows it
    double size;              ///< relative number of staff
    double reach;             ///< share of the activity zones with a site
    Siting siting;
    std::array<std::string_view, 3> communes;  ///< INSEE codes, for Siting::Chosen
    std::span<const Shift> shifts;
    double partTime;   ///< share of the staff who work less than five days
    double remotable;  ///< share of the staff whose job could in part be done from elsewhere
};

/// The trades of the sandbox in the order that employers are made in.
[[nodiscard]] std::span<const Trade> trades();

/// Invented places that tell several employers of one trade apart.
[[nodiscard]] std::span<const std::string_view> inventedPlaces();

}  // namespace kabar::demo
