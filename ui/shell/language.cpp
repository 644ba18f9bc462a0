// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QQmlEngine>
#include <QSettings>

#include <array>

namespace kabar::ui {

namespace {

struct Choice {
    const char* code;
    const char* name;      ///< no named speaker has read Creole yet, and its name says so
    const char* fallback;  ///< for what is not translated; the source itself is English
    const char*
        locale;  ///< of numbers, dates and Qt’s own dialogs; each language has another, so that bindings see the change
};
constexpr std::array<Choice, 3> kChoices{
    {{"fr", "Français", "", "fr_FR"}, {"en", "English", "", "en_GB"}, {"rcf", "Kréol (à relire)", "fr", "fr_RE"}}};
constexpr std::array<const char*, 2> kDialogCatalogues{"qtbase", "qtdeclarative"};
const QString kLanguageKey = QStringLiteral("language");

}  // namespace

Language::Language(QObject* parent) : QObject(parent) {
    setCode(QSettings().value(kLanguageKey, QStringLiteral("fr")).toString());
}

void Language::attach(QQmlEngine* engine) {
    m_engine = engine;
    install();
}

QStringList Language::names() const {
    QStringList list;
    for (const Choice& choice : kChoices) list << QString::fromUtf8(choice.name);
    return list;
}

void Language::setCode(const QString& code) {
    m_index = 0;
    for (std::size_t i = 0; i < kChoices.size(); ++i)
        if (code == QLatin1StringView(kChoices[i].code)) m_index = static_cast<int>(i);
    install();
}

void Language::setIndex(int index) {
    if (index == m_index || index < 0 || index >= static_cast<int>(kChoices.size())) return;
    m_index = index;
    QSettings().setValue(kLanguageKey, QString::fromLatin1(kChoices[static_cast<std::size_t>(index)].code));
    install();
}

void Language::install() {
    const Choice& choice = kChoices[static_cast<std::size_t>(m_index)];
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_fallback);
    const QLocale locale(QString::fromLatin1(choice.locale));
    for (std::size_t i = 0; i < m_dialogs.size(); ++i) {
        QCoreApplication::removeTranslator(&m_dialogs[i]);
        if (m_dialogs[i].load(locale, QLatin1StringView(kDialogCatalogues[i]), QStringLiteral("_"),
                              QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_dialogs[i]);
    }
    const auto add = [](QTranslator& translator, const char* code) {
        if (*code && translator.load(QStringLiteral(":/i18n/kabar_%1.qm").arg(QLatin1StringView(code))))
            QCoreApplication::installTranslator(&translator);
    };
    add(m_fallback, choice.fallback);  // the one installed last is asked first
    add(m_translator, choice.code);
    QLocale::setDefault(locale);
    if (m_engine) {
        m_engine->setUiLanguage(locale.name());
        m_engine->retranslate();
    }
    emit indexChanged();
}

}  // namespace kabar::ui
