// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include <QGuiApplication>

int main(int argc, char** argv) {
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == QStringLiteral("offscreen")) qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    return kabar::test::runNamed(argc, argv);
}
