// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkout.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

/// A string of Kabar and where it is said.
struct Message {
    QString context, source, comment;
    bool operator<(const Message& other) const {
        return std::tie(context, source, comment) < std::tie(other.context, other.source, other.comment);
    }
    [[nodiscard]] QString name() const { return context + ": " + source + (comment.isEmpty() ? "" : " (" + comment + ")"); }
};

struct Translation {
    QStringList forms;
    bool counted = false, finished = true;
};

using Catalogue = QMap<Message, Translation>;

const QString kRoot = QString::fromStdString(kabar::test::sourcePath({}));

/// Words of Qt's own dialogs that Qt's catalogue lacks; no source of ours says them.
const QSet<QString> kQtsOwn{QStringLiteral("FileDialog")};

Translation readTranslation(QXmlStreamReader& xml, bool counted) {
    Translation made{.counted = counted, .finished = xml.attributes().value("type").isEmpty()};
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"numerusform")
            made.forms << xml.readElementText();
        else if (token == QXmlStreamReader::Characters)
            text += xml.text();
        else if (token == QXmlStreamReader::EndElement && xml.name() == u"translation")
            break;
    }
    if (!counted) made.forms = {text};
    return made;
}

void readInto(Catalogue& catalogue, const QString& path) {
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    QXmlStreamReader xml(&file);
    Message message;
    bool counted = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") message.context = xml.readElementText();
        if (xml.name() == u"message") counted = xml.attributes().value("numerus") == u"yes", message.comment.clear();
        if (xml.name() == u"source") message.source = xml.readElementText();
        if (xml.name() == u"comment") message.comment = xml.readElementText();
        if (xml.name() == u"translation") catalogue.insert(message, readTranslation(xml, counted));
    }
    QVERIFY2(!xml.hasError(), qPrintable(path + ": " + xml.errorString()));
}

Catalogue catalogueOf(const QString& code) {
    Catalogue all;
    for (const QFileInfo& file : QDir(kRoot + "translations").entryInfoList({"*_" + code + ".ts"}))
        readInto(all, file.filePath());
    return all;
}

QStringList placeholdersOf(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("%(?:n|L?[1-9])"));
    QSet<QString> found;
    for (auto each = placeholder.globalMatch(text); each.hasNext();) found.insert(each.next().captured());
    QStringList list(found.begin(), found.end());
    list.sort();
    return list;
}

/// Why a translation is none; empty when it is one.
QString flawOf(const Message& message, const Translation& translation) {
    if (!translation.finished) return QStringLiteral("unfinished");
    if (translation.counted && translation.forms.size() < 2) return QStringLiteral("without a plural");
    for (const QString& form : translation.forms) {
        if (form.trimmed().isEmpty() && !message.source.trimmed().isEmpty()) return QStringLiteral("empty");
        QStringList wanted = placeholdersOf(message.source), given = placeholdersOf(form);
        if (translation.counted) wanted.removeAll("%n"), given.removeAll("%n");  // "one row" need not say 1
        if (wanted != given) return QStringLiteral("has other placeholders: ") + form;
    }
    return {};
}

}  // namespace

/// Every string that Kabar says stands in every language.
class TestTranslations : public QObject {
    Q_OBJECT

    Catalogue m_fresh;

private slots:
    void initTestCase() {
        const QTemporaryDir folder;
        const QString fresh = folder.filePath("fresh.ts");
        QProcess process;
        process.start(kRoot + "tools/translations", {fresh});
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 process.readAllStandardError().constData());
        readInto(m_fresh, fresh);
        QVERIFY2(m_fresh.size() > 1000, "lupdate has found too little");
    }
    void nothingIsMissing_data() {
        QTest::addColumn<QString>("code");
        for (const char* code : {"fr", "rcf", "en"}) QTest::newRow(code) << QString::fromLatin1(code);
    }
    void nothingIsMissing() {
        QFETCH(QString, code);
        const Catalogue known = catalogueOf(code);
        QStringList missing;
        for (auto each = m_fresh.begin(); each != m_fresh.end(); ++each) {
            if (code == u"en" && !each->counted) continue;  // English is the source; only its plurals are made
            const auto found = known.find(each.key());
            if (found == known.end() || found->counted != each->counted)
                missing << each.key().name();
            else if (const QString flaw = flawOf(each.key(), *found); !flaw.isEmpty())
                missing << each.key().name() + " — " + flaw;
        }
        qInfo("%s: %lld strings missing of %lld", qPrintable(code), static_cast<long long>(missing.size()),
              static_cast<long long>(m_fresh.size()));
        QVERIFY2(missing.isEmpty(), qPrintable("missing in " + code + ":\n" + missing.join(u'\n')));
    }
    void nothingIsLeftOver_data() { nothingIsMissing_data(); }
    void nothingIsLeftOver() {
        QFETCH(QString, code);
        QStringList left;
        for (const Message& message : catalogueOf(code).keys())
            if (!m_fresh.contains(message) && !kQtsOwn.contains(message.context)) left << message.name();
        QVERIFY2(left.isEmpty(), qPrintable("said by nobody, in " + code + ":\n" + left.join(u'\n')));
    }
    /// The page that phones open has a dictionary of its own.
    void thePhonePageSaysTheSameInEachLanguage() {
        QFile file(kRoot + "core/phones/page/phone.words.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(words["fr"].toObject().size() > 20);
        QStringList broken;
        for (const char* code : {"en", "rcf"})
            compare(words["fr"].toObject(), words[QLatin1StringView(code)].toObject(), QString::fromLatin1(code), broken);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

private:
    /// The same words, and groups of them, with the same placeholders, on both sides.
    static void compare(const QJsonObject& french, const QJsonObject& other, const QString& path, QStringList& broken) {
        QSet<QString> names;
        for (const QJsonObject* side : {&french, &other})
            for (const QString& name : side->keys()) names.insert(name);
        for (const QString& name : names) {
            const QJsonValue ours = french[name], theirs = other[name];
            const QString at = path + '.' + name;
            if (ours.isObject() && theirs.isObject())
                compare(ours.toObject(), theirs.toObject(), at, broken);
            else if (!ours.isString() || !theirs.isString() || ours.toString().isEmpty() != theirs.toString().isEmpty())
                broken << at + " is missing";
            else if (placeholdersOf(ours.toString()) != placeholdersOf(theirs.toString()))
                broken << at + " has other placeholders";
        }
    }
};

KABAR_TEST(TestTranslations)
#include "test_translations.moc"
