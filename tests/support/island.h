// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"

namespace kabar::tests {

/// La Réunion as the program holds it.
inline const geo::Territory& island() {
    static const geo::Territory territory = geo::embeddedTerritory().value();
    return territory;
}

}  // namespace kabar::tests
