// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_table.h"

#include <array>
#include <vector>

namespace kabar::commuters {

inline constexpr std::size_t kModeCount = static_cast<std::size_t>(coop::Mode::Home) + 1;
/// One share a mode, in the order of coop::Mode; Mode::Unknown's is always 0.
using ModeShares = std::array<double, kModeCount>;

[[nodiscard]] bool saysMode(const coop::CellKey& key);

/// How those of each band travel who said so, and from them, those who did not. These are taken to drive as the others of
/// their band do when `unknownByCar` is `carShare()`; towards 0 and 1 none and all of them do, in every band alike.
class ModeSplit {
public:
    /// `bands` is the table `commute-bands`. When nobody said, everybody drives.
    explicit ModeSplit(const coop::ReleasedTable& bands);

    /// Of all who said.
    [[nodiscard]] double carShare() const { return share(m_all, coop::Mode::Car); }
    [[nodiscard]] bool anybodySaid() const { return m_anybodySaid; }
    /// Share by car of a band's people of unknown mode; that of all bands together beyond the last.
    [[nodiscard]] double unknownCarShare(std::size_t band, double unknownByCar) const;
    [[nodiscard]] ModeShares unknown(std::size_t band, double unknownByCar) const;

private:
    static double share(const ModeShares& shares, coop::Mode mode) { return shares[static_cast<std::size_t>(mode)]; }
    [[nodiscard]] const ModeShares& of(std::size_t band) const { return band < m_bands.size() ? m_bands[band] : m_all; }

    std::vector<ModeShares> m_bands;
    ModeShares m_all{};
    bool m_anybodySaid = false;
};

}  // namespace kabar::commuters
