// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// One employer on the line. `state` and each of `answers` (one an algorithm, in their order) is "answered", "refused",
/// "failed", "silent" (its owner has allowed nothing yet) or "waiting".
struct EmployerCard {
    Q_GADGET
    QML_VALUE_TYPE(employerCard)
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString sector MEMBER sector)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QStringList answers MEMBER answers)
    Q_PROPERTY(int allowed MEMBER allowed)
    Q_PROPERTY(int answered MEMBER answered)
    Q_PROPERTY(int asked MEMBER asked)
    Q_PROPERTY(double employees MEMBER employees)
    Q_PROPERTY(int minPersons MEMBER minPersons)
    Q_PROPERTY(int minEmployers MEMBER minEmployers)
    Q_PROPERTY(double maxShare MEMBER maxShare)
    Q_PROPERTY(bool tightened MEMBER tightened)

public:
    qint64 id = 0;
    QString name, sector, source, state, reason;
    QStringList answers;
    int allowed = 0, answered = 0, asked = 0;  ///< questions
    double employees = 0;
    int minPersons = 0, minEmployers = 0;
    double maxShare = 0;
    bool tightened = false;
    friend bool operator==(const EmployerCard&, const EmployerCard&) = default;
};

/// Somebody who may sign questions.
struct ReviewerCard {
    Q_GADGET
    QML_VALUE_TYPE(reviewerCard)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString organisation MEMBER organisation)
    Q_PROPERTY(int signedCount MEMBER signedCount)

public:
    QString name, organisation;
    int signedCount = 0;  ///< questions of the workshop with a good signature of theirs
    friend bool operator==(const ReviewerCard&, const ReviewerCard&) = default;
};

/// One question that the cooperative may ask, who vouches for it, and what came of it.
struct AlgorithmCard {
    Q_GADGET
    QML_VALUE_TYPE(algorithmCard)
    Q_PROPERTY(QString hash MEMBER hash)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString titleFr MEMBER titleFr)
    Q_PROPERTY(QString titleEn MEMBER titleEn)
    Q_PROPERTY(QString purposeFr MEMBER purposeFr)
    Q_PROPERTY(QString purposeEn MEMBER purposeEn)
    Q_PROPERTY(bool reviewed MEMBER reviewed)  ///< by two organisations
    Q_PROPERTY(QString reason MEMBER reason)   ///< why it cannot be asked at all; empty when it can
    Q_PROPERTY(QStringList signers MEMBER signers)
    Q_PROPERTY(int retentionDays MEMBER retentionDays)
    Q_PROPERTY(bool released MEMBER released)
    Q_PROPERTY(int cellsAsked MEMBER cellsAsked)
    Q_PROPERTY(int cellsReleased MEMBER cellsReleased)
    Q_PROPERTY(int minPersons MEMBER minPersons)
    Q_PROPERTY(double persons MEMBER persons)
    Q_PROPERTY(double shareAsAsked MEMBER shareAsAsked)
    Q_PROPERTY(bool allowed MEMBER allowed)
    Q_PROPERTY(bool allowedElsewhere MEMBER allowedElsewhere)  ///< by the file's word alone: it does not count here

public:
    QString hash, name, titleFr, titleEn, purposeFr, purposeEn, reason;
    bool reviewed = false;
    QStringList signers;
    int retentionDays = 0;
    bool released = false;
    int cellsAsked = 0, cellsReleased = 0, minPersons = 0;
    double persons = 0, shareAsAsked = 0;
    bool allowed = false, allowedElsewhere = false;  ///< by one employer, where the list is about one
    friend bool operator==(const AlgorithmCard&, const AlgorithmCard&) = default;
};

/// One line of the timeline. A question's line has what came of it: `kind` is "asked" until something did, then "released"
/// or "held_back".
struct AuditLine {
    Q_GADGET
    QML_VALUE_TYPE(auditLine)
    Q_PROPERTY(QDateTime at MEMBER at)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString actor MEMBER actor)
    Q_PROPERTY(bool byCooperative MEMBER byCooperative)
    Q_PROPERTY(QString algorithm MEMBER algorithm)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString organisation MEMBER organisation)
    Q_PROPERTY(int employers MEMBER employers)
    Q_PROPERTY(int answered MEMBER answered)
    Q_PROPERTY(double persons MEMBER persons)
    Q_PROPERTY(int cells MEMBER cells)
    Q_PROPERTY(int merged MEMBER merged)
    Q_PROPERTY(int minPersons MEMBER minPersons)
    Q_PROPERTY(int count MEMBER count)

public:
    QDateTime at;
    QString kind, actor, algorithm, reason, organisation;
    bool byCooperative = false;
    int employers = 0, answered = 0, cells = 0, merged = 0, minPersons = 0;
    int count = 1;  ///< questions signed at once
    double persons = 0;
    friend bool operator==(const AuditLine&, const AuditLine&) = default;
};

/// One released cell in words: where people live, how far they go, how.
struct ReleasedRow {
    Q_GADGET
    QML_VALUE_TYPE(releasedRow)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(bool merged MEMBER merged)
    Q_PROPERTY(double fromMetres MEMBER fromMetres)
    Q_PROPERTY(double toMetres MEMBER toMetres)
    Q_PROPERTY(QString mode MEMBER mode)
    Q_PROPERTY(double persons MEMBER persons)
    Q_PROPERTY(int employers MEMBER employers)
    Q_PROPERTY(double meanMetres MEMBER meanMetres)

public:
    QString place;  ///< empty: the rest of the territory
    bool merged = false;
    double fromMetres = 0, toMetres = 0;  ///< 0 and 0: any distance; `toMetres` 0: and beyond
    QString mode;                         ///< empty: any
    double persons = 0;
    int employers = 0;
    double meanMetres = 0;
    friend bool operator==(const ReleasedRow&, const ReleasedRow&) = default;
};

}  // namespace kabar::ui
