// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_model.h"

#include "core/session/fleet_verbs.h"
#include "ui/fleet/fleet_words.h"
#include "ui/workspace/error_text.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace kabar::ui {

using telemetry::RechargeNeed;
using telemetry::VehicleState;
using telemetry::VehicleStatus;

namespace {

constexpr int kTickMilliseconds = 15'000;

const char* key(VehicleState state) {
    switch (state) {
        case VehicleState::Driving:
            return "driving";
        case VehicleState::Charging:
            return "charging";
        case VehicleState::Parked:
            return "parked";
        case VehicleState::Unknown:
            break;
    }
    return "unknown";
}

}  // namespace

FleetModel::FleetModel(QObject* parent) : QAbstractListModel(parent) {
    m_tick.setInterval(kTickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &FleetModel::renew);
}
FleetModel::~FleetModel() = default;

void FleetModel::setWorkspace(Workspace* workspace) {
    if (m_workspace == workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (m_workspace)
        connect(m_workspace, &Workspace::changed, this, [this](session::Domains domains) {
            if (domains.has(session::Domain::Fleet)) renew();
        });
    emit workspaceChanged();
    reload();
}

void FleetModel::setLanguage(const QString& language) {
    if (m_language == language) return;
    m_language = language;
    emit languageChanged();
    if (isLoaded()) redraw();
}

void FleetModel::setShown(bool shown) {
    if (m_isShown == shown) return;
    m_isShown = shown;
    emit shownChanged();
    if (m_isShown && m_isBehind) renew();
}

void FleetModel::renew() {
    m_isBehind = !m_isShown && m_workspace && m_workspace->snapshot()->fleet.shared();
    if (!m_isBehind) reload();
}

void FleetModel::setReplay(bool replay) {
    if (m_replay == replay) return;
    m_replay = replay;
    rebuild();
}

void FleetModel::reload() {
    const auto snapshot = m_workspace ? m_workspace->snapshot() : std::make_shared<const session::Snapshot>();
    const Error* error = snapshot->fleet.error();
    m_problem = error ? errorText(*error) : QString();
    m_fleet = snapshot->fleet.shared();
    rebuild();
}

void FleetModel::rebuild() {
    m_board = {};
    if (m_fleet && m_workspace)
        m_board = telemetry::boardOf(m_fleet->vehicles, isReplay() ? *m_fleet->simulatedUntil : m_workspace->clock()());
    redraw();
    if (m_board.statuses.empty() || isReplay())
        m_tick.stop();
    else
        m_tick.start();
}

void FleetModel::redraw() {
    const auto& statuses = m_board.statuses;
    std::vector<int> rank(statuses.size(), 0);
    for (std::size_t i = 0; i < m_board.plan.size(); ++i) rank[m_board.plan[i].vehicle] = static_cast<int>(i) + 1;
    std::vector<std::size_t> rows(statuses.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::ranges::stable_sort(rows, {}, [&](std::size_t i) {
        return std::tuple(rank[i] == 0, rank[i], statuses[i].stateOfCharge ? statuses[i].stateOfCharge->value : 101.0);
    });
    const bool sameRows = rows == m_rows;
    if (!sameRows) beginResetModel();
    m_rows = std::move(rows);
    m_rank = std::move(rank);
    m_layers.become(mapLayers());
    if (!sameRows)
        endResetModel();
    else if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
    emit boardChanged();
}

maps::Layers FleetModel::mapLayers() const {
    maps::Layers layers;
    for (const std::size_t i : m_rows) {  // the first of the plan has its name before all others
        const VehicleStatus& status = m_board.statuses[i];
        if (!status.position) continue;
        const QString name = QString::fromStdString(status.vehicle.name);
        layers.markers.push_back({.id = idOf(i),
                                  .kind = maps::Marker::Kind::Vehicle,
                                  .position = *status.position,
                                  .charge = status.stateOfCharge ? status.stateOfCharge->value : -1,
                                  .label = m_rank[i] == 1 ? name : QString(),  // the others say it on hover
                                  .text = tr("%1: %2").arg(name, words::condition(status, m_board.now)),
                                  .stale = status.state == VehicleState::Unknown,
                                  .wanting = isLow(i)});
    }
    return layers;
}

bool FleetModel::isLow(std::size_t vehicle) const {
    const VehicleStatus& status = m_board.statuses[vehicle];
    const bool low = status.stateOfCharge && status.stateOfCharge->value < telemetry::kLowCharge;
    return m_rank[vehicle] > 0 || (low && status.state != VehicleState::Charging);
}

QString FleetModel::idOf(std::size_t vehicle) const {
    return QString::number(m_board.statuses[vehicle].vehicle.id);
}

QString FleetModel::dueText(const RechargeNeed& need) const {
    return need.plugInBy <= m_board.now ? QString() : words::moment(need.plugInBy, m_board.now, kLocalTime);
}

QString FleetModel::momentText() const {
    return words::span({m_board.now, m_board.now}, kLocalTime).section(QStringLiteral(" – "), 0, 0);
}
int FleetModel::unheard() const {
    return static_cast<int>(std::ranges::count(m_board.statuses, VehicleState::Unknown, &VehicleStatus::state));
}
QString FleetModel::nextName() const {
    return next() ? QString::fromStdString(m_board.statuses[next()->vehicle].vehicle.name) : QString();
}
QString FleetModel::nextId() const {
    return next() ? idOf(next()->vehicle) : QString();
}
QString FleetModel::nextBy() const {
    return next() ? dueText(*next()) : QString();
}
double FleetModel::nextRange() const {
    return next() ? next()->rangeKm : 0;
}
double FleetModel::nextUse() const {
    return next() ? next()->use.km : 0;
}
int FleetModel::nextUseDays() const {
    return next() ? next()->use.days : 0;
}
QString FleetModel::nextAge() const {
    if (!next()) return {};
    const auto read = m_board.statuses[next()->vehicle].readAt();
    return read ? words::age(m_board.now - *read) : QString();
}

QStringList FleetModel::afterwards() const {
    constexpr std::size_t kShown = 4;
    QStringList list;
    for (std::size_t i = 1; i < std::min(m_board.plan.size(), kShown); ++i) {
        const RechargeNeed& need = m_board.plan[i];
        const QString name = QString::fromStdString(m_board.statuses[need.vehicle].vehicle.name), due = dueText(need);
        list << (due.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, due));
    }
    return list;
}

bool FleetModel::rename(const QString& id, const QString& name) {
    return m_workspace && m_workspace->hasFile() &&
           m_workspace->finish(
               session::renameVehicle(*m_workspace->session(), id.toLongLong(), name.trimmed().toStdString()));
}
bool FleetModel::remove(const QString& id) {
    return m_workspace && m_workspace->hasFile() &&
           m_workspace->finish(session::removeVehicle(*m_workspace->session(), id.toLongLong()));
}

int FleetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant FleetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const std::size_t vehicle = m_rows[static_cast<std::size_t>(index.row())];
    const VehicleStatus& status = m_board.statuses[vehicle];
    const auto need = std::ranges::find(m_board.plan, vehicle, &RechargeNeed::vehicle);
    const bool needed = need != m_board.plan.end();
    switch (role) {
        case IdRole:
            return idOf(vehicle);
        case NameRole:
            return QString::fromStdString(status.vehicle.name);
        case VehicleModelRole:
            return QString::fromStdString(status.vehicle.model);
        case ChargeRole:
            return status.stateOfCharge ? status.stateOfCharge->value : -1;
        case RangeRole:
            return status.range ? status.range->km : -1;
        case ForecastRole:
            return status.range && status.range->forecast;
        case StateRole:
            return QString::fromLatin1(key(status.state));
        case StateTextRole:
            return words::state(status.state);
        case AgeRole:
            return status.readAt() ? words::age(m_board.now - *status.readAt()) : QString();
        case FreshRole:
            return status.readAt() && telemetry::freshness(*status.readAt(), m_board.now) != telemetry::Freshness::Old;
        case LowRole:
            return isLow(vehicle);
        case RankRole:
            return m_rank[vehicle];
        case MissingRole:
            return needed ? need->missingKm : 0;
        case ByRole:
            return needed ? dueText(*need) : QString();
        default:
            return {};
    }
}

QHash<int, QByteArray> FleetModel::roleNames() const {
    return {{IdRole, "vehicleId"},
            {NameRole, "name"},
            {VehicleModelRole, "vehicleModel"},
            {ChargeRole, "charge"},
            {RangeRole, "range"},
            {ForecastRole, "forecast"},
            {StateRole, "vehicleState"},
            {StateTextRole, "stateText"},
            {AgeRole, "age"},
            {FreshRole, "fresh"},
            {LowRole, "low"},
            {RankRole, "rank"},
            {MissingRole, "missing"},
            {ByRole, "by"}};
}

const telemetry::VehicleTrack* FleetModel::trackOf(const QString& id) const {
    if (!m_fleet) return nullptr;
    const auto found =
        std::ranges::find(m_fleet->vehicles, id.toLongLong(), [](const auto& each) { return each.vehicle.id; });
    return found == m_fleet->vehicles.end() ? nullptr : &*found;
}

const VehicleStatus* FleetModel::statusOf(const QString& id) const {
    const auto found =
        std::ranges::find(m_board.statuses, id.toLongLong(), [](const auto& each) { return each.vehicle.id; });
    return found == m_board.statuses.end() ? nullptr : &*found;
}

}  // namespace kabar::ui
