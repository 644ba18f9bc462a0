// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/territory_json.h"
#include "la_reunion.h"  // generated from resources/territory/la-reunion.json

namespace kabar::geo {

Result<Territory> embeddedTerritory() {
    return territoryFromJson(kLaReunion);
}

}  // namespace kabar::geo
