// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/notice.h"

#include <QString>

namespace kabar::ui {

/// What happened to the workshop's file, in the window's language.
[[nodiscard]] QString noticeText(const session::Notice& notice);

}  // namespace kabar::ui
