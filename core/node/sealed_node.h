// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/loopback.h"
#include "core/sealed/inbox.h"

namespace kabar::node {

/// A company without a node, which answered at its own place by sealed file. The answer is opened in memory for the gate and
/// goes nowhere else; it holds no question but those that the company consented to.
class SealedNode final : public Node {
public:
    /// `workshop`: its identity; `today`: as `sealed::dayOf` writes it.
    SealedNode(Employer employer, std::string workshop, std::string today);

    const std::string& name() const override { return m_employer.name; }
    const coop::DisclosureRule& rule() const override { return m_employer.rule; }
    /// Fails with `NotFound` while the file has not come back, and as `sealed::Inbox::opened`.
    Result<NodeAnswer> answer(const coop::SignedAlgorithm& algorithm, int employer, std::stop_token stop) override;

private:
    Employer m_employer;
    std::string m_workshop, m_today;
    std::optional<Result<sealed::Answer>> m_opened;
};

}  // namespace kabar::node
