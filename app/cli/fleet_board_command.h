// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace kabar::cli {

/// `fleet board` and `fleet simulate`, subcommands of `fleet`.
void addFleetBoardCommands(CLI::App& fleet, Context& context);

}  // namespace kabar::cli
