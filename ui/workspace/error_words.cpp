// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/error_words.h"

#include "core/coop/error_json.h"
#include "ui/workspace/error_text.h"

#include <nlohmann/json.hpp>

namespace kabar::ui {

using nlohmann::json;

QString reasonFact(const Error& error) {
    return QString::fromStdString(coop::reasonToJson(error).dump(-1, ' ', false, json::error_handler_t::replace));
}

QString ErrorWords::said(const QString& fact) const {
    if (fact.isEmpty()) return {};
    const json document = json::parse(fact.toStdString(), nullptr, false);
    return reasonText(coop::reasonFromJson(document.is_discarded() ? json(fact.toStdString()) : document));
}

}  // namespace kabar::ui
