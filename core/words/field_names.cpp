// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/error_words.h"
#include "core/words/typography.h"

#include <QtTranslation>

#include <algorithm>
#include <array>

namespace kabar::words {

namespace {

/// Fields that core names in errors: "record-type" is the record type.
constexpr std::array kFields{
    QT_TRANSLATE_NOOP("ErrorField", "argument"),       QT_TRANSLATE_NOOP("ErrorField", "time"),
    QT_TRANSLATE_NOOP("ErrorField", "interface"),      QT_TRANSLATE_NOOP("ErrorField", "frame"),
    QT_TRANSLATE_NOOP("ErrorField", "frames"),         QT_TRANSLATE_NOOP("ErrorField", "id"),
    QT_TRANSLATE_NOOP("ErrorField", "bytes"),          QT_TRANSLATE_NOOP("ErrorField", "line"),
    QT_TRANSLATE_NOOP("ErrorField", "direction"),      QT_TRANSLATE_NOOP("ErrorField", "vehicle"),
    QT_TRANSLATE_NOOP("ErrorField", "record type"),    QT_TRANSLATE_NOOP("ErrorField", "title"),
    QT_TRANSLATE_NOOP("ErrorField", "text"),           QT_TRANSLATE_NOOP("ErrorField", "due"),
    QT_TRANSLATE_NOOP("ErrorField", "question"),       QT_TRANSLATE_NOOP("ErrorField", "name"),
    QT_TRANSLATE_NOOP("ErrorField", "state"),          QT_TRANSLATE_NOOP("ErrorField", "minutes"),
    QT_TRANSLATE_NOOP("ErrorField", "port"),           QT_TRANSLATE_NOOP("ErrorField", "address"),
    QT_TRANSLATE_NOOP("ErrorField", "source"),         QT_TRANSLATE_NOOP("ErrorField", "organisation"),
    QT_TRANSLATE_NOOP("ErrorField", "algorithm"),      QT_TRANSLATE_NOOP("ErrorField", "table"),
    QT_TRANSLATE_NOOP("ErrorField", "employer"),       QT_TRANSLATE_NOOP("ErrorField", "choices"),
    QT_TRANSLATE_NOOP("ErrorField", "factor"),         QT_TRANSLATE_NOOP("ErrorField", "lever"),
    QT_TRANSLATE_NOOP("ErrorField", "version"),        QT_TRANSLATE_NOOP("ErrorField", "reviewer"),
    QT_TRANSLATE_NOOP("ErrorField", "released table"), QT_TRANSLATE_NOOP("ErrorField", "message id"),
    QT_TRANSLATE_NOOP("ErrorField", "message name"),   QT_TRANSLATE_NOOP("ErrorField", "message length"),
    QT_TRANSLATE_NOOP("ErrorField", "signal name"),
};

}  // namespace

std::string fieldName(std::string_view field, const Words& words) {
    std::string spaced(field);
    std::ranges::replace(spaced, '-', ' ');
    const auto* known = std::ranges::find(kFields, spaced, [](const char* each) { return std::string_view(each); });
    return known == kFields.end() ? cleaned(field, 80) : words.say("ErrorField", *known);
}

}  // namespace kabar::words
