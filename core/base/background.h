// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace kabar {

/// Lets the window's threads go first: from now on the calling thread, and those that it starts, get what they leave.
/// Without effect where the system has no such order.
void workInBackground();

/// Before other threads are started: each of them will take its memory from a place of its own. Where threads share one, a
/// thread in the background that is not let on while it takes some makes the window wait.
void takeMemoryApart();

/// Calls `free` soon, on a thread of its own that works in the background. Any thread; returns at once.
void freeInBackground(std::function<void()> free);

/// A shared value that takes none of the time of whoever lets go of it last, often the window: what holds much takes long
/// to free.
template <class T>
[[nodiscard]] std::shared_ptr<const T> sharedLightly(T value) {
    return {new const T(std::move(value)), [](const T* gone) { freeInBackground([gone] { delete gone; }); }};
}

}  // namespace kabar
