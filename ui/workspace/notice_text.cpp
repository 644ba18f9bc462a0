// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/notice_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace kabar::ui {

namespace {

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

QString argument(const session::Notice& notice, std::size_t index) {
    if (index >= notice.clause.arguments.size()) return {};
    const auto* text = std::get_if<std::string>(&notice.clause.arguments[index]);
    return text ? QString::fromStdString(*text) : QString();
}

QString moment(const QString& iso8601) {
    const QDateTime time = QDateTime::fromString(iso8601, Qt::ISODateWithMs).toLocalTime();
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString();
}

}  // namespace

QString noticeText(const session::Notice& notice) {
    using Kind = session::Notice::Kind;
    const QString first = argument(notice, 0), second = argument(notice, 1);
    switch (notice.kind) {
        case Kind::Recovered:
            return NoticeText::tr(
                       "Kabar had not closed %1 last time. What was written then has been taken up again; nothing is lost.")
                .arg(first);
        case Kind::OpenElsewhere:
            return NoticeText::tr("%1 has this workshop open on %2 since %3: here it can only be read.")
                .arg(first, second, moment(argument(notice, 2)));
        case Kind::NotWritable:
            return NoticeText::tr(
                "This workshop can only be read: its folder cannot be written. To change it, save a copy.");
        case Kind::Deleted:
            return NoticeText::tr("%1 was deleted while it was open. Kabar has written it again; nothing is lost.")
                .arg(first);
        case Kind::Replaced:
            return NoticeText::tr(
                       "Another program has replaced %1. Kabar leaves that file alone and goes on in %2; both are kept.")
                .arg(first, second);
        case Kind::BothKept:
            return NoticeText::tr(
                       "%1 had changed after Kabar was interrupted. Both are kept: what was not written then is in %2.")
                .arg(first, second);
        case Kind::Behind:
            return NoticeText::
                tr("%1 cannot be written at present. Nothing is lost: Kabar keeps all on this machine and goes on trying.")
                    .arg(first);
        case Kind::UpToDate:
            return NoticeText::tr("%1 is up to date again.").arg(first);
        case Kind::Withdrawn:
            return NoticeText::tr("%1 no longer allows it: the tables that rested on it were deleted, and all studies.")
                .arg(first);
        case Kind::Expired:
            return NoticeText::tr("Tables kept as long as their purpose allows were deleted, and all studies.");
        case Kind::OwnersUnread:
            return NoticeText::tr(
                "What employers allowed and took back on this machine cannot be read: figures may rest on what is no longer "
                "allowed.");
        case Kind::CopyOpen:
            return NoticeText::tr("A copy of this workshop is open too: %1. The two are not brought together.").arg(first);
    }
    return {};
}

}  // namespace kabar::ui
