// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

namespace kabar::demo {

/// Draws in [0, 1) that fill it evenly (Kronecker's sequence of the golden ratio from a random start), so that shares of a
/// small population come out as they are meant to and not by luck.
class EvenDraws {
public:
    explicit EvenDraws(Random& random) : m_draw(random.uniform()) {}

    [[nodiscard]] double next() {
        constexpr double kGoldenRatio = 0.6180339887498949;
        m_draw += kGoldenRatio;
        if (m_draw >= 1) m_draw -= 1;
        return m_draw;
    }

private:
    double m_draw;
};

}  // namespace kabar::demo
