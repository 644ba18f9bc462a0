// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx.h"

#include "core/sheet/sheet_rows.h"
#include "core/sheet/xlsx_parts.h"
#include "core/text/encoding.h"

#include <algorithm>
#include <charconv>

namespace kabar::sheet {

namespace {

/// What cells need of the rest of the workbook.
struct Surroundings {
    SharedStrings strings = {};
    Styles styles = {};
    Epoch epoch = Epoch::Year1900;
};

struct Reference {
    long line = 0, column = -1;
};

/// "B12"; what is left out stays as it is.
Reference referenceOf(std::string_view text) {
    Reference at;
    std::size_t i = 0;
    for (; i < text.size() && text[i] >= 'A' && text[i] <= 'Z' && i < 4; ++i)
        at.column = (at.column + 1) * 26 + text[i] - 'A';
    std::from_chars(text.data() + i, text.data() + text.size(), at.line);
    return at;
}

class SheetPart final : public XmlEvents {
public:
    SheetPart(const Surroundings& around, std::size_t& cells) : m_around(around), m_rows(cells) {}

    void begin(std::string_view name, const Attributes& attributes) override {
        if (name == "row") {  // a number beyond the last line is on none
            m_line = std::min(attributes.number("r", m_line + 1), SheetRows::kMostLines + 1);
            m_column = -1;
        } else if (name == "c") {
            const Reference at = referenceOf(attributes["r"]);
            m_column = at.column >= 0 ? at.column : m_column + 1;
            m_type = attributes["t"];
            m_style = attributes.number("s", 0);
            m_content.clear(), m_formula.clear();
        } else if (name == "mergeCell") {
            const std::string_view range = attributes["ref"];
            const std::size_t colon = std::min(range.find(':'), range.size() - 1);
            const Reference from = referenceOf(range.substr(0, colon)), to = referenceOf(range.substr(colon + 1));
            m_rows.merge(from.line, from.column, to.line);
        }
        m_inReading = m_inReading || name == "rPh";
        m_into = name == "v" || name == "t" ? &m_content : name == "f" ? &m_formula : nullptr;
    }

    void end(std::string_view name) override {
        if (name == "c") add();
        if (name == "rPh") m_inReading = false;
        m_into = nullptr;
    }

    void characters(std::string_view text) override {
        if (m_into && !m_inReading) *m_into += text;
    }

    std::vector<Row> take() { return m_rows.take(); }

private:
    void add() {
        Cell cell = m_content.empty() && !m_formula.empty() ? Cell{.text = "=" + m_formula} : made();
        cell.text = text::repaired(std::move(cell.text));
        m_rows.add(m_line, m_column, std::move(cell));
        if (m_rows.isTooLarge()) refuse(Error::Code::OutOfRange, clause("sheet.too-large"));
    }

    Cell made() {
        if (m_type == "s") {
            std::size_t at = 0;
            const auto [end, error] = std::from_chars(m_content.data(), m_content.data() + m_content.size(), at);
            const auto& texts = m_around.strings.texts;
            return {.text = error == std::errc() && at < texts.size() ? texts[at] : std::string()};
        }
        if (m_type == "b") return {.text = m_content == "1" || m_content == "true" ? "true" : "false"};
        if (m_type == "d") return {.text = isoText()};
        if (!m_type.empty() && m_type != "n") return {.text = m_content};
        double number = 0;
        const auto [end, error] = std::from_chars(m_content.data(), m_content.data() + m_content.size(), number);
        if (m_content.empty() || error != std::errc()) return {.text = m_content};
        const auto& formats = m_around.styles.formats;
        const auto style = static_cast<std::size_t>(m_style);
        const NumberFormat format = style < formats.size() ? formats[style] : NumberFormat();
        return {.text = numberText(number, format, m_around.epoch), .isNumber = staysNumber(format)};
    }

    /// "2026-03-01T07:30:00" as "2026-03-01 07:30".
    std::string isoText() const {
        std::string text = m_content.substr(0, 16);
        if (text.size() > 10 && text[10] == 'T') text[10] = ' ';
        return text;
    }

    const Surroundings& m_around;
    SheetRows m_rows;
    long m_line = 0, m_column = -1, m_style = 0;
    bool m_inReading = false;
    std::string m_type, m_content, m_formula;
    std::string* m_into = nullptr;
};

/// Where a relationship of a part in `folder` leads; targets that begin with a slash are from the archive's root.
std::string inFolder(const std::string& folder, const std::string& target) {
    if (target.starts_with('/')) return target.substr(1);
    return (std::filesystem::path(folder) / target).lexically_normal().generic_string();
}

Status readPart(Archive& archive, const std::string& part, XmlEvents& events, const std::stop_token& stop) {
    const auto document = archive.read(part);
    if (!document) return fail(document.error());
    return readXml(*document, events, stop);
}

/// Parts that a workbook may lack.
Status readIfThere(Archive& archive, const Relationships& relationships, std::string_view kind, const std::string& folder,
                   XmlEvents& events, const std::stop_token& stop) {
    const auto target = relationships.byKind.find(kind);
    if (target == relationships.byKind.end() || !archive.has(inFolder(folder, target->second))) return {};
    return readPart(archive, inFolder(folder, target->second), events, stop);
}

}  // namespace

Result<Workbook> readXlsx(Archive& archive, const std::stop_token& stop) {
    Relationships top, relationships;
    if (auto read = readPart(archive, "_rels/.rels", top, stop); !read) return fail(read.error());
    const std::filesystem::path main = inFolder("", top.byKind["officeDocument"]);
    const std::string folder = main.parent_path().generic_string();
    WorkbookPart workbook;
    if (auto read = readPart(archive, main.generic_string(), workbook, stop); !read) return fail(read.error());
    const std::string itsRelationships = inFolder(folder, "_rels/" + main.filename().string() + ".rels");
    if (auto read = readPart(archive, itsRelationships, relationships, stop); !read) return fail(read.error());
    Surroundings around{.epoch = workbook.epoch};
    if (auto read = readIfThere(archive, relationships, "sharedStrings", folder, around.strings, stop); !read)
        return fail(read.error());
    if (auto read = readIfThere(archive, relationships, "styles", folder, around.styles, stop); !read)
        return fail(read.error());
    Workbook sheets;
    std::size_t cells = 0;
    for (const WorkbookPart::Entry& entry : workbook.sheets) {
        const std::string part = inFolder(folder, relationships.byId[entry.relationship]);
        if (!part.contains("sheet")) continue;
        SheetPart events(around, cells);
        if (auto read = readPart(archive, part, events, stop); !read) return fail(read.error());
        sheets.push_back({.name = entry.name, .isHidden = entry.isHidden, .rows = events.take()});
    }
    return sheets;
}

}  // namespace kabar::sheet
