// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coop/cell_contribution.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::coop {

/// A sentence for people, in the languages that every document must have.
struct Sentence {
    std::string french, english;
    friend bool operator==(const Sentence&, const Sentence&) = default;
};

/// The fields of the commute record that a filter may look at. A record that lacks the field does not pass the filter.
enum class Field { DaysOnSite, Arrival, Distance, Mode, HasCar, HasLicence, RemoteDays };

/// One condition; all of a document's filters must hold. Which members are used depends on the field: `atLeast` and `below`
/// for numbers (days a week, minutes after midnight, metres), `is` for yes or no, `in` for the mode.
struct Filter {
    Field field = Field::DaysOnSite;
    std::optional<double> atLeast, below;
    std::optional<bool> is;
    std::vector<Mode> in;
    friend bool operator==(const Filter&, const Filter&) = default;
};

/// What cells are told apart by; at least one part is set.
struct GroupBy {
    std::optional<int> homeResolution, workResolution;  ///< H3, 3 to 9
    std::optional<int> slotMinutes;                     ///< length of an arrival slot, a divisor of 1440 from 5 to 720
    std::vector<double> bandEdges;                      ///< metres, ascending
    bool mode = false;
    friend bool operator==(const GroupBy&, const GroupBy&) = default;
};

/// What is summed in each cell; `persons` always is.
struct Measures {
    bool daysOnSite = false, distance = false, distanceDays = false, remote = false, car = false;
    friend bool operator==(const Measures&, const Measures&) = default;
};

/// What the cooperative asks of the nodes: a plan, not a program. It can filter, group and sum, and nothing else.
struct AlgorithmDocument {
    std::string name;  ///< "commute-flows": lower case letters, digits and hyphens; the released table's name
    Sentence title;    ///< a few words
    Sentence purpose;  ///< what the table may be used for
    int retentionDays = 0;
    double detourFactor = 1;  ///< road distance over great-circle distance
    std::vector<Filter> filters;
    GroupBy groupBy;
    std::vector<MergeStep> ladder;  ///< how the gate joins cells that are too small, first step first
    Measures measures;
    friend bool operator==(const AlgorithmDocument&, const AlgorithmDocument&) = default;
};

/// Reads a document, in UTF-8 with or without a byte order mark; accents are composed, so that a text saved again by another
/// program is the same document. Another encoding is refused by its name. An unknown key, a missing or doubled one, a wrong
/// type, a value out of its bounds, a ladder that does not climb: each is refused with its field and value.
[[nodiscard]] Result<AlgorithmDocument> parseAlgorithm(std::string_view json);

/// The one text of a document: canonical JSON. `parseAlgorithm` of it gives an equal document.
[[nodiscard]] std::string canonicalText(const AlgorithmDocument& document);

/// BLAKE2b-256 of the canonical text, 64 hexadecimal digits: what reviewers sign and owners allow.
[[nodiscard]] std::string hashOf(const AlgorithmDocument& document);

}  // namespace kabar::coop
