// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odt.h"

#include "ui/print/picture.h"
#include "ui/print/style.h"

#include <QBuffer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

namespace kabar::print {

using report::Overloaded;

namespace {

constexpr double kBodyPoints = 10;
constexpr int kPictureWidth = 1600;     // pixels
constexpr double kPictureOnPage = 600;  // Qt's document pixels, 96 a inch: a little under the line

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

QTextCharFormat words(double points, QFont::Weight weight = QFont::Normal, const QColor& colour = kOnPaper.text) {
    QTextCharFormat format;
    format.setFontFamilies({"Inter"});
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    format.setForeground(colour);
    return format;
}

class Writer {
public:
    Writer(const report::Document& document, const MapPainter& mapPainter)
        : m_document(document), m_mapPainter(mapPainter), m_cursor(&m_text) {
        m_text.setDefaultFont(QFont("Inter", static_cast<int>(kBodyPoints)));
        m_text.setMetaInformation(QTextDocument::DocumentTitle, qt(document.title));
    }

    QByteArray write() {
        m_cursor.insertText(qt(m_document.title), words(20, QFont::Bold));
        newBlock(0, 2);
        m_cursor.insertText(qt(m_document.subtitle), words(10, QFont::Normal, kOnPaper.muted));
        for (const auto& section : m_document.sections) write(section);
        for (const auto& section : m_document.annexes) write(section);
        newBlock(18, 0);
        QStringList imprint;
        for (const auto& word : m_document.imprint) imprint << qt(word);
        m_cursor.insertText(imprint.join(" · "), words(8, QFont::Normal, kOnPaper.muted));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QTextDocumentWriter writer(&buffer, "ODF");
        writer.write(&m_text);
        return buffer.data();
    }

private:
    void newBlock(double above, double below) {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        m_cursor.insertBlock(format, words(kBodyPoints));
    }

    void heading(const QString& text, int level, double points, const QColor& colour) {
        newBlock(level == 1 ? 18 : 10, 4);
        auto format = m_cursor.blockFormat();
        format.setHeadingLevel(level);
        m_cursor.setBlockFormat(format);
        m_cursor.insertText(text, words(points, QFont::DemiBold, colour));
    }

    void write(const report::Section& section) {
        heading((section.number > 0 ? QString::number(section.number) + "  " : QString()) + qt(section.title), 1, 14,
                kOnPaper.primary);
        for (const auto& block : section.blocks) std::visit([this](const auto& each) { write(each); }, block);
    }
    void write(const report::Subheading& sub) { heading(qt(sub.text), 2, 11, kOnPaper.text); }
    void write(const report::Paragraph& paragraph) {
        newBlock(2, 4);
        runs(paragraph);
    }
    void write(const report::List& list) {
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDisc);
        QTextList* bullets = nullptr;
        for (const auto& item : list.items) {
            newBlock(0, 2);
            if (bullets)
                bullets->add(m_cursor.block());
            else
                bullets = m_cursor.createList(format);
            runs(item);
        }
        leaveList();
    }
    void write(const report::Table& table) {
        if (!table.caption.empty()) {
            newBlock(8, 2);
            m_cursor.insertText(qt(table.caption), words(kBodyPoints, QFont::DemiBold));
        }
        cells(table.header, table.rows, table.widths);
    }
    void write(const report::Columns& columns) {
        std::vector<std::string> titles;
        std::vector<report::Paragraph> bodies;
        for (const auto& column : columns.columns) {
            titles.push_back(column.title);
            report::Paragraph body;
            for (const auto& paragraph : column.paragraphs) {
                if (!body.runs.empty()) body.runs.push_back(report::Text{"\u2028"});
                body.runs.insert(body.runs.end(), paragraph.runs.begin(), paragraph.runs.end());
            }
            bodies.push_back(std::move(body));
        }
        cells(titles, {bodies}, std::vector<double>(titles.size(), 1.0 / static_cast<double>(titles.size())));
    }
    void write(const report::Chart& chart) {
        newBlock(6, 4);
        picture(chartImage(m_document, chart, kPictureWidth));
        std::vector<std::string> header{"Option", chart.title};
        header.insert(header.end(), chart.header.begin(), chart.header.end());
        std::vector<std::vector<report::Paragraph>> rows;
        for (const auto& bar : chart.bars) {
            rows.push_back({{{report::Text{bar.label}}}, {{bar.figure}}});
            rows.back().insert(rows.back().end(), bar.cells.begin(), bar.cells.end());
        }
        cells(header, rows, chart.widths);
    }
    void write(const report::Map& map) {
        newBlock(6, 2);
        picture(mapImage(map, kPictureWidth, m_mapPainter));
        newBlock(0, 6);
        m_cursor.insertText(qt(map.description), words(9, QFont::Normal, kOnPaper.muted));
        source(map.source);
    }

    void leaveList() {
        newBlock(0, 0);
        if (auto* list = m_cursor.currentList()) list->remove(m_cursor.block());
        auto format = m_cursor.blockFormat();
        format.setIndent(0);
        m_cursor.setBlockFormat(format);
    }

    void picture(const QImage& image) {
        if (image.isNull()) return;
        const auto name = QString("picture%1.png").arg(++m_pictures);
        m_text.addResource(QTextDocument::ImageResource, QUrl(name), image);
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(kPictureOnPage);
        format.setHeight(kPictureOnPage * image.height() / image.width());
        m_cursor.insertImage(format);
    }

    void cells(const std::vector<std::string>& header, const std::vector<std::vector<report::Paragraph>>& rows,
               const std::vector<double>& widths) {
        if (header.empty()) return;
        QTextTableFormat format;
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setBorder(0.5);
        format.setBorderCollapse(true);
        format.setBorderBrush(kOnPaper.line);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> lengths;
        for (const double width : widths) lengths << QTextLength(QTextLength::FixedLength, width * kPictureOnPage);
        format.setColumnWidthConstraints(lengths);
        auto* table = m_cursor.insertTable(static_cast<int>(rows.size()) + 1, static_cast<int>(header.size()), format);
        for (std::size_t column = 0; column < header.size(); ++column)
            table->cellAt(0, static_cast<int>(column))
                .firstCursorPosition()
                .insertText(qt(header[column]), words(9, QFont::DemiBold, kOnPaper.muted));
        const auto end = m_cursor;
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < rows[row].size() && column < header.size(); ++column) {
                m_cursor = table->cellAt(static_cast<int>(row) + 1, static_cast<int>(column)).firstCursorPosition();
                runs(rows[row][column]);
            }
        m_cursor = QTextCursor(&m_text);
        m_cursor.movePosition(QTextCursor::End);
    }

    void source(const std::string& id) {
        const int number = m_document.sourceNumber(id);
        if (number == 0) return;
        auto format = words(8, QFont::Medium, kOnPaper.primary);
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        m_cursor.insertText(QString("[%1]").arg(number), format);
    }

    void runs(const report::Paragraph& paragraph) {
        for (const auto& run : paragraph.runs)
            std::visit(Overloaded{[&](const report::Text& text) {
                                      m_cursor.insertText(qt(text.text),
                                                          words(kBodyPoints, text.strong ? QFont::DemiBold : QFont::Normal));
                                      source(text.source);
                                  },
                                  [&](const report::Figure& figure) {
                                      m_cursor.insertText(qt(figure.text()), words(kBodyPoints, QFont::DemiBold));
                                      if (const auto range = qt(figure.range()); !range.isEmpty())
                                          m_cursor.insertText(" (" + range + ")", words(9, QFont::Normal, kOnPaper.muted));
                                      source(figure.source);
                                  },
                                  [&](const report::Gap& gap) {
                                      m_cursor.insertText(qt(gap.text()), words(kBodyPoints, QFont::DemiBold, kOnPaper.gap));
                                  },
                                  [&](const report::Label& label) {
                                      auto format = words(9, QFont::Normal, kOnPaper.muted);
                                      format.setFontItalic(true);
                                      m_cursor.insertText(" (" + qt(label.text) + ")", format);
                                  }},
                       run);
    }

    const report::Document& m_document;
    const MapPainter& m_mapPainter;
    QTextDocument m_text;
    QTextCursor m_cursor;
    int m_pictures = 0;
};

}  // namespace

QByteArray toOdt(const report::Document& document, const MapPainter& mapPainter) {
    return Writer(document, mapPainter).write();
}

}  // namespace kabar::print
