// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::store {

/// What a workshop says of itself.
struct About {
    std::string title;
    std::int64_t seed = 0;  ///< of every draw that is made for it
    std::string createdAt;  ///< ISO 8601, UTC
    friend bool operator==(const About&, const About&) = default;
};

/// Fails with `NotAWorkshop` when the file says nothing of itself.
[[nodiscard]] Result<About> loadAbout(const Database& database);
[[nodiscard]] Status saveTitle(Database& database, std::string_view title);

/// One line of the log of where things came from.
struct Provenance {
    std::string at, what;  ///< ISO 8601; a word such as "fleet/log"
    std::string detail;    ///< JSON
};

/// Oldest first.
[[nodiscard]] Result<std::vector<Provenance>> loadProvenance(const Database& database);
[[nodiscard]] Status noteProvenance(Database& database, const Provenance& line);

}  // namespace kabar::store
