// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kabar::ui {

/// How every window looks: the style that Kabar's own controls are drawn on, and how text is made. To be called once, after
/// the application is made and before its first window.
void prepareAppearance();

}  // namespace kabar::ui
