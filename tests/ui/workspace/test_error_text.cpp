// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/shell/language.h"
#include "ui/workspace/error_text.h"
#include "ui/workspace/error_words.h"
#include "ui/workspace/window_words.h"

#include <QStandardPaths>

using namespace kabar;

/// What people read when something goes wrong: whole sentences of the window's language.
class TestErrorText : public QObject {
    Q_OBJECT

    std::unique_ptr<ui::Language> m_language;

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        m_language = std::make_unique<ui::Language>();
    }
    void init() { m_language->setCode(QStringLiteral("fr")); }

    void speaksTheWindowsLanguage() {
        for (const words::Language language : words::kLanguages) {
            const std::string_view code = words::codeOf(language);
            m_language->setCode(QString::fromLatin1(code.data(), qsizetype(code.size())));
            QCOMPARE(ui::windowWords().language(), language);
        }
    }
    void saysWhatWhereAndWhyInFrench() {
        const QString text =
            ui::errorText(Error{.code = Error::Code::NotFound, .clause = clause("file.missing"), .file = "/a/b.kabar"});
        QVERIFY2(text.startsWith(QStringLiteral("b.kabar")) && text.contains(QStringLiteral("ce fichier n’existe pas")),
                 qPrintable(text));
    }
    void saysAReasonInTheLanguageOfTheMoment() {
        const QString fact =
            ui::reasonFact(Error{.code = Error::Code::NotFound, .clause = clause("file.missing"), .file = "Beta.csv"});
        const ui::ErrorWords says;
        QCOMPARE(says.said(fact), QStringLiteral("Beta.csv\u202F: ce fichier n’existe pas"));
        m_language->setCode(QStringLiteral("en"));
        QCOMPARE(says.said(fact), QStringLiteral("Beta.csv: no such file"));
        QCOMPARE(says.said(QString()), QString());
    }
    void quotesAReasonOfAnOlderKabar() {
        m_language->setCode(QStringLiteral("en"));
        QCOMPARE(ui::ErrorWords().said(QStringLiteral("\"the owner does not allow it\"")),
                 QStringLiteral("as it was written then: “the owner does not allow it”"));
    }
};

KABAR_TEST(TestErrorText)
#include "test_error_text.moc"
