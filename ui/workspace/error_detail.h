// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kabar::ui {

/// `Error::detail`, which core writes in English, in the window's language. Empty when that is not English and the words are
/// none of Kabar's own: a library's message that nobody in the hall would understand.
[[nodiscard]] QString detailText(const QString& detail);

/// `Error::field` in the window's language; as it is when it is not one of Kabar's own.
[[nodiscard]] QString fieldText(const QString& field);

}  // namespace kabar::ui
