// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cases/case_files.h"

#include "tests/support/checkout.h"
#include "tests/support/fast_folder.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

namespace kabar::tests {

namespace {

Result<node::Reading> withRows(const CaseFolder& folder, const QString& source, const QString& mappingFile, auto&& read) {
    QFile file(folder.path(mappingFile));
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Code::NotFound, clause("no-such-mapping"));
    const auto mapping = node::parseMapping(file.readAll().toStdString());
    if (!mapping) return fail(mapping.error());
    const auto location = node::parseLocation(source.toStdString(), folder.path("").toStdString());
    if (!location) return fail(location.error());
    auto rows = node::openRows(*location, mapping->source);
    if (!rows) return fail(rows.error());
    const auto island = geo::embeddedTerritory();
    return read(**rows, *mapping, *island);
}

}  // namespace

CaseFolder::CaseFolder(const QString& name) : m_folder(fastFolder()) {
    const QDir files(QString::fromStdString(kabar::test::sourcePath("tests/cases/")) + name);
    for (const QString& file : files.entryList(QDir::Files))
        if (!QFile::copy(files.filePath(file), m_folder.filePath(file))) qFatal("cannot copy %s", qPrintable(file));
    if (const CommandResult made = run({"new", "w.kabar"}); made.exitCode != 0) qFatal("%s", qPrintable(made.err));
}

QString CaseFolder::notRefused(const QStringList& arguments, const QStringList& words) const {
    const auto before = treeOf(m_folder.path());
    const CommandResult result = run(arguments);
    if (const QString flaw = notARefusal(result, words); !flaw.isEmpty()) return flaw;
    return treeOf(m_folder.path()) == before ? QString() : "changed something: " + result.err;
}

QStringList CaseFolder::employer(const QString& source, const QString& mapping) {
    return {"employer", "add", "w.kabar", "--name", "Essai", "--source", source, "--mapping", mapping, "--json"};
}

int CaseFolder::employeesRead(const QString& source, const QString& mapping) const {
    const CommandResult result = run(employer(source, mapping));
    const auto json = nlohmann::json::parse(result.out.toStdString(), nullptr, false);
    if (result.exitCode == 0 && json.is_object()) return json["employees"].get<int>();
    qWarning("%s", qPrintable(result.err));
    return -1;
}

Result<node::Reading> readRows(const CaseFolder& folder, const QString& source, const QString& mapping) {
    return withRows(folder, source, mapping,
                    [](auto& rows, const auto& how, const auto& island) { return node::readRows(rows, how, island); });
}

Result<node::Reading> inspectRows(const CaseFolder& folder, const QString& source, const QString& mapping) {
    return withRows(folder, source, mapping,
                    [](auto& rows, const auto& how, const auto& island) { return node::inspectRows(rows, how, island); });
}

QString idOf(const Result<node::Reading>& reading) {
    return reading ? QStringLiteral("read") : QString::fromStdString(reading.error().clause.id);
}

}  // namespace kabar::tests
