// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_table.h"
#include "core/geo/territory.h"
#include "core/node/loopback.h"

#include <filesystem>
#include <string>

namespace kabar::fuzz {

/// The embedded territory with a few communes, so that samples are small.
[[nodiscard]] geo::Territory smallTerritory();

[[nodiscard]] std::string sampleMapping();
[[nodiscard]] coop::ReleasedTable sampleTable();

/// A workshop file with something in each part that commands read first.
void writeSampleWorkshop(const std::filesystem::path& path);

/// An SQLite database that `sampleMapping` fits.
void writeSampleRows(const std::filesystem::path& path);

}  // namespace kabar::fuzz
