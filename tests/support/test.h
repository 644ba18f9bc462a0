// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#pragma GCC diagnostic ignored "-Wconversion"  // Qt 6.8's QTRY macros narrow

namespace kabar::test {

using Run = int (*)(int argc, char** argv);

/// Adds a test to this program under the name of its source file.
bool enlist(const char* source, Run run);
/// What a program of tests does: runs the one that its first argument names. Its exit status; 2 when there is none.
int runNamed(int argc, char** argv);

}  // namespace kabar::test

/// At the end of a source: its class of Qt Test is one test of the folder's program, which runs it by the name of the
/// source, as in `tests_store test_kill`.
#define KABAR_TEST(Class)                                                                                        \
    [[maybe_unused]] static const bool k##Class = kabar::test::enlist(__FILE_NAME__, [](int argc, char** argv) { \
        Class test;                                                                                              \
        return QTest::qExec(&test, argc, argv);                                                                  \
    });
