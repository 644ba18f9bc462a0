// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief.h"
#include "core/report/brief_fields.h"
#include "core/report/html.h"
#include "tests/report/sample_input.h"
#include "tests/support/test.h"

#include <algorithm>

using namespace kabar;
using namespace kabar::report;
using words::Language;

namespace {

const Section& part(const Document& document, std::string_view key) {
    return *std::ranges::find(document.sections, key, &Section::key);
}

std::string plain(const Section& section, Language language = Language::French) {
    std::string text;
    forEachParagraph(section, [&](const Paragraph& paragraph) {
        for (const auto& run : paragraph.runs)
            text += std::visit(Overloaded{[](const Text& t) { return t.text; },
                                          [&](const Figure& f) { return f.text(language) + " " + f.range(language); },
                                          [&](const Gap& g) { return g.text(language); },
                                          [](const Label& l) { return "(" + l.text + ")"; }},
                               run);
        text += "\n";
    });
    return text;
}

bool hasGap(const Document& document, std::string_view section) {
    return std::ranges::any_of(gaps(document), [&](const PlacedGap& gap) { return gap.section == section; });
}

const Chart& options(const Document& document) {
    return std::get<Chart>(part(document, "options").blocks.front());
}

/// How the option of that name is marked; nullopt where it is not compared.
std::optional<Chart::Role> roleOf(const Document& document, std::string_view label) {
    const auto& bars = options(document).bars;
    const auto found = std::ranges::find(bars, label, &Chart::Bar::label);
    return found == bars.end() ? std::nullopt : std::optional(found->role);
}

}  // namespace

class TestBrief : public QObject {
    Q_OBJECT

private slots:
    void hasTheNinePartsInOrder() {
        for (const auto& input : {BriefInput(), sampleInput(), longInput()}) {
            const auto brief = composeBrief(input);
            QCOMPARE(brief.sections.size(), kBriefParts.size());
            for (std::size_t i = 0; i < kBriefParts.size(); ++i) {
                QCOMPARE(brief.sections[i].number, static_cast<int>(i) + 1);
                QCOMPARE(brief.sections[i].title, words::wordsIn(Language::French).say(kBriefParts[i].title));
            }
        }
    }
    void everyFigureHasItsRangeAndItsSource() {
        const auto brief = composeBrief(sampleInput());
        std::size_t seen = 0;
        for (const auto* sections : {&brief.sections, &brief.annexes})
            for (const auto& section : *sections)
                for (const auto& figure : figures(section)) {
                    ++seen;
                    QVERIFY(figure.low <= figure.mid && figure.mid <= figure.high);
                    QVERIFY2(brief.source(figure.source), figure.source.c_str());
                    QCOMPARE(figure.range(Language::French).empty(),
                             figure.kind != Figure::Kind::Estimated || figure.low == figure.high);
                }
        QVERIFY(seen > 60);
    }
    void numbersSourcesByFirstCitation() {
        const auto brief = composeBrief(sampleInput());
        QCOMPARE(brief.sourceNumber(brief.sources.front().id), 1);
        QCOMPARE(brief.sourceNumber("nothing"), 0);
        QCOMPARE(brief.sources.front().id, "text/brief/decision");  // there is a figure in it
        const auto* outcome = brief.source("scenario/6/co2e_t_year");
        QVERIFY(outcome);
        QVERIFY(outcome->details.front().contains("142"));
        QVERIFY(!outcome->algorithmHash.empty());
    }
    void namesWhatIsMissing() {
        const auto empty = composeBrief(BriefInput());
        for (const auto& [key, title] : kBriefParts) QVERIFY2(hasGap(empty, key), std::string(key).c_str());
        QVERIFY(plain(part(empty, "why_now")).contains("la carte (page Territoire)"));  // no empty frame
        const auto full = composeBrief(sampleInput());
        QVERIFY(!hasGap(full, "decision"));
        QVERIFY(!hasGap(full, "options"));
        QVERIFY(hasGap(full, "loss"));
        QVERIFY(plain(part(full, "risks")).contains("à compléter\u202F: ce qui reste"));
        QVERIFY(plain(part(full, "implementation")).contains("à compléter\u202F: porteur"));
    }
    void labelsClaimsWithoutANumber() {
        const auto text = plain(part(composeBrief(sampleInput()), "benefits"));
        QVERIFY(text.contains("Une image d’employeur attentif(affirmation sans chiffre)"));
        auto input = sampleInput();
        input.briefTexts[std::string(brief_field::kIndirect)] = "12 embauches de plus";
        QVERIFY(!plain(part(composeBrief(input), "benefits")).contains("affirmation sans chiffre"));
    }
    void takesTheVotesChoice() {
        const auto brief = composeBrief(sampleInput());
        QVERIFY(roleOf(brief, "Statu quo") == Chart::Role::StatusQuo);
        QVERIFY(roleOf(brief, "Covoiturage") == Chart::Role::SmallestStep);  // and next in the vote
        QVERIFY(roleOf(brief, "Tous ensemble") == Chart::Role::Chosen);
        QCOMPARE(options(brief).bars.size(), 3u);  // the others stand in the annexe
        const auto text = plain(part(brief, "options"));
        QVERIFY(text.contains("4 voix contre 11"));
        QVERIFY(text.contains("évite moins de CO₂e"));
    }
    void aLaterVoteOnSomethingElseLeavesTheChoice() {
        auto input = sampleInput();
        auto later = input.ballots[0];
        later.id = "2";
        later.question = "Quel premier pas ?";
        later.closedAt = "2026-11-22T11:30:00.000Z";
        later.options = {{"Douze Twizys", 9}, {"Une navette d’essai", 8}};
        input.ballots.push_back(later);
        const auto brief = composeBrief(input);
        QVERIFY(roleOf(brief, "Tous ensemble") == Chart::Role::Chosen);
        QVERIFY(plain(part(brief, "evidence")).contains("Vote\u202F: «\u202FTous ensemble\u202F»"));
    }
    void facilitatorsChoiceStandsAboveTheVote() {
        auto input = sampleInput();
        input.briefTexts[std::string(brief_field::kChosen)] = " covoiturage";
        QVERIFY(roleOf(composeBrief(input), "Covoiturage") == Chart::Role::Chosen);
    }
    void whatIsNotComputedIsNotNothing() {
        auto input = sampleInput();
        input.scenarios[1].outcomes.clear();
        input.scenarios[1].lacking = {scenario::Gap::NoThirdPlaces};
        input.briefTexts[std::string(brief_field::kChosen)] = "Tiers-lieux";
        const auto brief = composeBrief(input);
        QCOMPARE(options(brief).bars[1].instead, "pas calculé");
        const auto annex = std::ranges::find(brief.annexes, "scenarios", &Section::key);
        QVERIFY(annex != brief.annexes.end() && plain(*annex).contains("des tiers-lieux trouvés par une étude"));
    }
    void studiesThatCouldShowNothingAreNotAskedForAgain() {
        auto input = sampleInput();
        input.findings.clear();
        input.scenarios.clear();
        input.briefTexts.erase(std::string(brief_field::kDirect));
        QVERIFY(plain(part(composeBrief(input), "benefits")).contains("calculer les études"));
        input.emptyStudies = {{.family = study::Family::Shuttles, .persons = 40, .personsLeftOut = 40}};
        const auto brief = composeBrief(input);
        QVERIFY(plain(part(brief, "benefits")).contains("les études n’ont rien pu montrer"));
        const auto annex = plain(*std::ranges::find(brief.annexes, "findings", &Section::key));
        QVERIFY(annex.contains("Cela ne peut pas se dire") && !annex.contains("calculer les études"));
    }
    void personsWhoseModeNobodyKnowsAreSaid() {
        auto input = sampleInput();
        const auto told = [&] {
            const auto brief = composeBrief(input);
            return plain(*std::ranges::find(brief.annexes, "scenarios", &Section::key))
                .contains("cellules qui ne disent pas comment");
        };
        QVERIFY(!told());
        input.commuters = 12000;
        input.commutersWithoutMode = 3100;
        QVERIFY(told());
    }
    void whatHoldsInOneGridAloneIsSaidOfThatGrid() {
        auto input = sampleInput();
        const factor::Label today{"réseau d’aujourd’hui", "today’s grid", "rézo zordi"},
            clean{"réseau propre", "clean grid", "rézo prop"};
        for (auto& scenario : input.scenarios)
            for (auto& outcome : scenario.outcomes)
                if (outcome.indicator == Indicator::Co2eTonnesYear)
                    outcome.cases = {{"a", today, outcome.total, outcome.change},
                                     {"b", clean, outcome.total, outcome.change}};
        const auto evidence = [&] { return plain(part(composeBrief(input), "evidence")); };
        QVERIFY(!evidence().contains("réseau propre"));  // the order is the same in both
        const auto isEmissions = [](const auto& each) { return each.indicator == Indicator::Co2eTonnesYear; };
        auto& ebikes = *std::ranges::find_if(input.scenarios[4].outcomes, isEmissions);
        ebikes.cases[1].change = {-900'000, -800'000, -700'000};
        const std::string both = evidence();
        QVERIFY2(both.contains("réseau d’aujourd’hui\u202F:") || both.contains("réseau d’aujourd’hui\u00A0:"), both.c_str());
        QVERIFY2(both.contains("évite le plus") && both.contains("évite moins de CO₂e que «\u202FVélos et Twizys"),
                 both.c_str());
        const auto rows = options(composeBrief(input)).bars;
        QVERIFY(std::get<Text>(rows.front().cells.back().runs.front()).text.ends_with("réseau d’aujourd’hui"));
    }
    void whatChangesNothingIsNoSmallestStep() {
        auto input = sampleInput();
        auto idle = input.scenarios[3];
        idle.id = "9";
        idle.name = "Rien";
        for (auto& outcome : idle.outcomes) outcome.change = {};
        input.scenarios.push_back(idle);
        for (const auto& bar : options(composeBrief(input)).bars)
            if (bar.role == Chart::Role::SmallestStep) QVERIFY(bar.label != "Rien");
    }
    void whatAddsCo2eIsNoSmallestStep() {
        auto input = sampleInput();
        auto dirty = input.scenarios[3];
        dirty.id = "9";
        dirty.name = "Plus sale";
        for (auto& outcome : dirty.outcomes)
            outcome.change = outcome.indicator == Indicator::Co2eTonnesYear ? Interval{20, 30, 40} : Interval{};
        input.scenarios.push_back(dirty);
        for (const auto& bar : options(composeBrief(input)).bars)
            if (bar.role == Chart::Role::SmallestStep) QVERIFY(bar.label != "Plus sale");
    }
    void questionsThatNobodyReviewedAreNamed() {
        auto input = sampleInput();
        QVERIFY(!plain(part(composeBrief(input), "evidence")).contains("non relues"));
        input.unreviewed = 4;
        QVERIFY(plain(part(composeBrief(input), "evidence")).contains("questions non relues par deux organisations"));
    }
    void whoAskedForTheWorkshopStandsUnderItsTitle() {
        auto input = sampleInput();
        input.briefTexts[std::string(brief_field::kClient)] = "Chambre de commerce";
        QVERIFY(composeBrief(input).subtitle.starts_with("Chambre de commerce"));
    }
    void showsATieAsATie() {
        auto input = sampleInput();
        input.ballots[0].options[1].votes = 11;
        input.briefTexts.erase(std::string(brief_field::kDecision));
        const auto brief = composeBrief(input);
        QVERIFY(plain(part(brief, "decision")).contains("ex æquo"));
        QVERIFY(std::ranges::none_of(options(brief).bars, [](const auto& bar) { return bar.role == Chart::Role::Chosen; }));
        QVERIFY(hasGap(brief, "options"));
    }
    void quantifiedBenefitsSayTheirHorizon() {
        QVERIFY(plain(part(composeBrief(sampleInput()), "benefits")).contains("Horizon\u202F: une année pleine"));
        QVERIFY(!plain(part(composeBrief(BriefInput()), "benefits")).contains("Horizon"));
    }
    void readsTheDateOfTheDecisionAsPeopleTypeIt() {
        auto input = sampleInput();
        input.briefTexts[std::string(brief_field::kDate)] = "31/01/2027";
        QVERIFY(plain(part(composeBrief(input), "decision")).contains("31 janvier 2027"));
    }
    void parsesRisksFromLines() {
        const auto brief = composeBrief(sampleInput());
        const auto& table = std::get<Table>(part(brief, "risks").blocks.front());
        QCOMPARE(table.rows.size(), 2u);
        QCOMPARE(std::get<Text>(table.rows[0][3].runs.front()).text, "quelques soirs sans solution");
        QCOMPARE(std::get<Text>(table.rows[1][2].runs.front()).text, "Zoé Grondin");
    }
    void tellsWhatMayChangeSign() {
        auto input = sampleInput();
        input.scenarios[5].outcomes[2].change = {-50'000, 20'000, 90'000};
        QVERIFY(plain(part(composeBrief(input), "risks")).contains("signe incertain"));
    }
    void roundsEstimatesToThreeDigitsAndTheirEndsToTwo() {
        const Figure figure{98'765, 123'456, 151'234, "km", 0, Figure::Kind::Estimated, "x"};
        QCOMPARE(figure.text(Language::French), "123\u202F000\u202Fkm");
        QCOMPARE(figure.range(Language::French), "de 99\u202F000 à 150\u202F000");
    }
    void showsTheSignOfAChange() {
        const Figure figure{-126, 186, 287, "k€/an", 0, Figure::Kind::Estimated, "x", true};
        QCOMPARE(figure.text(Language::French), "+186\u202Fk€/an");
        QCOMPARE(figure.range(Language::French), "de \u2212130 à +290");
        const Figure nothing{-0.2, 0.1, 0.4, "€/an", 0, Figure::Kind::Estimated, "x", true};
        QCOMPARE(nothing.text(Language::French), "0\u202F€/an");
    }
    void saysTheSameFactsInEachLanguage() {
        const auto french = composeBrief(sampleInput()), english = composeBrief(sampleInput(), Language::English),
                   creole = composeBrief(sampleInput(), Language::Creole);
        QCOMPARE(part(french, "risks").title, "Risques maîtrisés");
        QCOMPARE(part(english, "risks").title, "Risks mastered");
        QCOMPARE(part(creole, "risks").title, "Risk métrizé");
        for (const auto* other : {&english, &creole}) {
            QCOMPARE(other->sources.size(), french.sources.size());
            for (std::size_t i = 0; i < french.sections.size(); ++i) {
                const auto mine = figures(french.sections[i]), theirs = figures(other->sections[i]);
                QCOMPARE(theirs.size(), mine.size());
                for (std::size_t j = 0; j < mine.size(); ++j) QCOMPARE(theirs[j].mid, mine[j].mid);
            }
        }
        QVERIFY(plain(part(english, "options"), Language::English).contains("4 votes against 11"));
        QVERIFY(toHtml(english).starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    }
    void noFrenchWordIsLeftInAnEnglishBrief() {
        auto input = sampleInput();
        input.briefTexts.clear();
        const auto html = toHtml(composeBrief(input, Language::English));
        for (const char* word : {"à compléter", "confiance", "fourchette", "salarié", "voix contre", "jusqu’à", "empreinte",
                                 "graine", "publiée", "Étude «", "véh·km", "Annexe «"})
            QVERIFY2(!html.contains(word), word);
    }
    void saysWhichStudiesAreNoLongerOfToday() {
        auto input = sampleInput();
        QVERIFY(!plain(part(composeBrief(input), "evidence")).contains("À renouveler"));
        input.staleStudies = {study::Family::Carpool, study::Family::Shuttles};
        QVERIFY(plain(part(composeBrief(input), "evidence")).contains("ceux d’aujourd’hui\u202F: Covoiturage et Navettes"));
        QVERIFY(plain(part(composeBrief(input, Language::English), "evidence"), Language::English)
                    .contains("those of today: Carpooling and Shuttles"));
    }
    void readyScenariosSpeakTheLanguageAndOwnNamesStay() {
        auto input = sampleInput();
        input.scenarios[0].kind = scenario::Kind::Baseline;
        input.scenarios[0].name = scenario::readyName(scenario::Kind::Baseline);
        input.scenarios[1].kind = scenario::Kind::Carpool;
        input.scenarios[1].name = "Nos voitures";
        input.briefTexts[std::string(brief_field::kChosen)] = "Nos voitures";
        const auto bars = options(composeBrief(input, Language::English)).bars;
        QCOMPARE(bars[0].label, "Today");
        QCOMPARE(bars[1].label, "Nos voitures");
    }
    void benefitsAreThoseOfTheOptionAtItsAdoption() {
        const auto brief = composeBrief(sampleInput());
        const auto text = plain(part(brief, "benefits"));
        QVERIFY2(!text.contains("1\u202F240 salariés"), text.c_str());  // what a study would find at most
        for (const auto& figure : figures(part(brief, "benefits"))) QVERIFY(figure.source.starts_with("scenario/6/"));
        QVERIFY(plain(*std::ranges::find(brief.annexes, "findings", &Section::key)).contains("1\u202F240 salariés"));
    }
    void theDecisionSaysWhatItsOptionCostsAndReturns() {
        const auto decision = figures(part(composeBrief(sampleInput()), "decision"));
        for (const char* source :
             {"scenario/6/employer_eur_year", "scenario/6/authority_eur_year", "scenario/6/co2e_t_year"})
            QVERIFY2(std::ranges::contains(decision, source, &Figure::source), source);
    }
    void aTonneHasAPriceOrAReasonForNone() {
        auto input = sampleInput();
        input.scenarios[5].net = Interval{-2e6, 1e6, 3e6};
        input.scenarios[5].price = {scenario::TonnePrice::Why::Paid, Interval{100, 400, 900}};
        input.scenarios[2].price = {scenario::TonnePrice::Why::Saves, {}};
        const auto text = plain(part(composeBrief(input), "options"));
        QVERIFY2(text.contains("400\u202F€/t") && text.contains("économise"), text.c_str());
        QVERIFY2(text.contains("+1,00\u202FM€/an"), text.c_str());
    }
    void namesALossThatIsLessThanWhatIsAsked() {
        auto input = sampleInput();  // 45 000 € asked, 30 000 € may be lost
        QVERIFY(plain(part(composeBrief(input), "loss")).contains("Contradiction"));
        input.briefTexts[std::string(brief_field::kLossAmount)] = "45 000";
        QVERIFY(!plain(part(composeBrief(input), "loss")).contains("Contradiction"));
    }
    void theMapShowsTheOptionAlone() {
        auto input = sampleInput();
        input.scenarios[5].kind = scenario::Kind::Carpool;
        input.scenarios[5].families = {"carpool"};
        for (const auto& block : part(composeBrief(input), "why_now").blocks)
            if (const auto* map = std::get_if<Map>(&block))
                for (const auto& mark : map->marks) QCOMPARE(mark.family, std::string("carpool"));
    }
    void withoutGapsNothingIsToBeFilledIn() {
        for (const auto& input : {BriefInput(), sampleInput()}) {
            const auto brief = withoutGaps(composeBrief(input));
            QVERIFY(gaps(brief).empty());
            QCOMPARE(brief.sections.size(), kBriefParts.size());
            for (const auto& section : brief.sections) QVERIFY(!section.blocks.empty());
        }
    }
    void namesOfParticipantsStandNowhere() {
        for (const auto& section : composeBrief(sampleInput()).annexes)
            if (section.key == "people") QVERIFY(!plain(section).contains("Ana Payet"));
    }
    void sameInputSameDocument() { QCOMPARE(toHtml(composeBrief(sampleInput())), toHtml(composeBrief(sampleInput()))); }
    void shortensWithItsRestInAnAnnexe() {
        const auto whole = composeBrief(longInput());
        const auto page = shortened(whole, {120, 3, 3});
        QCOMPARE(page.annexes.front().key, "continued");
        QVERIFY(part(page, "why_now").continued);
        QVERIFY(plain(part(page, "why_now")).size() < 1000);
        QVERIFY(plain(page.annexes.front()).size() > plain(part(whole, "why_now")).size());
        const auto& bars = options(page).bars;
        QVERIFY(std::ranges::any_of(bars, [](const auto& bar) { return bar.role == Chart::Role::Chosen; }));
        QVERIFY(std::ranges::any_of(bars, [](const auto& bar) { return bar.role == Chart::Role::StatusQuo; }));
    }
    void doesNotShortenWhatFits() {
        const auto whole = composeBrief(sampleInput());
        QCOMPARE(shortened(whole, {5000, 100, 100}).annexes.size(), whole.annexes.size());
    }
    void hasNothingToSayAboutAnEmptyFile() {
        QVERIFY(!hasSubstance(BriefInput()));
        QVERIFY(hasSubstance(sampleInput()));
    }
    void htmlEscapesWhatPeopleWrote() {
        const auto html = toHtml(composeBrief(hostileInput()));
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;"));
        QVERIFY(html.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">"));
        QVERIFY(!html.contains("src=\"http"));
    }
    void htmlLinksEachFigureToItsSource() {
        const auto html = toHtml(composeBrief(sampleInput()));
        QVERIFY(html.contains("href=\"#source-1\""));
        QVERIFY(html.contains("id=\"source-1\""));
        QVERIFY(html.contains("Options comparées"));
    }
};

KABAR_TEST(TestBrief)
#include "test_brief.moc"
