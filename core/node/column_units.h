// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/mapping.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::node {

inline constexpr double kLeastMetres = 1000;  ///< no degrees are so many, and no projected place has fewer

/// A column whose contents are possible in the mapping's unit and, taken together, look like another.
struct UnitDoubt {
    RecordField field = RecordField::Arrival;
    Error error;                        ///< of the first line that shows it, with its column and value
    std::optional<TimeUnit> time = {};  ///< what it looks like, where that is known
    std::optional<DaysUnit> days = {};
};

/// Looks at all contents of the columns of hours and of days, which one by one fit more than one unit: 7.30 is half past
/// seven or 07:18, 0.3125 a share of a day or a quarter past midnight, 0.8 four days of five or a morning.
class ColumnUnits {
public:
    explicit ColumnUnits(const Mapping& mapping) : m_mapping(mapping) {}

    /// One content of a column, in any order; fields without a unit are passed over.
    void see(RecordField field, std::string_view content, char decimal, long line);
    /// In the order of the fields; at most one a field.
    [[nodiscard]] std::vector<UnitDoubt> doubts(const std::string& label) const;

private:
    struct Content {
        long rows = 0, line = 0;
    };
    struct Column {
        std::map<std::string, Content, std::less<>> contents;  ///< each once
        char decimal = '.';
        bool tooMany = false;
    };

    const Mapping& m_mapping;
    std::map<RecordField, Column> m_columns;

    static constexpr std::size_t kMostContents = 20'000;  ///< no column of hours or days has more

    friend class ColumnJudge;
};

/// The units in which a whole column is a time of day at likely hours, likeliest first: more than one when it can be read in
/// two ways and nothing in it tells them apart.
[[nodiscard]] std::vector<TimeUnit> likelyTimeUnits(const std::vector<std::string>& contents, char decimal);

/// "07:18".
[[nodiscard]] std::string clockText(int minute);

}  // namespace kabar::node
