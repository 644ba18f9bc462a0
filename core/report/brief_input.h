// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factor/factor.h"
#include "core/report/document.h"
#include "core/scenario/gap.h"
#include "core/scenario/indicator.h"
#include "core/scenario/scenario.h"
#include "core/scenario/stake.h"
#include "core/study/finding.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What the brief and the report are made of: plain values, filled from the workshop file by the wiring. Anything may be
/// missing; what is missing becomes a gap.
namespace kabar::report {

/// low ≤ mid ≤ high.
using Interval = factor::Range;

struct WorkshopFacts {
    std::string title = {};
    std::string date = {};  ///< ISO 8601 date; empty when not set
    std::string place = {};
    std::string territory = {};
    std::string fileName = {};     ///< without its folder
    std::string contentHash = {};  ///< hexadecimal, of what the brief is made from
    std::int64_t seed = 0;
    std::string composedAt = {};   ///< ISO 8601
    std::string fingerprint = {};  ///< of the key that signs the brief; empty where nobody does
    std::string keptUntil = {};    ///< ISO 8601 date until which the cells behind its figures are kept
};

struct Person {
    std::string name, organisation, skills, experience, brings;
    bool registered = false;
    bool present = false;
};

/// A finding with the study that it comes from.
struct FindingFacts {
    study::Finding finding = {};
    std::string computedAt = {};
    std::uint64_t seed = 0;
};

using scenario::Indicator;
using scenario::kIndicators;

struct ScenarioFacts {
    struct Outcome {
        Indicator indicator = Indicator::VehicleKmDay;
        Interval total = {};
        Interval change = {};                   ///< to the baseline, drawn together with it; negative is less
        std::vector<std::string> factors = {};  ///< ids of those it depends on
        struct Case {
            std::string id = {};
            factor::Label label = {};
            Interval total = {}, change = {};
        };
        std::vector<Case> cases = {};  ///< under each case of the grid that the room has not chosen from, the first as above
    };
    std::string id = {};  ///< stable in the file: "3"
    std::string name = {};
    scenario::Kind kind = scenario::Kind::Own;
    bool baseline = false;
    std::vector<std::string> families = {};  ///< of the findings that it builds on; empty for the room's own
    std::vector<Outcome> outcomes = {};
    std::optional<Interval> net = {};         ///< change of what all payers together spend a year, draw by draw
    scenario::TonnePrice price = {};          ///< of CO2e avoided, all payers together
    std::vector<scenario::Gap> lacking = {};  ///< without which nothing of it is computed
    std::vector<std::string> tables = {};     ///< released tables it is computed from
    std::string computedAt = {};
    std::uint64_t seed = 0;

    [[nodiscard]] const Outcome* outcome(Indicator indicator) const;
};

struct FactorFacts {
    std::string id;
    factor::Label label;
    std::string unit;  ///< as the factors carry it: "gCO2e/km"
    std::string source, date;
    Interval value = {};  ///< of one with open cases, the first
    bool changedInRoom = false;
    struct Case {
        factor::Label label = {};
        double value = 0;
    };
    bool missing = false;          ///< nobody has published it for the territory, and the room has not set it
    bool fromFrance = false;       ///< not the territory's own: all of France's
    std::vector<Case> cases = {};  ///< that the room has not chosen from
};

struct BallotFacts {
    struct Option {
        std::string label = {};
        int votes = 0;
        std::string scenario = {};  ///< id of the one that it stands for; empty when none, or in files of older versions
    };
    std::string id = {};
    std::string question = {};
    int maxChoices = 1;
    int voters = 0;
    bool closed = false;
    std::string closedAt = {};
    std::vector<Option> options = {};
};

struct ActionFacts {
    std::string id, text, kind, owner;
    std::string due = {};    ///< ISO date, may be empty
    std::string state = {};  ///< "decided", "started", "done"
};

struct TableFacts {
    std::string name, algorithmHash, releasedAt;
    int asked = 0, released = 0, merged = 0, minPersonsInCell = 0;
    double persons = 0;
};

struct DisclosureFacts {
    int minPersons = 0, minEmployers = 0;
    double maxShare = 0;
};

/// A line of the file's log: what was done ("demo", "fleet/log"), with a JSON object of what it was done with.
struct ProvenanceFacts {
    std::string at, what, detail;
};

struct BriefInput {
    WorkshopFacts workshop = {};
    std::vector<Person> people = {};
    int employers = 0;
    int unreviewed = 0;                       ///< released tables whose question two organisations have not reviewed
    std::vector<FindingFacts> findings = {};  ///< best first within each family
    std::vector<study::StudyResult> emptyStudies = {};  ///< that found nothing; their answer says why
    std::vector<study::Family> staleStudies = {};       ///< whose findings rest on other tables or factors than those here
    std::vector<ScenarioFacts> scenarios = {};          ///< in the workshop's order
    std::vector<FactorFacts> factors = {};
    double commuters = 0,
           commutersWithoutMode = 0;       ///< behind the scenarios, and those whose cells do not say how they come
    std::optional<Interval> electricFlip;  ///< kgCO2e/kWh from which an electric car emits more than a thermal one
    std::vector<BallotFacts> ballots = {};
    std::vector<ActionFacts> actions = {};
    std::vector<TableFacts> tables = {};
    std::optional<DisclosureFacts> disclosure;
    std::vector<ProvenanceFacts> provenance = {};
    std::map<std::string, std::string, std::less<>> briefTexts;   ///< by `brief_field`
    std::map<std::string, std::string, std::less<>> eventTexts;   ///< by the wiki's label
    std::map<std::string, std::string, std::less<>> reportTexts;  ///< by the wiki's label
};

}  // namespace kabar::report
