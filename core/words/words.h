// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/words/language.h"
#include "core/words/numbers.h"

#include <concepts>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace kabar::words {

/// A sentence of the catalogue by name, for those who put facts together elsewhere. `lupdate` finds them by the names
/// `phrase` (as `say`) and `countedPhrase` (as `sayCounted`).
struct Phrase {
    const char* context;
    const char* source;
};
[[nodiscard]] consteval Phrase phrase(const char* context, const char* source) {
    return {context, source};
}
[[nodiscard]] consteval Phrase countedPhrase(const char* context, const char* source) {
    return {context, source};
}

/// Sentences in one language, from the translations that every program carries. Sources are English and stand where they are
/// said; `lupdate` finds them by the names `say` and `sayCounted` (see `tools/dev translate`):
///
///     say("Finding", "%1 km by car a day", number(km, 0, words))
///     sayCounted("Finding", "%n employee(s) could stay in %1", count, place)
///
/// What Creole lacks is said in French, what French lacks in English. Any number of threads may read one object.
class Words {
public:
    explicit Words(Language language);
    ~Words();
    Words(Words&&) noexcept;
    Words& operator=(Words&&) noexcept;

    [[nodiscard]] Language language() const { return m_language; }
    /// So that `number(3.4, 1, words)` is written in the language of these words.
    operator Language() const { return m_language; }  // NOLINT(google-explicit-constructor)

    /// The sentence with its %1, %2, … filled in: texts as they are, whole numbers grouped by three. Fractions are written
    /// by `number`, `range` or `euros` first, which know how many digits they can bear.
    template <class... Arguments>
    [[nodiscard]] std::string say(const char* context, const char* source, const Arguments&... arguments) const {
        return sayAll(context, source, Texts{written(arguments)...});
    }
    /// The form of the sentence for `count`, which takes the place of %n: whole numbers as they are, others as they are
    /// spoken (three significant digits); %1 and on as in `say`.
    template <class Count, class... Arguments>
        requires std::is_arithmetic_v<Count>
    [[nodiscard]] std::string sayCounted(const char* context, const char* source, Count count,
                                         const Arguments&... arguments) const {
        const double said = std::integral<Count> ? static_cast<double>(count) : spoken(static_cast<double>(count));
        return sayAllCounted(context, source, said, Texts{written(arguments)...});
    }

    /// The same with arguments that are written already.
    [[nodiscard]] std::string sayAll(const char* context, const char* source, std::span<const std::string> arguments) const {
        return filled(translated(context, source, -1), arguments);
    }
    [[nodiscard]] std::string sayAllCounted(const char* context, const char* source, double count,
                                            std::span<const std::string> arguments) const {
        return filled(translated(context, source, formOf(count)), arguments, number(count, 0, m_language));
    }

    template <class... Arguments>
    [[nodiscard]] std::string say(Phrase phrase, const Arguments&... arguments) const {
        return say(phrase.context, phrase.source, arguments...);
    }
    template <class Count, class... Arguments>
        requires std::is_arithmetic_v<Count>
    [[nodiscard]] std::string sayCounted(Phrase phrase, Count count, const Arguments&... arguments) const {
        return sayCounted(phrase.context, phrase.source, count, arguments...);
    }

    /// Whether the language has a sentence of its own for `source`, not a fallback's.
    [[nodiscard]] bool knows(const char* context, const char* source) const;

private:
    struct Catalogues;
    using Texts = std::vector<std::string>;

    [[nodiscard]] std::string translated(const char* context, const char* source, int count) const;
    [[nodiscard]] std::string filled(std::string_view sentence, std::span<const std::string> arguments,
                                     std::string_view count = {}) const;
    /// The number by which the catalogue chooses a plural.
    [[nodiscard]] static int formOf(double count);

    [[nodiscard]] static std::string written(std::string_view text) { return std::string(text); }
    template <std::integral T>
    [[nodiscard]] std::string written(T value) const {
        return number(static_cast<double>(value), 0, m_language);
    }
    template <std::floating_point T>
    std::string written(T value) const = delete;

    std::unique_ptr<const Catalogues> m_catalogues;
    Language m_language;
};

/// The words of a language, read once for the whole program.
[[nodiscard]] const Words& wordsIn(Language language);
/// By its code, or by the locale that the window takes for it: fr_RE, French of La Réunion, is Creole's there, for no locale
/// is known by Creole's own name. French for a language that Kabar does not speak.
[[nodiscard]] const Words& wordsIn(std::string_view code);

}  // namespace kabar::words
