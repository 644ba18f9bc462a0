// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_parts.h"

#include <charconv>

namespace kabar::sheet {

namespace {

int idIn(std::string_view text) {
    int id = 0;
    std::from_chars(text.data(), text.data() + text.size(), id);
    return id;
}

}  // namespace

void Relationships::begin(std::string_view name, const Attributes& attributes) {
    if (name != "Relationship") return;
    const std::string target(attributes["Target"]);
    const std::string_view type = attributes["Type"];
    byId[std::string(attributes["Id"])] = target;
    byKind.try_emplace(std::string(type.substr(type.rfind('/') + 1)), target);
}

void WorkbookPart::begin(std::string_view name, const Attributes& attributes) {
    if (name == "workbookPr" && (attributes["date1904"] == "1" || attributes["date1904"] == "true")) epoch = Epoch::Year1904;
    if (name == "sheet")
        sheets.push_back({.name = std::string(attributes["name"]),
                          .relationship = std::string(attributes["id"]),
                          .isHidden = attributes["state"] == "hidden" || attributes["state"] == "veryHidden"});
}

void SharedStrings::begin(std::string_view name, const Attributes&) {
    if (name == "si") texts.emplace_back();
    if (name == "t") m_inText = true;
    if (name == "rPh") m_inReading = true;
}

void SharedStrings::end(std::string_view name) {
    if (name == "t") m_inText = false;
    if (name == "rPh") m_inReading = false;
}

void SharedStrings::characters(std::string_view text) {
    if (m_inText && !m_inReading && !texts.empty()) texts.back() += text;
}

void Styles::begin(std::string_view name, const Attributes& attributes) {
    if (name == "numFmt") m_own[idIn(attributes["numFmtId"])] = formatOfCode(attributes["formatCode"]);
    if (name == "cellXfs") m_inCells = true;
    if (name != "xf" || !m_inCells) return;
    const int id = idIn(attributes["numFmtId"]);
    const auto own = m_own.find(id);
    formats.push_back(own != m_own.end() ? own->second : builtInFormat(id));
}

void Styles::end(std::string_view name) {
    if (name == "cellXfs") m_inCells = false;
}

}  // namespace kabar::sheet
