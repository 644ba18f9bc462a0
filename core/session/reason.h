// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cerrno>
#include <system_error>

namespace kabar::session {

/// `what`, and what the system says of it.
[[nodiscard]] inline Clause because(Clause what, const std::error_code& reason) {
    what.also.push_back(clauseOf(reason));
    return what;
}
[[nodiscard]] inline Clause because(Clause what, int number) {
    return because(std::move(what), std::error_code(number, std::generic_category()));
}

}  // namespace kabar::session
