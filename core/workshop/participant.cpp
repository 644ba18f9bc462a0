// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/participant.h"

#include "core/workshop/text.h"

namespace kabar::workshop {

Attendance attendance(std::span<const Participant> participants) {
    Attendance count;
    for (const Participant& participant : participants) {
        count.registered += participant.registered;
        count.present += participant.present;
        count.unannounced += participant.present && !participant.registered;
    }
    return count;
}

Status validate(const Participant& participant) {
    if (isBlank(participant.name))
        return fail(
            Error{.code = Error::Code::OutOfRange, .clause = clause("participant.no-name")}.of("name", participant.name));
    return {};
}

}  // namespace kabar::workshop
