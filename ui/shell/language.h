// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

#include <QtQml/qqmlregistration.h>

#include <array>

class QQmlEngine;

namespace kabar::ui {

/// The window's language. French unless the person chose another; kept between starts.
class Language : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QStringList names READ names CONSTANT)
    Q_PROPERTY(int index READ index WRITE setIndex NOTIFY indexChanged)

public:
    explicit Language(QObject* parent = nullptr);

    /// Retranslates what `engine` shows at each change; the language must outlive it.
    void attach(QQmlEngine* engine);

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int index() const { return m_index; }
    void setIndex(int index);
    /// By code, "fr", "en" or "rcf"; anything else is French.
    void setCode(const QString& code);

signals:
    void indexChanged();

private:
    void install();

    QQmlEngine* m_engine = nullptr;
    QTranslator m_translator, m_fallback;
    std::array<QTranslator, 2> m_dialogs;  ///< Qt's own words: buttons and the file dialog
    int m_index = 0;
};

}  // namespace kabar::ui
