// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include "core/store/database.h"
#include "tests/support/checkout.h"
#include "tests/support/fast_folder.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace kabar::tests {

namespace {

constexpr int kPatience = 60'000;  // milliseconds

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// VACUUM makes the same bytes of the same content; a file that is no database counts as it is.
QByteArray contentOf(const QString& path) {
    const QTemporaryDir scratch(fastFolder());
    const QString copy = scratch.filePath("copy");
    auto database = store::Database::open(path.toStdString(), store::Database::Access::ReadOnly);
    if (!database || !database->run("VACUUM INTO ?", copy.toStdString())) return bytesOf(path);
    return bytesOf(copy);
}

}  // namespace

CommandResult run(const QString& folder, const QStringList& arguments, const std::function<void()>& prepare) {
    QProcess process;
    process.setWorkingDirectory(folder);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_GB.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setProgram(QString::fromStdString(kabar::test::programPath("kabar-cli")));
    process.setArguments(arguments);
    if (prepare) process.setChildProcessModifier(prepare);
    process.start();
    if (!process.waitForFinished(kPatience)) process.kill();
    return {.exitCode = process.exitCode(),
            .crashed = process.exitStatus() != QProcess::NormalExit,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

QMap<QString, QByteArray> treeOf(const QString& folder) {
    QMap<QString, QByteArray> tree;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo entry = walk.nextFileInfo();
        const QString name = entry.filePath().mid(folder.size());
        if (!entry.isFile())
            tree[name] = "folder";
        else
            tree[name] = entry.suffix() == "kabar" ? contentOf(entry.filePath()) : bytesOf(entry.filePath());
    }
    return tree;
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString notARefusal(const CommandResult& result, const QStringList& words) {
    if (result.crashed) return "crashed: " + result.err;
    if (result.exitCode != 2) return QString("exit code %1: %2%3").arg(result.exitCode).arg(result.out, result.err);
    if (!result.out.isEmpty()) return "said on standard output: " + result.out;
    if (!result.err.startsWith("kabar-cli: ") || result.err.count('\n') != 1 || !result.err.endsWith('\n'))
        return "not one sentence: " + result.err;
    for (const QString& word : words)
        if (!result.err.contains(word)) return QString("'%1' is not in: %2").arg(word, result.err);
    return {};
}

}  // namespace kabar::tests
