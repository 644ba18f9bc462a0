// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page says: the headline's figures, the grid's factor, what would change the mind, where a figure comes from.
#include "core/factor/driving.h"
#include "core/session/scenario_verbs.h"
#include "core/study/study_input.h"
#include "core/words/findings.h"
#include "core/words/headlines.h"
#include "core/words/typography.h"
#include "ui/async/qt_text.h"
#include "ui/scenarios/scenario_lab.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace kabar::ui {

using namespace scenario;

namespace {

/// As many bars as can be read at a glance.
constexpr std::size_t kMostSwings = 6, kMostFlips = 4;

QString label(const Factor& factor, const words::Words& words) {
    return qt(factor.label.in(words::codeOf(words)));
}

QStringList keysOf(const std::vector<Gap>& gaps) {
    QStringList keys;
    for (const Gap gap : gaps) keys << qt(name(gap));
    return keys;
}

}  // namespace

double ScenarioLab::kmLow() const {
    return m_indicators.change(Indicator::VehicleKmDay).low;
}
double ScenarioLab::kmHigh() const {
    return m_indicators.change(Indicator::VehicleKmDay).high;
}
double ScenarioLab::kmChange() const {
    return m_indicators.change(Indicator::VehicleKmDay).mid;
}
double ScenarioLab::kmShare() const {
    const double before = m_indicators.valueOfA(Indicator::VehicleKmDay).mid;
    return before > 0 ? kmChange() / before : 0;
}
double ScenarioLab::tonnesLow() const {
    return m_indicators.change(Indicator::Co2eTonnesYear).low;
}
double ScenarioLab::tonnesMid() const {
    return m_indicators.change(Indicator::Co2eTonnesYear).mid;
}
double ScenarioLab::tonnesHigh() const {
    return m_indicators.change(Indicator::Co2eTonnesYear).high;
}
ScenarioHeadline ScenarioLab::headline() const {
    return m_headline ? inWords(*m_headline, *m_words) : ScenarioHeadline();
}
QVariantList ScenarioLab::steps() const {
    QVariantList rows;
    if (!m_headline) return rows;
    double reached = m_headline->waterfall.already.tonnes;
    for (const WaterfallStep& step : m_headline->waterfall.steps) {
        const double before = std::exchange(reached, reached + step.added.tonnes);
        rows << QVariantMap{{QStringLiteral("label"), qt(words::capitalised(words::partName(step.part, *m_words)))},
                            {QStringLiteral("before"), before},
                            {QStringLiteral("after"), reached},
                            {QStringLiteral("added"), step.added.tonnes}};
    }
    return rows;
}
double ScenarioLab::outlay() const {
    const double outlay = m_headline ? m_headline->waterfall.whole.outlay : 0;
    return outlay > 0 ? outlay : 0;  // also where it is not known
}
bool ScenarioLab::studiesWouldHelp() const {
    if (!m_run || !m_workspace || !m_workspace->hasFile()) return false;
    const auto snapshot = m_workspace->snapshot();
    const auto hasRun = [&](study::Family family) {
        return std::ranges::contains(snapshot->studies.orNothing(), family, &study::StudyResult::family) &&
               !std::ranges::contains(m_stale, family);
    };
    return std::ranges::any_of(m_run->outcomeB().lacking, [&](Gap gap) {
        switch (gap) {
            case Gap::NoThirdPlaces:
                return !hasRun(study::Family::ThirdPlaces);
            case Gap::NoShuttleLines:
                return !hasRun(study::Family::Shuttles);
            case Gap::NoFlows:
                return !hasRun(study::Family::Active);
            default:
                return false;  // it has to come from the employers
        }
    });
}
QVariantList ScenarioLab::communes() const {
    QVariantList rows;
    if (!m_run) return rows;
    auto communes = m_run->outcomeB().equity.communes;
    std::ranges::stable_sort(communes, {}, [](const CommuneOutcome& each) { return each.minutesChange.mid; });
    for (const CommuneOutcome& each : communes)
        rows << QVariantMap{{QStringLiteral("name"), qt(m_run->model().communes()[each.commune].name)},
                            {QStringLiteral("commuters"), each.commuters},
                            {QStringLiteral("minutesLow"), each.minutesChange.low},
                            {QStringLiteral("minutes"), each.minutesChange.mid},
                            {QStringLiteral("minutesHigh"), each.minutesChange.high},
                            {QStringLiteral("eurosLow"), each.eurosChange.low},
                            {QStringLiteral("euros"), each.eurosChange.mid},
                            {QStringLiteral("eurosHigh"), each.eurosChange.high}};
    return rows;
}

CommuneSpread ScenarioLab::spread() const {
    CommuneSpread spread;
    if (!m_run || m_run->outcomeB().equity.communes.empty()) return spread;
    const auto& communes = m_run->outcomeB().equity.communes;
    const auto minutes = [](const CommuneOutcome& each) { return each.minutesChange.mid; };
    const auto name = [&](const CommuneOutcome& each) { return qt(m_run->model().communes()[each.commune].name); };
    const auto [least, most] = std::ranges::minmax_element(communes, {}, minutes);
    spread.count = static_cast<int>(communes.size());
    spread.least = name(*least);
    spread.most = name(*most);
    spread.leastMinutes = minutes(*least);
    spread.mostMinutes = minutes(*most);
    return spread;
}

const Factor* ScenarioLab::gridFactor() const {
    return m_run ? &m_run->factors()[FactorId::GridEmission] : nullptr;
}
double ScenarioLab::grid() const {
    return gridFactor() ? gridFactor()->range().mid : 0;
}
double ScenarioLab::gridLeast() const {
    return gridFactor() ? gridFactor()->least : 0;
}
double ScenarioLab::gridMost() const {
    return gridFactor() ? gridFactor()->most : 1;
}
double ScenarioLab::gridPublished() const {
    return gridFactor() ? gridFactor()->value.range.mid : 0;
}
QString ScenarioLab::gridSource() const {
    return gridFactor() ? qt(gridFactor()->value.source) : QString();
}
QString ScenarioLab::gridDate() const {
    return gridFactor() ? qt(gridFactor()->value.date) : QString();
}
bool ScenarioLab::gridIsOurs() const {
    return gridFactor() && gridFactor()->roomValue.has_value();
}
QVariantList ScenarioLab::gridCases() const {
    QVariantList rows;
    if (!gridFactor()) return rows;
    const factor::Case* chosen = gridFactor()->chosenCase();
    for (const factor::Case& each : gridFactor()->value.cases)
        rows << QVariantMap{{QStringLiteral("id"), qt(each.id)},
                            {QStringLiteral("label"), caseLabel(qt(each.id))},
                            {QStringLiteral("value"), each.value},
                            {QStringLiteral("chosen"), &each == chosen}};
    return rows;
}
bool ScenarioLab::gridIsOpen() const {
    return gridFactor() && gridFactor()->isOpen();
}
QString ScenarioLab::caseLabel(const QString& id) const {
    if (!gridFactor()) return {};
    const auto& cases = gridFactor()->value.cases;
    const auto found = std::ranges::find(cases, id.toStdString(), &factor::Case::id);
    return found == cases.end() ? QString() : qt(found->label.in(words::codeOf(*m_words)));
}
QVariantList ScenarioLab::tonnesByCase() const {
    QVariantList rows;
    if (!m_run) return rows;
    for (const CaseOutcome& each : m_run->outcomeB().cases)
        rows << QVariantMap{{QStringLiteral("label"), caseLabel(qt(each.id))},
                            {QStringLiteral("low"), each.change.low},
                            {QStringLiteral("mid"), each.change.mid},
                            {QStringLiteral("high"), each.change.high}};
    return rows;
}
QStringList ScenarioLab::missingFactors() const {
    QStringList labels;
    if (!m_run) return labels;
    for (const FactorId id : m_run->factors().missing()) labels << label(m_run->factors()[id], *m_words);
    return labels;
}
double ScenarioLab::flipLow() const {
    return m_run ? m_run->electricFlip().low : 0;
}
double ScenarioLab::flipMid() const {
    return m_run ? m_run->electricFlip().mid : 0;
}
double ScenarioLab::flipHigh() const {
    return m_run ? m_run->electricFlip().high : 0;
}

void ScenarioLab::setGrid(double value) {
    if (!m_run) return;
    FactorSet factors = m_run->factors();
    if ((gridIsOurs() && value == grid()) || !factors.setRoomValue(FactorId::GridEmission, value)) return;
    setMoved(m_gridMoved, true);
    setFactors(factors);
    recompute();
}

void ScenarioLab::commitGrid() {
    if (!m_gridMoved) return;
    setMoved(m_gridMoved, false);
    const bool isKept = m_workspace->finish(
        session::saveFactorValue(*m_workspace->session(), std::string(factor::name(FactorId::GridEmission)), grid()));
    if (!isKept) reloadScenarios();  // it shows what is kept
}

void ScenarioLab::chooseGrid(double value) {
    setGrid(value);
    commitGrid();
}

QVariantList ScenarioLab::driving() const {
    QVariantList rows;
    if (!m_run) return rows;
    const FactorValues values = m_run->factors().middle();
    const auto add = [&](const char* key, const factor::Driving& one) {
        rows << QVariantMap{{QStringLiteral("key"), QString::fromLatin1(key)},
                            {QStringLiteral("litres"), one.litres * 100},
                            {QStringLiteral("kilowattHours"), one.electricity.value / 10},
                            {QStringLiteral("use"), one.use.value},
                            {QStringLiteral("build"), one.build.value}};
    };
    add("thermal_car", factor::thermalCar(values));
    add("electric_car", factor::electricCar(values));
    add("twizy", factor::twizy(values));
    add("ebike", factor::ebike(values));
    add("shuttle", factor::shuttle(values));
    return rows;
}

void ScenarioLab::resetGrid() {
    if (!m_run) return;
    m_workspace->finish(
        session::saveFactorValue(*m_workspace->session(), std::string(factor::name(FactorId::GridEmission)), std::nullopt));
}

void ScenarioLab::weighMind() {
    m_mindLater.stop();
    if (!m_run) return;
    m_flips.clear();
    m_swings.clear();
    m_leans.clear();
    if (m_run->outcomeB().lacking.empty()) {
        weigh();
        explainLeans();
    }
    emit mindChanged();
    emit stateChanged();
}

void ScenarioLab::weigh() {
    const FactorValues now = m_run->factors().middle();
    for (const Flip& flip : m_run->flips(Indicator::Co2eTonnesYear)) {
        if (m_flips.size() >= static_cast<qsizetype>(kMostFlips)) break;
        const Factor& factor = m_run->factors()[flip.factor];
        m_flips << QVariantMap{{QStringLiteral("label"), label(factor, *m_words)},
                               {QStringLiteral("value"), flip.value},
                               {QStringLiteral("unit"), qt(factor.unit)},
                               {QStringLiteral("now"), now[flip.factor]},
                               {QStringLiteral("isLessBelow"), flip.aIsLessBelow}};
    }
    for (const factor::Swing& swing : m_run->tornado(Indicator::Co2eTonnesYear)) {
        const auto moved = factor::factorNamed(swing.factor);
        if (!moved || m_swings.size() >= static_cast<qsizetype>(kMostSwings)) break;
        m_swings << QVariantMap{{QStringLiteral("label"), label(m_run->factors()[*moved], *m_words)},
                                {QStringLiteral("low"), swing.atLow},
                                {QStringLiteral("high"), swing.atHigh}};
    }
}

void ScenarioLab::explainLeans() {
    for (const Indicator indicator : kIndicators) {
        const auto lean = m_run->lean(indicator);
        if (!lean) continue;
        const QString factor = label(m_run->factors()[lean->factor], *m_words);
        m_leans[qt(name(indicator))] =
            lean->towardsHigh ? tr("upwards above all by: %1").arg(factor) : tr("downwards above all by: %1").arg(factor);
    }
}

QVariantList ScenarioLab::explain(const QString& key) const {
    QVariantList rows;
    if (!m_run) return rows;
    const auto indicator =
        std::ranges::find(kIndicators, key.toStdString(), [](Indicator each) { return std::string(name(each)); });
    if (indicator == kIndicators.end()) return rows;
    for (const FactorId id : factorsOf(*indicator)) {
        const Factor& factor = m_run->factors()[id];
        rows << QVariantMap{{QStringLiteral("key"), qt(factor::name(id))},
                            {QStringLiteral("label"), label(factor, *m_words)},
                            {QStringLiteral("standing"), qt(name(factor.standing))},
                            {QStringLiteral("low"), factor.value.range.low},
                            {QStringLiteral("mid"), factor.range().mid},
                            {QStringLiteral("high"), factor.value.range.high},
                            {QStringLiteral("unit"), qt(factor.unit)},
                            {QStringLiteral("source"), qt(factor.value.source)},
                            {QStringLiteral("date"), qt(factor.value.date)},
                            {QStringLiteral("confidence"), qt(name(factor.value.confidence))},
                            {QStringLiteral("ours"), factor.roomValue.has_value()}};
    }
    return rows;
}

QStringList ScenarioLab::tables() const {
    QStringList lines;
    if (!m_run) return lines;
    const QLocale locale(words::writesAsFrench(*m_words) ? QStringLiteral("fr_FR") : QStringLiteral("en_GB"));
    for (const TableOrigin& table : m_run->model().origins()) {
        const QDateTime at = QDateTime::fromString(qt(table.releasedAt), Qt::ISODate).toLocalTime();
        lines << tr("“%1”: %2 cells, released on %3")
                     .arg(qt(words::tableTitle(table.name, *m_words)), locale.toString(table.cells),
                          locale.toString(at, QLocale::ShortFormat));
    }
    return lines;
}

QStringList ScenarioLab::gaps() const {
    return m_run ? keysOf(m_run->model().gaps()) : QStringList();
}

QStringList ScenarioLab::lacking() const {
    return m_run ? keysOf(m_run->outcomeB().lacking) : QStringList();
}

}  // namespace kabar::ui
