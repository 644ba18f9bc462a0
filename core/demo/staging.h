// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace kabar::demo {

/// A folder beside a file to be made, in which it is prepared under its own name. Goes with its object; what a killed
/// process left is cleared by the next `beside`.
class Staging {
public:
    /// Fails with `Unwritable`.
    [[nodiscard]] static Result<Staging> beside(const std::filesystem::path& target);
    Staging(Staging&& other) noexcept;
    Staging& operator=(Staging&&) = delete;
    ~Staging();

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

private:
    explicit Staging(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    std::filesystem::path m_folder;
};

/// Renames, replacing a file. Fails with `Unwritable`.
[[nodiscard]] Status moveTo(const std::filesystem::path& from, const std::filesystem::path& to);

/// The same files with the same bytes, and no others.
[[nodiscard]] bool sameTree(const std::filesystem::path& a, const std::filesystem::path& b);
[[nodiscard]] bool sameBytes(const std::filesystem::path& a, const std::filesystem::path& b);

}  // namespace kabar::demo
