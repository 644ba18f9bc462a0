// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace kabar::print {

struct Attachment {
    std::string name, description, bytes;  ///< JSON
};

/// `pdf` (PDF/A-3) with files attached to the whole document, as what it rests on (/AF, /AFRelationship /Data), and with
/// `isoDate` as its only date, so that the same document is the same bytes. Links, which lead from figures
/// to their records, say `links` to whoever does not see them. Fails with `Malformed` on what is no PDF.
[[nodiscard]] Result<QByteArray> withAttachments(const QByteArray& pdf, const std::vector<Attachment>& files,
                                                 std::string_view isoDate, const std::string& links);

}  // namespace kabar::print
