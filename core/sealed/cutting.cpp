// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/cutting.h"

#include "core/coop/cell_contribution.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kabar::sealed {

using coop::AlgorithmDocument;
using coop::CellKey;
using coop::MergeStep;
using Part = MergeStep::Part;

namespace {

constexpr int kCoarsest = 5;

/// In which order detail is given, as far as any question asks for it: where people live and work by large zones, how they
/// travel, then where and when more closely.
constexpr MergeStep kOrder[] = {{Part::Home, 5}, {Part::Work, 5}, {Part::Mode},    {Part::Home, 6}, {Part::Work, 6},
                                {Part::Band},    {Part::Home, 7}, {Part::Work, 7}, {Part::Slot},    {Part::Home, 8},
                                {Part::Work, 8}, {Part::Home, 9}, {Part::Work, 9}};

template <class T>
bool agree(T& common, const T& one, const T& none) {
    if (one == none) return true;
    if (common == none) common = one;
    return common == one;
}

/// Takes in what a question asks; false when it cuts otherwise than those before.
bool takeIn(Cutting& cutting, const AlgorithmDocument& question, bool isFirst) {
    if (isFirst) cutting.detourFactor = question.detourFactor;
    for (const auto measure : {&coop::Measures::daysOnSite, &coop::Measures::distance, &coop::Measures::distanceDays,
                               &coop::Measures::remote, &coop::Measures::car})
        cutting.measures.*measure |= question.measures.*measure;
    return question.filters.empty() && question.detourFactor == cutting.detourFactor &&
           agree(cutting.bandEdges, question.groupBy.bandEdges, {}) &&
           agree(cutting.slotMinutes, question.groupBy.slotMinutes.value_or(0), 0);
}

/// Whether some question tells values of this step apart.
bool isAsked(const MergeStep& step, std::span<const AlgorithmDocument> questions) {
    return std::ranges::any_of(questions, [&](const AlgorithmDocument& question) {
        const coop::GroupBy& by = question.groupBy;
        switch (step.part) {
            case Part::Home:
                return by.homeResolution && std::max(*by.homeResolution, kCoarsest) >= step.resolution;
            case Part::Work:
                return by.workResolution && std::max(*by.workResolution, kCoarsest) >= step.resolution;
            case Part::Slot:
                return by.slotMinutes.has_value();
            case Part::Band:
                return !by.bandEdges.empty();
            case Part::Mode:
                return by.mode;
        }
        return false;
    });
}

geo::Zone noFiner(geo::Zone zone, int resolution) {
    return zone.isValid() && zone.resolution() > resolution ? zone.parent(resolution) : zone;
}

/// `key` with one part as fine as the step tells it of `person`.
CellKey refined(CellKey key, const MergeStep& step, const CellKey& person) {
    switch (step.part) {
        case Part::Home:
            key.home = noFiner(person.home, step.resolution);
            break;
        case Part::Work:
            key.work = noFiner(person.work, step.resolution);
            break;
        case Part::Slot:
            key.slot = person.slot;
            break;
        case Part::Band:
            key.band = person.band;
            break;
        case Part::Mode:
            key.mode = person.mode;
            break;
    }
    return key;
}

using Persons = std::vector<const Person*>;

class GroupCutter {
public:
    explicit GroupCutter(std::span<const MergeStep> steps) : m_steps(steps) {}

    void cut(const CellKey& key, const Persons& persons, std::size_t step) {
        if (step == m_steps.size()) return keep(key, persons);
        std::map<CellKey, Persons> parts;
        for (const Person* person : persons) parts[refined(key, m_steps[step], person->key)].push_back(person);
        for (const auto& [finer, some] : withRest(key, std::move(parts))) cut(finer, some, step + 1);
    }

    std::vector<Group> done() {
        std::vector<Group> groups;
        for (const auto& [key, sums] : m_groups) groups.push_back({key, sums});
        return groups;
    }

private:
    static std::vector<std::pair<CellKey, Persons>> withRest(const CellKey& key, std::map<CellKey, Persons> parts) {
        std::vector<std::pair<CellKey, Persons>> kept;
        Persons rest;
        for (auto& [finer, persons] : parts)
            if (persons.size() >= kLeastPersons)
                kept.emplace_back(finer, std::move(persons));
            else
                rest.insert(rest.end(), persons.begin(), persons.end());
        if (!rest.empty() && rest.size() < kLeastPersons) {
            const auto least = std::ranges::min_element(kept, {}, [](const auto& one) { return one.second.size(); });
            rest.insert(rest.end(), least->second.begin(), least->second.end());
            kept.erase(least);
        }
        if (!rest.empty()) kept.emplace_back(key, std::move(rest));
        return kept;
    }

    void keep(const CellKey& key, const Persons& persons) {
        GroupSums sums;
        for (const Person* person : persons) sums += person->sums;
        m_groups[key] += sums;
    }

    std::span<const MergeStep> m_steps;
    std::map<CellKey, GroupSums> m_groups;
};

void leaveOutFewAnswers(GroupSums& sums) {
    if (sums.remoteKnown < kLeastPersons) sums.remoteKnown = sums.remoteDays = 0;
    if (sums.carOwners < kLeastPersons || sums.carKnown - sums.carOwners < kLeastPersons) sums.carKnown = sums.carOwners = 0;
}

std::int64_t inPartsOfADay(double days) {
    return std::llround(days * kPartsOfADay);
}

}  // namespace

int Cutting::finest(Part part) const {
    int resolution = 0;
    for (const MergeStep& step : steps)
        if (step.part == part) resolution = std::max(resolution, step.resolution);
    return resolution;
}

Result<Cutting> cuttingFor(std::span<const AlgorithmDocument> questions) {
    Cutting cutting;
    for (const AlgorithmDocument& question : questions)
        if (!takeIn(cutting, question, &question == questions.data()))
            return fail(Error{.code = Error::Code::Mismatch, .clause = clause("sealed.cut-otherwise")}.of("algorithm",
                                                                                                          question.name));
    for (const MergeStep& step : kOrder)
        if (isAsked(step, questions)) cutting.steps.push_back(step);
    return cutting;
}

GroupSums& GroupSums::operator+=(const GroupSums& other) {
    for (const auto sum : {&GroupSums::persons, &GroupSums::days, &GroupSums::metres, &GroupSums::metreDays,
                           &GroupSums::remoteKnown, &GroupSums::remoteDays, &GroupSums::carKnown, &GroupSums::carOwners})
        this->*sum += other.*sum;
    return *this;
}

Person personOf(const coop::CommuteRecord& record, const Cutting& cutting, std::optional<geo::Zone> home) {
    const double metres = std::round(geo::distance(record.home, record.work).value * cutting.detourFactor);
    Person person{.key = {}, .sums = {.persons = 1}};
    CellKey& key = person.key;
    if (const int finest = cutting.finest(Part::Home); finest > 0)
        key.home = home ? noFiner(*home, finest)
                        : noFiner(geo::Zone::at(record.home, finest), std::min(finest, record.homeResolution));
    if (const int finest = cutting.finest(Part::Work); finest > 0) key.work = geo::Zone::at(record.work, finest);
    if (cutting.slotMinutes > 0)
        key.slot = record.arrivalMinute
                       ? static_cast<std::int16_t>(*record.arrivalMinute - *record.arrivalMinute % cutting.slotMinutes)
                       : CellKey::kUnknownSlot;
    if (!cutting.bandEdges.empty())
        key.band = static_cast<std::int8_t>(std::ranges::upper_bound(cutting.bandEdges, metres) - cutting.bandEdges.begin());
    key.mode = record.mode;
    const coop::Measures& asked = cutting.measures;
    const std::int64_t days = inPartsOfADay(record.daysOnSite), whole = std::llround(metres);
    if (asked.daysOnSite) person.sums.days = days;
    if (asked.distance) person.sums.metres = whole;
    if (asked.distanceDays) person.sums.metreDays = whole * days;
    if (asked.remote && record.remoteDays)
        person.sums.remoteKnown = 1, person.sums.remoteDays = inPartsOfADay(*record.remoteDays);
    if (asked.car && record.hasCar) person.sums.carKnown = 1, person.sums.carOwners = *record.hasCar ? 1 : 0;
    return person;
}

Result<std::vector<Group>> cutIntoGroups(std::span<const Person> persons, const Cutting& cutting) {
    if (persons.size() < kLeastPersons) return fail(Error::Code::NothingReleasable, clause("sealed.too-few", kLeastPersons));
    Persons all;
    for (const Person& person : persons) all.push_back(&person);
    GroupCutter cutter(cutting.steps);
    cutter.cut({}, all, 0);
    std::vector<Group> groups = cutter.done();
    for (Group& group : groups) leaveOutFewAnswers(group.sums);
    return groups;
}

std::vector<Group> tableOf(std::span<const Group> groups, const AlgorithmDocument& question) {
    const coop::GroupBy& by = question.groupBy;
    const coop::Measures& asked = question.measures;
    std::map<CellKey, GroupSums> cells;
    for (const Group& group : groups) {
        CellKey key;
        if (by.homeResolution) key.home = noFiner(group.key.home, *by.homeResolution);
        if (by.workResolution) key.work = noFiner(group.key.work, *by.workResolution);
        if (by.slotMinutes) key.slot = group.key.slot;
        if (!by.bandEdges.empty()) key.band = group.key.band;
        if (by.mode) key.mode = group.key.mode;
        GroupSums sums = group.sums;
        if (!asked.daysOnSite) sums.days = 0;
        if (!asked.distance) sums.metres = 0;
        if (!asked.distanceDays) sums.metreDays = 0;
        if (!asked.remote) sums.remoteKnown = sums.remoteDays = 0;
        if (!asked.car) sums.carKnown = sums.carOwners = 0;
        cells[key] += sums;
    }
    std::vector<Group> table;
    for (const auto& [key, sums] : cells) table.push_back({key, sums});
    return table;
}

}  // namespace kabar::sealed
