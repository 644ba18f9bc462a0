// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// One field of the commute record, and the column that fills it.
struct DraftField {
    Q_GADGET
    QML_VALUE_TYPE(draftField)
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(int column MEMBER column)
    Q_PROPERTY(QStringList units MEMBER units)
    Q_PROPERTY(int unit MEMBER unit)

public:
    QString key;        ///< "home_latitude", as in a mapping file
    int column = -1;    ///< index into the columns; -1: none
    QStringList units;  ///< words of a mapping file, empty without a choice
    int unit = 0;
    friend bool operator==(const DraftField&, const DraftField&) = default;
};

/// One work site that the rows name by a code.
struct DraftSite {
    Q_GADGET
    QML_VALUE_TYPE(draftSite)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool placed MEMBER placed)
    Q_PROPERTY(QString precision MEMBER precision)
    Q_PROPERTY(double latitude MEMBER latitude)
    Q_PROPERTY(double longitude MEMBER longitude)

public:
    QString code, name;
    bool placed = false;
    QString precision;  ///< "door", "street", "commune" where its text was looked up; empty where coordinates are known
    double latitude = 0, longitude = 0;
    friend bool operator==(const DraftSite&, const DraftSite&) = default;
};

/// How the homes of the rows are known, in numbers of persons.
struct DraftHomes {
    Q_GADGET
    QML_VALUE_TYPE(draftHomes)
    Q_PROPERTY(int coordinates MEMBER coordinates)
    Q_PROPERTY(int door MEMBER door)
    Q_PROPERTY(int street MEMBER street)
    Q_PROPERTY(int commune MEMBER commune)
    Q_PROPERTY(bool anywhere MEMBER anywhere)

public:
    int coordinates = 0, door = 0, street = 0, commune = 0;
    bool anywhere = false;  ///< in some communes it is not known where people live
    friend bool operator==(const DraftHomes&, const DraftHomes&) = default;
};

/// One code of a column, and what it means.
struct DraftCode {
    Q_GADGET
    QML_VALUE_TYPE(draftCode)
    Q_PROPERTY(QString field MEMBER field)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString meaning MEMBER meaning)

public:
    QString field;  ///< "mode", "has_car", "has_licence"
    QString code;
    QString meaning;  ///< a mode's name, "yes" or "no"; empty: not known
    friend bool operator==(const DraftCode&, const DraftCode&) = default;
};

/// One thing wrong in the rows, for their owner.
struct DraftProblem {
    Q_GADGET
    QML_VALUE_TYPE(draftProblem)
    Q_PROPERTY(int line MEMBER line)
    Q_PROPERTY(QString field MEMBER field)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    int line = 0;
    QString field, value, detail;
    friend bool operator==(const DraftProblem&, const DraftProblem&) = default;
};

/// A column that can be read in two ways, for its owner to say which.
struct DraftQuestion {
    Q_GADGET
    QML_VALUE_TYPE(draftQuestion)
    Q_PROPERTY(QString field MEMBER field)
    Q_PROPERTY(QString given MEMBER given)
    Q_PROPERTY(QString givenText MEMBER givenText)
    Q_PROPERTY(QString other MEMBER other)
    Q_PROPERTY(QString otherText MEMBER otherText)
    Q_PROPERTY(kabar::ui::DraftProblem problem MEMBER problem)

public:
    QString field;                 ///< of the record: "arrival"
    QString given, other;          ///< words of units; without another, only "as it is" can be said
    QString givenText, otherText;  ///< what the value shown would mean: "07:18", "07:30"; empty for days
    DraftProblem problem;          ///< where it is seen, and why
    friend bool operator==(const DraftQuestion&, const DraftQuestion&) = default;
};

}  // namespace kabar::ui
