// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/agenda.h"

#include "core/workshop/text.h"

#include <algorithm>

namespace kabar::workshop {

using std::chrono::seconds;

namespace {

constexpr std::chrono::minutes kLongestBlock{12 * 60};

seconds between(Time from, Time to) {
    return std::chrono::duration_cast<seconds>(to - from);
}

/// How late the moment `expected` is against the plan, which has `ahead` minutes of blocks before it.
seconds delay(Time start, std::chrono::minutes ahead, Time expected) {
    return between(start + ahead, expected);
}

/// Ends it; a pause that was on ends with it.
void end(AgendaBlock& block, Time now) {
    block.paused = block.pausedUntil(now);
    block.pausedAt.reset();
    block.endedAt = now;
}

}  // namespace

std::string_view name(BlockKind kind) {
    switch (kind) {
        case BlockKind::Talk:
            return "talk";
        case BlockKind::Vote:
            return "vote";
        case BlockKind::Map:
            return "map";
        case BlockKind::Scenarios:
            return "scenarios";
        case BlockKind::Story:
            return "story";
        case BlockKind::Pause:
            return "pause";
    }
    return "talk";
}

Result<BlockKind> parseBlockKind(std::string_view text) {
    for (const BlockKind kind : kBlockKinds)
        if (text == name(kind)) return kind;
    return fail(Error{.code = Error::Code::Malformed, .clause = clause("agenda.kind")}.of("kind", text));
}

std::chrono::milliseconds AgendaBlock::pausedUntil(Time now) const {
    return paused + (pausedAt ? std::max(now - *pausedAt, std::chrono::milliseconds(0)) : std::chrono::milliseconds(0));
}

Status validate(const AgendaBlock& block) {
    if (isBlank(block.title))
        return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("agenda.no-title")}.of("title", block.title));
    if (block.planned < std::chrono::minutes(1) || block.planned > kLongestBlock)
        return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("agenda.minutes")}.of(
            "minutes", std::to_string(block.planned.count())));
    return {};
}

AgendaProgress progressAt(std::span<const AgendaBlock> blocks, Time now) {
    AgendaProgress state;
    std::chrono::minutes before{0};  // planned for the blocks up to the one looked at
    std::chrono::minutes left{0};    // planned for those not yet started
    seconds spent{0};
    std::optional<Time> lastEnd;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const AgendaBlock& block = blocks[i];
        state.planned += block.planned;
        if (!block.startedAt) {
            if (!state.next) state.next = i;
            left += block.planned;
            continue;
        }
        if (!state.start || *block.startedAt < *state.start) state.start = block.startedAt;
        before += block.planned;
        if (block.running()) {
            state.running = i;
            state.paused = block.pausedAt.has_value();
            state.elapsed = std::max(between(*block.startedAt + block.pausedUntil(now), now), seconds(0));
            state.remaining = block.planned - state.elapsed;
            spent += std::min<seconds>(state.elapsed, block.planned);
        } else {
            lastEnd = std::max(lastEnd.value_or(*block.endedAt), *block.endedAt);
            spent += block.planned;
        }
    }
    if (state.running && state.next && *state.next < *state.running) {  // blocks skipped stay to be done
        const auto later = std::find_if(blocks.begin() + static_cast<std::ptrdiff_t>(*state.running), blocks.end(),
                                        [](const AgendaBlock& block) { return !block.startedAt; });
        if (later != blocks.end()) state.next = static_cast<std::size_t>(later - blocks.begin());
    }
    state.finished = !blocks.empty() && !state.running && !state.next;
    if (state.planned.count() > 0)
        state.fraction = static_cast<double>(spent.count()) / static_cast<double>(seconds(state.planned).count());
    if (!state.start) return state;

    Time due = now;  // when the next block can start
    if (state.running) {
        const AgendaBlock& block = blocks[*state.running];
        due = std::max(now, *block.startedAt + block.planned + block.pausedUntil(now));
    }
    if (state.finished) due = *lastEnd;
    state.behind = delay(*state.start, before, due);
    state.expectedEnd = due + left;
    return state;
}

std::vector<AgendaBlock> startOrPause(std::span<const AgendaBlock> blocks, Time now) {
    std::vector<AgendaBlock> after(blocks.begin(), blocks.end());
    const AgendaProgress state = progressAt(blocks, now);
    if (state.running) {
        AgendaBlock& block = after[*state.running];
        block.paused = block.pausedUntil(now);
        block.pausedAt = state.paused ? std::nullopt : std::optional(now);
    } else if (state.next)
        after[*state.next].startedAt = now;
    return after;
}

std::vector<AgendaBlock> moveOn(std::span<const AgendaBlock> blocks, Time now) {
    std::vector<AgendaBlock> after(blocks.begin(), blocks.end());
    const AgendaProgress state = progressAt(blocks, now);
    if (state.running) end(after[*state.running], now);
    if (state.next) after[*state.next].startedAt = now;
    return after;
}

}  // namespace kabar::workshop
