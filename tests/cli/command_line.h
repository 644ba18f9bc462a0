// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <functional>

namespace kabar::tests {

/// What the real kabar-cli did.
struct CommandResult {
    int exitCode = -1;
    bool crashed = false;
    QString out, err;
};

/// Runs kabar-cli, in English, in `folder` with `arguments`; `prepare` is called in the child process just before.
CommandResult run(const QString& folder, const QStringList& arguments, const std::function<void()>& prepare = {});

/// Every file beneath `folder` with what it holds. A workshop file's content counts, not SQLite's counters, which move when
/// it is opened.
QMap<QString, QByteArray> treeOf(const QString& folder);

/// Puts `content` into a new file.
void write(const QString& path, const QByteArray& content);

/// Why `result` is not a good refusal: exit code 2, nothing on standard output, and one line on standard error that begins
/// with the program's name and holds each of `words`. Empty when it is one.
QString notARefusal(const CommandResult& result, const QStringList& words);

}  // namespace kabar::tests
