// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/each_row.h"

namespace kabar::store {

/// The connection that every function of the store takes: the workshop file's own.
using sqlite::Database;
using sqlite::rowsOf;
using sqlite::Statement;

}  // namespace kabar::store
