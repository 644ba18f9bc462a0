// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/sealed_node.h"

#include "core/base/state_folder.h"
#include "core/coop/signing.h"

#include <algorithm>

namespace kabar::node {

SealedNode::SealedNode(Employer employer, std::string workshop, std::string today)
    : m_employer(std::move(employer)), m_workshop(std::move(workshop)), m_today(std::move(today)) {}

Result<NodeAnswer> SealedNode::answer(const coop::SignedAlgorithm& algorithm, int employer, std::stop_token) {
    const sealed::Invited& invited = *m_employer.sealed;
    if (invited.invitation.empty()) return fail(Error::Code::NotFound, clause("sealed.no-key"));
    if (!invited.hasReturned()) return fail(Error::Code::NotFound, clause("sealed.not-returned"));
    if (const auto allowed = m_employer.permissions.find(algorithm.hash);
        allowed == m_employer.permissions.end() || !allowed->second)
        return fail(Error::Code::Refused, allowed == m_employer.permissions.end() ? clause("sealed.not-consented")
                                                                                  : clause("algorithm.not-allowed"));
    if (!m_opened) m_opened = sealed::Inbox(stateFolder(), m_workshop).opened(invited, m_today);
    if (!*m_opened) return fail(m_opened->error());
    const sealed::Answer& answer = **m_opened;
    const auto document = coop::parseAlgorithm(algorithm.document);
    if (!document) return fail(withoutRow(document.error()));
    const std::string hash = coop::hashOf(*document);
    if (hash != algorithm.hash || !std::ranges::contains(answer.questions, hash))
        return fail(Error::Code::Refused, clause("sealed.not-consented"));
    return NodeAnswer{.cells = sealed::cellsFor(answer, *document, employer),
                      .employees = answer.headcount(),
                      .contributor = {.employer = m_employer.name,
                                      .source = {},
                                      .rows = coop::hashOf(std::string_view(sealed::groupsText(answer.groups)))}};
}

}  // namespace kabar::node
