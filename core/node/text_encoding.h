// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/node/mapping.h"

#include <string>
#include <string_view>

namespace kabar::node {

[[nodiscard]] bool isUtf8(std::string_view bytes);

/// `bytes` as UTF-8 without a byte order mark. `Encoding::Guess` takes UTF-8 when it is valid, otherwise Windows-1252, of
/// which Latin-1 is the part that people write. Fails with `Unreadable` for UTF-16, bytes that are no text, or what is
/// called UTF-8 and is not (then with its line).
[[nodiscard]] Result<std::string> toUtf8(std::string bytes, Encoding encoding);

}  // namespace kabar::node
