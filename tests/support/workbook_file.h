// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace kabar::test {

/// Writes a zip archive of these parts, over what is there. False when it could not.
bool writeArchive(const std::string& path, const std::map<std::string, std::string>& parts);

/// One sheet as the XML of its rows, the `<row>` of a worksheet.
struct SheetXml {
    std::string name, rows, state = "visible", after = {};
};
/// An XLSX workbook. `shared` are texts as `<si>`; styles: 0 General, 1 h:mm, 2 0%, 3 hh"h"mm, 4 dd/mm/yyyy, 5 [h]:mm, 6
/// 00000.
bool writeXlsx(const std::string& path, const std::vector<SheetXml>& sheets, const std::string& shared = {});

/// An ODS workbook of these `<table:table>`, with automatic styles before them.
bool writeOds(const std::string& path, const std::string& tables, const std::string& styles = {});

}  // namespace kabar::test
