// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace kabar::node {

/// One employer behind a release, and which rows it gave.
struct Contributor {
    std::string employer;
    std::string source;  ///< its database on this machine, without links; empty for a node elsewhere
    std::string rows;    ///< a fingerprint of all its records under a key of this machine: equal when they are
    friend auto operator<=>(const Contributor&, const Contributor&) = default;
};
/// In the order of their names.
using Contributors = std::vector<Contributor>;

/// What was released before and where, as far as a new release must know.
struct Rounds {
    std::string key = {};                   ///< for the fingerprints of rows
    Contributors released = {};             ///< behind what this workshop released; empty when nothing was
    bool elsewhere = false;                 ///< the workshop released tables, and this machine does not know from whom
    std::vector<Contributors> others = {};  ///< behind what other workshops of this machine released from the same databases
    std::optional<Error> unknown = {};      ///< why this machine cannot tell; then nothing may be released
};

/// Two releases that differ by an employer or by a row show the difference by subtraction. Until all releases of a territory
/// are judged together, every release after the first must have the same employers with the same rows, whatever became of
/// the tables. Fails with `Refused` and the reason.
[[nodiscard]] Status mayRelease(const Rounds& rounds, const Contributors& contributors);

}  // namespace kabar::node
