// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"
#include "core/store/database.h"
#include "core/store/workshop_file.h"

#include <optional>
#include <string>

namespace kabar::session {

/// What is known of a workshop before it begins. What is empty is not known yet.
struct NewWorkshop {
    std::string title;
    std::string date;  ///< as a person typed it
    std::string place;
    std::string client;                            ///< who asked for the workshop
    std::optional<geo::Territory> territory = {};  ///< none: the embedded one
};

/// Writes it into a file that was just made, with the questions that ship, which nobody has reviewed.
[[nodiscard]] Status beginWorkshop(store::Database& database, const NewWorkshop& workshop);

/// Makes its file, whole or not at all. Fails as `store::WorkshopFile::create`.
[[nodiscard]] Result<store::WorkshopFile> makeWorkshop(const std::filesystem::path& path, const NewWorkshop& workshop,
                                                       const Clock& clock);

}  // namespace kabar::session
