// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/territory/arrival_model.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kabar::ui {

namespace {
enum Role { Minute = Qt::UserRole, Persons, Share };
}

void ArrivalModel::setTable(const std::optional<coop::ReleasedTable>& table) {
    std::map<int, double> persons;
    double withoutSlot = 0;
    const int slotMinutes = table ? std::max(1, table->slotMinutes) : m_slotMinutes;
    if (table)
        for (const coop::ReleasedCell& cell : table->cells)
            (cell.key.slot >= 0 ? persons[cell.key.slot] : withoutSlot) += cell.sums.persons;
    std::vector<Arrival> arrivals;
    if (!persons.empty())
        for (int minute = persons.begin()->first; minute <= persons.rbegin()->first; minute += slotMinutes)
            arrivals.push_back({minute, persons.contains(minute) ? persons[minute] : 0});
    if (arrivals == m_arrivals && withoutSlot == m_withoutSlot && slotMinutes == m_slotMinutes) return;
    beginResetModel();
    m_arrivals = std::move(arrivals);
    m_withoutSlot = withoutSlot;
    m_slotMinutes = slotMinutes;
    m_most = 0;
    for (const Arrival& arrival : m_arrivals) m_most = std::max(m_most, arrival.persons);
    endResetModel();
    emit changed();
}

int ArrivalModel::minuteAt(int row) const {
    return row >= 0 && row < count() ? m_arrivals[static_cast<std::size_t>(row)].minute : coop::CellKey::kAnySlot;
}

double ArrivalModel::personsAt(int row) const {
    return row >= 0 && row < count() ? m_arrivals[static_cast<std::size_t>(row)].persons : 0;
}

int ArrivalModel::rowOf(int minute) const {
    const auto found = std::ranges::find(m_arrivals, minute, &Arrival::minute);
    return found == m_arrivals.end() ? -1 : static_cast<int>(found - m_arrivals.begin());
}

int ArrivalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ArrivalModel::data(const QModelIndex& index, int role) const {
    const Arrival& arrival = m_arrivals.at(static_cast<std::size_t>(index.row()));
    switch (role) {
        case Minute:
            return arrival.minute;
        case Persons:
            return arrival.persons;
        case Share:
            return m_most > 0 ? arrival.persons / m_most : 0;
        default:
            return {};
    }
}

QHash<int, QByteArray> ArrivalModel::roleNames() const {
    return {{Minute, "minute"}, {Persons, "persons"}, {Share, "share"}};
}

}  // namespace kabar::ui
