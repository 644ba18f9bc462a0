// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wikitext.h"

#include <format>

namespace kabar::report {

namespace {

std::string inlineOf(const Paragraph& paragraph, words::Language language) {
    std::string text;
    for (const auto& run : paragraph.runs)
        text += std::visit(
            Overloaded{[](const Text& t) { return t.strong ? "'''" + wikiEscaped(t.text) + "'''" : wikiEscaped(t.text); },
                       [&](const Figure& f) {
                           const auto range = f.range(language);
                           return wikiEscaped(f.text(language)) + (range.empty() ? "" : " (" + wikiEscaped(range) + ")");
                       },
                       [&](const Gap& g) { return "''" + wikiEscaped(g.text(language)) + "''"; },
                       [](const Label& l) { return " (" + wikiEscaped(l.text) + ")"; }},
            run);
    return text;
}

std::string tableOf(const Table& table, words::Language language) {
    std::string text = "{| class=\"wikitable\"\n";
    if (!table.caption.empty()) text += "|+ " + wikiEscaped(table.caption) + "\n";
    for (const auto& title : table.header) text += "! " + wikiEscaped(title) + "\n";
    for (const auto& row : table.rows) {
        text += "|-\n";
        for (const auto& cell : row) text += "| " + inlineOf(cell, language) + "\n";
    }
    return text + "|}\n";
}

std::string blockOf(const Block& block, words::Language language) {
    return std::visit(Overloaded{[](const Subheading& heading) { return "=== " + wikiEscaped(heading.text) + " ===\n"; },
                                 [&](const Paragraph& paragraph) { return inlineOf(paragraph, language) + "\n\n"; },
                                 [&](const List& list) {
                                     std::string text;
                                     for (const auto& item : list.items) text += "* " + inlineOf(item, language) + "\n";
                                     return text;
                                 },
                                 [&](const Table& table) { return tableOf(table, language); },
                                 [&](const Columns& columns) {
                                     std::string text;
                                     for (const auto& column : columns.columns) {
                                         text += "'''" + wikiEscaped(column.title) + "'''\n";
                                         for (const auto& paragraph : column.paragraphs)
                                             text += "* " + inlineOf(paragraph, language) + "\n";
                                     }
                                     return text;
                                 },
                                 [&](const Chart& chart) {
                                     Table table{
                                         .caption = chart.title, .header = {"", chart.title}, .rows = {}, .widths = {}};
                                     table.header.insert(table.header.end(), chart.header.begin(), chart.header.end());
                                     for (const auto& bar : chart.bars) {
                                         std::vector<Paragraph> row{{{Text{bar.label}}}, bar.said()};
                                         row.insert(row.end(), bar.cells.begin(), bar.cells.end());
                                         table.rows.push_back(std::move(row));
                                     }
                                     return tableOf(table, language);
                                 },
                                 [](const Map& map) { return wikiEscaped(map.description) + "\n\n"; }},
                      block);
}

}  // namespace

std::string wikiEscaped(std::string_view text) {
    static constexpr std::string_view special = "&<>[]{}|'=~_#*:;!-";
    std::string safe;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        const bool lineStart = i == 0 || text[i - 1] == '\n';
        const bool doubled = (i > 0 && text[i - 1] == letter) || (i + 1 < text.size() && text[i + 1] == letter);
        const bool alwaysUnsafe = std::string_view("&<>[]{}|~").contains(letter);
        const bool unsafe =
            alwaysUnsafe || (special.contains(letter) && (lineStart || (doubled && letter != ':' && letter != ';')));
        if (letter == '\n')
            safe += "<br>";
        else if (unsafe)
            safe += std::format("&#{};", static_cast<int>(letter));
        else if (lineStart && letter == ' ')
            continue;  // a leading space makes preformatted text
        else
            safe += static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
    }
    return safe;
}

std::string toWikitext(const WorkshopReport& report, const WikiMapping& mapping) {
    std::string text = "{{" + mapping.templateName + "\n";
    for (const auto& [label, value] : report.fields)
        text += std::format("|{}={}\n", mapping.fieldFor(label), wikiEscaped(value));
    text += "}}\n";
    for (const auto& section : report.document.sections) {
        text += "\n== " + section.title + " ==\n";
        for (const auto& block : section.blocks) text += blockOf(block, report.document.language);
    }
    return text;
}

}  // namespace kabar::report
