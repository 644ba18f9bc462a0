// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>

namespace kabar::tests {

/// A template for QTemporaryDir, in memory where there is such a folder: for tests that write much and prove nothing about
/// the disk itself.
inline QString fastFolder() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/kabar-test-XXXXXX");
}

}  // namespace kabar::tests
