// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHttpServerResponse>

namespace kabar::phones {

/// What the one page starts as: a field for the code, the same with a word that the code was wrong (404) or tried too often
/// (429), or the room.
enum class PageView { AskCode, WrongCode, TooManyGuesses, Room };

/// The page with its style and script inside, in all its languages, without any outside resource. A content security policy
/// lets nothing else run.
[[nodiscard]] QHttpServerResponse pageResponse(PageView view);

}  // namespace kabar::phones
