// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/words/wiki_labels.h"

#include <map>
#include <string>
#include <string_view>

namespace kabar::report {

/// How the report's labels are called in the template of one Semantic MediaWiki.
struct WikiMapping {
    std::string templateName = std::string(words::wiki::kTemplate);
    std::map<std::string, std::string, std::less<>>
        fields;  ///< label → field of the template; a label not here is its own field

    [[nodiscard]] std::string_view fieldFor(std::string_view label) const;
};

/// Reads
///     template = "CR_atelier"
///     [fields]
///     "Description en une ligne" = "ShortDescription"
/// Fails with `Malformed` (syntax, with its line; a value that is no text; a name with one of | { } [ ] = < > in it) or
/// `NotFound` for a label that the report does not have.
[[nodiscard]] Result<WikiMapping> parseWikiMapping(std::string_view toml);

}  // namespace kabar::report
