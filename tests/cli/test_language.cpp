// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkout.h"
#include "tests/support/test.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

/// The command line speaks the language that `--lang` or the locale asks for.
class TestLanguage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Ran {
        int code;
        QString out, err;
    };
    Ran run(const QStringList& arguments, const QString& locale = QStringLiteral("C.UTF-8")) const {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove("LC_MESSAGES");
        environment.remove("LANG");
        environment.insert("LC_ALL", locale);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QString::fromStdString(kabar::test::programPath("kabar-cli")), arguments);
        if (!process.waitForFinished(60'000)) return {-1, {}, {}};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private slots:
    void errorsAreInTheLanguage_data() {
        QTest::addColumn<QStringList>("language");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("sentence");
        const QString french = QStringLiteral("ce fichier n’existe pas"), english = QStringLiteral("no such file"),
                      creole = QStringLiteral("fisyé-la i égzist pa");
        QTest::newRow("French where unknown") << QStringList() << "C.UTF-8" << french;
        QTest::newRow("French for another language") << QStringList() << "de_DE.UTF-8" << french;
        QTest::newRow("the locale's") << QStringList() << "en_GB.UTF-8" << english;
        QTest::newRow("Creole's locale") << QStringList() << "rcf_RE.UTF-8" << creole;
        QTest::newRow("asked for") << QStringList{"--lang", "rcf"} << "en_GB.UTF-8" << creole;
        QTest::newRow("asked for in one word") << QStringList{"--lang=en"} << "fr_FR.UTF-8" << english;
    }
    void errorsAreInTheLanguage() {
        QFETCH(QStringList, language);
        QFETCH(QString, locale);
        QFETCH(QString, sentence);
        for (const QStringList& arguments :
             {language + QStringList{"study", "nowhere.kabar"}, QStringList{"study", "nowhere.kabar"} + language}) {
            const Ran ran = run(arguments, locale);
            QCOMPARE(ran.code, 2);
            QVERIFY2(ran.err.startsWith("kabar-cli: ") && ran.err.contains("nowhere.kabar: ") && ran.err.contains(sentence),
                     qPrintable(ran.err));
        }
    }
    void helpIsInTheLanguage() {
        QVERIFY(run({"study", "--help"}).out.contains(QStringLiteral("tiers-lieux à ouvrir")));
        QVERIFY(run({"--help"}).out.contains(QStringLiteral("Créer un fichier d’atelier vide")));
        QVERIFY(run({"--help", "--lang", "en"}).out.contains(QStringLiteral("Make an empty workshop file")));
        QVERIFY(run({"--lang", "rcf", "fleet", "board", "--help"}).out.contains(QStringLiteral("lo fisyé latelyé")));
    }
    void wrongArgumentsAreToldInTheLanguage() {
        QVERIFY(run({"frobnicate"}).err.contains(QStringLiteral("option ou commande inconnue")));
        QVERIFY(run({"study"}).err.contains(QStringLiteral("il manque")));
        QVERIFY(run({}).err.contains(QStringLiteral("il manque une commande")));
    }
    void refusesALanguageThatItDoesNotSpeak() {
        const Ran ran = run({"--lang", "tlh", "--help"});
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.err.contains("tlh") && ran.err.contains("fr, en ou rcf") && ran.err.count('\n') == 1,
                 qPrintable(ran.err));
    }
    void keysOfJsonStayEnglish() {
        QCOMPARE(run({"new", "essai.kabar"}).code, 0);
        const Ran ran = run({"fleet", "board", "essai.kabar", "--json", "--lang", "fr"});
        QVERIFY2(ran.code == 0 && ran.out.contains("\"recharge_next\""), qPrintable(ran.out + ran.err));
    }
};

KABAR_TEST(TestLanguage)
#include "test_language.moc"
