// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kabar::session {

/// Something that happened to the workshop's file and that the person must know; `clause` is its sentence.
struct Notice {
    enum class Kind {
        Recovered,      ///< what a killed program had acknowledged was taken up again
        OpenElsewhere,  ///< somebody else has it open: to read only
        NotWritable,    ///< its place cannot be written: to read only
        Deleted,        ///< the file was deleted from outside, and written again
        Replaced,       ///< the file was replaced from outside: both are kept
        BothKept,       ///< a killed program's work and another version of the file: both are kept
        Behind,         ///< the file cannot be written at present; nothing is lost on this machine
        UpToDate,       ///< it can again
        CopyOpen,       ///< another copy of this workshop is open on this machine
        Withdrawn,      ///< an owner took a consent back on this machine: what rested on it was deleted
        Expired,        ///< tables were kept as long as their purpose allows: they were deleted
        OwnersUnread,   ///< what owners allowed and took back on this machine cannot be read
    };
    Kind kind = Kind::Recovered;
    Clause clause;
};

}  // namespace kabar::session
