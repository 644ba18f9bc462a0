// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/cell_table.h"

#include "core/coop/cell_contribution.h"

namespace kabar::coop {

CellSums& CellSums::operator+=(const CellSums& other) {
    persons += other.persons;
    daysOnSite += other.daysOnSite;
    distance += other.distance;
    distanceDays += other.distanceDays;
    remoteKnown += other.remoteKnown;
    remoteDays += other.remoteDays;
    carKnown += other.carKnown;
    carOwners += other.carOwners;
    return *this;
}

CellKey coarsened(CellKey key, const MergeStep& step) {
    const auto parent = [&](geo::Zone zone) {
        if (!zone.isValid() || step.resolution == MergeStep::kAny) return geo::Zone();
        return zone.resolution() > step.resolution ? zone.parent(step.resolution) : zone;
    };
    switch (step.part) {
        case MergeStep::Part::Home:
            key.home = parent(key.home);
            break;
        case MergeStep::Part::Work:
            key.work = parent(key.work);
            break;
        case MergeStep::Part::Slot:
            key.slot = CellKey::kAnySlot;
            break;
        case MergeStep::Part::Band:
            key.band = CellKey::kAnyBand;
            break;
        case MergeStep::Part::Mode:
            key.mode.reset();
            break;
    }
    return key;
}

}  // namespace kabar::coop
