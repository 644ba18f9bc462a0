// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sealed/company.h"

#include <algorithm>
#include <random>

namespace kabar::tests {

std::vector<coop::CommuteRecord> employees(int count, unsigned seed) {
    std::mt19937 random(seed);
    const auto& communes = island().communes;
    const auto among = [&](std::size_t many) { return std::uniform_int_distribution<std::size_t>(0, many - 1)(random); };
    std::normal_distribution<double> around(0, 0.02);
    std::vector<coop::CommuteRecord> records;
    for (int i = 0; i < count; ++i) {
        const geo::Coordinate centre = communes[std::min(among(communes.size()), among(communes.size()))].centre;
        coop::CommuteRecord record{.home = {centre.latitude + around(random), centre.longitude + around(random)},
                                   .work = communes[among(4) == 0 ? 1 : 0].centre};
        if (among(5) > 0) record.arrivalMinute = static_cast<int>(420 + 15 * among(8));
        record.daysOnSite = static_cast<double>(1 + among(5));
        record.mode = among(4) > 0 ? coop::Mode::Car : coop::Mode::Bus;
        if (among(3) > 0) record.hasCar = among(3) > 0;
        if (among(3) > 0) record.remoteDays = static_cast<double>(among(3));
        records.push_back(record);
    }
    return records;
}

sealed::Cutting shippedCutting() {
    static const sealed::Cutting cutting = sealed::cuttingFor(coop::shippedAlgorithms()).value();
    return cutting;
}

std::vector<sealed::Person> persons(std::span<const coop::CommuteRecord> records) {
    std::vector<sealed::Person> persons;
    for (const coop::CommuteRecord& record : records) persons.push_back(sealed::personOf(record, shippedCutting()));
    return persons;
}

sealed::Invitation invitation(const std::string& recipient, const std::string& employer) {
    return sealed::makeInvitation(employer, "Atelier Ouest", island(), coop::shippedAlgorithms(), recipient, kNine, 30)
        .value();
}

std::int64_t smallestCell(std::span<const sealed::Group> groups) {
    std::int64_t all = 0, smallest = INT64_MAX;
    for (const sealed::Group& group : groups) all += group.sums.persons;
    for (const coop::AlgorithmDocument& question : coop::shippedAlgorithms()) {
        std::int64_t told = 0;
        for (const sealed::Group& cell : sealed::tableOf(groups, question)) {
            told += cell.sums.persons;
            smallest = std::min(smallest, cell.sums.persons);
        }
        if (told != all) return 0;
    }
    return smallest;
}

}  // namespace kabar::tests
