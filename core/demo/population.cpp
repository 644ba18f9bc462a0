// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/population.h"

#include "core/demo/mode_choice.h"
#include "core/demo/siting.h"
#include "core/demo/working_week.h"

#include <algorithm>
#include <format>

namespace kabar::demo {

namespace {

Status check(const PopulationRequest& request) {
    const auto outside = [](std::string_view field, int value, int least, int most) {
        return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("demo.between", least, most)}.of(
            field, std::to_string(value)));
    };
    if (request.employers < PopulationRequest::kMinEmployers || request.employers > PopulationRequest::kMaxEmployers)
        return outside("employers", request.employers, PopulationRequest::kMinEmployers, PopulationRequest::kMaxEmployers);
    const int least = std::max(1000, PopulationRequest::kMinPerEmployer * request.employers);
    if (request.employees < least || request.employees > PopulationRequest::kMaxEmployees)
        return outside("employees", request.employees, least, PopulationRequest::kMaxEmployees);
    return {};
}

void shuffle(std::vector<std::size_t>& items, Random& random) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random.below(i)]);
}

/// The homes of the people who work in each zone, in random order.
std::vector<std::vector<std::size_t>> homesByWorkZone(std::span<const std::size_t> work, std::size_t zones, Random& random) {
    std::vector<std::vector<std::size_t>> homes(zones);
    for (std::size_t i = 0; i < work.size(); ++i) homes[work[i]].push_back(i);
    for (auto& there : homes) shuffle(there, random);
    return homes;
}

void openSite(Employer& employer, std::size_t zone, const Population& population, const geo::Territory& territory,
              Random& random) {
    const ActivityZone& there = population.zones[zone];
    employer.sites.push_back({.code = std::format("S{:02}", employer.sites.size() + 1),
                              .name = there.name,
                              .position = siteIn(there, territory, random),
                              .zone = zone});
}

/// Opens the sites, hires, and mixes each employer's rows so that their order tells nothing.
void hire(Population& population, const Staffing& staffing, std::vector<std::vector<std::size_t>>& homesOfZone,
          std::span<const Home> homes, const geo::Territory& territory, std::uint64_t seed) {
    for (std::size_t e = 0; e < population.employers.size(); ++e) {
        Employer& employer = population.employers[e];
        auto random = Random::forPart(seed, "hiring " + std::to_string(e));
        for (std::size_t z = 0; z < population.zones.size(); ++z) {
            if (staffing[e][z] == 0) continue;
            openSite(employer, z, population, territory, random);
            for (int i = 0; i < staffing[e][z]; ++i) {
                Employee person;
                person.site = employer.sites.size() - 1;
                person.commute.home = homes[homesOfZone[z].back()].position;
                person.commute.work = employer.sites.back().position;
                homesOfZone[z].pop_back();
                employer.staff.push_back(person);
            }
        }
        for (std::size_t i = employer.staff.size(); i > 1; --i)
            std::swap(employer.staff[i - 1], employer.staff[random.below(i)]);
        for (Employee& person : employer.staff) drawWorkingWeek(person.commute, *employer.trade, random);
    }
}

void travel(Population& population, const PopulationRequest& request) {
    std::vector<coop::CommuteRecord*> records;
    std::vector<Metres> distances;
    for (Employer& employer : population.employers)
        for (Employee& person : employer.staff) {
            records.push_back(&person.commute);
            distances.push_back(roadDistance(person.commute.home, person.commute.work));
        }
    auto random = Random::forPart(request.seed, "modes");
    chooseModes(records, distances, request.facts, random);
}

}  // namespace

Result<Population> populate(const geo::Territory& territory, const PopulationRequest& request, std::stop_token stop,
                            const Progress& progress) {
    if (auto valid = check(request); !valid) return fail(valid.error());
    const auto cancelled = [] { return fail(Error::Code::Cancelled, clause("job.stopped")); };

    progress(0, "homes");
    auto forHomes = Random::forPart(request.seed, "homes");
    const auto homes = settle(territory, request.employees, forHomes, stop);
    if (!homes) return fail(homes.error());

    progress(0.4, "commuting");
    Population population;
    population.zones = activityZones(territory);
    auto model = calibrate(territory, *homes, population.zones, request.facts);
    if (!model) return fail(model.error());
    population.commuting = std::move(*model);
    if (stop.stop_requested()) return cancelled();

    progress(0.7, "employers");
    auto forWork = Random::forPart(request.seed, "work");
    const auto work = chooseWork(population.commuting, territory, *homes, population.zones, request.facts, forWork);
    auto homesOfZone = homesByWorkZone(work, population.zones.size(), forWork);
    std::vector<int> workers;
    for (const auto& there : homesOfZone) workers.push_back(static_cast<int>(there.size()));
    population.employers = foundEmployers(request.employers);
    auto forSites = Random::forPart(request.seed, "sites");
    const Staffing staffing = divideWork(population.employers, territory, population.zones, workers, forSites);
    hire(population, staffing, homesOfZone, *homes, territory, request.seed);
    if (stop.stop_requested()) return cancelled();

    progress(0.9, "modes");
    travel(population, request);
    progress(1, "modes");
    return population;
}

}  // namespace kabar::demo
