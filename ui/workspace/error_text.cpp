// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/error_text.h"

#include "core/words/error_words.h"
#include "ui/workspace/window_words.h"

namespace kabar::ui {

QString errorText(const Error& error) {
    return QString::fromStdString(words::said(error, windowWords()));
}

QString reasonText(const Error& error) {
    return QString::fromStdString(words::saidShortly(error, windowWords()));
}

}  // namespace kabar::ui
