// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/words/words.h"

#include <string>
#include <string_view>

namespace kabar::words {

/// What a clause says, without a full stop: "the row has 9 fields and the header 12". What came from files or libraries is
/// cleaned, and a library's own words are quoted. Empty for an empty clause.
[[nodiscard]] std::string said(const Clause& clause, const Words& words);

/// One sentence of what happened, to what, and what to do:
/// "salaries.csv, line 12: This cannot be understood. Correct it and try again; nothing was changed. (the row has …)".
[[nodiscard]] std::string said(const Error& error, const Words& words);

/// Only where and what, without what to do: "salaries.csv, line 12: the row has 9 fields and the header 12".
[[nodiscard]] std::string saidShortly(const Error& error, const Words& words);

/// A field that core names, in the language; a column of somebody's file as it is, cleaned.
[[nodiscard]] std::string fieldName(std::string_view field, const Words& words);

}  // namespace kabar::words
