// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factor/factor_id.h"
#include "core/factor/range.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::factor {

/// What a factor is called, in the languages of the window; from the factor file.
struct Label {
    std::string fr, en, rcf;
    /// "fr", "en", "rcf", with or without a country; French for any other.
    [[nodiscard]] const std::string& in(std::string_view language) const;
    friend bool operator==(const Label&, const Label&) = default;
};

enum class Confidence : std::uint8_t { Published, Derived, Assumption };
/// "published", "derived", "assumption".
[[nodiscard]] std::string_view name(Confidence confidence);
[[nodiscard]] std::optional<Confidence> confidenceNamed(std::string_view name);

enum class Group : std::uint8_t { Energy, Travel, Kept, Money };
/// "energy", "travel", "kept", "money".
[[nodiscard]] std::string_view name(Group group);
[[nodiscard]] std::optional<Group> groupNamed(std::string_view name);

/// For whom the value in use was made: this very territory, all of France, anywhere, or nobody: then the room is asked.
enum class Standing : std::uint8_t { Own, France, Anywhere, Missing };
/// "own", "france", "anywhere", "missing".
[[nodiscard]] std::string_view name(Standing standing);

/// One of several named states of the world that nobody may average.
struct Case {
    std::string id;  ///< "grid_2020"
    Label label;
    double value = 0;
    std::string source, date;
    Confidence confidence = Confidence::Assumption;
    friend bool operator==(const Case&, const Case&) = default;
};

/// Why the middle of a range is one of its ends.
struct OneSided {
    bool atLow = false;  ///< else at the high end
    Label why;
    friend bool operator==(const OneSided&, const OneSided&) = default;
};

/// A value of a factor and what is known of it.
struct Value {
    std::string territory;    ///< as in the factor file: "974", "France", "anywhere"
    Range range;              ///< of a factor with cases, the first of them
    bool fromTables = false;  ///< the middle is read in the released tables
    std::optional<OneSided> oneSided;
    std::vector<Case> cases;
    std::string source;  ///< as it is cited, in French
    std::string date;    ///< of the source: "2020-12"
    Confidence confidence = Confidence::Assumption;
    friend bool operator==(const Value&, const Value&) = default;
};

/// A factor as one territory has it.
struct Factor {
    FactorId id{};
    Label label;
    Group group{};
    std::string unit;            ///< "gCO2e/km", "€/year", "share"
    double least = 0, most = 0;  ///< what the room may set
    Standing standing = Standing::Missing;
    Value value;                      ///< meaningless while it is missing
    std::optional<double> roomValue;  ///< set by the room: taken as certain, in place of the range

    /// The room's value, or the published range; unknown (not a number) while it is missing.
    [[nodiscard]] Range range() const;
    [[nodiscard]] bool isMissing() const { return standing == Standing::Missing && !roomValue; }
    /// Several cases, and the room has chosen none.
    [[nodiscard]] bool isOpen() const { return value.cases.size() > 1 && !roomValue; }
    /// The case that the room's value is; null when it is none.
    [[nodiscard]] const Case* chosenCase() const;
    friend bool operator==(const Factor&, const Factor&) = default;
};

}  // namespace kabar::factor
