// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/row_source.h"

namespace kabar::node {

/// Whether a database that a workshop file names, and nobody chose on this machine, may be opened: only where it lies under
/// the workshop's own folder, links followed. Fails with `Refused`, in the same words whether there is such a file or not.
[[nodiscard]] Status mayOpen(const SourceLocation& location, const std::filesystem::path& folder);

/// The path without links, by which two names of one database are told to be one; as given where it cannot be followed.
[[nodiscard]] std::filesystem::path followed(const std::filesystem::path& path);

}  // namespace kabar::node
