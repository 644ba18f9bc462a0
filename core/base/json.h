// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace kabar {

/// Deeper than any document of ours; what the library does with a value walks it by recursion.
inline constexpr int kDeepestJson = 64;

/// Reads JSON that a stranger may have written. Fails with `Malformed` on what is no JSON in UTF-8 (with its line), nests
/// deeper than `kDeepestJson`, or gives a key twice in one object; `OutOfRange` on a number beyond a double. Throws nothing.
[[nodiscard]] Result<nlohmann::json> parseJson(std::string_view text);

/// One line; text that is not UTF-8 is replaced, for it may be a stranger's.
[[nodiscard]] std::string jsonText(const nlohmann::json& value);

}  // namespace kabar
