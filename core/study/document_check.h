// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

namespace kabar::study {

/// What must hold of any study's document, before anything is made of it: a range ascends, counts are not negative and no
/// more than there may be, no number is beyond reason. Fails with `Malformed` or `OutOfRange` and the path within the
/// document.
[[nodiscard]] Status checkValues(const nlohmann::json& document);

/// Whether a document is what was understood of it. `read` is the document of a file, `understood` the one that the result
/// made of it would be written as: where both have a value it is the same, so that no number was cut, no zone or name made
/// into another. Fails as `checkValues`.
[[nodiscard]] Status checkUnderstood(const nlohmann::json& read, const nlohmann::json& understood);

}  // namespace kabar::study
