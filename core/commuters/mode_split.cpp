// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commuters/mode_split.h"

#include "core/commuters/band.h"

#include <algorithm>
#include <numeric>

namespace kabar::commuters {

namespace {

constexpr auto kCar = static_cast<std::size_t>(coop::Mode::Car);

/// False, and everybody in a car, when there is nobody.
bool normalise(ModeShares& shares) {
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    if (sum <= 0) {
        shares[kCar] = 1;
        return false;
    }
    for (double& share : shares) share /= sum;
    return true;
}

}  // namespace

bool saysMode(const coop::CellKey& key) {
    return key.mode.value_or(coop::Mode::Unknown) != coop::Mode::Unknown;
}

ModeSplit::ModeSplit(const coop::ReleasedTable& table) : m_bands(table.bandEdges.size() + 1) {
    for (const auto& cell : table.cells) {
        if (!saysMode(cell.key)) continue;
        const auto mode = static_cast<std::size_t>(*cell.key.mode);
        m_bands[bandOf(cell, table.bandEdges)][mode] += cell.sums.persons;
        m_all[mode] += cell.sums.persons;
    }
    m_anybodySaid = normalise(m_all);
    for (ModeShares& band : m_bands)
        if (!normalise(band)) band = m_all;
}

double ModeSplit::unknownCarShare(std::size_t band, double unknownByCar) const {
    const double middle = carShare(), own = share(of(band), coop::Mode::Car);
    if (unknownByCar <= middle) return middle > 0 ? own * unknownByCar / middle : own;
    return own + (1 - own) * std::min(1.0, (unknownByCar - middle) / (1 - middle));
}

ModeShares ModeSplit::unknown(std::size_t band, double unknownByCar) const {
    ModeShares shares = of(band);
    const double car = unknownCarShare(band, unknownByCar), others = 1 - shares[kCar];
    if (others <= 0 && car < 1) {  // everybody in this band who said so drives: those who do not, as elsewhere
        shares = m_all;
        shares[kCar] = 0;
        if (const double rest = std::accumulate(shares.begin(), shares.end(), 0.0); rest > 0)
            for (double& share : shares) share *= (1 - car) / rest;
        else
            shares[static_cast<std::size_t>(coop::Mode::Bus)] = 1 - car;
    } else if (others > 0) {
        for (double& share : shares) share *= (1 - car) / others;
    }
    shares[kCar] = car;
    return shares;
}

}  // namespace kabar::commuters
