// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>

namespace kabar::workshop {

/// Somebody in the room, or expected there. To be registered and to be present are two states: 12 register, 20 come.
struct Participant {
    std::int64_t id = 0;  ///< 0 until saved
    std::string name;
    std::string organisation;
    std::string skills;
    std::string experience;
    std::string brings;  ///< what they bring to the workshop
    bool registered = true;
    bool present = false;

    friend bool operator==(const Participant&, const Participant&) = default;
};

struct Attendance {
    int registered = 0;
    int present = 0;
    int unannounced = 0;  ///< present without having registered
};

[[nodiscard]] Attendance attendance(std::span<const Participant> participants);

/// Fails with `OutOfRange` when the name is empty.
[[nodiscard]] Status validate(const Participant& participant);

}  // namespace kabar::workshop
