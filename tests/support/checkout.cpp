// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkout.h"

namespace kabar::test {

std::string sourcePath(std::string_view file) {
    return std::string(KABAR_SOURCE_DIR "/").append(file);
}

std::string dataPath(std::string_view file) {
    return std::string(KABAR_TEST_DATA_DIR "/").append(file);
}

std::string programPath(std::string_view name) {
    return std::string(KABAR_BINARY_DIR "/").append(name);
}

}  // namespace kabar::test
