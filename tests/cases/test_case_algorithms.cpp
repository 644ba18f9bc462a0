// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/algorithm_document.h"
#include "tests/cases/case_files.h"
#include "tests/support/test.h"

#include <QFile>

using namespace kabar;
using namespace kabar::tests;

class TestCaseAlgorithms : public QObject {
    Q_OBJECT

    const CaseFolder m_files{"34-algorithm-from-notepad"};

    Result<coop::AlgorithmDocument> document(const QString& name) const {
        QFile file(m_files.path(name));
        if (!file.open(QIODevice::ReadOnly)) return fail(Error::Code::NotFound, clause("no-such-file"));
        return coop::parseAlgorithm(file.readAll().toStdString());
    }

private slots:
    void aDocumentSavedAgainIsOne_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"bom-crlf.json", "float.json", "decomposed.json"}) QTest::newRow(name) << name;
    }
    void aDocumentSavedAgainIsOne() {
        QFETCH(QString, name);
        const auto plain = document("plain.json"), again = document(name);
        QVERIFY2(again.has_value(), again ? "" : describe(again.error()).c_str());
        QCOMPARE(coop::hashOf(*again), coop::hashOf(*plain));
        const CommandResult result = m_files.run({"algorithm", "add", "w.kabar", name});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY(result.out.contains(QString::fromStdString(coop::hashOf(*plain))));
    }

    void anotherEncodingIsNamed() {
        QCOMPARE(document("utf16.json").error().clause, clause("text.document-not-utf-8", "UTF-16"));
        QCOMPARE(document("ansi.json").error().clause, clause("text.document-not-utf-8", "Windows-1252"));
        QCOMPARE(document("ansi.json").error().line, 4L);
        for (const auto& [name, words] : {std::pair("utf16.json", QStringList{"utf16.json", "UTF-16"}),
                                          std::pair("ansi.json", QStringList{"ansi.json:4", "Windows-1252"})})
            QCOMPARE(m_files.notRefused({"algorithm", "add", "w.kabar", name}, words), QString());
    }
};

KABAR_TEST(TestCaseAlgorithms)
#include "test_case_algorithms.moc"
