// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odt.h"

#include "ui/print/odt_writer.h"

namespace kabar::print {

namespace {

constexpr double kBodySize = 9.2;  // points

void flow(OdtWriter& writer, const std::vector<report::Section>& sections, const Look& look, bool startsPage) {
    for (const auto& section : sections) {
        const bool first = startsPage && &section == &sections.front();
        writer.heading(QString::fromStdString(section.title), first ? "AnnexStart" : "Heading_20_1", 1);
        for (const auto& block : section.blocks) writer.block(block, look, kOdtFlowRoom);
    }
}

}  // namespace

Result<QByteArray> briefToOdt(const report::Document& brief, const MapPainter& mapPainter) {
    const Looks looks(kBodySize);
    OdtWriter writer(brief, mapPainter);
    writeOdtParts(writer, brief, looks);
    flow(writer, brief.annexes, looks.flow, true);
    return writer.archive(looks, true);
}

Result<QByteArray> toOdt(const report::Document& document, const MapPainter& mapPainter) {
    const Looks looks(0);
    OdtWriter writer(document, mapPainter);
    writer.plain(QString::fromStdString(document.title), "Title");
    writer.plain(QString::fromStdString(document.subtitle), "Subtitle");
    flow(writer, document.sections, looks.flow, false);
    flow(writer, document.annexes, looks.flow, false);
    return writer.archive(looks, false);
}

}  // namespace kabar::print
