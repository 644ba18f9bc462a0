// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/words/language.h"
#include "core/words/numbers.h"

#include <concepts>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

namespace kabar::words {

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
        return filled(translated(context, source, -1), {written(arguments)...});
    }
    /// The form of the sentence for `count`, which takes the place of %n: whole numbers as they are, others as they are
    /// spoken (three significant digits); %1 and on as in `say`.
    template <class Count, class... Arguments>
        requires std::is_arithmetic_v<Count>
    [[nodiscard]] std::string sayCounted(const char* context, const char* source, Count count,
                                         const Arguments&... arguments) const {
        const double said = std::integral<Count> ? static_cast<double>(count) : spoken(static_cast<double>(count));
        return filled(translated(context, source, formOf(said)), {written(arguments)...}, number(said, 0, m_language));
    }

    /// Whether the language has a sentence of its own for `source`, not a fallback's.
    [[nodiscard]] bool knows(const char* context, const char* source) const;

private:
    struct Catalogues;

    [[nodiscard]] std::string translated(const char* context, const char* source, int count) const;
    [[nodiscard]] std::string filled(std::string_view sentence, std::initializer_list<std::string> arguments,
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

}  // namespace kabar::words
