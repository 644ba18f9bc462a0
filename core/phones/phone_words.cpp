// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/phone_words.h"

#include "phone_page_words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kabar::phones {

namespace {

const QJsonObject& words() {
    static const QJsonObject kWords = QJsonDocument::fromJson(kPhonePageWords).object();
    return kWords;
}

}  // namespace

const QByteArray& phoneWords() {
    static const QByteArray kCompact = QJsonDocument(words()).toJson(QJsonDocument::Compact);
    return kCompact;
}

QString phoneLanguage(const QByteArray& acceptLanguage) {
    for (const QByteArray& part : acceptLanguage.split(',')) {
        const QString language = QString::fromLatin1(part.split(';').first().trimmed().split('-').first().toLower());
        if (words().contains(language)) return language;
    }
    return QStringLiteral("fr");
}

QString phoneSentence(const QString& language, const QString& word) {
    return words()[language][QStringLiteral("errors")][word].toString();
}

}  // namespace kabar::phones
