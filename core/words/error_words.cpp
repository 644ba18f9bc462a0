// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/error_words.h"

#include "core/words/error_sentences.h"
#include "core/words/typography.h"

#include <QtTranslation>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <format>
#include <vector>

namespace kabar::words {

namespace {

constexpr std::size_t kMostBytesOfAValue = 80;

const char* whatToDo(Error::Code code) {
    switch (code) {
        case Error::Code::NotFound:
            return QT_TRANSLATE_NOOP("ErrorText", "This is missing. Check the name and the place.");
        case Error::Code::Unreadable:
            return QT_TRANSLATE_NOOP("ErrorText", "This cannot be read. Check that it is whole and that you may read it.");
        case Error::Code::Unwritable:
            return QT_TRANSLATE_NOOP(
                "ErrorText", "This cannot be written. Check the free space and your rights, or choose another name.");
        case Error::Code::Taken:
            return QT_TRANSLATE_NOOP("ErrorText", "This is not replaced. Choose another name, or take away what is there.");
        case Error::Code::NotAWorkshop:
            return QT_TRANSLATE_NOOP("ErrorText", "This is not a Kabar workshop.");
        case Error::Code::NewerVersion:
            return QT_TRANSLATE_NOOP(
                "ErrorText", "This workshop was made with a newer Kabar. Update Kabar to open it; the file is untouched.");
        case Error::Code::Malformed:
            return QT_TRANSLATE_NOOP("ErrorText",
                                     "This cannot be understood. Correct it and try again; nothing was changed.");
        case Error::Code::OutOfRange:
            return QT_TRANSLATE_NOOP("ErrorText",
                                     "This value cannot be right. Correct it and try again; nothing was changed.");
        case Error::Code::Mismatch:
            return QT_TRANSLATE_NOOP("ErrorText", "These do not fit together. Nothing was changed.");
        case Error::Code::Refused:
            return QT_TRANSLATE_NOOP("ErrorText", "Refused by a rule of the cooperative.");
        case Error::Code::NothingReleasable:
            return QT_TRANSLATE_NOOP("ErrorText", "Too few people to show anything without showing somebody.");
        case Error::Code::Busy:
            return QT_TRANSLATE_NOOP("ErrorText", "Somebody else is using this. Close the other program and try again.");
        case Error::Code::Infeasible:
            return QT_TRANSLATE_NOOP("ErrorText", "No solution fits these settings. Loosen one of them.");
        case Error::Code::Cancelled:
            return QT_TRANSLATE_NOOP("ErrorText", "Stopped. What was there before is kept.");
        case Error::Code::Internal:
            return QT_TRANSLATE_NOOP("ErrorText", "Something failed that should not. Save a copy and start Kabar again.");
    }
    return "";
}

/// Up to seven significant digits, none of them for nothing: "0,5", "1 000 000".
std::string plain(double value, Language language) {
    const std::string digits = std::format("{:.6f}", std::abs(value));
    const auto point = digits.find('.');
    const auto last = digits.find_last_not_of('0');
    return number(value, last > point ? static_cast<int>(last - point) : 0, language);
}

std::string written(const Clause::Argument& argument, const Words& words) {
    return std::visit(
        [&]<class T>(const T& value) -> std::string {
            if constexpr (std::same_as<T, std::string>)
                return cleaned(value);
            else if constexpr (std::same_as<T, Foreign>)
                return quoted(cleaned(value.text), words);
            else if constexpr (std::same_as<T, double>)
                return plain(value, words);
            else
                return number(static_cast<double>(value), 0, words);
        },
        argument);
}

std::string saidAlone(const Clause& clause, const Words& words) {
    const char* source = sentenceOf(clause.id.c_str());
    if (!source) return cleaned(clause.id);
    std::vector<std::string> arguments;
    for (const Clause::Argument& each : clause.arguments) arguments.push_back(written(each, words));
    if (!std::string_view(source).contains("%n")) return words.sayAll("Error", source, arguments);
    const auto* count = clause.arguments.empty() ? nullptr : std::get_if<std::int64_t>(&clause.arguments.front());
    return words.sayAllCounted("Error", source, count ? static_cast<double>(*count) : 0, arguments);
}

std::string where(const Error& error, const Words& words) {
    std::vector<std::string> parts;
    if (!error.file.empty()) parts.push_back(cleaned(std::filesystem::path(error.file).filename().string()));
    if (error.line > 0) parts.push_back(words.say("ErrorText", "line %1", error.line));
    if (!error.field.empty()) parts.push_back(words.say("ErrorText", "field “%1”", fieldName(error.field, words)));
    if (!error.value.empty())
        parts.push_back(words.say("ErrorText", "value “%1”", cleaned(error.value, kMostBytesOfAValue)));
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::string after(const std::string& place, const std::string& text, const Words& words) {
    return place.empty() ? text : words.say("ErrorText", "%1: ", place) + text;
}

}  // namespace

const char* sentenceOf(const char* id) {
    for (const auto sentences :
         {sentencesOfFiles(), sentencesOfRooms(), sentencesOfCommands(), sentencesOfSessions(), sentencesOfSealedAnswers()})
        if (const auto found = std::ranges::find(sentences, std::string_view(id), &ErrorSentence::id);
            found != sentences.end())
            return found->source;
    return nullptr;
}

std::string said(const Clause& clause, const Words& words) {
    if (clause.isEmpty()) return {};
    std::string text = saidAlone(clause, words);
    for (const Clause& each : clause.also) text = words.say("ErrorText", "%1; %2", text, said(each, words));
    return text;
}

std::string said(const Error& error, const Words& words) {
    std::string text = words.say("ErrorText", whatToDo(error.code));
    if (error.code != Error::Code::Cancelled && !error.clause.isEmpty()) text += " (" + said(error.clause, words) + ")";
    return after(where(error, words), text, words);
}

std::string saidShortly(const Error& error, const Words& words) {
    const std::string what =
        error.clause.isEmpty() ? words.say("ErrorText", whatToDo(error.code)) : said(error.clause, words);
    return after(where(error, words), what, words);
}

}  // namespace kabar::words
