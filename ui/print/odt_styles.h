// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/print/style.h"

#include <QByteArray>
#include <QString>

#include <array>

class QXmlStreamWriter;

namespace kabar::print {

/// How text looks in one part of an ODT. Its styles carry the name: "Page", "PageGap".
struct Look {
    QString name;
    Style style;
};

/// The looks of one document: text that flows, the brief's one page, the band across its top.
struct Looks {
    explicit Looks(double pageSize) : page{"Page", {pageSize, kOnPaper}}, band{"Band", {pageSize, kOnBand}} {}
    Look flow{"Flow", {9, kOnPaper}};
    Look page;
    Look band;
};

/// Room within the margins, in centimetres: of the brief's page, and of pages that flow.
inline constexpr double kOdtPageRoom = 18.6, kOdtFlowRoom = 17;

/// A length of ODF.
[[nodiscard]] inline QString cm(double value) {
    return QString::number(value, 'f', 3) + QStringLiteral("cm");
}

void writeNamespaces(QXmlStreamWriter& xml);

/// styles.xml: named styles that a person goes on with, two page layouts on A4, footers with the imprint and page numbers.
/// `hasPage`: the first page is the brief's.
[[nodiscard]] QByteArray odtStyles(const report::Document& document, const Looks& looks, bool hasPage);

}  // namespace kabar::print
