// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/words/brief_phrases.h"
#include "core/words/moments.h"

#include <algorithm>
#include <format>

namespace kabar::report {

namespace {

constexpr std::string_view kStyle = R"(
:root{--ink:#1E2526;--muted:#5E696B;--line:#DEDCD4;--paper:#F7F6F2;--card:#fff;--lagon:#0B6E75;--soft:#D6ECEC;--accent:#B93A12}
@media (prefers-color-scheme:dark){:root{--ink:#E8ECEA;--muted:#9DAAAB;--line:#2B3639;--paper:#12181A;--card:#1A2225;--lagon:#4FB6B8;--soft:#17383B;--accent:#F0764D}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 Inter,system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:2rem 1rem}
header p{color:var(--muted);margin:0}
h1{font-size:1.75rem;line-height:1.2;margin:.2rem 0}
section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.25rem;margin:1rem 0;overflow-x:auto}
h2{font-size:1.15rem;color:var(--lagon);margin:0 0 .5rem}
h2 .n{display:inline-block;min-width:1.6em;font-weight:700}
h3{font-size:1rem;margin:.8rem 0 .3rem}
p{margin:.3rem 0}
ul{margin:.3rem 0;padding-left:1.2rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0;font-size:.9rem}
caption{text-align:left;color:var(--muted);padding:.3rem 0}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid var(--line);padding:.35rem .5rem}
.columns{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr))}
.figure{font-weight:600;white-space:nowrap}td .figure,td .range{font-variant-numeric:tabular-nums}.range{color:var(--muted);font-size:.85em;white-space:nowrap}
figure{margin:.5rem 0}
.source{font-size:.75em;vertical-align:super;text-decoration:none;color:var(--lagon)}
.gap{color:var(--accent);font-weight:600;border-bottom:2px dashed}
.label{color:var(--muted);font-size:.85em;font-style:italic}
img{max-width:100%;border-radius:8px}
footer{color:var(--muted);font-size:.85rem}
@media print{section{break-inside:avoid;border:0;padding:0}}
)";

/// Lines that a person typed stay lines.
std::string withLines(std::string html) {
    for (std::size_t at = 0; (at = html.find('\n', at)) != std::string::npos; at += 4) html.replace(at, 1, "<br>");
    return html;
}

using namespace words::brief;

class Writer {
public:
    Writer(const Document& document, const MapImage& mapImage)
        : m_document(document), m_mapImage(mapImage), m_words(words::wordsIn(document.language)) {}

    std::string page() {
        const auto& d = m_document;
        m_html = "<!DOCTYPE html>\n<html lang=\"" + std::string(words::codeOf(d.language)) +
                 "\">\n<head>\n<meta charset=\"utf-8\">\n" +
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + htmlEscaped(d.title) +
                 "</title>\n<style>" + std::string(kStyle) + "</style>\n</head>\n<body>\n<main>\n<header><h1>" +
                 htmlEscaped(d.title) + "</h1><p>" + htmlEscaped(d.subtitle) + "</p></header>\n";
        for (const auto& part : d.sections) section(part);
        if (!d.annexes.empty()) m_html += "<h2>" + said(kAnnexes) + "</h2>\n";
        for (const auto& annex : d.annexes) section(annex);
        if (!d.sources.empty()) sourceList();
        m_html += "<footer>";
        for (std::size_t i = 0; i < d.imprint.size(); ++i) m_html += (i ? " · " : "") + htmlEscaped(d.imprint[i]);
        m_html += "</footer>\n</main>\n</body>\n</html>\n";
        return std::move(m_html);
    }

private:
    void section(const Section& part) {
        const auto id = htmlEscaped(part.key);
        m_html += std::format("<section aria-labelledby=\"part-{}\">\n<h2 id=\"part-{}\">", id, id);
        if (part.number > 0) m_html += std::format("<span class=\"n\">{}</span> ", part.number);
        m_html += htmlEscaped(part.title) + "</h2>\n";
        for (const auto& block : part.blocks) std::visit([this](const auto& each) { write(each); }, block);
        m_html += "</section>\n";
    }

    void write(const Subheading& heading) { m_html += "<h3>" + htmlEscaped(heading.text) + "</h3>\n"; }
    void write(const Paragraph& paragraph) { m_html += "<p>" + inlineOf(paragraph) + "</p>\n"; }
    void write(const List& list) {
        m_html += "<ul>\n";
        for (const auto& item : list.items) m_html += "<li>" + inlineOf(item) + "</li>\n";
        m_html += "</ul>\n";
    }
    void write(const Table& table) {
        head(table.caption, table.header);
        for (const auto& row : table.rows) {
            m_html += "<tr>";
            for (const auto& cell : row) m_html += "<td>" + inlineOf(cell) + "</td>";
            m_html += "</tr>\n";
        }
        m_html += "</tbody></table>\n";
    }
    void write(const Columns& columns) {
        m_html += "<div class=\"columns\">\n";
        for (const auto& column : columns.columns) {
            m_html += "<div><h3>" + htmlEscaped(column.title) + "</h3>\n";
            for (const auto& paragraph : column.paragraphs) write(paragraph);
            m_html += "</div>\n";
        }
        m_html += "</div>\n";
    }
    void write(const Chart& chart) {
        auto header = chart.header;
        header.insert(header.begin(), {m_words.say(kOption), chart.title});
        head({}, header);
        double most = 0, least = 0;
        for (const auto& bar : chart.bars) most = std::max(most, bar.figure.high), least = std::min(least, bar.figure.low);
        for (const auto& bar : chart.bars) {
            m_html += "<tr><th scope=\"row\">" + htmlEscaped(bar.label) + roleLabel(bar.role) + "</th><td>" +
                      (bar.instead.empty() ? barPicture(bar.figure, least, most) : "") + inlineOf(bar.said()) + "</td>";
            for (const auto& cell : bar.cells) m_html += "<td>" + inlineOf(cell) + "</td>";
            m_html += "</tr>\n";
        }
        m_html += "</tbody></table>\n";
    }
    void write(const Map& map) {
        const auto image = m_mapImage ? m_mapImage(map) : std::string();
        m_html += "<figure>";
        if (!image.empty())
            m_html += "<img alt=\"" + htmlEscaped(map.description) + "\" src=\"" + htmlEscaped(image) + "\">";
        m_html += "<figcaption>" + htmlEscaped(map.title) + (image.empty() ? " — " + htmlEscaped(map.description) : "") +
                  sourceMark(map.source) + "</figcaption></figure>\n";
    }

    void head(const std::string& caption, const std::vector<std::string>& header) {
        m_html += "<table>";
        if (!caption.empty()) m_html += "<caption>" + htmlEscaped(caption) + "</caption>";
        m_html += "<thead><tr>";
        for (const auto& title : header) m_html += "<th scope=\"col\">" + htmlEscaped(title) + "</th>";
        m_html += "</tr></thead><tbody>\n";
    }

    std::string roleLabel(Chart::Role role) const {
        const auto phrase = roleName(role);
        return phrase ? " <span class=\"label\">" + said(*phrase) + "</span>" : std::string();
    }

    /// Decorative: the figure follows in words.
    static std::string barPicture(const Figure& figure, double least, double most) {
        const double span = most > least ? most - least : 1;
        const auto x = [&](double value) { return 4 + 192 * (value - least) / span; };
        const double from = std::min(x(0), x(figure.mid)), to = std::max(x(0), x(figure.mid));
        return std::format(
            "<svg aria-hidden=\"true\" width=\"200\" height=\"18\" viewBox=\"0 0 200 18\"><rect x=\"{:.1f}\" y=\"3\" "
            "width=\"{:.1f}\" height=\"12\" fill=\"#55ABA9\"/>"
            "<path d=\"M{:.1f} 9H{:.1f}M{:.1f} 5v8M{:.1f} 5v8\" stroke=\"currentColor\" stroke-width=\"1.5\"/></svg><br>",
            from, to - from, x(figure.low), x(figure.high), x(figure.low), x(figure.high));
    }

    std::string inlineOf(const Paragraph& paragraph) const {
        std::string html;
        for (const auto& run : paragraph.runs)
            html += std::visit(
                Overloaded{
                    [&](const Text& text) {
                        const auto plain = withLines(htmlEscaped(text.text));
                        return (text.strong ? "<strong>" + plain + "</strong>" : plain) + sourceMark(text.source);
                    },
                    [&](const Figure& figure) {
                        const auto range = figure.range(m_document.language);
                        return "<span class=\"figure\">" + htmlEscaped(figure.text(m_document.language)) + "</span>" +
                               (range.empty() ? "" : " <span class=\"range\">(" + htmlEscaped(range) + ")</span>") +
                               sourceMark(figure.source);
                    },
                    [&](const Gap& gap) {
                        return "<span class=\"gap\">" + htmlEscaped(gap.text(m_document.language)) + "</span>";
                    },
                    [&](const Label& label) { return " <span class=\"label\">(" + htmlEscaped(label.text) + ")</span>"; }},
                run);
        return html;
    }

    std::string sourceMark(const std::string& id) const {
        const int number = m_document.sourceNumber(id);
        if (number == 0) return {};
        return std::format("<a class=\"source\" href=\"#source-{0}\" aria-label=\"{1}\">[{0}]</a>", number,
                           htmlEscaped(m_words.say(kWhereFromSource, number)));
    }

    void sourceList() {
        m_html += "<section aria-labelledby=\"sources\">\n<h2 id=\"sources\">" + said(kWhereFrom) + "</h2>\n<ol>\n";
        for (std::size_t i = 0; i < m_document.sources.size(); ++i) {
            const auto& source = m_document.sources[i];
            m_html += std::format("<li id=\"source-{}\">{}", i + 1, htmlEscaped(source.label));
            if (!source.origin.empty()) m_html += " — " + htmlEscaped(source.origin);
            if (!source.date.empty()) m_html += ", " + htmlEscaped(words::date(source.date, m_words));
            m_html += " <code>" + htmlEscaped(source.id) + "</code>";
            if (!source.algorithmHash.empty()) m_html += "<br>" + htmlEscaped(m_words.say(kAlgorithm, source.algorithmHash));
            for (const auto& detail : source.details) m_html += "<br>" + htmlEscaped(detail);
            m_html += "</li>\n";
        }
        m_html += "</ol>\n</section>\n";
    }

    [[nodiscard]] std::string said(words::Phrase phrase) const { return htmlEscaped(m_words.say(phrase)); }

    const Document& m_document;
    const MapImage& m_mapImage;
    const words::Words& m_words;
    std::string m_html;
};

}  // namespace

std::string htmlEscaped(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (const char letter : text) switch (letter) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            case '\'':
                safe += "&#39;";
                break;
            default:
                safe += static_cast<unsigned char>(letter) < 0x20 && letter != '\n' && letter != '\t' ? ' ' : letter;
        }
    return safe;
}

std::string toHtml(const Document& document, const MapImage& mapImage) {
    return Writer(document, mapImage).page();
}

}  // namespace kabar::report
