// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/error_detail.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <vector>

namespace kabar::ui {

namespace {

/// What core says, %1 and on standing for what it fills in. A test holds this list against core's sources.
constexpr const char* kClauses[] = {
    QT_TRANSLATE_NOOP("ErrorDetail", "no such file"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a file"),
    QT_TRANSLATE_NOOP("ErrorDetail", "cannot be read"),
    QT_TRANSLATE_NOOP("ErrorDetail", "cannot be opened for reading"),
    QT_TRANSLATE_NOOP("ErrorDetail", "reading failed"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the file is empty"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a file of this name exists already"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a workshop file is called NAME.kabar"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a folder of this name exists already and is no sandbox"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a file of this name exists already and is no demo sandbox"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the name must end in one of %1"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a Kabar workshop file"),
    QT_TRANSLATE_NOOP("ErrorDetail", "made by a newer Kabar, this one reads up to version %1"),
    QT_TRANSLATE_NOOP("ErrorDetail", "No space left on device"),
    QT_TRANSLATE_NOOP("ErrorDetail", "Permission denied"),
    QT_TRANSLATE_NOOP("ErrorDetail", "Read-only file system"),
    QT_TRANSLATE_NOOP("ErrorDetail", "No such file or directory"),
    QT_TRANSLATE_NOOP("ErrorDetail", "Not a directory"),
    QT_TRANSLATE_NOOP("ErrorDetail", "database or disk is full"),
    QT_TRANSLATE_NOOP("ErrorDetail", "database is locked"),
    QT_TRANSLATE_NOOP("ErrorDetail", "disk I/O error"),
    QT_TRANSLATE_NOOP("ErrorDetail", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("ErrorDetail", "unable to open database file"),
    QT_TRANSLATE_NOOP("ErrorDetail", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("ErrorDetail", "file is not a database"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the same rows were changed since"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected a file that ends in .csv, .tsv, .txt, .sqlite, .sqlite3 or .db"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the file is in UTF-16: save it as UTF-8"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the file is not a text"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not UTF-8 here: set the encoding to latin1 or windows-1252"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the file is empty: its first line must name the columns"),
    QT_TRANSLATE_NOOP("ErrorDetail", "two columns have this name"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the row has %1 fields and the header %2"),
    QT_TRANSLATE_NOOP("ErrorDetail", "text after a closing quotation mark"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a quotation mark is opened here and never closed"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the database is locked by another program"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a database, or a damaged one: %1"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the database has no table"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the database has several tables, name one of them: %1"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no such table, there are: %1"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no column of this name"),
    QT_TRANSLATE_NOOP("ErrorDetail", "missing, and a record needs it"),
    QT_TRANSLATE_NOOP("ErrorDetail", "outside the territory"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a latitude and a longitude"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a number of degrees"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected degrees"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected degrees from %1 to %2"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no site of this code in the mapping"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a share from 0 to 100 %"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a number of days that a week can have"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a time of day in the unit of the mapping"),
    QT_TRANSLATE_NOOP("ErrorDetail", "neither yes nor no; say what it means in the mapping's [values]"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no mode of travel; say what it means in the mapping's [values.mode]"),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 (and %2 more rows with a problem)"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a row of the database does not fit the mapping"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no column says where people live"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no column says where people work"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no column says how many days people come"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the work sites have no coordinates: add a [sites.CODE] for each"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not valid TOML: %1"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected ',' or '.'"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected one character"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected one of: %1"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected a text"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected true or false"),
    QT_TRANSLATE_NOOP("ErrorDetail", "unknown key"),
    QT_TRANSLATE_NOOP("ErrorDetail", "unknown table"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a mode of travel"),
    QT_TRANSLATE_NOOP("ErrorDetail", "an employer needs a name"),
    QT_TRANSLATE_NOOP("ErrorDetail", "an employer of this name is there already"),
    QT_TRANSLATE_NOOP("ErrorDetail", "this database is another employer's already"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the owner has not allowed it yet"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the owner does not allow it"),
    QT_TRANSLATE_NOOP("ErrorDetail", "nobody has signed it"),
    QT_TRANSLATE_NOOP("ErrorDetail", "signed by a key that belongs to no reviewer"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the signature of %1 does not match the document"),
    QT_TRANSLATE_NOOP("ErrorDetail", "one reviewer has signed it, and two are needed"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the reviewers who signed it are of one organisation"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the document was changed after it was signed"),
    QT_TRANSLATE_NOOP("ErrorDetail", "even all answers together break the disclosure rule"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the cooperative has not released this table yet"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the audit log was changed here"),
    QT_TRANSLATE_NOOP("ErrorDetail", "this key is a reviewer's already"),
    QT_TRANSLATE_NOOP("ErrorDetail", "this key is no reviewer's of the workshop"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no such key file"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a secret key file of a Kabar reviewer"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a secret key of 64 hexadecimal digits"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the secret key could not be written"),
    QT_TRANSLATE_NOOP("ErrorDetail",
                      "the workshop has no employer to ask: connect some with `employer add`, or make one with `demo`"),
    QT_TRANSLATE_NOOP("ErrorDetail",
                      "the workshop has no algorithm to ask with: sign the shipped ones with `algorithm sign`"),
    QT_TRANSLATE_NOOP("ErrorDetail", "this released table is missing: ask the employers' nodes first"),
    QT_TRANSLATE_NOOP("ErrorDetail",
                      "not released yet: ask the employers first (page Coopérative, or `study`), then compare"),
    QT_TRANSLATE_NOOP("ErrorDetail", "holds nobody"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the workshop has no territory yet"),
    QT_TRANSLATE_NOOP("ErrorDetail", "must lie between %1 and %2 %3"),
    QT_TRANSLATE_NOOP("ErrorDetail", "must lie between %1 and %2"),
    QT_TRANSLATE_NOOP("ErrorDetail", "must be a whole number"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a scenario needs a name"),
    QT_TRANSLATE_NOOP("ErrorDetail", "between 1 and %1 sites can be chosen"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no choice satisfies every condition"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no client to serve"),
    QT_TRANSLATE_NOOP("ErrorDetail", "more sites are forced than may be chosen"),
    QT_TRANSLATE_NOOP("ErrorDetail", "fewer sites are allowed than must be chosen"),
    QT_TRANSLATE_NOOP("ErrorDetail", "is a folder, not a log"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a line of more than 65,536 characters"),
    QT_TRANSLATE_NOOP("ErrorDetail", "holds no CAN frame"),
    QT_TRANSLATE_NOOP("ErrorDetail", "every line is empty"),
    QT_TRANSLATE_NOOP("ErrorDetail", "compressed with gzip: unpack it first"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a zip archive: unpack it first"),
    QT_TRANSLATE_NOOP("ErrorDetail", "compressed with zstd: unpack it first"),
    QT_TRANSLATE_NOOP("ErrorDetail", "compressed with xz: unpack it first"),
    QT_TRANSLATE_NOOP("ErrorDetail", "compressed with bzip2: unpack it first"),
    QT_TRANSLATE_NOOP("ErrorDetail", "text in UTF-16: save it as UTF-8"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a BLF log: export it as candump"),
    QT_TRANSLATE_NOOP("ErrorDetail", "neither a candump -l nor a CRTD log: a line begins with its time in seconds"),
    QT_TRANSLATE_NOOP("ErrorDetail", "none of its frames is of a known vehicle"),
    QT_TRANSLATE_NOOP("ErrorDetail", "earlier than the line before"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected (SECONDS.MICROSECONDS) at the start of the line"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected SECONDS.MICROSECONDS at the start of the line"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected an interface and a frame"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected ID#BYTES"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected 3 or 8 hexadecimal digits"),
    QT_TRANSLATE_NOOP("ErrorDetail", "more than 11 or 29 bits"),
    QT_TRANSLATE_NOOP("ErrorDetail", "more than 11 bits"),
    QT_TRANSLATE_NOOP("ErrorDetail", "more than 29 bits"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not hexadecimal"),
    QT_TRANSLATE_NOOP("ErrorDetail", "an odd number of hexadecimal digits"),
    QT_TRANSLATE_NOOP("ErrorDetail", "more than 8 bytes"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected at most 8 hexadecimal bytes, a single space before each"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected R or T"),
    QT_TRANSLATE_NOOP("ErrorDetail", "expected a type such as R11"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the frame has no id"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a vehicle needs a name"),
    QT_TRANSLATE_NOOP("ErrorDetail", "another vehicle has this name"),
    QT_TRANSLATE_NOOP("ErrorDetail", "an action needs words"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a date such as 2026-12-31 or 31/12/2026"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a ballot needs a question"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a ballot has 2 to 20 options"),
    QT_TRANSLATE_NOOP("ErrorDetail", "choices are between 1 and the number of options"),
    QT_TRANSLATE_NOOP("ErrorDetail", "an option needs a label"),
    QT_TRANSLATE_NOOP("ErrorDetail", "two options have the same label"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the ballot is not open"),
    QT_TRANSLATE_NOOP("ErrorDetail", "another ballot is open"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a ballot that was opened cannot change"),
    QT_TRANSLATE_NOOP("ErrorDetail", "only an open ballot can be closed"),
    QT_TRANSLATE_NOOP("ErrorDetail", "only a closed ballot can be purged"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the votes of this ballot were purged"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no such ballot"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a block of the agenda needs a title"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a block takes 1 to 720 minutes"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a participant needs a name"),
    QT_TRANSLATE_NOOP("ErrorDetail", "every port tried is in use by another program"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the HTTP server does not start"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no such row in %1"),
    QT_TRANSLATE_NOOP("ErrorDetail", "The bound address is already in use"),
    QT_TRANSLATE_NOOP("ErrorDetail", "The address is not available"),
    QT_TRANSLATE_NOOP("ErrorDetail", "The address is protected"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no port for the map's tiles on 127.0.0.1"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a spreadsheet is not read: save it as CSV"),
    QT_TRANSLATE_NOOP("ErrorDetail", "these rows are another employer's already"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a reviewer needs a name and an organisation"),
    QT_TRANSLATE_NOOP("ErrorDetail", "people have voted on this since"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no such vehicle"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no such algorithm in the workshop"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the workshop has no title row"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a state of an action"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a state of a ballot"),
    QT_TRANSLATE_NOOP("ErrorDetail", "too long for a QR code"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a voter's token"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no such algorithm in the workshop or among the shipped ones"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a vote that is no list of options"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a kept count that cannot be read"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not an event of the audit log"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no such kind of scenario"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not JSON"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a whole number"),
    QT_TRANSLATE_NOOP("ErrorDetail", "not a list"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the brief is not written as wikitext"),
    QT_TRANSLATE_NOOP("ErrorDetail", "the brief does not fit on one page"),
};

/// Fields that core names; a column of somebody's file is named as it is.
[[maybe_unused]] constexpr const char* kFields[] = {
    QT_TRANSLATE_NOOP("ErrorField", "time"),         QT_TRANSLATE_NOOP("ErrorField", "interface"),
    QT_TRANSLATE_NOOP("ErrorField", "frame"),        QT_TRANSLATE_NOOP("ErrorField", "frames"),
    QT_TRANSLATE_NOOP("ErrorField", "id"),           QT_TRANSLATE_NOOP("ErrorField", "bytes"),
    QT_TRANSLATE_NOOP("ErrorField", "line"),         QT_TRANSLATE_NOOP("ErrorField", "direction"),
    QT_TRANSLATE_NOOP("ErrorField", "vehicle"),      QT_TRANSLATE_NOOP("ErrorField", "record type"),
    QT_TRANSLATE_NOOP("ErrorField", "title"),        QT_TRANSLATE_NOOP("ErrorField", "text"),
    QT_TRANSLATE_NOOP("ErrorField", "due"),          QT_TRANSLATE_NOOP("ErrorField", "question"),
    QT_TRANSLATE_NOOP("ErrorField", "name"),         QT_TRANSLATE_NOOP("ErrorField", "state"),
    QT_TRANSLATE_NOOP("ErrorField", "minutes"),      QT_TRANSLATE_NOOP("ErrorField", "port"),
    QT_TRANSLATE_NOOP("ErrorField", "address"),      QT_TRANSLATE_NOOP("ErrorField", "source"),
    QT_TRANSLATE_NOOP("ErrorField", "organisation"), QT_TRANSLATE_NOOP("ErrorField", "algorithm"),
    QT_TRANSLATE_NOOP("ErrorField", "table"),        QT_TRANSLATE_NOOP("ErrorField", "employer"),
    QT_TRANSLATE_NOOP("ErrorField", "choices"),      QT_TRANSLATE_NOOP("ErrorField", "factor"),
    QT_TRANSLATE_NOOP("ErrorField", "lever"),        QT_TRANSLATE_NOOP("ErrorField", "version"),
    QT_TRANSLATE_NOOP("ErrorField", "reviewer"),     QT_TRANSLATE_NOOP("ErrorField", "released table"),
};

struct Clause {
    const char* source;
    QRegularExpression pattern;
};

QRegularExpression patternOf(const char* source) {
    static const QRegularExpression placeholder(QStringLiteral("\\\\%\\d"));
    QString pattern = QRegularExpression::escape(QString::fromUtf8(source));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern.replace(placeholder, QStringLiteral("(.+)"))),
                              QRegularExpression::DotMatchesEverythingOption);
}

const std::vector<Clause>& clauses() {
    static const std::vector<Clause> all = [] {
        std::vector<Clause> made;
        for (const char* source : kClauses) made.push_back({source, patternOf(source)});
        return made;
    }();
    return all;
}

QString translated(const QString& detail, const QString& otherwise) {
    for (const Clause& clause : clauses()) {
        const QRegularExpressionMatch match = clause.pattern.match(detail);
        if (!match.hasMatch()) continue;
        QString text = QCoreApplication::translate("ErrorDetail", clause.source);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            text.replace(u'%' + QString::number(i), translated(match.captured(i), match.captured(i)));
        return text;
    }
    return otherwise;
}

}  // namespace

QString detailText(const QString& detail) {
    if (QLocale().language() == QLocale::English) return detail;
    return translated(detail, QString());
}

QString fieldText(const QString& field) {
    return QCoreApplication::translate("ErrorField", field.toUtf8().constData());
}

}  // namespace kabar::ui
