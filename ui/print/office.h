// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <stop_token>

namespace kabar::print {

/// Whether a LibreOffice is there to make tagged PDF.
[[nodiscard]] bool hasOffice();

/// The document as PDF/A-3b with PDF/UA-1, in a profile of its own that is gone afterwards; about two seconds. Fails with
/// `NotFound` without an office, `Internal` when it makes nothing of the document, and `Cancelled`.
[[nodiscard]] Result<QByteArray> taggedPdfOf(const QByteArray& odt, std::stop_token stop = {});

}  // namespace kabar::print
