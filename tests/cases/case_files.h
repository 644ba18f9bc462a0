// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/node/record_reader.h"
#include "tests/cli/command_line.h"

#include <QString>
#include <QTemporaryDir>

namespace kabar::tests {

/// A folder with a workshop, `w.kabar`, and a copy of the files of one case, for kabar-cli to work on.
class CaseFolder {
public:
    /// `name` is a folder of tests/cases.
    explicit CaseFolder(const QString& name);

    [[nodiscard]] QString path(const QString& file) const { return m_folder.filePath(file); }
    [[nodiscard]] CommandResult run(const QStringList& arguments) const { return tests::run(m_folder.path(), arguments); }
    /// Why `arguments` are not refused in one sentence that holds `words` and changes nothing; empty when they are.
    [[nodiscard]] QString notRefused(const QStringList& arguments, const QStringList& words) const;
    /// `employer add` of these rows.
    [[nodiscard]] static QStringList employer(const QString& source, const QString& mapping);
    /// The employees whom `employer add --json` reads; −1 and a message when it refuses.
    [[nodiscard]] int employeesRead(const QString& source, const QString& mapping) const;

private:
    QTemporaryDir m_folder;
};

/// The rows of a source under a mapping, read as an employer's node does.
[[nodiscard]] Result<node::Reading> readRows(const CaseFolder& folder, const QString& source, const QString& mapping);
[[nodiscard]] Result<node::Reading> inspectRows(const CaseFolder& folder, const QString& source, const QString& mapping);

/// The sentence's id, or "read".
[[nodiscard]] QString idOf(const Result<node::Reading>& reading);

}  // namespace kabar::tests
