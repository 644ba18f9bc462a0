// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_parameters.h"

#include "core/factor/factor_file.h"

#include <algorithm>
#include <array>

namespace kabar::ui {

using factor::FactorId;
using study::Family;

template <class Value>
void StudyParameters::set(Value& member, Value value, Family family) {
    if (member == value) return;
    member = value;
    emit changed();
    emit edited(family);
}

StudyParameters::StudyParameters(QObject* parent) : QObject(parent) {
    const auto factors = factor::shippedFactors(factor::Where());
    if (!factors) return;
    m_usualSeats = qRound((*factors)[FactorId::ShuttleSeats].range().mid);
    m_usualUptake = (*factors)[FactorId::ShuttleUptake].range().mid;
}

void StudyParameters::readUsual(const study::StudyResult& result) {
    for (const factor::FactorUse& use : result.factors) {
        if (use.id == factor::name(FactorId::ShuttleSeats)) m_usualSeats = qRound(use.range.mid);
        if (use.id == factor::name(FactorId::ShuttleUptake)) m_usualUptake = use.range.mid;
    }
}

void StudyParameters::show(const std::vector<study::StudyResult>& results, std::vector<double> bandEdges) {
    for (const study::StudyResult& result : results) {
        study::applyParameters(result.family, result.parameters, m_options);
        if (result.family == Family::Shuttles) readUsual(result);
    }
    if (!bandEdges.empty()) m_bandEdges = std::move(bandEdges);
    emit changed();
}

QList<double> StudyParameters::bandKilometres() const {
    QList<double> kilometres;
    for (const double edge : m_bandEdges) kilometres << edge / 1000;
    return kilometres;
}

int StudyParameters::stepOf(double metres) const {
    const auto above = std::ranges::upper_bound(m_bandEdges, metres + 1e-6);
    return std::max(0, static_cast<int>(above - m_bandEdges.begin()) - 1);
}

void StudyParameters::setActiveStep(int means, int step) {
    auto active = m_options.active;
    const std::array limits{&active.walk, &active.bicycle, &active.eBike, &active.twizy};
    const auto chosen = std::clamp(step, 0, static_cast<int>(m_bandEdges.size()) - 1);
    const double metres = m_bandEdges[static_cast<std::size_t>(chosen)];
    for (int i = 0; i < static_cast<int>(limits.size()); ++i) {
        double& limit = *limits[static_cast<std::size_t>(i)];
        limit = i == means ? metres : i < means ? std::min(limit, metres) : std::max(limit, metres);
    }
    set(m_options.active, active, Family::Active);
}

void StudyParameters::setPlaces(int places) {
    set(m_options.thirdPlaces.places, places, Family::ThirdPlaces);
}
void StudyParameters::setAccessMinutes(int minutes) {
    set(m_options.thirdPlaces.accessMinutes, static_cast<double>(minutes), Family::ThirdPlaces);
}
void StudyParameters::setAccess(int mode) {
    set(m_options.thirdPlaces.access, static_cast<study::TravelMode>(mode), Family::ThirdPlaces);
}
void StudyParameters::setCarpoolKilometres(int kilometres) {
    set(m_options.carpool.leastDistance, kilometres * 1000.0, Family::Carpool);
}
void StudyParameters::setCarpoolLinks(int links) {
    set(m_options.carpool.corridors, links, Family::Carpool);
}
void StudyParameters::setLines(int lines) {
    set(m_options.shuttles.lines, lines, Family::Shuttles);
}
void StudyParameters::setHeadway(int minutes) {
    set(m_options.shuttles.headwayMinutes, static_cast<double>(minutes), Family::Shuttles);
}
void StudyParameters::setWindow(int minutes) {
    set(m_options.shuttles.windowMinutes, static_cast<double>(minutes), Family::Shuttles);
}
void StudyParameters::setSeats(int seats) {
    set(m_options.shuttles.seats, std::optional(seats), Family::Shuttles);
}

void StudyParameters::setUptake(int percent) {
    set(m_options.shuttles.uptake, std::optional(percent / 100.0), Family::Shuttles);
}

}  // namespace kabar::ui
