// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The fields of the brief that a person writes (document "brief" of the table `text_field`). One that is not written is
/// composed from the workshop or named as a gap.
namespace kabar::report::brief_field {

inline constexpr std::string_view kClient = "client";      ///< who asked for the workshop
inline constexpr std::string_view kDecision = "decision";  ///< one sentence
inline constexpr std::string_view kAmount = "decision_amount";
inline constexpr std::string_view kPersonMonths = "decision_person_months";
inline constexpr std::string_view kDate = "decision_date";
inline constexpr std::string_view kChosen = "chosen_option";  ///< name of a scenario; else the vote decides
inline constexpr std::string_view kWhyNow = "why_now";
inline constexpr std::string_view kFallen =
    "fallen/";  ///< followed by a scenario's id: why it fell; by its name in files of older versions
inline constexpr std::string_view kDirect = "benefits_direct";
inline constexpr std::string_view kIndirect = "benefits_indirect";
inline constexpr std::string_view kQuantified = "benefits_quantified";
inline constexpr std::string_view kRisks = "risks";  ///< a line each: risk → action → owner → what remains
inline constexpr std::string_view kLossAmount = "loss_amount";
inline constexpr std::string_view kLossPersonMonths = "loss_person_months";
inline constexpr std::string_view kStopCriteria = "loss_stop_criteria";
inline constexpr std::string_view kNextGate = "loss_next_gate";
inline constexpr std::string_view kEvidence = "evidence";
inline constexpr std::string_view kImplementation = "implementation";
inline constexpr std::string_view kNextStep = "next_step";

}  // namespace kabar::report::brief_field
