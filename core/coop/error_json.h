// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

namespace kabar::coop {

/// Why something was refused or failed, as the audit log keeps it: {"code": "refused", "file": …, "said": [{"id": …,
/// "with": […]}]}; without line, field and value, which may be of a row.
[[nodiscard]] nlohmann::json reasonToJson(const Error& error);
/// The reason that stands in a log; a text of an older Kabar becomes a quotation.
[[nodiscard]] Error reasonFromJson(const nlohmann::json& document);

}  // namespace kabar::coop
