// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"

/// What the brief and the report say: `core/report` puts facts together, the sentences stand here.
namespace kabar::words::brief {

// the nine parts
inline constexpr auto kPartDecision = phrase("Brief", "Decision asked for");
inline constexpr auto kPartWhyNow = phrase("Brief", "Why now");
inline constexpr auto kPartOptions = phrase("Brief", "Options compared");
inline constexpr auto kPartBenefits = phrase("Brief", "Benefits");
inline constexpr auto kPartRisks = phrase("Brief", "Risks mastered");
inline constexpr auto kPartLoss = phrase("Brief", "Acceptable loss");
inline constexpr auto kPartEvidence = phrase("Brief", "Evidence");
inline constexpr auto kPartImplementation = phrase("Brief", "Implementation");
inline constexpr auto kPartNextStep = phrase("Brief", "Next step");

// figures, gaps, labels
inline constexpr auto kRangeFromTo = phrase("Brief", "from %1 to %2");
inline constexpr auto kBounds = phrase("Brief", "%1 to %2");
inline constexpr auto kMissing = phrase("Brief", "to be filled in: %1");
inline constexpr auto kLabelled = phrase("Brief", "%1: ");
inline constexpr auto kClaimWithoutNumber = phrase("Brief", "claim without a number");
inline constexpr auto kUncertainSign = phrase("Brief", "sign uncertain");
inline constexpr auto kHighConfidence = phrase("Brief", "high confidence");
inline constexpr auto kFairConfidence = phrase("Brief", "fair confidence");
inline constexpr auto kLowConfidence = phrase("Brief", "low confidence");
inline constexpr auto kPersonMonths = phrase("Brief", "person-months");
inline constexpr auto kEuros = phrase("Brief", "€");
inline constexpr auto kTonnes = phrase("Brief", "t");

// what the indicators are called
inline constexpr auto kVehicleKilometres = phrase("Brief", "Vehicle-kilometres");
inline constexpr auto kEmissions = phrase("Brief", "Emissions");
inline constexpr auto kEmployersSpending = phrase("Brief", "Employers’ spending");
inline constexpr auto kEmployeesSpending = phrase("Brief", "Employees’ spending");
inline constexpr auto kAuthoritySpending = phrase("Brief", "The authority’s spending");
inline constexpr auto kTravelTime = phrase("Brief", "Travel time a person");

// 1, the decision
inline constexpr auto kCommitTo = phrase("Brief", "Commit to the option %1");
inline constexpr auto kSettleTie = phrase("Brief", "settle between %1, tied in the vote");
inline constexpr auto kGapDecision = phrase("Brief", "the decision, in one sentence");
inline constexpr auto kAmount = phrase("Brief", "Amount");
inline constexpr auto kGapAmount = phrase("Brief", "amount");
inline constexpr auto kTime = phrase("Brief", "Time");
inline constexpr auto kGapPersonMonths = phrase("Brief", "person-months");
inline constexpr auto kDecideBefore = phrase("Brief", "Decide before");
inline constexpr auto kGapDate = phrase("Brief", "date");

// 2, why now
inline constexpr auto kGapPressing = phrase("Brief", "what presses");
inline constexpr auto kDoingNothing = phrase("Brief", "Doing nothing means going on like this:");
inline constexpr auto kGapCostOfNothing = phrase("Brief", "the cost of doing nothing (compute the scenarios)");
inline constexpr auto kGapMap = phrase("Brief", "the map (Territory page)");
inline constexpr auto kLegendPlaces = phrase("Brief", "houses: third places");
inline constexpr auto kLegendLines = phrase("Brief", "lines with stops: shuttles");
inline constexpr auto kLegendArcs = phrase("Brief", "arcs: carpools");
inline constexpr auto kMapPlain = phrase("Brief", "Map of the territory, no finding placed");
inline constexpr auto kMapLegend = phrase("Brief", "Map of the territory; %1");
inline constexpr auto kMapMostUsed = phrase("Brief", "%1. Most used: %2");
inline constexpr auto kAndAlso = phrase("Brief", "%1; %2");

// 3, the options
inline constexpr auto kGapOptions = phrase("Brief", "the options (compute the scenarios)");
inline constexpr auto kCo2eAvoided = phrase("Brief", "CO₂e avoided, tonnes a year");
inline constexpr auto kOption = phrase("Brief", "Option");
inline constexpr auto kEmployers = phrase("Brief", "Employers");
inline constexpr auto kEmployees = phrase("Brief", "Employees");
inline constexpr auto kAuthority = phrase("Brief", "Authority");
inline constexpr auto kVerdict = phrase("Brief", "Verdict");
inline constexpr auto kAllPayers = phrase("Brief", "All payers");
inline constexpr auto kPriceOfATonne = phrase("Brief", "A tonne avoided");
inline constexpr auto kEurosATonne = phrase("Brief", "€/t");
inline constexpr auto kSavesMoney = phrase("Brief", "saves money");
inline constexpr auto kAvoidsNothing = phrase("Brief", "avoids nothing");
inline constexpr auto kNotSureToAvoid = phrase("Brief", "not sure to avoid");
inline constexpr auto kOthersInAnnex = phrase("Brief", "The other options stand in the annexe on scenarios.");
inline constexpr auto kCostsAndReturns =
    phrase("Brief", "It changes employers’ spending by %1, the authority’s by %2, employees’ by %3, and emissions by %4.");
inline constexpr auto kLossBelowAsked =
    phrase("Brief", "Contradiction: the acceptable loss (%1) is less than what is asked (%2).");
inline constexpr auto kOptionChosen = phrase("Brief", "Chosen option");
inline constexpr auto kVotesAgainst = countedPhrase("Brief", "%n vote(s) against %1");
inline constexpr auto kAvoidsLess = phrase("Brief", "Avoids less CO₂e");
inline constexpr auto kAlsoAvoidsLess = phrase("Brief", "; avoids less CO₂e");
inline constexpr auto kGapWhyFell = phrase("Brief", "why it was set aside");
inline constexpr auto kComparisonPoint = phrase("Brief", "Levels; below, differences");
inline constexpr auto kComparisonPointOfCase = phrase("Brief", "Levels; below, differences. CO₂e: %1");
inline constexpr auto kGapChosen = phrase("Brief", "the chosen option (a closed vote, or the facilitator’s choice)");
inline constexpr auto kGapStatusQuo = phrase("Brief", "today’s situation, as the point of comparison");
inline constexpr auto kRoleToday = phrase("Brief", "today");
inline constexpr auto kRoleSmallestStep = phrase("Brief", "smallest step");
inline constexpr auto kRoleChosen = phrase("Brief", "chosen");

// 4, the benefits
inline constexpr auto kDirect = phrase("Brief", "Direct");
inline constexpr auto kIndirect = phrase("Brief", "Indirect");
inline constexpr auto kQuantifiable = phrase("Brief", "Quantifiable");
inline constexpr auto kAsMuchAs = phrase("Brief", "%1: %2");
inline constexpr auto kGapDirect = phrase("Brief", "direct benefits (run the studies)");
inline constexpr auto kGapDirectUnknown = phrase("Brief", "direct benefits (the studies could show none)");
inline constexpr auto kGapIndirect = phrase("Brief", "indirect benefits (appeal, image, health…)");
inline constexpr auto kGapQuantified = phrase("Brief", "quantified benefits (compute the scenarios)");
inline constexpr auto kForOption = phrase("Brief", "For %1");
inline constexpr auto kOptionNotChosen = phrase("Brief", "option not chosen yet");
inline constexpr auto kHorizon = phrase("Brief", "Horizon");
inline constexpr auto kFullYear = phrase("Brief", "a full year with the option in place");

// 5, the risks
inline constexpr auto kRisk = phrase("Brief", "Risk");
inline constexpr auto kAction = phrase("Brief", "Action");
inline constexpr auto kOwner = phrase("Brief", "Owner");
inline constexpr auto kWhatRemains = phrase("Brief", "What remains");
inline constexpr auto kGapRisk = phrase("Brief", "risk");
inline constexpr auto kGapAction = phrase("Brief", "action");
inline constexpr auto kGapOwner = phrase("Brief", "owner");
inline constexpr auto kGapRemains = phrase("Brief", "what remains");
inline constexpr auto kSignOf = phrase("Brief", "%1, sign uncertain: ");

// 6, the acceptable loss
inline constexpr auto kCap = phrase("Brief", "Cap");
inline constexpr auto kGapCap = phrase("Brief", "cap in €");
inline constexpr auto kGapTimeCap = phrase("Brief", "cap in person-months");
inline constexpr auto kStopIf = phrase("Brief", "Stop if");
inline constexpr auto kGapStop = phrase("Brief", "stop criteria");
inline constexpr auto kNextGate = phrase("Brief", "Next decision gate");
inline constexpr auto kGapGate = phrase("Brief", "date and criterion of the next gate");

// 7, the evidence
inline constexpr auto kParticipants = phrase("Brief", "Participants");
inline constexpr auto kGapParticipants = phrase("Brief", "who was registered, who was present (Workshop page)");
inline constexpr auto kUnitPresent = countedPhrase("Brief", "present, by %n");
inline constexpr auto kUnitRegistered = countedPhrase("Brief", "registered, by %n");
inline constexpr auto kMethod = phrase("Brief", "Method");
inline constexpr auto kToRenew = phrase("Brief", "To be renewed");
inline constexpr auto kStaleStudies =
    phrase("Brief", "findings that rest on other tables or factors than those of today: %1");
inline constexpr auto kGapAsk = phrase("Brief", "ask the employers (Cooperative page)");
inline constexpr auto kSumsOf = phrase("Brief", "sums of %1");
inline constexpr auto kNotReviewed = phrase("Brief", "questions not reviewed by two organisations");
inline constexpr auto kNeverFewer = phrase("Brief", "computed where they are, never fewer than %1");
inline constexpr auto kUnitEmployees = countedPhrase("Brief", "employee(s), by %n");
inline constexpr auto kUnitEmployers = countedPhrase("Brief", "employer(s), by %n");
inline constexpr auto kUnitPersonsACell = countedPhrase("Brief", "person(s) a cell, by %n");
inline constexpr auto kSourceEmployers = phrase("Brief", "Employers of the cooperative");
inline constexpr auto kOriginEmployers = phrase("Brief", "list of employers in the file");
inline constexpr auto kVote = phrase("Brief", "Vote");
inline constexpr auto kGapVote = phrase("Brief", "a closed vote (Workshop page)");
inline constexpr auto kScoreOutOf = phrase("Brief", "%1 %2 out of %3");
inline constexpr auto kUnitVotes = countedPhrase("Brief", "vote(s), by %n");
inline constexpr auto kUnitVotesTied = countedPhrase("Brief", "vote(s) each, tied, by %n");
inline constexpr auto kUnitVoters = countedPhrase("Brief", "voter(s), by %n");
inline constexpr auto kRobustness = phrase("Brief", "Robustness");
inline constexpr auto kGapScenarios = phrase("Brief", "compute the scenarios");
inline constexpr auto kBestEvenLow = phrase("Brief", "%1 avoids most CO₂e, even at the low end of its range");
inline constexpr auto kBestButOverlaps = phrase("Brief", "%1 avoids most CO₂e, but its range overlaps that of %2");
inline constexpr auto kLessWhatever = phrase("Brief", "%1 avoids less CO₂e than %2, whatever the assumptions");
inline constexpr auto kLessButOverlaps = phrase("Brief", "%1 avoids less CO₂e than %2, but their ranges overlap");
inline constexpr auto kNoRival = phrase("Brief", "no other option to compare with");
inline constexpr auto kDissent = phrase("Brief", "Dissent");
inline constexpr auto kGapDissent = phrase("Brief", "who disagreed, and why");
inline constexpr auto kUnitDissenters = countedPhrase("Brief", "voter(s) did not choose it, by %n");
inline constexpr auto kChangeOfMind = phrase("Brief", "What would change the mind");
inline constexpr auto kElectricFlip = phrase("Brief", "above %1, an electric car emits more than a thermal one");
inline constexpr auto kSourceFlip = phrase("Brief", "Threshold of electricity");
inline constexpr auto kOriginFlip = phrase("Brief", "factors of thermal and electric cars, drawn together");

// 8 and 9, who does what
inline constexpr auto kGapWhoDoesWhat = phrase("Brief", "who does what, before when (actions of the Workshop page)");
inline constexpr auto kGapSmallestThing = phrase("Brief", "the smallest thing to do, by whom, on which day");
inline constexpr auto kActionsDecided = phrase("Brief", "Actions decided");
inline constexpr auto kKind = phrase("Brief", "Kind");
inline constexpr auto kDue = phrase("Brief", "Due");
inline constexpr auto kState = phrase("Brief", "State");
inline constexpr auto kStateDone = phrase("Brief", "done");
inline constexpr auto kStateStarted = phrase("Brief", "started");
inline constexpr auto kStateDecided = phrase("Brief", "decided");

// the annexes
inline constexpr auto kAnnexes = phrase("Brief", "Annexes");
inline constexpr auto kAnnexContinued = phrase("Brief", "Continued from the page");
inline constexpr auto kContinuedElsewhere = phrase("Brief", "continued in an annexe");
inline constexpr auto kAnnexFindings = phrase("Brief", "Findings by family");
inline constexpr auto kAvoidedNet = phrase("Brief", "%1 Avoided, its own kilometres taken off: %2");
inline constexpr auto kGapStudies = phrase("Brief", "run the studies (Studies page)");
inline constexpr auto kAnnexScenarios = phrase("Brief", "Scenarios, ranges and sources");
inline constexpr auto kScenario = phrase("Brief", "Scenario");
inline constexpr auto kLevelReached = phrase("Brief", "Level reached");
inline constexpr auto kDifferenceToToday = phrase("Brief", "Difference to today (negative: less)");
inline constexpr auto kUncomputed = phrase("Brief", "not computed");
inline constexpr auto kNotComputed = phrase("Brief", "%1 is not computed. Missing: %2.");
inline constexpr auto kRangesFromDraws =
    phrase("Brief", "Each range goes from the 5th to the 95th percentile of draws whose seed stands with the provenance.");
inline constexpr auto kGapScenariosPage = phrase("Brief", "compute the scenarios (Scenarios page)");
inline constexpr auto kAnnexMethod = phrase("Brief", "Method");
inline constexpr auto kDisclosureRule =
    phrase("Brief",
           "Data stay with the employers. A cell leaves only when it counts at least %1 persons and, between employers, at "
           "least %2 employers none of whom weighs more than %3; else it is merged into the zone that contains it. The "
           "total does not change.");
inline constexpr auto kTablesReleased = phrase("Brief", "Tables released by the cooperative");
inline constexpr auto kTable = phrase("Brief", "Table");
inline constexpr auto kCellsAsked = phrase("Brief", "Cells asked");
inline constexpr auto kReleased = phrase("Brief", "Released");
inline constexpr auto kMerged = phrase("Brief", "Merged");
inline constexpr auto kSmallestCell = phrase("Brief", "Smallest cell");
inline constexpr auto kAlgorithmHash = phrase("Brief", "Algorithm (fingerprint)");
inline constexpr auto kUnitPersons = countedPhrase("Brief", "person(s), by %n");
inline constexpr auto kAnnexFactors = phrase("Brief", "Factors, ranges and sources");
inline constexpr auto kFactor = phrase("Brief", "Factor");
inline constexpr auto kValue = phrase("Brief", "Value");
inline constexpr auto kSource = phrase("Brief", "Source");
inline constexpr auto kDate = phrase("Brief", "Date");
inline constexpr auto kChangedInRoom = phrase("Brief", "changed during the workshop");
inline constexpr auto kValueOfFrance = phrase("Brief", "value of France");
inline constexpr auto kGapTerritoryValue = phrase("Brief", "the value for this territory");
inline constexpr auto kFactorMissing = phrase("Brief", "%1: to be set");
inline constexpr auto kFactorCase = phrase("Brief", "%1 %2 (%3)");
inline constexpr auto kFactorCases = phrase("Brief", "%1: one of %2");
inline constexpr auto kGapFactors = phrase("Brief", "the emission and cost factors");
inline constexpr auto kAnnexPeople = phrase("Brief", "Participants and votes");
inline constexpr auto kName = phrase("Brief", "Name");
inline constexpr auto kOrganisation = phrase("Brief", "Organisation");
inline constexpr auto kSkills = phrase("Brief", "Skills");
inline constexpr auto kRegistered = phrase("Brief", "Registered");
inline constexpr auto kPresent = phrase("Brief", "Present");
inline constexpr auto kYes = phrase("Brief", "yes");
inline constexpr auto kNo = phrase("Brief", "no");
inline constexpr auto kGapPeople = phrase("Brief", "the participants (Workshop page)");
inline constexpr auto kTooFewVoters = phrase("Brief", "%1: too few voters to show the result.");
inline constexpr auto kChoice = phrase("Brief", "Choice");
inline constexpr auto kVotes = phrase("Brief", "Votes");
inline constexpr auto kUpToChoices = countedPhrase("Brief", ", up to %n choice(s) each; the vote is consultative.");
inline constexpr auto kAnnexActions = phrase("Brief", "Actions");
inline constexpr auto kGapActions = phrase("Brief", "the decided actions (Workshop page)");
inline constexpr auto kAnnexProvenance = phrase("Brief", "Provenance: where each figure comes from");
inline constexpr auto kNumbersInBrackets = phrase("Brief", "The numbers in brackets");
inline constexpr auto kSeeProvenance = phrase("Brief", "[n]: see the provenance in the annexes");
inline constexpr auto kNumber = phrase("Brief", "No.");
inline constexpr auto kOrigin = phrase("Brief", "Origin");
inline constexpr auto kRecord = phrase("Brief", "Record");
inline constexpr auto kFactorsElsewhere = phrase("Brief", "Factors: each has its source in the annexe %1");
inline constexpr auto kDoneInFile = phrase("Brief", "What was done in the file");
inline constexpr auto kWhat = phrase("Brief", "What");
inline constexpr auto kDetail = phrase("Brief", "Detail");
inline constexpr auto kFileLine = phrase("Brief", "File: %1 · seed %2 · fingerprint %3");
inline constexpr auto kDrawnUpOn = phrase("Brief", "drawn up on %1");
inline constexpr auto kSignedWith = phrase("Brief", "signed with the key %1");
inline constexpr auto kSignature = phrase("Brief", "Signature");
inline constexpr auto kLeadsToRecord = phrase("Brief", "To the record behind this figure");
inline constexpr auto kProofAttached = phrase("Brief", "Proof: what every figure is computed from");
inline constexpr auto kHowToVerify =
    phrase("Brief", "key %1; anybody can check every figure offline with the command kabar-cli verify");
inline constexpr auto kCellsKeptUntil = phrase("Brief", "; the aggregated cells behind them are kept until %1");
inline constexpr auto kUntagged = phrase("Brief", "untagged, without its proof");
inline constexpr auto kSeed = phrase("Brief", "seed %1");
inline constexpr auto kFingerprint = phrase("Brief", "fingerprint %1");
inline constexpr auto kAlgorithm = phrase("Brief", "algorithm %1");

// where a figure comes from
inline constexpr auto kWhereFrom = phrase("Brief", "Where these figures come from");
inline constexpr auto kWhereFromSource = phrase("Brief", "Where this figure comes from, source %1");
inline constexpr auto kSourceText = phrase("Brief", "Text written by the facilitator");
inline constexpr auto kOriginText = phrase("Brief", "brief, field %1");
inline constexpr auto kSourceStudy = phrase("Brief", "Study %1");
inline constexpr auto kOriginFinding = countedPhrase("Brief", "finding %1, table %2, %n released cell(s)");
inline constexpr auto kSourceScenario = phrase("Brief", "Scenario %1");
inline constexpr auto kSourceOutcome = phrase("Brief", "Scenario %1, %2");
inline constexpr auto kOriginTables = phrase("Brief", "tables %1");
inline constexpr auto kOriginComputed = phrase("Brief", "computation of the scenario");
inline constexpr auto kOriginNoResult = phrase("Brief", "no result");
inline constexpr auto kFactorDetail = phrase("Brief", "%1: %2 %3 (from %4 to %5) — %6");
inline constexpr auto kSourceVote = phrase("Brief", "Vote %1");
inline constexpr auto kOriginVote = countedPhrase("Brief", "%n ballot(s), %1 choices at most, consultative vote");
inline constexpr auto kSourcePeople = phrase("Brief", "List of participants");
inline constexpr auto kOriginPeople = phrase("Brief", "registered and present, kept during the workshop");
inline constexpr auto kSourceTable = phrase("Brief", "Table %1");
inline constexpr auto kOriginTable = phrase("Brief", "%1 cells released of %2 asked");
inline constexpr auto kSourceAction = phrase("Brief", "Decided action");
inline constexpr auto kOriginAction = phrase("Brief", "list of the workshop’s actions");
inline constexpr auto kSourceFactor = phrase("Brief", "Factor %1");

// the report
inline constexpr auto kReportTitle = phrase("Brief", "Report: %1");
inline constexpr auto kRegisteredCount = countedPhrase("Brief", "%n registered, as the wiki says");
inline constexpr auto kNameOrganisation = phrase("Brief", "Name / organisation");
inline constexpr auto kExperience = phrase("Brief", "Experience");
inline constexpr auto kBrings = phrase("Brief", "Brings");
inline constexpr auto kVoteCaption = countedPhrase("Brief", "%1 (%n voter(s), consultative vote)");
inline constexpr auto kField = phrase("Brief", "Field");
inline constexpr auto kEvent = phrase("Brief", "Event");
inline constexpr auto kForm = phrase("Brief", "Form");
inline constexpr auto kUnreadableDate = phrase("Brief", "unreadable date, to be written like this: 31/12/2026");
inline constexpr auto kBeforeBeginning = phrase("Brief", "before the beginning");

// what was done in the file
inline constexpr auto kDeedDemo = phrase("Brief", "Demonstration territory made");
inline constexpr auto kDeedSimulated = phrase("Brief", "Fleet simulated");
inline constexpr auto kDeedLog = phrase("Brief", "Vehicle log imported");
inline constexpr auto kKeyEmployees = phrase("Brief", "employees");
inline constexpr auto kKeyEmployers = phrase("Brief", "employers");
inline constexpr auto kKeySeed = phrase("Brief", "seed");
inline constexpr auto kKeyVehicles = phrase("Brief", "vehicles");
inline constexpr auto kKeyDays = phrase("Brief", "days");
inline constexpr auto kKeyUntil = phrase("Brief", "until");
inline constexpr auto kKeyLog = phrase("Brief", "log");
inline constexpr auto kKeyLines = phrase("Brief", "lines");
inline constexpr auto kKeyFrames = phrase("Brief", "frames");
inline constexpr auto kKeyVehicle = phrase("Brief", "vehicle");
inline constexpr auto kKeySkipped = phrase("Brief", "skipped");

}  // namespace kabar::words::brief
