// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kabar {

/// A name without accents, case, and anything but letters and digits: "Étab._départ" → "etab depart". Letters beyond Latin
/// are left out.
[[nodiscard]] std::string plainName(std::string_view name);

/// Whether two names are one to a reader: "ACME Réunion" and "Acme-Reunion", but not "Acme 1" and "Acme 2".
[[nodiscard]] bool areOneName(std::string_view a, std::string_view b);

}  // namespace kabar
