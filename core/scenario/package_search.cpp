// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/package_search.h"

#include "core/solve/mixed_program.h"

#include <algorithm>

namespace kabar::scenario {

namespace {

using solve::MixedProgram;

constexpr double kNoGap = 1e-9;

PackageChoice only(std::size_t count, std::initializer_list<std::size_t> chosen) {
    PackageChoice choice(count, false);
    for (const std::size_t i : chosen) choice[i] = true;
    return choice;
}

/// Two measures, and what they change together beyond what each changes alone.
struct Pair {
    std::size_t first, second;
    Stake extra;
};

/// Gains of measures one by one and two by two.
struct Gains {
    std::vector<Stake> single;
    std::vector<Pair> pairs;
};

Result<Gains> gainsOf(const Scale& scale, std::span<const PackageMeasure> offered, const std::stop_token& stop) {
    Gains gains;
    const std::size_t count = offered.size();
    for (std::size_t i = 0; i < count; ++i) gains.single.push_back(packageOf(scale, offered, only(count, {i})).stake);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = i + 1; j < count; ++j) {
            if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
            if (offered[i].part == offered[j].part) continue;
            const Stake both = packageOf(scale, offered, only(count, {i, j})).stake;
            gains.pairs.push_back({i, j, both - gains.single[i] - gains.single[j]});
        }
    return gains;
}

/// Least tonnes: one whole column a measure, then one a pair, which is 1 exactly where both are.
class PackageProgram {
public:
    PackageProgram(std::span<const PackageMeasure> offered, const Gains& gains, std::optional<double> budget)
        : m_count(offered.size()) {
        for (const Stake& each : gains.single) m_program.addColumn(each.tonnes, 0, 1, true);
        for (const Pair& pair : gains.pairs) link(pair);
        for (std::size_t i = 0; i < m_count; ++i)
            for (std::size_t j = i + 1; j < m_count; ++j)
                if (offered[i].part == offered[j].part) exclude(i, j);
        if (budget) keepWithin(*budget, gains);
    }

    /// Never again.
    void cutOff(const PackageChoice& choice) {
        double chosen = 0;
        for (std::size_t i = 0; i < m_count; ++i) chosen += choice[i];
        m_program.addRow(-MixedProgram::kInfinity, chosen - 1);
        for (std::size_t i = 0; i < m_count; ++i) m_program.addEntry(static_cast<int>(i), choice[i] ? 1 : -1);
    }
    /// None when no choice is left.
    [[nodiscard]] Result<std::optional<PackageChoice>> best(const solve::Watch& watch) const {
        const auto solution = solve::runHighs(m_program, {}, kNoGap, {}, watch);
        if (!solution && solution.error().code == Error::Code::Infeasible) return std::optional<PackageChoice>();
        if (!solution) return fail(solution.error());
        if (solution->columns.empty()) return std::optional<PackageChoice>();
        PackageChoice choice(m_count);
        for (std::size_t i = 0; i < m_count; ++i) choice[i] = solution->columns[i] > 0.5;
        return std::optional(std::move(choice));
    }

private:
    void link(const Pair& pair) {
        const int both = m_program.addColumn(pair.extra.tonnes, 0, 1, false);
        const auto first = static_cast<int>(pair.first), second = static_cast<int>(pair.second);
        for (const int one : {first, second}) {
            m_program.addRow(-MixedProgram::kInfinity, 0);
            m_program.addEntry(both, 1);
            m_program.addEntry(one, -1);
        }
        m_program.addRow(-1, MixedProgram::kInfinity);
        m_program.addEntry(both, 1);
        m_program.addEntry(first, -1);
        m_program.addEntry(second, -1);
    }
    void exclude(std::size_t first, std::size_t second) {
        m_program.addRow(-MixedProgram::kInfinity, 1);
        m_program.addEntry(static_cast<int>(first), 1);
        m_program.addEntry(static_cast<int>(second), 1);
    }
    void keepWithin(double budget, const Gains& gains) {
        m_program.addRow(-MixedProgram::kInfinity, budget);
        for (std::size_t i = 0; i < m_count; ++i) m_program.addEntry(static_cast<int>(i), gains.single[i].outlay);
        for (std::size_t i = 0; i < gains.pairs.size(); ++i)
            m_program.addEntry(static_cast<int>(m_count + i), gains.pairs[i].extra.outlay);
    }

    std::size_t m_count;
    MixedProgram m_program;
};

}  // namespace

Result<std::vector<PackageChoice>> everyChoice(std::span<const PackageMeasure> offered, std::stop_token stop) {
    std::vector<PackageChoice> choices;
    for (std::size_t bits = 0; bits < (std::size_t{1} << offered.size()); ++bits) {
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        PackageChoice choice(offered.size());
        for (std::size_t i = 0; i < offered.size(); ++i) choice[i] = (bits >> i) % 2 == 1;
        if (isPossible(offered, choice)) choices.push_back(std::move(choice));
    }
    return choices;
}

Result<std::vector<PackageChoice>> promisingChoices(const Scale& scale, std::span<const PackageMeasure> offered,
                                                    std::optional<double> budget, std::stop_token stop,
                                                    const Progress& progress) {
    const auto gains = gainsOf(scale, offered, stop);
    if (!gains) return fail(gains.error());
    PackageProgram program(offered, *gains, budget);
    const solve::Watch watch({}, stop);
    std::vector<PackageChoice> choices{PackageChoice(offered.size(), false)};
    for (int i = 0; i < kReevaluated; ++i) {
        progress(static_cast<double>(i) / kReevaluated, "package");
        auto best = program.best(watch);
        if (!best) return fail(best.error());
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        if (!*best) break;
        program.cutOff(**best);
        choices.push_back(std::move(**best));
    }
    return choices;
}

}  // namespace kabar::scenario
