// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/vector_file.h"

#include <string>
#include <string_view>

namespace kabar::geo {

/// The property that holds the INSEE code of each commune: of all properties, the one whose values are most often codes of
/// communes of `territory` that their own polygon lies around, so that a postal code, which may be another commune's INSEE
/// code, is never taken for one; among equals, the one that is called so. Empty when no property can be it.
[[nodiscard]] std::string inseeProperty(const VectorFile& file, const Territory& territory);

/// The same where no territory is known: of the properties that are called so, the most telling whose values all look like
/// INSEE codes, else the most telling that every feature has. Empty when none is called so.
[[nodiscard]] std::string codeProperty(const VectorFile& file);

/// The letters and digits of a property's name, in lower case.
[[nodiscard]] std::string plainName(std::string_view name);

/// Whether it is five characters that can be an INSEE code of a commune.
[[nodiscard]] bool looksLikeInsee(std::string_view code);

/// A code as it stands in a file: without what programs add to numbers ("97401.0") or take off them (a leading zero).
[[nodiscard]] std::string inseeCode(std::string_view value);

}  // namespace kabar::geo
