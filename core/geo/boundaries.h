// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/vector_file.h"

#include <string>
#include <vector>

namespace kabar::geo {

/// The communes of a file of boundaries, of which nothing else need be known, in the order of their codes: code, name and
/// population from the properties that hold them (population 0 where none does), a centre within the boundary. Polygons of
/// one code are one commune. Fails with `NotFound` when no property can be the code, `Mismatch` with the feature when one
/// has no polygon, no code, or the code of a commune of another name.
[[nodiscard]] Result<std::vector<Commune>> communesOf(const VectorFile& boundaries);

/// What a new workshop works on.
struct NewTerritory {
    std::string name;
    std::vector<Commune> communes;
    std::string credit;  ///< whom to thank; empty: the file's publisher is not known, and the file is named instead
};

/// A territory of these communes: its outline is what they cover; what the embedded territory knows of communes of the same
/// code (people, quarters, roads, summits) comes with them. Fails with `Malformed` without a name, `NotFound` without
/// communes, `OutOfRange` with more than `kMostCommunes`.
[[nodiscard]] Result<Territory> makeTerritory(NewTerritory made);

constexpr std::size_t kMostCommunes = 600;  ///< a department of France has at most 890, a workshop is about fewer

/// What people call a territory of these communes, after their department overseas; empty where they have to say.
[[nodiscard]] std::string usualName(const std::vector<Commune>& communes);

}  // namespace kabar::geo
