// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"
#include "ui/workspace/error_detail.h"
#include "ui/workspace/error_text.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace kabar;
using ui::detailText;

/// What people read when something goes wrong: whole sentences of their own language.
class TestErrorText : public QObject {
    Q_OBJECT

    std::unique_ptr<ui::Language> m_language;

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        m_language = std::make_unique<ui::Language>();
    }
    void init() { m_language->setCode(QStringLiteral("fr")); }

    void saysWhatWhereAndWhyInFrench() {
        const QString text =
            ui::errorText(Error{.code = Error::Code::NotFound, .detail = "no such file", .file = "/a/b.kabar"});
        QVERIFY2(text.contains(QStringLiteral("b.kabar")) && text.contains(QStringLiteral("ce fichier n’existe pas")),
                 qPrintable(text));
    }
    void keepsFileLineFieldAndValue() {
        const QString text = ui::errorText(Error{.code = Error::Code::Malformed, .detail = "missing, and a record needs it"}
                                               .in("rows.csv")
                                               .at(7)
                                               .of("jours", "x1"));
        for (const char* part : {"rows.csv", "7", "jours", "x1"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
    }
    void fillsInWhatCoreFilledIn() {
        QCOMPARE(detailText(QStringLiteral("the row has 4 fields and the header 6")),
                 QStringLiteral("la ligne a 4 champs et l’en-tête 6"));
    }
    void translatesAClauseWithinAClause() {
        const QString text = detailText(QStringLiteral("outside the territory (and 12 more rows with a problem)"));
        QVERIFY2(text.contains(QStringLiteral("en dehors du territoire")) && text.contains(QStringLiteral("12")),
                 qPrintable(text));
    }
    void leavesALibrarysEnglishOut() {
        QCOMPARE(detailText(QStringLiteral("near \"FROM\": syntax error")), QString());
        const QString text = ui::errorText(Error{.code = Error::Code::Unreadable, .detail = "near \"FROM\": syntax error"});
        QVERIFY(!text.contains(QStringLiteral("syntax")) && text.endsWith(u'.'));
    }
    void saysItAsCoreDoesInEnglish() {
        m_language->setCode(QStringLiteral("en"));
        QCOMPARE(detailText(QStringLiteral("near \"FROM\": syntax error")), QStringLiteral("near \"FROM\": syntax error"));
        QCOMPARE(detailText(QStringLiteral("no such file")), QStringLiteral("no such file"));
    }

    /// The clauses that the pages can bring to the window stand in the list, so that none is shown in English or lost.
    void knowsWhatCoreSays_data() {
        QTest::addColumn<QString>("clause");
        static const QRegularExpression said(
            QStringLiteral("(?:\\.detail = |fail\\(Error::Code::(?!Internal|Cancelled)\\w+,\\s*)\"([^\"\\\\]+)\"\\s*[}),]"));
        for (const char* folder :
             {"node", "workshop", "store", "phones", "telemetry/log_import.cpp", "telemetry/log_parser.cpp",
              "telemetry/log_line.cpp", "coop/approval.cpp", "coop/gate.cpp", "coop/signing.cpp", "workspace"}) {
            const QString path = QStringLiteral(KABAR_SOURCE_DIR "/core/") + QString::fromLatin1(folder);
            QStringList files{path};
            if (!path.endsWith(QStringLiteral(".cpp"))) {
                files.clear();
                QDirIterator walk(path, {QStringLiteral("*.cpp")}, QDir::Files);
                while (walk.hasNext()) files << walk.next();
            }
            for (const QString& name : files) {
                QFile file(name);
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (auto found = said.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
                    const QString clause = found.next().captured(1);
                    QTest::newRow(qPrintable(QFileInfo(name).fileName() + QStringLiteral(": ") + clause)) << clause;
                }
            }
        }
    }
    void knowsWhatCoreSays() {
        QFETCH(QString, clause);
        QVERIFY2(!detailText(clause).isEmpty() && detailText(clause) != clause,
                 "add it to ui/workspace/error_detail.cpp and translations/errors_fr.ts");
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "test_error_text.moc"
