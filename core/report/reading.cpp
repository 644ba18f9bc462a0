// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reading.h"

#include "core/words/brief_phrases.h"

#include <algorithm>
#include <format>

namespace kabar::report {

namespace {

using words::brief::kOption;

class Reader {
public:
    explicit Reader(const Document& document) : m_document(document) {}

    std::vector<Passage> read() {
        add(m_document.title);
        add(m_document.subtitle);
        for (const auto* sections : {&m_document.sections, &m_document.annexes})
            for (const Section& section : *sections) {
                add(partTitle(section, m_document.language));
                for (const Block& block : section.blocks) std::visit([this](const auto& each) { add(each); }, block);
            }
        return std::move(m_passages);
    }

private:
    void add(const std::string& text) {
        if (!text.empty()) m_passages.push_back({{{text}}});
    }
    void picture(const std::string& description) { m_passages.push_back({{{description}}, true}); }
    void add(const Paragraph& paragraph, bool stacked) {
        if (auto pieces = piecesOf(paragraph, m_document, stacked); !pieces.empty())
            m_passages.push_back({std::move(pieces)});
    }
    void add(const Paragraph& paragraph) { add(paragraph, false); }
    void add(const Subheading& heading) { add(heading.text); }
    void add(const List& list) {
        for (const Paragraph& item : list.items) add(item);
    }
    void add(const Table& table) {
        add(table.caption);
        for (const std::string& title : table.header) add(title);
        for (const auto& row : table.rows)
            for (const Paragraph& cell : row) add(cell, true);
    }
    void add(const Columns& columns) {
        const bool oneRow = isOneRow(columns);
        for (const auto& column : columns.columns)
            if (oneRow) add(column.title);
        for (const auto& column : columns.columns) {
            if (!oneRow) add(column.title);
            for (const Paragraph& paragraph : column.paragraphs) add(paragraph);
        }
    }
    void add(const Chart& chart) {
        add(words::wordsIn(m_document.language).say(kOption));
        add(chart.title);
        for (const std::string& title : chart.header) add(title);
        for (const Chart::Bar& bar : chart.bars) {
            add(bar.name(m_document.language));
            picture(barDescription(chart, bar, m_document.language));
            add(bar.said(), true);
            for (const Paragraph& cell : bar.cells) add(cell, true);
        }
    }
    void add(const Map& map) {
        picture(map.description);
        add(Paragraph{{Text{map.title, false, map.source}}});
    }

    const Document& m_document;
    std::vector<Passage> m_passages;
};

void addNumber(std::vector<Piece>& pieces, const std::string& source, const Document& document) {
    const int number = document.sourceNumber(source);
    if (number > 0) pieces.push_back({std::format("[{}]", number), Piece::Role::Number, source});
}

void addFigure(std::vector<Piece>& pieces, const Figure& figure, const Document& document, bool stacked) {
    pieces.push_back({figure.text(document.language), Piece::Role::Figure, figure.source, figure.isChange});
    const auto range = stacked ? figure.bounds(document.language) : figure.range(document.language);
    if (!range.empty())
        pieces.push_back({stacked ? "\n" + range : " (" + range + ")", Piece::Role::Range, figure.source, figure.isChange});
    addNumber(pieces, figure.source, document);
}

}  // namespace

std::vector<Piece> piecesOf(const Paragraph& paragraph, const Document& document, bool stacked) {
    std::vector<Piece> pieces;
    for (const Run& run : paragraph.runs)
        std::visit(Overloaded{[&](const Text& text) {
                                  pieces.push_back(
                                      {text.text, text.strong ? Piece::Role::Strong : Piece::Role::Words, text.source});
                                  addNumber(pieces, text.source, document);
                              },
                              [&](const Figure& figure) { addFigure(pieces, figure, document, stacked); },
                              [&](const Gap& gap) { pieces.push_back({gap.text(document.language), Piece::Role::Gap}); },
                              [&](const Label& label) { pieces.push_back({" (" + label.text + ")", Piece::Role::Label}); }},
                   run);
    return pieces;
}

std::string Passage::text() const {
    std::string all;
    for (const Piece& piece : pieces) all += piece.text;
    return all;
}

bool isOneRow(const Columns& columns) {
    return std::ranges::all_of(columns.columns, [](const auto& column) { return column.paragraphs.size() <= 1; });
}

std::vector<Passage> readingOf(const Document& document) {
    std::vector<Passage> passages = Reader(document).read();
    // a cell or a line without a word in it cannot be read from a page
    std::erase_if(passages,
                  [](const Passage& passage) { return passage.text().find_first_not_of(' ') == std::string::npos; });
    return passages;
}

std::vector<std::string> tableTitles(const Document& document) {
    std::vector<std::string> all;
    const auto add = [&](std::string first, const std::vector<std::string>& titles) {
        for (const std::string& title : titles) first += title;
        all.push_back(std::move(first));
    };
    for (const auto* sections : {&document.sections, &document.annexes})
        for (const Section& section : *sections)
            for (const Block& block : section.blocks) {
                if (const auto* table = std::get_if<Table>(&block)) add({}, table->header);
                if (const auto* chart = std::get_if<Chart>(&block))
                    add(words::wordsIn(document.language).say(kOption) + chart->title, chart->header);
            }
    return all;
}

std::string footerOf(const Document& document, int page, int pages) {
    std::string text;
    for (const std::string& word : document.imprint) text += word + "  ·  ";
    return text + std::format("{} / {}", page, pages);
}

std::string partTitle(const Section& section, words::Language language) {
    std::string title = section.number > 0 ? std::format("{}  {}", section.number, section.title) : section.title;
    if (section.continued) title += "  (" + words::wordsIn(language).say(words::brief::kContinuedElsewhere) + ")";
    return title;
}

std::string barDescription(const Chart& chart, const Chart::Bar& bar, words::Language language) {
    if (!bar.instead.empty()) return bar.label + " · " + bar.instead;
    const auto range = bar.figure.range(language);
    return bar.label + " · " + chart.title + " · " + bar.figure.text(language) + (range.empty() ? "" : ", " + range);
}

}  // namespace kabar::report
