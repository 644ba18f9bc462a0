// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Where this checkout lies. Only one source of the tests knows it: what names a folder of one checkout, a compiler cache
/// finds in no other.
namespace kabar::test {

/// Of a file of the project, given from its root.
[[nodiscard]] std::string sourcePath(std::string_view file);
/// Of real test data, which may be missing.
[[nodiscard]] std::string dataPath(std::string_view file);
/// Of a program that was built.
[[nodiscard]] std::string programPath(std::string_view name);

}  // namespace kabar::test
