// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/invitation.h"
#include "core/words/words.h"

#include <string>

namespace kabar::cli {

/// What a group of a company's people shares, and how many they are, on one line: "home: Saint-Paul · work: Saint-Denis ·
/// 23 persons". Parts that the group does not tell are left out.
[[nodiscard]] std::string groupInWords(const sealed::Group& group, const sealed::Invitation& invitation,
                                       const words::Words& speech);

}  // namespace kabar::cli
