// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/gazetteer.h"
#include "core/node/home_placing.h"

#include <string_view>

namespace kabar::node {

/// What turns the addresses of an employer's file into places.
struct TextPlaces {
    Gazetteer gazetteer;
    HomePlacing placing;
};

/// With the address bases and the secret of this machine (`OwnerRecords::key`), of which each employer has a key of its own.
/// Fails where one of these cannot be read. `territory` must outlive it.
[[nodiscard]] Result<TextPlaces> textPlacesHere(const geo::Territory& territory, std::string_view employer);

}  // namespace kabar::node
