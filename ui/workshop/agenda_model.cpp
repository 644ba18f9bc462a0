// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/agenda_model.h"

#include "core/session/agenda_verbs.h"

#include <QDateTime>

namespace kabar::ui {

using workshop::AgendaBlock;

namespace {

constexpr int kTickMs = 250;  // so that no second is skipped on the wall

QString clockTime(Time time) {
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toString(QStringLiteral("HH:mm"));
}

}  // namespace

AgendaModel::AgendaModel(QObject* parent) : RoomListModel(parent) {
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &AgendaModel::tick);
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const std::size_t row = static_cast<std::size_t>(index.row());
    const AgendaBlock& block = m_rows[row];
    switch (role) {
        case Id:
            return static_cast<qlonglong>(block.id);
        case Title:
            return QString::fromStdString(block.title);
        case Minutes:
            return static_cast<int>(block.planned.count());
        case State:
            return block.endedAt     ? QStringLiteral("done")
                   : block.startedAt ? QStringLiteral("running")
                                     : QStringLiteral("waiting");
        case Start:
            return begun() && row < m_starts.size() ? clockTime(m_starts[row]) : QString();
        default:
            return {};
    }
}

QHash<int, QByteArray> AgendaModel::roleNames() const {
    return {{Id, "blockId"}, {Title, "title"}, {Minutes, "minutes"}, {State, "blockState"}, {Start, "start"}};
}

double AgendaModel::spentShare() const {
    if (!m_state.running) return 0;
    const std::chrono::seconds planned = m_rows[*m_state.running].planned;
    return std::min(1.0, static_cast<double>(m_state.elapsed.count()) / static_cast<double>(planned.count()));
}

QString AgendaModel::expectedEnd() const {
    return m_state.expectedEnd ? clockTime(*m_state.expectedEnd) : QString();
}

QString AgendaModel::titleAt(int row) const {
    return row >= 0 && row < count() ? QString::fromStdString(m_rows[static_cast<std::size_t>(row)].title) : QString();
}

int AgendaModel::minutesAt(int row) const {
    return row >= 0 && row < count() ? static_cast<int>(m_rows[static_cast<std::size_t>(row)].planned.count()) : 0;
}

void AgendaModel::reload() {
    if (replace(m_rows, rows(&session::Room::agenda))) tick();
}

void AgendaModel::tick() {
    const Time now = workspace() ? workspace()->clock()() : Time();
    m_state = workshop::progressAt(m_rows, now);
    m_starts.clear();
    Time due = now;
    for (const AgendaBlock& block : m_rows) {
        m_starts.push_back(block.startedAt.value_or(due));
        if (block.endedAt)
            due = *block.endedAt;
        else
            due = block.startedAt ? std::max(now, *block.startedAt + block.planned + block.pausedUntil(now))
                                  : due + block.planned;
    }
    if (begun() && !m_state.finished) {
        m_timer.start();
        emit dataChanged(index(0), index(count() - 1), {Start});
    } else {
        m_timer.stop();
    }
    emit ticked();
}

bool AgendaModel::saveTimes(const std::vector<AgendaBlock>& blocks, const char* label) {
    if (blocks == m_rows) return true;
    return hand([&](session::Session& session) { return session::saveAgendaTimes(session, blocks, label); });
}

bool AgendaModel::startOrPause() {
    const bool holds = runningRow() >= 0 && !paused();
    return hasFile() &&
           saveTimes(workshop::startOrPause(m_rows, workspace()->clock()()), holds ? "agenda_pause" : "agenda_start");
}

bool AgendaModel::moveOn() {
    return hasFile() &&
           saveTimes(workshop::moveOn(m_rows, workspace()->clock()()), runningRow() >= 0 ? "agenda_end" : "agenda_start");
}

bool AgendaModel::resetTimes() {
    std::vector<AgendaBlock> blocks = m_rows;
    for (AgendaBlock& block : blocks) {
        block.startedAt = block.endedAt = block.pausedAt = std::nullopt;
        block.paused = {};
    }
    return saveTimes(blocks, "agenda_time");
}

bool AgendaModel::save(int row, const QString& title, int minutes) {
    AgendaBlock block = row < 0 || row >= count() ? AgendaBlock{} : m_rows[static_cast<std::size_t>(row)];
    block.title = title.trimmed().toStdString();
    block.planned = std::chrono::minutes(minutes);
    return hand([&](session::Session& session) { return session::saveAgendaBlock(session, block); });
}

bool AgendaModel::remove(int row) {
    if (row < 0 || row >= count()) return false;
    const std::int64_t id = m_rows[static_cast<std::size_t>(row)].id;
    return hand([&](session::Session& session) { return session::removeAgendaBlock(session, id); });
}

bool AgendaModel::move(int from, int to) {
    if (from < 0 || from >= count() || to < 0 || to >= count() || from == to) return false;
    std::vector<std::int64_t> ids;
    for (const AgendaBlock& block : m_rows) ids.push_back(block.id);
    const std::int64_t moved = ids[static_cast<std::size_t>(from)];
    ids.erase(ids.begin() + from);
    ids.insert(ids.begin() + to, moved);
    return hand([&](session::Session& session) { return session::reorderAgenda(session, ids); });
}

}  // namespace kabar::ui
