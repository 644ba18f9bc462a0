// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/window_words.h"

#include <QCoreApplication>

namespace kabar::ui {

const words::Words& windowWords() {
    //: The code of the language: fr, en or rcf
    const QString code = QCoreApplication::translate("WindowWords", "en");
    return words::wordsIn(words::languageOf(code.toStdString()).value_or(words::Language::French));
}

}  // namespace kabar::ui
