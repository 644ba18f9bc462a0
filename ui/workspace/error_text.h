// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kabar::ui {

/// A sentence in the window's language: what happened, to what, and what to do.
[[nodiscard]] QString errorText(const Error& error);

/// Only where and what, without what to do, as it stands behind a name or in a list.
[[nodiscard]] QString reasonText(const Error& error);

}  // namespace kabar::ui
