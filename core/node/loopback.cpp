// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/loopback.h"

#include "core/node/executor.h"
#include "core/node/row_fingerprint.h"
#include "core/node/source_rule.h"

namespace kabar::node {

namespace {

Contributor contributorOf(const Employer& employer, const std::filesystem::path& folder, const Reading& reading,
                          const std::string& key) {
    const auto location = parseLocation(employer.source, folder);
    return {.employer = employer.name,
            .source = location ? followed(location->path).string() : std::string(),
            .rows = fingerprintOf(reading.records, key)};
}

}  // namespace

Error withoutRow(Error error) {
    const bool aboutARow = error.line > 0;
    error.line = 0;
    error.field.clear();
    error.value.clear();
    error.file = std::filesystem::path(error.file).filename().string();
    if (aboutARow) error.clause = clause("record.hidden");  // its arguments are the row's too
    return error;
}

Result<Reading> readEmployer(const Employer& employer, const std::filesystem::path& folder, const geo::Territory& territory,
                             std::stop_token stop, const Progress& progress) {
    if (employer.sealed) return fail(Error::Code::NotFound, clause("sealed.rows-at-company"));
    const auto location = parseLocation(employer.source, folder);
    if (!location) return fail(location.error());
    if (employer.fromElsewhere)
        if (auto may = mayOpen(*location, folder); !may) return fail(may.error());
    const auto mapping = parseMapping(employer.mapping);
    if (!mapping) return fail(mapping.error());
    auto rows = openRows(*location, mapping->source, stop);
    if (!rows) return fail(rows.error());
    if (!tellsPlacesAsText(*mapping)) return readRows(**rows, *mapping, territory, stop, progress);
    const auto places = textPlacesHere(territory, employer.name);
    if (!places) return fail(places.error());
    return readRows(**rows, *mapping, territory, stop, progress, &*places);
}

LoopbackNode::LoopbackNode(Employer employer, const std::filesystem::path& folder, const geo::Territory& territory,
                           std::string key)
    : m_employer(std::move(employer)), m_folder(folder), m_territory(territory), m_key(std::move(key)) {}

Result<NodeAnswer> LoopbackNode::answer(const coop::SignedAlgorithm& algorithm, int employer, std::stop_token stop) {
    const auto document = coop::intact(algorithm);
    if (!document) return fail(withoutRow(document.error()));
    const auto permission = m_employer.permissions.find(algorithm.hash);
    if (m_employer.allowedElsewhere.contains(algorithm.hash))
        return fail(Error{.code = Error::Code::Refused, .clause = clause("consent.elsewhere")});
    if (permission == m_employer.permissions.end() || !permission->second)
        return fail(Error::Code::Refused, permission == m_employer.permissions.end() ? clause("algorithm.not-allowed-yet")
                                                                                     : clause("algorithm.not-allowed"));
    if (!m_reading) {
        m_reading = readEmployer(m_employer, m_folder, m_territory, stop);
        if (*m_reading) m_contributor = contributorOf(m_employer, m_folder, **m_reading, m_key);
    }
    if (!*m_reading) return fail(withoutRow(m_reading->error()));
    return NodeAnswer{.cells = execute(*document, (*m_reading)->records, employer),
                      .employees = std::ssize((*m_reading)->records),
                      .contributor = m_contributor};
}

}  // namespace kabar::node
