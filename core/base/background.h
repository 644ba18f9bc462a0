// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kabar {

/// Lets the window's threads go first: from now on the calling thread, and those that it starts, get what they leave.
/// Without effect where the system has no such order.
void workInBackground();

}  // namespace kabar
