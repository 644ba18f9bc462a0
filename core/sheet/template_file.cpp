// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/template_file.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace kabar::sheet {

namespace fs = std::filesystem;

namespace {

constexpr lxw_row_t kLastRow = 20'000;
constexpr double kWidth = 22;  ///< characters

std::unexpected<Error> unwritten(const fs::path& path) {
    return fail(Error{.code = Error::Code::Unwritable, .clause = clause("sheet.unwritten")}.in(path.string()));
}

void offer(lxw_worksheet* sheet, lxw_col_t at, const TemplateColumn& column) {
    std::vector<const char*> choices;
    for (const std::string& choice : column.choices) choices.push_back(choice.c_str());
    choices.push_back(nullptr);
    lxw_data_validation rule{};
    rule.validate = column.choices.empty() ? LXW_VALIDATION_TYPE_ANY : LXW_VALIDATION_TYPE_LIST;
    rule.value_list = column.choices.empty() ? nullptr : choices.data();
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_OFF;
    rule.show_input = LXW_VALIDATION_ON;
    rule.dropdown = LXW_VALIDATION_ON;
    rule.input_message = column.hint.c_str();
    worksheet_data_validation_range(sheet, 1, at, kLastRow, at, &rule);
}

}  // namespace

Status writeTemplate(const fs::path& path, const std::string& sheetName, std::span<const TemplateColumn> columns) {
    const fs::path beside = path.string() + ".part";
    lxw_workbook* const workbook = workbook_new(beside.c_str());
    if (!workbook) return unwritten(path);
    lxw_worksheet* const sheet = workbook_add_worksheet(workbook, sheetName.c_str());
    lxw_format* const bold = workbook_add_format(workbook);
    format_set_bold(bold);
    lxw_format* const text = workbook_add_format(workbook);
    format_set_num_format(text, "@");  // a postcode keeps its first zero
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto at = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, at, at, kWidth, text);
        worksheet_write_string(sheet, 0, at, columns[i].name.c_str(), bold);
        if (!columns[i].hint.empty() || !columns[i].choices.empty()) offer(sheet, at, columns[i]);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    std::error_code error;
    const bool isWritten = workbook_close(workbook) == LXW_NO_ERROR;
    if (isWritten) fs::rename(beside, path, error);
    if (isWritten && !error) return {};
    fs::remove(beside, error);
    return unwritten(path);
}

}  // namespace kabar::sheet
