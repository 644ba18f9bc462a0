// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/loopback.h"

#include "core/node/executor.h"

namespace kabar::node {

Error withoutRow(Error error) {
    const bool aboutARow = error.line > 0;
    error.line = 0;
    error.field.clear();
    error.value.clear();
    error.file = std::filesystem::path(error.file).filename().string();
    if (aboutARow) error.detail = "a row of the database does not fit the mapping; its owner can see which with a preview";
    return error;
}

Result<Reading> readEmployer(const Employer& employer, const std::filesystem::path& folder, const geo::Territory& territory,
                             std::stop_token stop, const Progress& progress) {
    const auto location = parseLocation(employer.source, folder);
    if (!location) return fail(location.error());
    const auto mapping = parseMapping(employer.mapping);
    if (!mapping) return fail(mapping.error());
    auto rows = openRows(*location, mapping->source);
    if (!rows) return fail(rows.error());
    return readRows(**rows, *mapping, territory, stop, progress);
}

LoopbackNode::LoopbackNode(Employer employer, const std::filesystem::path& folder, const geo::Territory& territory,
                           std::span<const coop::Reviewer> reviewers)
    : m_employer(std::move(employer)), m_folder(folder), m_territory(territory), m_reviewers(reviewers) {}

Result<NodeAnswer> LoopbackNode::answer(const coop::SignedAlgorithm& algorithm, int employer, std::stop_token stop) {
    const auto document = coop::approved(algorithm, m_reviewers);
    if (!document) return fail(withoutRow(document.error()));
    const auto permission = m_employer.permissions.find(algorithm.hash);
    if (permission == m_employer.permissions.end() || !permission->second)
        return fail(Error::Code::Refused, permission == m_employer.permissions.end() ? "the owner has not allowed it yet"
                                                                                     : "the owner does not allow it");
    if (!m_reading) m_reading = readEmployer(m_employer, m_folder, m_territory, stop);
    if (!*m_reading) return fail(withoutRow(m_reading->error()));
    return NodeAnswer{.cells = execute(*document, (*m_reading)->records, employer),
                      .employees = std::ssize((*m_reading)->records)};
}

}  // namespace kabar::node
