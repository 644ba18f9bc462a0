// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/preview.h"

#include "core/coop/gate.h"
#include "core/node/executor.h"

#include <algorithm>
#include <set>

namespace kabar::node {

namespace {

/// The nodes of everybody else; each reads its database once for all algorithms.
std::vector<std::unique_ptr<Node>> othersOf(const Cooperative& cooperative, const std::string& name) {
    std::vector<std::unique_ptr<Node>> nodes;
    for (const Employer& employer : cooperative.employers)
        if (employer.name != name)
            nodes.push_back(
                std::make_unique<LoopbackNode>(employer, cooperative.folder, cooperative.territory, cooperative.reviewers));
    return nodes;
}

void countOwnCells(Preview& preview) {
    std::set<coop::CellKey> fine;
    for (const coop::ReleasedCell& cell : preview.joint)
        if (!cell.merged) fine.insert(cell.key);
    for (const coop::CellContribution& cell : preview.own)
        ++(fine.contains(cell.key) ? preview.ownCellsAsAsked : preview.ownCellsMerged);
}

}  // namespace

Result<std::vector<Preview>> preview(const Cooperative& cooperative, Employer employer, const coop::DisclosureRule& rule,
                                     std::stop_token stop, const Progress& progress) {
    const auto reading = readEmployer(employer, cooperative.folder, cooperative.territory, stop, part(progress, 0, 0.3));
    if (!reading) return fail(reading.error());
    const auto others = othersOf(cooperative, employer.name);
    std::vector<Preview> previews;
    for (const coop::SignedAlgorithm& algorithm : cooperative.algorithms) {
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, "stopped");
        progress(0.3 + 0.7 * static_cast<double>(previews.size()) / static_cast<double>(cooperative.algorithms.size()),
                 "preview");
        Preview& one = previews.emplace_back();
        one.hash = algorithm.hash;
        const auto document = coop::approved(algorithm, cooperative.reviewers);
        if (!document) {
            one.refusal = document.error();
            one.name = document.error().value;
            continue;
        }
        one.name = document->name;
        one.title = document->title;
        one.purpose = document->purpose;
        one.own = execute(*document, reading->records, 0);
        for (const coop::CellContribution& cell : one.own) one.persons += cell.sums.persons;
        coop::CellTable table{.contributions = one.own, .ladder = document->ladder, .ownerRules = {employer.rule}};
        for (const auto& node : others) {
            auto answer = node->answer(algorithm, static_cast<int>(table.ownerRules.size()), stop);
            table.ownerRules.push_back(node->rule());
            if (answer) table.contributions.insert(table.contributions.end(), answer->cells.begin(), answer->cells.end());
        }
        auto released = coop::release(table, rule);
        if (released)
            one.joint = std::move(released->cells);
        else
            one.refusal = released.error();
        countOwnCells(one);
    }
    progress(1, "preview");
    return previews;
}

}  // namespace kabar::node
