// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace kabar::workshop {

/// A QR code as dark and light squares.
struct QrCode {
    int size = 0;               ///< modules a side, without the quiet zone of 4 that must surround it
    std::vector<bool> modules;  ///< row by row, true where dark

    [[nodiscard]] bool dark(int x, int y) const { return modules[static_cast<std::size_t>(y * size + x)]; }
};

/// The smallest code that holds `text` with medium error correction (15 %), or better where it costs nothing. Fails with
/// `OutOfRange` when no code is large enough.
[[nodiscard]] Result<QrCode> qrCode(const std::string& text);

}  // namespace kabar::workshop
