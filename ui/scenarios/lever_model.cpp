// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/lever_model.h"

#include "core/words/scenarios.h"
#include "ui/async/qt_text.h"

#include <algorithm>
#include <array>

namespace kabar::ui {

using scenario::Lever;
using scenario::LeverSpec;

namespace {

constexpr std::array kUnits{"count", "share", "days_per_week", "persons_per_car", "euros", "euros_per_year", "kilometres"};
constexpr std::array kGroups{"not_moving", "carpool", "shuttles", "light", "money"};

}  // namespace

void LeverModel::setWords(const words::Words& words) {
    m_words = &words;
    emit dataChanged(index(0), index(rowCount() - 1), {LabelRole, MeaningRole});
}

void LeverModel::setProposals(const scenario::Proposals& proposals) {
    m_proposals = proposals;
    emit dataChanged(index(0), index(rowCount() - 1), {MostRole, ValueRole, StudiedRole, IdleRole});
}

void LeverModel::show(const scenario::Levers& levers) {
    if (levers == m_levers) return;
    m_levers = levers;
    emit dataChanged(index(0), index(rowCount() - 1), {ValueRole, IdleRole});
}

int LeverModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(scenario::kLeverCount);
}

std::optional<double> LeverModel::limit(const LeverSpec& spec) const {
    if (spec.lever == Lever::ThirdPlaces) return m_proposals.thirdPlaces;
    if (spec.lever == Lever::ShuttleLines) return m_proposals.shuttleLines;
    return spec.most;
}

double LeverModel::most(const LeverSpec& spec) const {
    return std::min(spec.most, limit(spec).value_or(0));
}

double LeverModel::value(const LeverSpec& spec) const {
    const double asked = m_levers[spec.lever];
    return limit(spec) ? std::min(asked, most(spec)) : asked;
}

bool LeverModel::isIdle(Lever lever) const {
    const auto off = [&](Lever other) { return value(scenario::spec(other)) <= 0; };
    switch (lever) {
        case Lever::ThirdPlaces:
            return off(Lever::ThirdPlaceUptake);
        case Lever::ThirdPlaceUptake:
            return off(Lever::ThirdPlaces);
        case Lever::ThirdPlaceDays:
            return off(Lever::ThirdPlaces) || off(Lever::ThirdPlaceUptake);
        case Lever::CarpoolOccupancy:
            return off(Lever::CarpoolUptake);
        case Lever::ShuttleLines:
            return off(Lever::ShuttleUptake);
        case Lever::ShuttleUptake:
            return off(Lever::ShuttleLines);
        case Lever::ShuttleFill:
        case Lever::ShuttleFare:
            return off(Lever::ShuttleLines) || off(Lever::ShuttleUptake);
        case Lever::EbikeReach:
            return off(Lever::EbikeUptake);
        case Lever::TwizyReach:
            return off(Lever::TwizyUptake);
        default:
            return false;
    }
}

QVariant LeverModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const LeverSpec& spec = scenario::leverSpecs()[static_cast<std::size_t>(index.row())];
    switch (role) {
        case KeyRole:
            return qt(spec.key);
        case GroupRole:
            return QLatin1String(kGroups[static_cast<std::size_t>(spec.group)]);
        case LabelRole:
            return QString::fromStdString(words::leverName(spec.lever, *m_words));
        case MeaningRole:
            return QString::fromStdString(words::leverMeaning(spec.lever, *m_words));
        case UnitRole:
            return QLatin1String(kUnits[static_cast<std::size_t>(spec.unit)]);
        case LeastRole:
            return spec.least;
        case MostRole:
            return most(spec);
        case StepRole:
            return spec.step;
        case ValueRole:
            return value(spec);
        case StudiedRole:
            return limit(spec).has_value();
        case IdleRole:
            return isIdle(spec.lever);
        default:
            return {};
    }
}

QHash<int, QByteArray> LeverModel::roleNames() const {
    return {{KeyRole, "key"},     {GroupRole, "group"},     {LabelRole, "label"}, {MeaningRole, "meaning"},
            {UnitRole, "unit"},   {LeastRole, "least"},     {MostRole, "most"},   {StepRole, "step"},
            {ValueRole, "value"}, {StudiedRole, "studied"}, {IdleRole, "idle"}};
}

}  // namespace kabar::ui
