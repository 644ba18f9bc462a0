// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coop/approval.h"
#include "core/coop/cell_contribution.h"
#include "core/coop/disclosure_rule.h"
#include "core/node/round_rule.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace kabar::node {

/// What a node gives for one algorithm. It goes to the gate and nowhere else.
struct NodeAnswer {
    std::vector<coop::CellContribution> cells;
    long employees = 0;  ///< in its database, whatever the algorithm asks: all that may be told of one employer alone
    Contributor contributor = {};  ///< whose rows these are
};

/// The cooperative's end of one employer's node. In this process today; over a broker with masked sums, the same calls.
class Node {
public:
    virtual ~Node() = default;
    [[nodiscard]] virtual const std::string& name() const = 0;
    /// The owner's own rule, which binds every cell that the employer is part of.
    [[nodiscard]] virtual const coop::DisclosureRule& rule() const = 0;
    /// Checks that the document is what its hash says, then the owner's consent to that hash, then counts. Fails with
    /// `Refused` and the reason, or with what is wrong with its database; never with a value of a row.
    [[nodiscard]] virtual Result<NodeAnswer> answer(const coop::SignedAlgorithm& algorithm, int employer,
                                                    std::stop_token stop) = 0;
};

}  // namespace kabar::node
