// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kabar::workshop {

/// One block of the agenda. Blocks follow one another: the start of one is the end of the one before.
struct AgendaBlock {
    std::int64_t id = 0;  ///< 0 until saved
    std::string title;
    std::chrono::minutes planned{15};
    std::optional<Time> startedAt;
    std::optional<Time> endedAt;

    [[nodiscard]] bool running() const { return startedAt && !endedAt; }
    friend bool operator==(const AgendaBlock&, const AgendaBlock&) = default;
};

/// Fails with `OutOfRange` when the title is empty or the time planned is not within 1 minute to 12 hours.
[[nodiscard]] Status validate(const AgendaBlock& block);

/// Where the workshop stands at a moment.
struct AgendaProgress {
    std::optional<std::size_t> running;  ///< the block that has started and not ended
    std::optional<std::size_t> next;     ///< the first after it that has not started
    std::chrono::seconds elapsed{0};     ///< in the running block
    std::chrono::seconds remaining{0};   ///< in the running block; negative when it runs over
    /// Positive when behind the plan, negative when ahead. The plan starts when the first block did. While a block keeps
    /// within its time this does not move; it grows while a block runs over, and during a pause between two blocks.
    std::chrono::seconds behind{0};
    std::chrono::minutes planned{0};  ///< all blocks together
    std::optional<Time> start;        ///< when the first block started
    std::optional<Time> expectedEnd;  ///< of the last block, when all that is left takes the time planned
    double fraction = 0;    ///< of the time planned that is behind us, in [0, 1]; a block counts no more than its plan
    bool finished = false;  ///< every block has ended
};

[[nodiscard]] AgendaProgress progressAt(std::span<const AgendaBlock> blocks, Time now);

/// The agenda after the facilitator's one key: ends the running block, or starts the next when none runs. Nothing changes
/// once all have ended.
[[nodiscard]] std::vector<AgendaBlock> startOrStop(std::span<const AgendaBlock> blocks, Time now);

/// Ends the running block and starts the next in one step, so that no pause is counted between them.
[[nodiscard]] std::vector<AgendaBlock> moveOn(std::span<const AgendaBlock> blocks, Time now);

}  // namespace kabar::workshop
