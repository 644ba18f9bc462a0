// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/staff_template.h"

#include "core/sheet/template_file.h"

#include <QCoreApplication>

#include <array>

namespace kabar::ui {

namespace {

std::string wording(const char* text) {
    return QCoreApplication::translate("StaffTemplate", text).toStdString();
}

std::vector<std::string> modes() {
    return {
        wording(QT_TRANSLATE_NOOP("StaffTemplate", "Car")),     wording(QT_TRANSLATE_NOOP("StaffTemplate", "Carpool")),
        wording(QT_TRANSLATE_NOOP("StaffTemplate", "Bus")),     wording(QT_TRANSLATE_NOOP("StaffTemplate", "Bicycle")),
        wording(QT_TRANSLATE_NOOP("StaffTemplate", "E-bike")),  wording(QT_TRANSLATE_NOOP("StaffTemplate", "Scooter")),
        wording(QT_TRANSLATE_NOOP("StaffTemplate", "On foot")), wording(QT_TRANSLATE_NOOP("StaffTemplate", "Remote work"))};
}

}  // namespace

Status writeStaffTemplate(const std::filesystem::path& path) {
    const std::array<sheet::TemplateColumn, 9> columns{{
        {.name = wording(QT_TRANSLATE_NOOP("StaffTemplate", "Staff number")),
         .hint =
             wording(QT_TRANSLATE_NOOP("StaffTemplate", "Any number that tells people apart. It stays on this computer."))},
        {.name = wording(QT_TRANSLATE_NOOP("StaffTemplate", "Address")),
         .hint = wording(QT_TRANSLATE_NOOP("StaffTemplate", "Number and street; may be left empty."))},
        {.name = wording(QT_TRANSLATE_NOOP("StaffTemplate", "Postcode")), .hint = {}},
        {.name = wording(QT_TRANSLATE_NOOP("StaffTemplate", "Commune")),
         .hint = wording(QT_TRANSLATE_NOOP("StaffTemplate", "Where the person lives."))},
        {.name = wording(QT_TRANSLATE_NOOP("StaffTemplate", "Work site")),
         .hint = wording(QT_TRANSLATE_NOOP("StaffTemplate", "Its address or its commune."))},
        {.name = wording(QT_TRANSLATE_NOOP("StaffTemplate", "Arrival time")),
         .hint = wording(QT_TRANSLATE_NOOP("StaffTemplate", "07:30, or 7h30."))},
        {.name = wording(QT_TRANSLATE_NOOP("StaffTemplate", "Days on site a week")),
         .hint = wording(QT_TRANSLATE_NOOP("StaffTemplate", "0 to 7; 2.5 may be."))},
        {.name = wording(QT_TRANSLATE_NOOP("StaffTemplate", "Mode of travel")), .hint = {}, .choices = modes()},
        {.name = wording(QT_TRANSLATE_NOOP("StaffTemplate", "Possible remote days a week")),
         .hint = wording(QT_TRANSLATE_NOOP("StaffTemplate", "Days that the job could be done from elsewhere."))},
    }};
    return sheet::writeTemplate(path, wording(QT_TRANSLATE_NOOP("StaffTemplate", "Staff")), columns);
}

}  // namespace kabar::ui
