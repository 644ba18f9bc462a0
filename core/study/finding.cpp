// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/finding.h"

#include <algorithm>
#include <array>

namespace kabar::study {

namespace {
constexpr std::array<std::string_view, 4> kFamilyNames{"third_places", "active", "carpool", "shuttles"};
constexpr std::array<std::string_view, kSides> kSideNames{"north", "north_east", "east", "south_east",
                                                          "south", "south_west", "west", "north_west"};
constexpr std::array<std::string_view, 5> kWhys{"too_few_around", "no_hour_or_too_wide", "no_remote_days",
                                                "too_wide_to_place", "too_wide_for_a_stop"};

template <class Value, std::size_t Count>
std::optional<Value> named(const std::array<std::string_view, Count>& names, std::string_view text) {
    const auto found = std::ranges::find(names, text);
    if (found == names.end()) return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

}  // namespace

std::string_view name(Family family) {
    return kFamilyNames[static_cast<std::size_t>(family)];
}

std::optional<Family> familyNamed(std::string_view text) {
    return named<Family>(kFamilyNames, text);
}

std::string_view name(Side side) {
    return kSideNames[static_cast<std::size_t>(side)];
}
std::optional<Side> sideNamed(std::string_view text) {
    return named<Side>(kSideNames, text);
}

std::string_view name(LeftOut::Why why) {
    return kWhys[static_cast<std::size_t>(why)];
}
std::optional<LeftOut::Why> whyNamed(std::string_view text) {
    return named<LeftOut::Why>(kWhys, text);
}

Figure counted(std::string id, double count) {
    return exactly(std::move(id), count, {});
}
Figure exactly(std::string id, double value, std::string unit, int decimals) {
    return {std::move(id), {value, value, value}, std::move(unit), decimals};
}

const Figure* figureOf(const std::vector<Figure>& figures, std::string_view id) {
    const auto found = std::ranges::find(figures, id, &Figure::id);
    return found == figures.end() ? nullptr : &*found;
}

bool judgesNobody(const StudyResult& result) {
    return result.personsLeftOut > 0 && result.personsLeftOut >= result.persons;
}

bool isUnder(const StudyResult& result, const factor::FactorSet& factors) {
    const auto isSame = [&](const FactorUse& use) {
        const auto id = factor::factorNamed(use.id);
        if (!id) return true;  // a factor of an older version
        const bool set = (*id == FactorId::ShuttleUptake && result.parameters.contains("uptake")) ||
                         (*id == FactorId::ShuttleSeats && result.parameters.contains("seats"));
        if (set) return true;
        const auto& now = factors[*id];
        if (use.changed != now.roomValue.has_value()) return false;
        if (now.roomValue) return use.range.mid == *now.roomValue;
        // the tables say the middle of these
        return *id == FactorId::DetourFactor || *id == FactorId::UnknownByCar || now.isMissing() || use.range == now.range();
    };
    return std::ranges::all_of(result.factors, isSame);
}

}  // namespace kabar::study
