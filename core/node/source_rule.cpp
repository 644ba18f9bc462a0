// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/source_rule.h"

namespace kabar::node {

namespace fs = std::filesystem;

fs::path followed(const fs::path& path) {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(fs::absolute(path), error);
    return error ? fs::absolute(path).lexically_normal() : whole;
}

Status mayOpen(const SourceLocation& location, const fs::path& folder) {
    const fs::path beneath = followed(location.path).lexically_relative(followed(folder));
    if (!beneath.empty() && *beneath.begin() != ".." && beneath != ".") return {};
    return fail(Error{.code = Error::Code::Refused, .clause = clause("source.not-chosen-here")});
}

}  // namespace kabar::node
