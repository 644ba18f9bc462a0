// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/number_text.h"

#include "core/words/numbers.h"

namespace kabar::ui {

QString NumberText::number(double value, int decimals, const QString& language) {
    const auto known = words::languageOf(language.toStdString()).value_or(words::Language::French);
    return QString::fromStdString(words::number(value, decimals, known));
}

bool NumberText::joinsWords(const QString& text) {
    const auto isLetter = [&](qsizetype at) {
        return at >= 0 && at < text.size() && !text[at].isDigit() && !text[at].isSpace();
    };
    for (qsizetype at = text.indexOf(u'-'); at >= 0; at = text.indexOf(u'-', at + 1))
        if (isLetter(at - 1) && isLetter(at + 1)) return true;
    return false;
}

}  // namespace kabar::ui
