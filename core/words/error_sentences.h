// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace kabar::words {

/// What a clause says: its English source, in the translations under "Error". %n is the first argument, where it is a count.
struct ErrorSentence {
    const char* id;  ///< "csv.row-width"
    const char* source;
};

/// Of files, what is in them, and the system under them.
[[nodiscard]] std::span<const ErrorSentence> sentencesOfFiles();
/// Of the workshop's rooms, the cooperative, studies, scenarios, report and demo.
[[nodiscard]] std::span<const ErrorSentence> sentencesOfRooms();
/// Of the command line.
[[nodiscard]] std::span<const ErrorSentence> sentencesOfCommands();
[[nodiscard]] std::span<const ErrorSentence> sentencesOfSessions();
/// Of companies that answer at their own place.
[[nodiscard]] std::span<const ErrorSentence> sentencesOfSealedAnswers();

/// The sentence of an id; null when there is none.
[[nodiscard]] const char* sentenceOf(const char* id);

}  // namespace kabar::words
