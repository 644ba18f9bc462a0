// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace kabar::store {

/// Whether the file holds exactly what the migrations up to its `user_version` make: every table as they write it and
/// nothing else. A trigger, view, virtual table, index or column of somebody else's would run, hang or lie when the file is
/// read or written. Reads the schema alone, never a row of a table. Fails with `NotAWorkshop` and the name of what is
/// foreign, altered or missing. To be asked of every database that is to be read as a workshop, before anything else of it
/// is.
[[nodiscard]] Status checkSchema(Database& database);

}  // namespace kabar::store
