// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/text_places.h"

#include "core/coop/signing.h"
#include "core/node/owner_records.h"

namespace kabar::node {

Result<TextPlaces> textPlacesHere(const geo::Territory& territory, std::string_view employer) {
    auto gazetteer = Gazetteer::here(territory);
    if (!gazetteer) return fail(gazetteer.error());
    const auto records = OwnerRecords::open();
    if (!records) return fail(records.error());
    const auto key = records->key();
    if (!key) return fail(key.error());
    return TextPlaces{.gazetteer = std::move(*gazetteer),
                      .placing = HomePlacing(territory, coop::hashOf(*key + "\nhomes\n" + std::string(employer)))};
}

}  // namespace kabar::node
