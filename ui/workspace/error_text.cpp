// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/error_text.h"

#include "ui/workspace/error_detail.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kabar::ui {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString whatHappened(Error::Code code) {
    switch (code) {
        case Error::Code::NotFound:
            return ErrorText::tr("This is missing. Check the name and the place.");
        case Error::Code::Unreadable:
            return ErrorText::tr("This cannot be read. Check that it is whole and that you may read it.");
        case Error::Code::Unwritable:
            return ErrorText::tr("This cannot be written. Check the free space and your rights, or choose another name.");
        case Error::Code::NotAWorkshop:
            return ErrorText::tr("This is not a Kabar workshop.");
        case Error::Code::NewerVersion:
            return ErrorText::tr(
                "This workshop was made with a newer Kabar. Update Kabar to open it; the file is untouched.");
        case Error::Code::Malformed:
            return ErrorText::tr("This cannot be understood. Correct it and try again; nothing was changed.");
        case Error::Code::OutOfRange:
            return ErrorText::tr("This value cannot be right. Correct it and try again; nothing was changed.");
        case Error::Code::Mismatch:
            return ErrorText::tr("These do not fit together. Nothing was changed.");
        case Error::Code::Refused:
            return ErrorText::tr("Refused by a rule of the cooperative.");
        case Error::Code::NothingReleasable:
            return ErrorText::tr("Too few people to show anything without showing somebody.");
        case Error::Code::Busy:
            return ErrorText::tr("Somebody else is using this. Close the other program and try again.");
        case Error::Code::Infeasible:
            return ErrorText::tr("No solution fits these settings. Loosen one of them.");
        case Error::Code::Cancelled:
            return ErrorText::tr("Stopped. What was there before is kept.");
        case Error::Code::Internal:
            return ErrorText::tr("Something failed that should not. Save a copy and start Kabar again.");
    }
    return {};
}

}  // namespace

QString errorText(const Error& error) {
    QString where = QFileInfo(QString::fromStdString(error.file)).fileName();
    if (error.line > 0)
        where += (where.isEmpty() ? QString() : QStringLiteral(", ")) + ErrorText::tr("line %1").arg(error.line);
    if (!error.field.empty())
        where += (where.isEmpty() ? QString() : QStringLiteral(", ")) +
                 ErrorText::tr("field “%1”").arg(fieldText(QString::fromStdString(error.field)));
    if (!error.value.empty())
        where += (where.isEmpty() ? QString() : QStringLiteral(", ")) +
                 ErrorText::tr("value “%1”").arg(QString::fromStdString(error.value));
    QString text = whatHappened(error.code);
    if (!where.isEmpty()) text.prepend(ErrorText::tr("%1: ").arg(where));
    if (error.code == Error::Code::Cancelled) return text;
    const QString detail = detailText(QString::fromStdString(error.detail));
    return detail.isEmpty() ? text : text + QStringLiteral(" (") + detail + QStringLiteral(")");
}

}  // namespace kabar::ui
