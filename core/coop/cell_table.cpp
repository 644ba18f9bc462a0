// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/cell_table.h"

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

}  // namespace kabar::coop
