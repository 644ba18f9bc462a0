// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/ods.h"

#include "core/sheet/number_text.h"
#include "core/sheet/sheet_rows.h"
#include "core/sheet/xml_events.h"
#include "core/text/encoding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <set>

namespace kabar::sheet {

namespace {

/// "PT07H30M00S" as "07:30", "PT37H30M" as "37:30".
std::string clockOf(std::string_view duration) {
    long hours = 0, minutes = 0, number = 0;
    double seconds = 0;
    for (const char c : duration) {
        if (c >= '0' && c <= '9') number = std::min(number * 10 + (c - '0'), 1'000'000L);
        if (c == 'D') hours += number * 24;
        if (c == 'H') hours += number;
        if (c == 'M') minutes = number;
        if (c == 'S' || c == '.' || c == ',') seconds = seconds > 0 ? seconds : static_cast<double>(number);
        if (c < '0' || c > '9') number = 0;
    }
    minutes += hours * 60 + (seconds >= 30 ? 1 : 0);
    return std::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

/// "2026-03-01T07:30:00" as "2026-03-01 07:30".
std::string dayOf(std::string_view date) {
    std::string text(date.substr(0, 16));
    if (text.size() > 10 && text[10] == 'T') text[10] = ' ';
    return text;
}

bool isZeroFilled(std::string_view shown) {
    return shown.size() > 1 && shown.front() == '0' && shown.find_first_not_of("0123456789") == shown.npos;
}

class ContentPart final : public XmlEvents {
public:
    Workbook sheets;

    void begin(std::string_view name, const Attributes& attributes) override {
        if (name == "style") m_style = attributes["family"] == "table" ? attributes["name"] : std::string_view();
        if (name == "table-properties" && attributes["display"] == "false" && !m_style.empty()) m_hidden.insert(m_style);
        if (name == "table" && !m_rows) beginTable(attributes);
        if (!m_rows) return;
        if (name == "table-row")
            m_line += 1, m_column = 0, m_rowTimes = attributes.count("number-rows-repeated"), m_row.clear();
        if (name == "table-cell" || name == "covered-table-cell") beginCell(attributes);
        if (isBeside(name)) ++m_beside;
        if (!m_inCell || m_beside > 0) return;
        if (name == "p" && !m_shown.empty()) m_shown += '\n';
        if (name == "p") ++m_inParagraph;
        if (name == "s") m_shown.append(static_cast<std::size_t>(std::min(attributes.count("c"), 100L)), ' ');
        if (name == "tab") m_shown += '\t';
        if (name == "line-break") m_shown += '\n';
    }

    void end(std::string_view name) override {
        if (!m_rows) return;
        if (isBeside(name)) --m_beside;
        if (name == "p" && m_inCell && m_beside == 0) --m_inParagraph;
        if (name == "table-cell" || name == "covered-table-cell") endCell();
        if (name == "table-row") endRow();
        if (name == "table") {
            sheets.back().rows = m_rows->take();
            m_rows.reset();
        }
    }

    void characters(std::string_view text) override {
        if (m_inCell && m_inParagraph > 0 && m_beside == 0) m_shown += text;
    }

private:
    struct Placed {
        long column = 0, times = 1, rowsSpanned = 1;
        Cell cell;
    };

    /// What lies on a cell and is no content of it: notes, drawings.
    static bool isBeside(std::string_view name) {
        constexpr std::array<std::string_view, 5> kBeside{"annotation", "frame", "custom-shape", "shapes",
                                                          "tracked-changes"};
        return std::ranges::contains(kBeside, name);
    }

    void beginTable(const Attributes& attributes) {
        sheets.push_back({.name = text::repaired(std::string(attributes["name"])),
                          .isHidden = m_hidden.contains(std::string(attributes["style-name"]))});
        m_rows.emplace(m_cells);
        m_line = 0;
    }

    void beginCell(const Attributes& attributes) {
        m_inCell = true;
        m_shown.clear();
        m_inParagraph = 0;
        m_placed = {.column = m_column,
                    .times = attributes.count("number-columns-repeated"),
                    .rowsSpanned = attributes.count("number-rows-spanned")};
        m_type = attributes["value-type"];
        m_value = m_type == "time"      ? clockOf(attributes["time-value"])
                  : m_type == "date"    ? dayOf(attributes["date-value"])
                  : m_type == "boolean" ? std::string(attributes["boolean-value"])
                  : m_type == "string"  ? std::string(attributes["string-value"])
                                        : std::string(attributes["value"]);
        const std::string_view formula = attributes["formula"];
        m_formula = formula.substr(formula.find(":=") == formula.npos ? 0 : formula.find(":=") + 1);
    }

    void endCell() {
        m_inCell = false;
        m_placed.cell = made();
        m_placed.cell.text = text::repaired(std::move(m_placed.cell.text));
        m_column += m_placed.times;
        if (!m_placed.cell.text.empty()) m_row.push_back(std::move(m_placed));
    }

    Cell made() {
        if (m_type == "string" || m_type.empty()) {
            if (!m_shown.empty() || m_formula.empty() || !m_value.empty())
                return {.text = m_shown.empty() ? m_value : m_shown};
            return {.text = m_type.empty() ? m_formula : std::string()};
        }
        double number = 0;
        const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), number);
        if (m_type == "time" || m_type == "date" || m_type == "boolean" || error != std::errc()) return {.text = m_value};
        const bool percent = m_type == "percentage";
        const NumberFormat format{
            .kind = percent ? NumberFormat::Kind::Percent : NumberFormat::Kind::Plain,
            .digits = isZeroFilled(m_shown) ? static_cast<int>(std::min<std::size_t>(m_shown.size(), 20)) : 0};
        return {.text = numberText(number, format, Epoch::Year1900), .isNumber = true};
    }

    void endRow() {
        const long times = m_row.empty() ? 1 : m_rowTimes;
        for (long i = 0; i < times && m_line + i <= SheetRows::kMostLines && !m_rows->isTooLarge(); ++i)
            for (const Placed& placed : m_row) {
                for (long c = 0; c < placed.times && placed.column + c < SheetRows::kMostColumns; ++c)
                    m_rows->add(m_line + i, placed.column + c, placed.cell);
                m_rows->merge(m_line + i, placed.column, m_line + i + placed.rowsSpanned - 1);
            }
        m_line += m_rowTimes - 1;
        if (m_rows->isTooLarge()) refuse(Error::Code::OutOfRange, clause("sheet.too-large"));
    }

    std::set<std::string> m_hidden;
    std::string m_style;
    std::optional<SheetRows> m_rows;
    std::size_t m_cells = 0;
    long m_line = 0, m_column = 0, m_rowTimes = 1;
    std::vector<Placed> m_row;
    Placed m_placed;
    bool m_inCell = false;
    int m_inParagraph = 0, m_beside = 0;
    std::string m_type, m_value, m_formula, m_shown;
};

}  // namespace

Result<Workbook> readOds(Archive& archive, const std::stop_token& stop) {
    const auto document = archive.read("content.xml");
    if (!document) return fail(document.error());
    ContentPart content;
    if (auto read = readXml(*document, content, stop); !read) return fail(read.error());
    return std::move(content.sheets);
}

}  // namespace kabar::sheet
