// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"
#include "core/node/row_source.h"

#include <map>
#include <string>
#include <vector>

namespace kabar::node {

/// The first rows of a source, to guess from and to show to their owner.
struct Sample {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<bool> numeric;  ///< by column: stored as numbers
};

/// Up to `count` rows.
[[nodiscard]] Result<Sample> sampleOf(RowSource& rows, std::size_t count);

/// A mapping that is likely to fit, from column names in French and English and from what the columns hold. What is not
/// likely is left out, never made up: the owner completes it. Units, codes, decimal sign and words for "missing" follow
/// from the values; sites get their coordinates from columns, or from a commune or place of `territory` of their name.
/// `format` is kept as the mapping's, but for its decimal sign.
[[nodiscard]] Mapping guessMapping(const Sample& sample, const SourceFormat& format, const geo::Territory& territory);

/// A column that by its name holds addresses or towns, from which no place is read; empty when there is none.
[[nodiscard]] std::string addressColumn(const Sample& sample);

/// The codes in the column of work sites, in the order of their frequency.
[[nodiscard]] std::vector<std::string> siteCodes(const Sample& sample, const Mapping& mapping);

}  // namespace kabar::node
