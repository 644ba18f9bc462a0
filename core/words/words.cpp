// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/words.h"

#include "core/words/typography.h"

#include <QTranslator>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

/// The linker leaves out what only a static initialiser names. Outside every namespace, as the macro wants it.
static void readCatalogues() {
    Q_INIT_RESOURCE(i18n);
}

namespace kabar::words {

/// Asked in order; a translator's messages are only read once it is loaded.
struct Words::Catalogues {
    std::vector<std::unique_ptr<QTranslator>> inOrder;
};

namespace {

std::unique_ptr<QTranslator> load(Language language) {
    auto translator = std::make_unique<QTranslator>();
    const std::string_view code = codeOf(language);
    const bool loaded =
        translator->load(QStringLiteral(":/i18n/kabar_%1.qm").arg(QLatin1StringView(code.data(), code.size())));
    return loaded ? std::move(translator) : nullptr;
}

/// Where a sentence has %n, or %1 to %9, from `at` on.
std::size_t placeAfter(std::string_view sentence, std::size_t at) {
    for (; at + 1 < sentence.size(); ++at)
        if (sentence[at] == '%' && (sentence[at + 1] == 'n' || (sentence[at + 1] >= '1' && sentence[at + 1] <= '9')))
            return at;
    return sentence.size();
}

/// French spaces around the words of a sentence; its places are no percent signs.
std::string typesetSentence(const std::string& sentence) {
    std::string set;
    for (std::size_t at = 0; at < sentence.size();) {
        const std::size_t place = placeAfter(sentence, at);
        set += typeset(std::string_view(sentence).substr(at, place - at));
        at = std::min(place + 2, sentence.size());
        set += std::string_view(sentence).substr(place, at - place);
    }
    return set;
}

}  // namespace

Words::Words(Language language) : m_language(language) {
    readCatalogues();
    auto catalogues = std::make_unique<Catalogues>();
    const auto add = [&](Language each) {
        if (auto translator = load(each)) catalogues->inOrder.push_back(std::move(translator));
    };
    add(language);
    if (language == Language::Creole) add(Language::French);
    m_catalogues = std::move(catalogues);
}

Words::~Words() = default;
Words::Words(Words&&) noexcept = default;
Words& Words::operator=(Words&&) noexcept = default;

bool Words::knows(const char* context, const char* source) const {
    if (m_language == Language::English) return true;
    return !m_catalogues->inOrder.empty() && !m_catalogues->inOrder.front()->translate(context, source).isEmpty();
}

std::string Words::translated(const char* context, const char* source, int count) const {
    for (const auto& translator : m_catalogues->inOrder)
        if (const QString text = translator->translate(context, source, nullptr, count); !text.isEmpty())
            return writesAsFrench(m_language) ? typesetSentence(text.toStdString()) : text.toStdString();
    return source;
}

std::string Words::filled(std::string_view sentence, std::span<const std::string> arguments, std::string_view count) const {
    std::string text;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const char next = sentence[at] == '%' && at + 1 < sentence.size() ? sentence[at + 1] : '\0';
        const bool numbered = next >= '1' && next <= '9' && static_cast<std::size_t>(next - '1') < arguments.size();
        if (!numbered && (next != 'n' || count.empty())) {
            text += sentence[at];
            continue;
        }
        text += numbered ? std::string_view(arguments[static_cast<std::size_t>(next - '1')]) : count;
        ++at;
    }
    return text;
}

const Words& wordsIn(Language language) {
    static const std::array<Words, kLanguages.size()> kAll{Words(Language::French), Words(Language::English),
                                                           Words(Language::Creole)};
    return kAll[static_cast<std::size_t>(language)];
}

const Words& wordsIn(std::string_view code) {
    constexpr std::string_view kWindowsCreole = "fr_RE";
    return wordsIn(code == kWindowsCreole ? Language::Creole : languageOf(code).value_or(Language::French));
}

int Words::formOf(double count) {
    return static_cast<int>(std::min(std::abs(count), 1e9));
}

}  // namespace kabar::words
