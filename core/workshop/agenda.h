// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::workshop {

/// What a block is for.
enum class BlockKind { Talk, Vote, Map, Scenarios, Story, Pause };
inline constexpr std::array kBlockKinds{BlockKind::Talk,      BlockKind::Vote,  BlockKind::Map,
                                        BlockKind::Scenarios, BlockKind::Story, BlockKind::Pause};

/// "talk", "vote", "map", "scenarios", "story", "pause".
[[nodiscard]] std::string_view name(BlockKind kind);
/// Fails with `Malformed` on another word.
[[nodiscard]] Result<BlockKind> parseBlockKind(std::string_view text);

/// One block of the agenda. Blocks follow one another: the start of one is the end of the one before.
struct AgendaBlock {
    std::int64_t id = 0;  ///< 0 until saved
    std::string title;
    std::chrono::minutes planned{15};
    std::optional<Time> startedAt;
    std::optional<Time> endedAt;
    BlockKind kind = BlockKind::Talk;
    std::optional<Time> pausedAt = {};    ///< while its clock stands still
    std::chrono::milliseconds paused{0};  ///< in the pauses that are over

    /// When its clock stood still, up to `now`.
    [[nodiscard]] std::chrono::milliseconds pausedUntil(Time now) const;
    [[nodiscard]] bool running() const { return startedAt && !endedAt; }
    friend bool operator==(const AgendaBlock&, const AgendaBlock&) = default;
};

/// Fails with `OutOfRange` when the title is empty or the time planned is not within 1 minute to 12 hours.
[[nodiscard]] Status validate(const AgendaBlock& block);

/// Where the workshop stands at a moment.
struct AgendaProgress {
    std::optional<std::size_t> running;  ///< the block that has started and not ended
    std::optional<std::size_t> next;     ///< the first after it that has not started
    bool paused = false;                 ///< its clock stands still
    std::chrono::seconds elapsed{0};     ///< in the running block, pauses left out
    std::chrono::seconds remaining{0};   ///< in the running block; negative when it runs over
    /// Positive when behind the plan, negative when ahead. The plan starts when the first block did. While a block keeps
    /// within its time this does not move; it grows while a block runs over, and during a pause of a block or between two.
    std::chrono::seconds behind{0};
    std::chrono::minutes planned{0};  ///< all blocks together
    std::optional<Time> start;        ///< when the first block started
    std::optional<Time> expectedEnd;  ///< of the last block, when all that is left takes the time planned
    double fraction = 0;    ///< of the time planned that is behind us, in [0, 1]; a block counts no more than its plan
    bool finished = false;  ///< every block has ended
};

[[nodiscard]] AgendaProgress progressAt(std::span<const AgendaBlock> blocks, Time now);

/// The agenda after the facilitator's one key: holds the clock of the running block or lets it go on; starts the next block
/// when none runs. It never ends one, and nothing changes once all have ended.
[[nodiscard]] std::vector<AgendaBlock> startOrPause(std::span<const AgendaBlock> blocks, Time now);

/// Ends the running block and starts the next in one step, so that no pause is counted between them.
[[nodiscard]] std::vector<AgendaBlock> moveOn(std::span<const AgendaBlock> blocks, Time now);

}  // namespace kabar::workshop
