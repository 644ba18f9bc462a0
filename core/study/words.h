// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace kabar::study {

/// The same words in the languages of the window.
struct Words {
    std::string fr, en;
    friend bool operator==(const Words&, const Words&) = default;
};

}  // namespace kabar::study
