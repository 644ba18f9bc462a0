// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/store/text_store.h"

namespace kabar::session {

using store::kBriefTexts;
using store::kEventTexts;
using store::kReportTexts;

/// Writes one field of a document (`kEventTexts`, `kReportTexts`, `kBriefTexts`); an empty text removes it.
std::future<Status> writeText(Session& session, std::string document, std::string field, std::string text);

/// The workshop's title.
std::future<Status> rename(Session& session, std::string title);

}  // namespace kabar::session
