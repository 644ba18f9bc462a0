// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace kabar::cli {

/// `employer invite`, `employer prepare` and `employer receive`: companies that answer at their own place, by sealed file.
void addSealedCommands(CLI::App& employerCommands, Context& context);

}  // namespace kabar::cli
