// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealed/invitation.h"

#include <string>

namespace kabar::sealed {

/// The invitation as one page for a company's browser, HTML without any network: it takes pasted rows, cuts them into groups
/// as `cutIntoGroups` does, shows all that would leave, and seals the same content, byte for byte, as the command line from
/// the same rows (homes by commune or postcode, sites by name).
[[nodiscard]] std::string companyPage(const Invitation& invitation);

}  // namespace kabar::sealed
