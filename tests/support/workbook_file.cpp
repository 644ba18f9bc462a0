// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbook_file.h"

#include <zip.h>

#include <filesystem>
#include <format>

namespace kabar::test {

bool writeArchive(const std::string& path, const std::map<std::string, std::string>& parts) {
    std::filesystem::remove(path);
    int error = 0;
    zip* const archive = zip_open(path.c_str(), ZIP_CREATE, &error);
    if (!archive) return false;
    for (const auto& [name, bytes] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, bytes.data(), bytes.size(), 0), ZIP_FL_ENC_UTF_8);
    return zip_close(archive) == 0;
}

bool writeXlsx(const std::string& path, const std::vector<SheetXml>& sheets, const std::string& shared) {
    const std::string main = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const std::string kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const std::string begin = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    const auto relationship = [&](const std::string& id, const std::string& kind, const std::string& target) {
        return std::format(R"(<Relationship Id="{}" Type="{}{}" Target="{}"/>)", id, kinds, kind, target);
    };
    std::map<std::string, std::string> parts;
    std::string entries, links = begin + relationship("rS", "styles", "styles.xml");
    if (!shared.empty()) links += relationship("rT", "sharedStrings", "sharedStrings.xml");
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string part = std::format("worksheets/sheet{}.xml", i + 1), id = std::format("r{}", i + 1);
        entries += std::format(R"(<sheet name="{}" sheetId="{}" state="{}" r:id="{}"/>)", sheets[i].name, i + 1,
                               sheets[i].state, id);
        links += relationship(id, "worksheet", i % 2 == 0 ? part : "/xl/" + part);
        parts["xl/" + part] = std::format("<?xml version=\"1.0\"?><worksheet{}><sheetData>{}</sheetData>{}</worksheet>",
                                          main, sheets[i].rows, sheets[i].after);
    }
    parts["_rels/.rels"] = begin + relationship("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>";
    parts["[Content_Types].xml"] = "<Types/>";
    parts["xl/_rels/workbook.xml.rels"] = links + "</Relationships>";
    parts["xl/workbook.xml"] =
        std::format(R"(<workbook{} xmlns:r="x"><workbookPr/><sheets>{}</sheets></workbook>)", main, entries);
    parts["xl/styles.xml"] = std::format(
        R"(<styleSheet{}><numFmts><numFmt numFmtId="164" formatCode="hh&quot;h&quot;mm"/>)"
        R"(<numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="00000"/></numFmts>)"
        R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="20"/><xf numFmtId="9"/>)"
        R"(<xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>)",
        main);
    if (!shared.empty()) parts["xl/sharedStrings.xml"] = std::format("<sst{}>{}</sst>", main, shared);
    return writeArchive(path, parts);
}

bool writeOds(const std::string& path, const std::string& tables, const std::string& styles) {
    const std::string content = std::format(
        R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="a" )"
        R"(xmlns:style="s" xmlns:draw="d"><office:automatic-styles>{}</office:automatic-styles><office:body>)"
        R"(<office:spreadsheet>{}</office:spreadsheet></office:body></office:document-content>)",
        styles, tables);
    return writeArchive(path, {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                               {"META-INF/manifest.xml", "<manifest/>"},
                               {"content.xml", content}});
}

}  // namespace kabar::test
