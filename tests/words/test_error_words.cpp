// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/error_sentences.h"
#include "core/words/error_words.h"
#include "tests/support/checkout.h"
#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace kabar;
using namespace kabar::words;

namespace {

/// Ids with their English sentences.
QHash<QString, QString> catalogue() {
    QHash<QString, QString> all;
    for (const auto sentences :
         {sentencesOfFiles(), sentencesOfRooms(), sentencesOfCommands(), sentencesOfSessions(), sentencesOfSealedAnswers()})
        for (const ErrorSentence& each : sentences) all.insert(QString::fromUtf8(each.id), QString::fromUtf8(each.source));
    return all;
}

/// How many arguments a sentence takes: its highest %1, %2, …; %n is the first.
int argumentsOf(const QString& sentence) {
    int most = sentence.contains(QStringLiteral("%n")) ? 1 : 0;
    for (int i = 1; i <= 9; ++i)
        if (sentence.contains(u'%' + QString::number(i))) most = std::max(most, i);
    return most;
}

/// The arguments behind the id, up to the bracket that closes the call at `from`.
int argumentsAt(const QString& source, qsizetype from) {
    int depth = 1, commas = 0;
    for (qsizetype at = from; at < source.size() && depth > 0; ++at) {
        const QChar c = source[at];
        if (c == u'"') {
            for (++at; at < source.size() && source[at] != u'"'; ++at)
                if (source[at] == u'\\') ++at;
        } else if (c == u'\'' && at + 2 < source.size() && source[at + 2] == u'\'') {
            at += 2;
        } else if (c == u'(' || c == u'[' || c == u'{') {
            ++depth;
        } else if (c == u')' || c == u']' || c == u'}') {
            --depth;
        } else if (c == u',' && depth == 1) {
            ++commas;
        }
    }
    return commas;
}

/// Every source that can make an error, by path.
QHash<QString, QString> sources() {
    QHash<QString, QString> all;
    const QString root = QString::fromStdString(kabar::test::sourcePath({}));
    for (const char* folder : {"core", "maps", "ui", "app"}) {
        QDirIterator walk(root + QString::fromLatin1(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next().mid(root.size());
            QFile file(root + path);
            if (path.startsWith(u"core/words/") || path == u"core/base/result.h" || !file.open(QIODevice::ReadOnly))
                continue;
            all.insert(path, QString::fromUtf8(file.readAll()));
        }
    }
    return all;
}

}  // namespace

class TestErrorWords : public QObject {
    Q_OBJECT
private slots:
    void everyIdIsOne() {
        QSet<QString> seen;
        for (const auto sentences : {sentencesOfFiles(), sentencesOfRooms(), sentencesOfCommands(), sentencesOfSessions(),
                                     sentencesOfSealedAnswers()})
            for (const ErrorSentence& each : sentences) {
                QVERIFY2(!seen.contains(QString::fromUtf8(each.id)), each.id);
                seen.insert(QString::fromUtf8(each.id));
            }
    }
    void everyClauseHasASentenceOfItsArguments() {
        static const QRegularExpression call(QStringLiteral("\\bclause\\(\\s*\"([^\"]*)\""));
        const auto known = catalogue();
        QStringList broken;
        const auto all = sources();
        for (auto file = all.begin(); file != all.end(); ++file)
            for (auto found = call.globalMatch(*file); found.hasNext();) {
                const auto match = found.next();
                const QString id = match.captured(1);
                const int given = argumentsAt(*file, match.capturedEnd());
                if (!known.contains(id))
                    broken << file.key() + ": " + id + " has no sentence in core/words/error_sentences_*.cpp";
                else if (given != argumentsOf(known[id]))
                    broken << QString("%1: %2 is given %3 arguments and takes %4")
                                  .arg(file.key(), id)
                                  .arg(given)
                                  .arg(argumentsOf(known[id]));
            }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
    void everySentenceIsUsed() {
        static const QRegularExpression literal(QStringLiteral("\"([a-z0-9-]+\\.[a-z0-9-]+)\""));
        QSet<QString> used;
        for (const QString& source : sources())
            for (auto found = literal.globalMatch(source); found.hasNext();) used.insert(found.next().captured(1));
        QStringList idle;
        for (const QString& id : catalogue().keys())
            if (!used.contains(id)) idle << id;
        QVERIFY2(idle.isEmpty(), qPrintable("said by nobody: " + idle.join(u", ")));
    }
    void noErrorIsSaidInProse() {
        static const QRegularExpression prose(
            QStringLiteral("(fail\\(Error::Code::\\w+,\\s*\"|\\.detail\\s*=\\s*\"[^{]|clause\\(\\s*std::format)"));
        QStringList broken;
        const auto all = sources();
        for (auto file = all.begin(); file != all.end(); ++file)
            if (prose.match(*file).hasMatch()) broken << file.key();
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void fillsInWhatCoreFilledIn() {
        QCOMPARE(said(clause("csv.row-width", 4, 1200), Words(Language::English)),
                 "the row has 4 fields and the header 1,200");
        QCOMPARE(said(clause("csv.row-width", 4, 1200), Words(Language::French)),
                 "la ligne a 4 champs et l’en-tête 1\u202f200");
        QCOMPARE(said(clause("factor.range", 0.25, 1.5, "km/h"), Words(Language::French)),
                 "il faut une valeur entre 0,25 et 1,5 km/h");
        QCOMPARE(said(clause("solve.sites", "%1 %n"), Words(Language::English)), "between 1 and %1 %n sites can be chosen");
    }
    void saysCountsInTheirForm() {
        const Words english(Language::English), french(Language::French);
        const Clause outside = clause("record.outside");
        QCOMPARE(said(Clause(outside).with(clause("record.more-rows", 1)), english),
                 "outside the territory; 1 more row has a problem");
        QCOMPARE(said(Clause(outside).with(clause("record.more-rows", 1200)), french),
                 "en dehors du territoire\u202f; 1\u202f200 autres lignes posent problème");
    }
    void quotesALibrarysWordsAndCleansThem() {
        QCOMPARE(said(clause("sqlite.other", Foreign{"near \"FROM\":\nsyntax error \xff"}), Words(Language::English)),
                 "the database says “near \"FROM\": syntax error \uFFFD”");
        const std::string text = said(clause("sqlite.other", Foreign{std::string(100'000, 'x')}), Words(Language::French));
        QVERIFY(text.size() < 300);
    }
    void saysWhatWhereAndWhatToDo() {
        const Error error = Error{.code = Error::Code::Malformed, .clause = clause("record.missing")}
                                .in("employers/rows.csv")
                                .at(7)
                                .of("time", "a\nb\xff");
        QCOMPARE(said(error, Words(Language::English)),
                 "rows.csv, line 7, field “time”, value “a b\uFFFD”: This cannot be understood. Correct it and try again; "
                 "nothing "
                 "was changed. (missing, and a record needs it)");
        QCOMPARE(saidShortly(error, Words(Language::English)),
                 "rows.csv, line 7, field “time”, value “a b\uFFFD”: missing, and a record needs it");
        QVERIFY(said(error, Words(Language::French)).contains("ligne 7, champ «\u202fheure\u202f»"));
    }
    void saysOnlyThatItWasStopped() {
        QCOMPARE(said(Error{.code = Error::Code::Cancelled, .clause = clause("job.stopped")}, Words(Language::English)),
                 "Stopped. What was there before is kept.");
    }
    void saysAnUnknownIdAsItIs() { QCOMPARE(said(clause("no.such"), Words(Language::English)), "no.such"); }
};

KABAR_TEST(TestErrorWords)
#include "test_error_words.moc"
