// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/preview.h"

#include "core/node/executor.h"
#include "core/node/owner_records.h"

namespace kabar::node {

namespace {

Status countPreview(const Cooperative& cooperative, const Employer& employer, const Clock& clock) {
    auto records = OwnerRecords::open();
    if (!records) return fail(records.error());
    return records->countPreview(cooperative.workshop, employer.source, clock());
}

Preview played(const coop::SignedAlgorithm& algorithm, const Reading& reading, const coop::DisclosureRule& rule) {
    Preview preview{.name = {}, .hash = algorithm.hash};
    const auto document = coop::intact(algorithm);
    if (!document) {
        preview.refusal = document.error();
        preview.name = document.error().value;
        return preview;
    }
    preview.name = document->name;
    preview.title = document->title;
    preview.purpose = document->purpose;
    preview.own = execute(*document, reading.records, 0);
    for (const coop::CellContribution& cell : preview.own) {
        preview.persons += cell.sums.persons;
        ++(cell.sums.persons >= rule.minPersons ? preview.ownCellsAsAsked : preview.ownCellsMerged);
    }
    return preview;
}

}  // namespace

Result<std::vector<Preview>> preview(const Cooperative& cooperative, const Employer& employer,
                                     const coop::DisclosureRule& rule, std::stop_token stop, const Progress& progress,
                                     const Clock& clock) {
    if (auto counted = countPreview(cooperative, employer, clock); !counted) return fail(counted.error());
    const auto reading = readEmployer(employer, cooperative.folder, cooperative.territory, stop, part(progress, 0, 0.3));
    if (!reading) return fail(reading.error());
    const coop::DisclosureRule both = coop::combined(coop::combined(rule, {}), employer.rule);
    std::vector<Preview> previews;
    for (const coop::SignedAlgorithm& algorithm : cooperative.algorithms) {
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        progress(0.3 + 0.7 * static_cast<double>(previews.size()) / static_cast<double>(cooperative.algorithms.size()),
                 "preview");
        previews.push_back(played(algorithm, *reading, both));
    }
    progress(1, "preview");
    return previews;
}

}  // namespace kabar::node
