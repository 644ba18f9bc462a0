// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/brief_phrases.h"
#include "ui/print/odt_writer.h"

#include <algorithm>

namespace kabar::print {

using report::Section;

namespace {

class Page {
public:
    Page(OdtWriter& writer, const report::Document& document, const Looks& looks)
        : m_writer(writer), m_document(document), m_looks(looks) {}

    void write() {
        band();
        sideBySide({0.58, 0.42}, {[&](double room) { part("why_now", room); }, [&](double room) { map(room); }});
        whole("options");
        whole("benefits");
        sideBySide({0.66, 0.34}, {[&](double room) { part("risks", room); }, [&](double room) { part("loss", room); }});
        sideBySide({0.38, 0.36, 0.26},
                   {[&](double room) { part("evidence", room); }, [&](double room) { part("implementation", room); },
                    [&](double room) { part("next_step", room); }});
    }

private:
    using Cell = std::function<void(double room)>;

    const Section* find(std::string_view key) const {
        const auto found = std::ranges::find(m_document.sections, key, &Section::key);
        return found == m_document.sections.end() ? nullptr : &*found;
    }
    void title(const Section& section, const Look& look) {
        m_writer.heading(
            QString::number(section.number) + "  " + qt(section.title) +
                (section.continued
                     ? "  (" + qt(words::wordsIn(m_document.language).say(words::brief::kContinuedElsewhere)) + ")"
                     : QString()),
            look.name + "Part", 1);
    }
    void band() {
        const auto* decision = find("decision");
        if (!decision) return;
        const auto& look = m_looks.band;
        m_writer.table({kOdtPageRoom * 0.73, kOdtPageRoom * 0.27}, {}, [&] {
            m_writer.row([&] {
                m_writer.cell("Band", [&] {
                    m_writer.plain(qt(m_document.title), "BandColumn");
                    m_writer.plain(qt(m_document.subtitle), "BandHead");
                    title(*decision, look);
                    for (const auto& block : decision->blocks)
                        if (const auto* sentence = std::get_if<report::Paragraph>(&block))
                            m_writer.paragraph(*sentence, look, "BandLead");
                });
                m_writer.cell("Band", [&] {
                    for (const auto& block : decision->blocks)
                        if (const auto* asked = std::get_if<report::Columns>(&block))
                            for (const auto& column : asked->columns) {
                                m_writer.plain(qt(column.title), "BandHead");
                                for (const auto& each : column.paragraphs) m_writer.paragraph(each, look);
                            }
                });
            });
        });
        m_writer.spacer();
    }
    void sideBySide(const std::vector<double>& shares, const std::vector<Cell>& cells) {
        std::vector<double> widths;
        for (const double share : shares) widths.push_back(share * kOdtPageRoom);
        m_writer.table(widths, {}, [&] {
            m_writer.row([&] {
                for (std::size_t i = 0; i < cells.size(); ++i) m_writer.cell("Plain", [&] { cells[i](widths[i] - 0.3); });
            });
        });
        m_writer.spacer();
    }
    void whole(std::string_view key) {
        part(key, kOdtPageRoom);
        m_writer.spacer();
    }
    void part(std::string_view key, double room) {
        const auto* section = find(key);
        if (!section) return;
        title(*section, m_looks.page);
        for (const auto& block : section->blocks)
            if (!std::holds_alternative<report::Map>(block)) m_writer.block(block, m_looks.page, room);
    }
    void map(double room) {
        const auto* section = find("why_now");
        if (!section) return;
        for (const auto& block : section->blocks)
            if (const auto* found = std::get_if<report::Map>(&block)) m_writer.map(*found, m_looks.page, room * 0.8);
    }

    OdtWriter& m_writer;
    const report::Document& m_document;
    const Looks& m_looks;
};

}  // namespace

void writeOdtPage(OdtWriter& writer, const report::Document& document, const Looks& looks) {
    Page(writer, document, looks).write();
}

}  // namespace kabar::print
