// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/error_sentences.h"

#include <QtTranslation>

namespace kabar::words {

namespace {

constexpr ErrorSentence kSessions[] = {
    {"session.closed", QT_TRANSLATE_NOOP("Error", "the workshop was closed meanwhile")},
    {"session.open-elsewhere", QT_TRANSLATE_NOOP("Error", "%1 has it open on %2 since %3: here it can only be read")},
    {"session.lock-left", QT_TRANSLATE_NOOP("Error", "if it is open on %1 no more, remove the file “%2” beside it")},
    {"session.not-writable", QT_TRANSLATE_NOOP("Error", "its folder cannot be written: it can only be read")},
    {"session.other-program", QT_TRANSLATE_NOOP("Error", "another program has it open")},
    {"session.no-state-folder", QT_TRANSLATE_NOOP("Error", "there is no folder on this machine to work in")},
    {"session.lock-unwritable", QT_TRANSLATE_NOOP("Error", "its lock cannot be written: it can only be read")},
    {"session.cannot-write-file", QT_TRANSLATE_NOOP("Error", "it cannot be written")},
    {"session.cannot-read-file", QT_TRANSLATE_NOOP("Error", "it cannot be read")},
    {"session.other-file", QT_TRANSLATE_NOOP("Error", "somebody else has put another file in its place")},
    {"session.recovered", QT_TRANSLATE_NOOP("Error", "what an interrupted program had written to %1 was taken up again")},
    {"session.both-kept",
     QT_TRANSLATE_NOOP("Error", "%1 had changed after a program was interrupted; what that one wrote is in %2")},
    {"session.deleted", QT_TRANSLATE_NOOP("Error", "%1 was deleted meanwhile, and is written again")},
    {"session.replaced", QT_TRANSLATE_NOOP("Error", "another program has replaced %1; the work goes on in %2")},
    {"session.behind", QT_TRANSLATE_NOOP("Error", "%1 cannot be written at present; nothing is lost")},
    {"session.up-to-date", QT_TRANSLATE_NOOP("Error", "%1 is up to date again")},
    {"session.withdrawn",
     QT_TRANSLATE_NOOP("Error", "the tables that rest on %1, who no longer allows it, were deleted with all studies")},
    {"session.expired",
     QT_TRANSLATE_NOOP("Error", "tables that were kept as long as their purpose allows were deleted with all studies")},
    {"session.owners-unread",
     QT_TRANSLATE_NOOP("Error",
                       "what employers allowed and took back on this machine cannot be read: figures may rest on "
                       "what is no longer allowed")},
    {"session.copy-open", QT_TRANSLATE_NOOP("Error", "a copy of this workshop is open too: %1")},
    {"program.out-of-memory", QT_TRANSLATE_NOOP("Error", "there is not enough memory")},
    {"program.exception", QT_TRANSLATE_NOOP("Error", "something failed that should not: %1")},
    {"program.unknown-exception", QT_TRANSLATE_NOOP("Error", "something failed that should not")},
};

}  // namespace

std::span<const ErrorSentence> sentencesOfSessions() {
    return kSessions;
}

}  // namespace kabar::words
