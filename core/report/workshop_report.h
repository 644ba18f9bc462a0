// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/brief_input.h"
#include "core/report/document.h"
#include "core/words/wiki_labels.h"

#include <string>
#include <string_view>
#include <vector>

namespace kabar::report {

using words::wiki::kEventFields;
using words::wiki::kReportFields;
using words::wiki::kReportSections;

/// Before the label in the field of a paragraph or a gap, so that the two forms' labels stay apart: "event/Lieu".
inline constexpr std::string_view kEventPrefix = "event/";
inline constexpr std::string_view kReportPrefix = "report/";

/// The report of the workshop (compte rendu).
struct WorkshopReport {
    struct Field {
        std::string label;  ///< one of kReportFields or kEventFields
        std::string value;  ///< plain text; several values with ", " between them; empty when nobody filled it
    };
    std::vector<Field> fields;  ///< all thirteen, in order
    std::vector<Field> event;   ///< of the event that it reports on: all sixteen, in order
    Document document;          ///< the seven sections
};

/// What people wrote stands; organisations, contributors and actions come from the workshop where nobody wrote them.
/// What is missing in a section is a gap; an empty field stays empty, as the wiki's form has it.
/// The labels and titles are the wiki's; what stands beside them is in `language`.
[[nodiscard]] WorkshopReport composeReport(const BriefInput& input, words::Language language = words::Language::French);

/// The two forms as tables before the sections: for HTML, PDF and ODT. What the forms cannot do without is a gap, the rest a
/// dash; a date that no calendar has and an end before the beginning are labelled.
[[nodiscard]] Document withForms(const WorkshopReport& report);

}  // namespace kabar::report
