// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace kabar::geo {

/// Whether a text begins as JSON does, or as a JSON text sequence (RFC 8142).
[[nodiscard]] bool looksLikeJson(std::string_view text);

/// Whether it is JSON, or one JSON value after the other, more strictly than geographers' libraries ask for: what they read
/// past is named with its line and what stands around it. Fails with `Malformed` (cut off, NaN, a number that JSON does not
/// have, nested too deeply) or `OutOfRange` (a number that no computer holds).
[[nodiscard]] Status checkJson(std::string_view text);

}  // namespace kabar::geo
