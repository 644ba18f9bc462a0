// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/coop/commute_record.h"
#include "core/factor/range.h"
#include "core/words/words.h"

#include <QLocale>
#include <QString>

namespace kabar::ui {

/// Numbers and moments in the window's language, for sentences that are made in C++.
class Wording {
public:
    explicit Wording(const QString& language);

    [[nodiscard]] QString number(double value, int decimals = 0) const;
    [[nodiscard]] QString kilometres(double metres) const;
    /// "18,4 km (16,4 à 21,8)": `metres` was reckoned at the middle of `factor`, which it is proportional to.
    [[nodiscard]] QString kilometres(double metres, const factor::Range& factor) const;
    [[nodiscard]] QString percent(double share) const;
    /// "7 h 30" in French, "07:30" elsewhere.
    [[nodiscard]] QString clock(int minutes) const;
    /// Day and time, local, of an ISO 8601 moment.
    [[nodiscard]] QString moment(const std::string& iso8601) const;
    /// The same in the territory's time, as the Fleet page tells it.
    [[nodiscard]] QString moment(Time time) const;
    /// What the studies' sentences are made with.
    [[nodiscard]] const words::Words& said() const { return *m_words; }
    [[nodiscard]] static QString mode(coop::Mode mode);

private:
    const words::Words* m_words;
    bool m_french;
    QLocale m_locale;
};

}  // namespace kabar::ui
