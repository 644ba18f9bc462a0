// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::fuzz {

/// An importer under test.
struct Target {
    std::string name;
    std::vector<std::string> corpus;  ///< well-formed samples
    /// Reads any bytes at all; must come back, and says whether they were accepted.
    std::function<bool(const std::string& bytes)> read;
};

/// Ends the program as a sanitizer would, so that the input is kept.
[[noreturn]] void broken(std::string_view promise);

[[nodiscard]] std::vector<Target> textTargets();
/// Those that read files; they use `folder` for them.
[[nodiscard]] std::vector<Target> databaseTargets(const std::string& folder);

}  // namespace kabar::fuzz
