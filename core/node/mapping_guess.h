// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"
#include "core/node/gazetteer.h"
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
/// from the values; homes are told by coordinates, else by addresses, postcodes, communes; sites get their coordinates from
/// columns, from a commune or place of `territory` of their name, or from `gazetteer`. Rows of sums are left out. `format`
/// is kept as the mapping's, but for its decimal sign.
[[nodiscard]] Mapping guessMapping(const Sample& sample, const SourceFormat& format, const geo::Territory& territory,
                                   const Gazetteer& gazetteer);
/// The same by the territory's names alone.
[[nodiscard]] Mapping guessMapping(const Sample& sample, const SourceFormat& format, const geo::Territory& territory);

/// A sample of `location` and the format in which it was read: where lines stand above the names of the columns, from the
/// line that seems to name them; where a text says that it is UTF-16, as that.
struct Sampled {
    Sample sample;
    SourceFormat format;
};
[[nodiscard]] Result<Sampled> sampleFrom(const SourceLocation& location, SourceFormat format, std::size_t count,
                                         std::stop_token stop = {});

/// The codes in the column of work sites, in the order of their frequency.
[[nodiscard]] std::vector<std::string> siteCodes(const Sample& sample, const Mapping& mapping);

}  // namespace kabar::node
