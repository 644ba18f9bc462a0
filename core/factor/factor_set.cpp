// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/factor_set.h"

#include <algorithm>
#include <cassert>
#include <format>
#include <limits>

namespace kabar::factor {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

template <class Enum, std::size_t count>
std::optional<Enum> named(const std::array<std::string_view, count>& names, std::string_view text) {
    const auto found = std::ranges::find(names, text);
    if (found == names.end()) return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

constexpr std::array<std::string_view, 3> kConfidences{"published", "derived", "assumption"};
constexpr std::array<std::string_view, 4> kGroups{"energy", "travel", "kept", "money"};
constexpr std::array<std::string_view, 4> kStandings{"own", "france", "anywhere", "missing"};

}  // namespace

const std::string& Label::in(std::string_view language) const {
    if (language.starts_with("en")) return en;
    return language.starts_with("rcf") ? rcf : fr;
}

std::string_view name(Confidence confidence) {
    return kConfidences[static_cast<std::size_t>(confidence)];
}
std::optional<Confidence> confidenceNamed(std::string_view text) {
    return named<Confidence>(kConfidences, text);
}
std::string_view name(Group group) {
    return kGroups[static_cast<std::size_t>(group)];
}
std::optional<Group> groupNamed(std::string_view text) {
    return named<Group>(kGroups, text);
}
std::string_view name(Standing standing) {
    return kStandings[static_cast<std::size_t>(standing)];
}

Range Factor::range() const {
    if (roomValue) return certain(*roomValue);
    return standing == Standing::Missing ? certain(kUnknown) : value.range;
}

const Case* Factor::chosenCase() const {
    if (!roomValue) return nullptr;
    const auto found = std::ranges::find(value.cases, *roomValue, &Case::value);
    return found == value.cases.end() ? nullptr : &*found;
}

FactorSet::FactorSet(std::vector<Factor> factors) : m_factors(std::move(factors)) {
    assert(m_factors.size() == kFactorCount);
    for (std::size_t i = 0; i < m_factors.size(); ++i) assert(m_factors[i].id == static_cast<FactorId>(i));
    m_tableDetour = (*this)[FactorId::DetourFactor].value.range.mid;
}

std::vector<FactorId> FactorSet::missing() const {
    std::vector<FactorId> ids;
    for (const Factor& factor : m_factors)
        if (factor.isMissing()) ids.push_back(factor.id);
    return ids;
}

Status FactorSet::setRoomValue(FactorId id, std::optional<double> value) {
    Factor& factor = at(id);
    if (value && !(*value >= factor.least && *value <= factor.most)) {
        const Clause why = factor.least == factor.most ? clause("factor.fixed", factor.most, factor.unit)
                                                       : clause("factor.range", factor.least, factor.most, factor.unit);
        return fail(Error{.code = Error::Code::OutOfRange, .clause = why}.of(name(id), std::format("{}", *value)));
    }
    factor.roomValue = value;
    return {};
}

Status FactorSet::setRoomValues(const std::map<std::string, double, std::less<>>& values) {
    for (Factor& factor : m_factors) factor.roomValue.reset();
    for (const auto& [key, value] : values) {
        const auto id = factorNamed(key);
        if (!id) return fail(Error{.code = Error::Code::NotFound, .clause = clause("factor.unknown")}.of("factor", key));
        if (auto set = setRoomValue(*id, value); !set) return set;
    }
    return {};
}

void FactorSet::readDetour(double ofTables) {
    Range& range = at(FactorId::DetourFactor).value.range;
    if (!(ofTables >= 1) || ofTables == m_tableDetour) return;
    const double scale = ofTables / range.mid;
    range = {std::max(1.0, range.low * scale), ofTables, std::max(ofTables, range.high * scale)};
    m_tableDetour = ofTables;
}

void FactorSet::readKnownCarShare(double share) {
    at(FactorId::UnknownByCar).value.range.mid = std::clamp(share, 0.0, 1.0);
}

FactorValues FactorSet::middle() const {
    FactorValues values;
    for (const Factor& factor : m_factors) values[factor.id] = factor.range().mid;
    values.m_tableDetour = m_tableDetour;
    return values;
}

FactorSet FactorSet::withCase(FactorId id, const Case& chosen) const {
    FactorSet set = *this;
    set.at(id).roomValue = chosen.value;
    return set;
}

FactorUse FactorSet::use(FactorId id) const {
    const Factor& factor = (*this)[id];
    return {std::string(name(id)), factor.range(), factor.roomValue.has_value()};
}

std::vector<FactorUse> FactorSet::uses(std::span<const FactorId> ids) const {
    std::vector<FactorUse> uses;
    for (const FactorId id : ids) uses.push_back(use(id));
    return uses;
}

}  // namespace kabar::factor
