// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kabar::phones {

/// What phones read, in every language, as the JSON that `page/phone.words.json` is. The page has it inside.
[[nodiscard]] const QByteArray& phoneWords();

/// The first language of an `Accept-Language` header that phones can be told something in; French for none.
[[nodiscard]] QString phoneLanguage(const QByteArray& acceptLanguage);

/// What a phone is told for a refusal's word ("closed") in that language.
[[nodiscard]] QString phoneSentence(const QString& language, const QString& word);

}  // namespace kabar::phones
