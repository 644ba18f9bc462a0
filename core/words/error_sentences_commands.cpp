// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/error_sentences.h"

#include <QtTranslation>

namespace kabar::words {

namespace {

constexpr ErrorSentence kCommands[] = {
    {"command.skip-bad-lines", QT_TRANSLATE_NOOP("Error", "--skip-bad-lines skips and counts such lines")},
    {"command.whose",
     QT_TRANSLATE_NOOP("Error", "whose? Name an employer with --employer, as often as there are some, or say --all")},
    {"command.no-employer", QT_TRANSLATE_NOOP("Error", "no employer of this name in the workshop")},
    {"command.no-release", QT_TRANSLATE_NOOP("Error", "no table could be released; `coop audit` says why")},
    {"command.tables-kept", QT_TRANSLATE_NOOP("Error", "the tables that were finished are kept")},
    {"command.studies-kept", QT_TRANSLATE_NOOP("Error", "the studies above are kept, the others did not run")},
    {"command.not-one-line", QT_TRANSLATE_NOOP("Error", "this argument is not one line of text")},
    {"command.not-text", QT_TRANSLATE_NOOP("Error", "this argument is not a text in UTF-8")},
    {"command.not-printed", QT_TRANSLATE_NOOP("Error", "what was to be printed could not be written to the end")},
    {"command.no-language", QT_TRANSLATE_NOOP("Error", "expected one of fr, en, rcf")},
    {"command.factor-number", QT_TRANSLATE_NOOP("Error", "FACTOR=NUMBER is wanted here")},
    {"key.no-folder", QT_TRANSLATE_NOOP("Error", "this account has no folder of its own to keep a key in")},
    {"key.no-memory", QT_TRANSLATE_NOOP("Error", "there is not enough memory to lock or open a key")},
    {"key.short-passphrase", QT_TRANSLATE_NOOP("Error", "a passphrase of at least %1 characters is wanted")},
    {"key.not-locked", QT_TRANSLATE_NOOP("Error", "not a key that `key export` wrote")},
    {"key.other-workshop", QT_TRANSLATE_NOOP("Error", "this key belongs to another workshop")},
    {"key.wrong-passphrase", QT_TRANSLATE_NOOP("Error", "the passphrase does not open it")},
};

}  // namespace

std::span<const ErrorSentence> sentencesOfCommands() {
    return kCommands;
}

}  // namespace kabar::words
