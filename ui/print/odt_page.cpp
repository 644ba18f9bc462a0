// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odt_writer.h"

namespace kabar::print {

using report::Section;

namespace {

void title(OdtWriter& writer, const report::Document& document, const Section& section, const QString& style) {
    writer.heading(qt(report::partTitle(section, document.language)), style, 1);
}

/// What is asked, white on the band, then how much, how long and until when.
void writeDecision(OdtWriter& writer, const report::Document& document, const Section& decision, const Looks& looks) {
    title(writer, document, decision, "BandPart");
    bool isFirst = true;
    for (const auto& block : decision.blocks) {
        const auto* sentence = std::get_if<report::Paragraph>(&block);
        if (sentence && isFirst)
            writer.paragraph(*sentence, looks.band, "BandLead");
        else
            writer.block(block, looks.page, kOdtPageRoom);
        isFirst = false;
    }
}

}  // namespace

void writeOdtParts(OdtWriter& writer, const report::Document& document, const Looks& looks) {
    writer.plain(qt(document.title), "BandTitle");
    writer.plain(qt(document.subtitle), "BandHead");
    for (const Section& section : document.sections) {
        if (section.key == "decision") {
            writeDecision(writer, document, section, looks);
            continue;
        }
        title(writer, document, section, section.key == "benefits" ? "PagePartStart" : "PagePart");
        for (const auto& block : section.blocks) writer.block(block, looks.page, kOdtPageRoom);
    }
}

}  // namespace kabar::print
