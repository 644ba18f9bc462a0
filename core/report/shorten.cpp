// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief.h"

#include <algorithm>

namespace kabar::report {

namespace {

/// The longest beginning of `text` of at most `characters` bytes that ends before a word; whole code points only.
std::string beginning(const std::string& text, std::size_t characters) {
    auto end = std::min(characters, text.size());
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    if (end < text.size())
        if (const auto space = text.rfind(' ', end); space != std::string::npos && space > end / 2) end = space;
    return text.substr(0, end);
}

/// Words too few to be worth the dots that would stand for them.
std::size_t tailOf(std::size_t characters) {
    return std::min<std::size_t>(characters / 4, 28);
}

std::size_t lengthOf(const Paragraph& paragraph) {
    std::size_t length = 0;
    for (const auto& run : paragraph.runs)
        if (const auto* text = std::get_if<Text>(&run)) length += text->text.size();
    return length;
}

/// Cuts within the text that passes the limit; what follows goes, but for labels: a claim stays labelled as one.
bool shorten(Paragraph& paragraph, std::size_t characters) {
    if (lengthOf(paragraph) <= characters + tailOf(characters)) return false;
    std::vector<Run> kept;
    std::size_t used = 0;
    bool cut = false;
    for (auto& run : paragraph.runs) {
        auto* text = std::get_if<Text>(&run);
        if (cut && !std::holds_alternative<Label>(run)) continue;
        if (text && used + text->text.size() > characters) {
            text->text = beginning(text->text, characters - std::min(used, characters)) + " …";
            cut = true;
        }
        if (text) used += text->text.size();
        kept.push_back(std::move(run));
    }
    paragraph.runs = std::move(kept);
    return cut;
}

bool shorten(std::vector<Paragraph>& paragraphs, const PageBudget& budget) {
    bool cut = paragraphs.size() > budget.items;
    if (cut) paragraphs.resize(budget.items);
    for (auto& paragraph : paragraphs) cut |= shorten(paragraph, budget.characters);
    return cut;
}

/// The options that avoid least go first; status quo, smallest step and chosen option stay.
bool shorten(Chart& chart, const PageBudget& budget) {
    bool cut = false;
    while (chart.bars.size() > std::max<std::size_t>(budget.options, 3)) {
        auto least = chart.bars.end();
        for (auto bar = chart.bars.begin(); bar != chart.bars.end(); ++bar)
            if (bar->role == Chart::Role::Other && (least == chart.bars.end() || bar->figure.mid < least->figure.mid))
                least = bar;
        if (least == chart.bars.end()) break;
        chart.bars.erase(least);
        cut = true;
    }
    for (auto& bar : chart.bars) {
        if (const auto label = beginning(bar.label, budget.characters); label != bar.label)
            bar.label = label + " …", cut = true;
        for (auto& cell : bar.cells) cut |= shorten(cell, budget.characters / 2);
    }
    return cut;
}

bool shorten(Block& block, const PageBudget& budget) {
    return std::visit(Overloaded{[](Subheading&) { return false; }, [](Map&) { return false; },
                                 [&](Paragraph& paragraph) { return shorten(paragraph, budget.characters); },
                                 [&](List& list) { return shorten(list.items, budget); },
                                 [&](Chart& chart) { return shorten(chart, budget); },
                                 [&](Table& table) {
                                     bool cut = table.rows.size() > budget.items;
                                     if (cut) table.rows.resize(budget.items);
                                     for (auto& row : table.rows)
                                         for (auto& cell : row) cut |= shorten(cell, budget.characters / 2);
                                     return cut;
                                 },
                                 [&](Columns& columns) {
                                     bool cut = false;
                                     for (auto& column : columns.columns) cut |= shorten(column.paragraphs, budget);
                                     return cut;
                                 }},
                      block);
}

/// The sentence to sign is the last to be cut; the reason and the proof come before the rest.
PageBudget budgetOf(const Section& section, PageBudget budget) {
    if (section.key == "decision") budget.characters *= 3;
    if (section.key == "why_now" || section.key == "evidence") budget.characters *= 2;
    return budget;
}

/// Paragraphs that stand alone count as items of a list.
bool dropParagraphs(std::vector<Block>& blocks, std::size_t kept) {
    std::size_t seen = 0;
    return std::erase_if(blocks,
                         [&](const Block& block) { return std::holds_alternative<Paragraph>(block) && ++seen > kept; }) > 0;
}

}  // namespace

Document shortened(const Document& document, const PageBudget& budget) {
    Document page = document;
    Section rest{"continued", 0, words::wordsIn(document.language).say(words::brief::kAnnexContinued), {}};
    for (auto& section : page.sections) {
        const auto whole = section.blocks;
        const auto own = budgetOf(section, budget);
        bool cut = dropParagraphs(section.blocks, own.items);
        for (auto& block : section.blocks) cut |= shorten(block, own);
        if (!cut) continue;
        section.continued = true;
        rest.blocks.push_back(Subheading{std::to_string(section.number) + "  " + section.title});
        rest.blocks.insert(rest.blocks.end(), whole.begin(), whole.end());
    }
    std::string title = beginning(page.title, std::max<std::size_t>(budget.characters, 60));
    if (title != page.title) {
        rest.blocks.insert(rest.blocks.begin(), Paragraph{{Text{page.title, true}}});
        page.title = title + " …";
    }
    if (!rest.blocks.empty()) page.annexes.insert(page.annexes.begin(), std::move(rest));
    return page;
}

}  // namespace kabar::report
