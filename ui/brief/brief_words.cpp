// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brief/brief_words.h"

#include "core/report/brief_fields.h"
#include "core/report/workshop_report.h"

#include <QCoreApplication>

#include <array>

namespace kabar::ui::words {

namespace {

namespace field = report::brief_field;

struct Guide {
    std::string_view field;
    const char* name;
    const char* advice;
};

constexpr std::array kGuides{
    Guide{field::kDecision, QT_TRANSLATE_NOOP("BriefWords", "The decision"),
          QT_TRANSLATE_NOOP("BriefWords", "One sentence that begins with a verb. Click and write it.")},
    Guide{field::kAmount, QT_TRANSLATE_NOOP("BriefWords", "Amount"),
          QT_TRANSLATE_NOOP("BriefWords", "The sum that is asked for, in euros.")},
    Guide{field::kPersonMonths, QT_TRANSLATE_NOOP("BriefWords", "Person-months"),
          QT_TRANSLATE_NOOP("BriefWords", "The working time that is asked for.")},
    Guide{field::kDate, QT_TRANSLATE_NOOP("BriefWords", "Date"),
          QT_TRANSLATE_NOOP("BriefWords", "The day before which to decide: 2027-01-31.")},
    Guide{field::kChosen, QT_TRANSLATE_NOOP("BriefWords", "The chosen option"),
          QT_TRANSLATE_NOOP("BriefWords", "Close a vote on the options, or write the name of the one you hold.")},
    Guide{field::kWhyNow, QT_TRANSLATE_NOOP("BriefWords", "Why now"),
          QT_TRANSLATE_NOOP("BriefWords", "What makes waiting costly, in one or two sentences.")},
    Guide{field::kDirect, QT_TRANSLATE_NOOP("BriefWords", "Direct benefits"),
          QT_TRANSLATE_NOOP("BriefWords", "Who gains what; one a line. The studies add theirs.")},
    Guide{field::kIndirect, QT_TRANSLATE_NOOP("BriefWords", "Indirect benefits"),
          QT_TRANSLATE_NOOP("BriefWords", "One a line; with a number where there is one.")},
    Guide{field::kQuantified, QT_TRANSLATE_NOOP("BriefWords", "Quantified benefits"),
          QT_TRANSLATE_NOOP("BriefWords", "One a line, with its range. The scenarios add theirs.")},
    Guide{field::kRisks, QT_TRANSLATE_NOOP("BriefWords", "Risks"),
          QT_TRANSLATE_NOOP("BriefWords", "One a line: risk -> action -> owner -> what remains.")},
    Guide{field::kLossAmount, QT_TRANSLATE_NOOP("BriefWords", "Cap in euros"),
          QT_TRANSLATE_NOOP("BriefWords", "What may be lost at most.")},
    Guide{field::kLossPersonMonths, QT_TRANSLATE_NOOP("BriefWords", "Cap in person-months"),
          QT_TRANSLATE_NOOP("BriefWords", "The time that may be lost at most.")},
    Guide{field::kStopCriteria, QT_TRANSLATE_NOOP("BriefWords", "Stop criteria"),
          QT_TRANSLATE_NOOP("BriefWords", "What would make everybody stop, so that it can be seen.")},
    Guide{field::kNextGate, QT_TRANSLATE_NOOP("BriefWords", "Next gate"),
          QT_TRANSLATE_NOOP("BriefWords", "When it is decided again, and on what.")},
    Guide{field::kEvidence, QT_TRANSLATE_NOOP("BriefWords", "Evidence"),
          QT_TRANSLATE_NOOP("BriefWords", "Who disagreed, and why; one a line.")},
    Guide{field::kImplementation, QT_TRANSLATE_NOOP("BriefWords", "Implementation"),
          QT_TRANSLATE_NOOP("BriefWords", "Who does what; the workshop's actions follow by themselves.")},
    Guide{field::kNextStep, QT_TRANSLATE_NOOP("BriefWords", "Next step"),
          QT_TRANSLATE_NOOP("BriefWords", "The smallest thing to do, by whom, on which day.")},
};

QString translated(const char* text) {
    return QCoreApplication::translate("BriefWords", text);
}

const Guide* guideTo(std::string_view field) {
    for (const auto& guide : kGuides)
        if (guide.field == field) return &guide;
    return nullptr;
}

}  // namespace

QString fieldName(std::string_view field) {
    for (const auto prefix : {report::kEventPrefix, report::kReportPrefix})  // the wiki's own words in every language
        if (field.starts_with(prefix)) return QString::fromUtf8(field.substr(prefix.size()));
    if (const auto* guide = guideTo(field)) return translated(guide->name);
    if (field.starts_with(field::kFallen)) return translated(QT_TRANSLATE_NOOP("BriefWords", "Why this option fell"));
    return {};
}

QString fieldAdvice(std::string_view field, std::string_view section) {
    if (field.starts_with(report::kEventPrefix))
        return translated(QT_TRANSLATE_NOOP(
            "BriefWords",
            "A field of the wiki's event page: click and write it. What the workshop knows stands there by itself."));
    if (field.starts_with(report::kReportPrefix))
        return translated(QT_TRANSLATE_NOOP(
            "BriefWords",
            "A field of the wiki's report: click and write it. What the workshop knows stands there by itself."));
    if (const auto* guide = guideTo(field)) return translated(guide->advice);
    if (field.starts_with(field::kFallen))
        return translated(QT_TRANSLATE_NOOP("BriefWords", "Why the room set this option aside, in a few words."));
    if (section == "why_now" || section == "options" || section == "benefits")
        return translated(QT_TRANSLATE_NOOP("BriefWords", "Comes by itself once the nodes were asked and the studies ran."));
    if (section == "evidence" || section == "implementation")
        return translated(
            QT_TRANSLATE_NOOP("BriefWords", "Comes by itself from the Workshop, Cooperative and Studies pages."));
    return {};
}

}  // namespace kabar::ui::words
