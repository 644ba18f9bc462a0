// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

namespace kabar {

/// Where a long job tells how far it is: `fraction` in [0, 1] and never falling, `stage` an untranslated word such as
/// "third_places". Called from the job's own thread.
using Progress = std::function<void(double fraction, std::string_view stage)>;

/// For callers that do not look.
inline const Progress kNoProgress = [](double, std::string_view) {};

/// The part [from, to] of `whole`, for a job made of steps.
inline Progress part(const Progress& whole, double from, double to) {
    return [&whole, from, to](double fraction, std::string_view stage) { whole(from + (to - from) * fraction, stage); };
}

}  // namespace kabar
