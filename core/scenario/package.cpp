// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/package.h"

#include "core/scenario/package_search.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kabar::scenario {

namespace {

constexpr double kCent = 0.005;

/// What it pays those who engage, on top: nothing where the measure is none that the allowance is for.
double allowanceOf(Part part, const Levers& levers) {
    return earnsAllowance(part) ? levers[Lever::MobilityAllowance] : 0;
}

bool pullsAlike(const PackageMeasure& a, const Scenario& scenario) {
    const auto same = [&](Lever lever) { return a.levers[lever] == scenario.levers[lever]; };
    return std::ranges::all_of(leversOf(a.part), same) &&
           allowanceOf(a.part, a.levers) == allowanceOf(a.part, scenario.levers);
}

bool fits(const Stake& stake, std::optional<double> budget) {
    return isKnown(stake) && (!budget || stake.outlay <= *budget + kCent);
}

/// Whether `a` is the better choice. What differs by less than a gram or a cent is the same.
bool isPreferred(const Package& a, const Package& b) {
    if (std::abs(a.stake.tonnes - b.stake.tonnes) > 1e-6) return a.stake.tonnes < b.stake.tonnes;
    if (std::abs(a.stake.euros - b.stake.euros) > kCent) return a.stake.euros < b.stake.euros;
    return a.measures.size() < b.measures.size();
}

/// Evaluates choices on the model and keeps the two best that the budget allows.
class Judge {
public:
    Judge(const Scale& scale, const std::vector<PackageMeasure>& offered, std::optional<double> budget)
        : m_scale(scale), m_offered(offered), m_budget(budget) {}

    void judge(const PackageChoice& choice) {
        ++m_proof.evaluated;
        Package package = packageOf(m_scale, m_offered, choice);
        if (!fits(package.stake, m_budget)) return;
        if (!m_best || isPreferred(package, *m_best))
            m_proof.runnerUp = std::exchange(m_best, std::move(package));
        else if (!m_proof.runnerUp || isPreferred(package, *m_proof.runnerUp))
            m_proof.runnerUp = std::move(package);
    }
    [[nodiscard]] std::optional<PackageProof> proof(PackageProof::Method method) const {
        if (!m_best) return std::nullopt;
        PackageProof proof = m_proof;
        proof.method = method;
        proof.optimum = *m_best;
        if (proof.runnerUp) proof.gap = proof.runnerUp->stake.tonnes - m_best->stake.tonnes;
        return proof;
    }

private:
    const Scale& m_scale;
    const std::vector<PackageMeasure>& m_offered;
    std::optional<double> m_budget;
    std::optional<Package> m_best;
    PackageProof m_proof;
};

Status cancelled() {
    return fail(Error::Code::Cancelled, clause("job.stopped"));
}

}  // namespace

std::string_view name(PackageProof::Method method) {
    return method == PackageProof::Method::AllSubsets ? "all_subsets" : "mip_best_50";
}

std::vector<PackageMeasure> packageMeasures(const Scale& scale, std::span<const Scenario> scenarios) {
    std::vector<PackageMeasure> offered;
    for (const Part part : kParts)
        for (const Scenario& scenario : scenarios) {
            if (!holds(scenario.levers, part) || withPart(scale.baseline(), part, scenario.levers) == scale.baseline())
                continue;
            const auto isKept = [&](const PackageMeasure& each) { return each.part == part && pullsAlike(each, scenario); };
            if (std::ranges::any_of(offered, isKept)) continue;
            const Stake alone = scale.of(withPart(scale.baseline(), part, scenario.levers));
            if (!isKnown(alone) || alone == Stake()) continue;
            offered.push_back({part, scenario.levers, scenario.name, scenario.kind});
        }
    return offered;
}

Package packageOf(const Scale& scale, std::span<const PackageMeasure> offered, const PackageChoice& choice) {
    Package package{.measures = {}, .levers = scale.baseline(), .stake = {}};
    for (std::size_t i = 0; i < offered.size(); ++i) {
        if (!choice[i]) continue;
        package.measures.push_back(i);
        package.levers = withPart(package.levers, offered[i].part, offered[i].levers);
        constexpr auto kPaid = Lever::MobilityAllowance;  // to all of them, as much as one of them asks
        package.levers.with(kPaid, std::max(package.levers[kPaid], allowanceOf(offered[i].part, offered[i].levers)));
    }
    package.stake = scale.of(package.levers);
    return package;
}

bool isPossible(std::span<const PackageMeasure> offered, const PackageChoice& choice) {
    for (std::size_t i = 0; i < offered.size(); ++i)
        for (std::size_t j = i + 1; choice[i] && j < offered.size(); ++j)
            if (choice[j] && offered[i].part == offered[j].part) return false;
    return true;
}

Result<BestPackage> bestPackage(const Scale& scale, std::vector<PackageMeasure> offered, std::optional<double> budget,
                                std::stop_token stop, const Progress& progress, std::size_t mostForAllSubsets) {
    if (offered.empty()) return fail(Error::Code::NotFound, clause("scenario.no-measures"));
    if (budget && !std::isfinite(*budget)) return fail(Error::Code::OutOfRange, clause("scenario.budget"));
    const bool all = offered.size() <= mostForAllSubsets;
    const auto choices =
        all ? everyChoice(offered, stop) : promisingChoices(scale, offered, budget, stop, part(progress, 0, 0.9));
    if (!choices) return fail(choices.error());
    Judge judge(scale, offered, budget);
    for (std::size_t i = 0; i < choices->size(); ++i) {
        if (stop.stop_requested()) return fail(cancelled().error());
        judge.judge((*choices)[i]);
        progress((all ? 0 : 0.9) + (all ? 1 : 0.1) * static_cast<double>(i + 1) / static_cast<double>(choices->size()),
                 "package");
    }
    auto proof = judge.proof(all ? PackageProof::Method::AllSubsets : PackageProof::Method::BestOfFifty);
    // not even doing nothing is allowed: less is to be spent than today
    if (!proof) return fail(Error::Code::NotFound, clause("scenario.budget-too-small"));
    return BestPackage{budget, std::move(offered), std::move(*proof)};
}

}  // namespace kabar::scenario
