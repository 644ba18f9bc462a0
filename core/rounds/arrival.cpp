// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/arrival.h"

#include "core/store/fleet_store.h"

#include <algorithm>
#include <span>

namespace kabar::rounds {

namespace {

/// Some 10 ms of writing, so that a vote never waits long behind an import.
constexpr std::size_t kReadingsATime = 4000;

}  // namespace

Arrival::~Arrival() {
    if (m_id != 0) (void)clear(m_id);
}

Status Arrival::begin(Time at) {
    std::vector<std::int64_t> left;
    auto found = m_records.keep({}, [&](sqlite::Database& database) -> Status {
        auto arrivals = store::loadArrivals(database);
        if (!arrivals) return fail(arrivals.error());
        left = std::move(*arrivals);
        return {};
    });
    if (!found) return found;
    for (const std::int64_t each : left)
        if (auto cleared = clear(each); !cleared) return cleared;
    return m_records.keep({}, [&](sqlite::Database& database) -> Status {
        const auto id = store::beginArrival(database, at);
        if (!id) return fail(id.error());
        m_id = *id;
        return {};
    });
}

Result<std::int64_t> Arrival::add(const telemetry::Vehicle& vehicle, const telemetry::Track& track, std::stop_token stop,
                                  const Progress& progress) {
    std::int64_t vehicleId = 0, all = 0;
    auto found = m_records.keep({}, [&](sqlite::Database& database) -> Status {
        const auto id = store::findOrAddVehicle(database, vehicle, m_id);
        if (!id) return fail(id.error());
        vehicleId = *id;
        return {};
    });
    if (!found) return fail(found.error());
    double done = 0;
    for (const auto& [quantity, series] : track) {
        progress(done++ / static_cast<double>(track.size()), "log");
        for (std::size_t from = 0; from < series.size(); from += kReadingsATime) {
            if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
            const std::span some(series.data() + from, std::min(kReadingsATime, series.size() - from));
            auto kept = m_records.keep({}, [&](sqlite::Database& database) -> Status {
                const auto added = store::addReadings(database, vehicleId, quantity, some, m_id);
                if (!added) return fail(added.error());
                all += *added;
                return {};
            });
            if (!kept) return fail(kept.error());
        }
    }
    return all;
}

Status Arrival::complete(const session::Work& note) {
    auto kept = m_records.keep(session::Domain::Fleet, [&](sqlite::Database& database) -> Status {
        if (auto noted = note(database); !noted) return noted;
        return store::completeArrival(database, m_id);
    });
    if (kept) m_id = 0;
    return kept;
}

/// Piece by piece, each in a short transaction.
Status Arrival::clear(std::int64_t id) {
    std::optional<store::ReadingKey> after = store::ReadingKey{};
    while (after) {
        auto cleared = m_records.keep({}, [&](sqlite::Database& database) -> Status {
            auto next = store::clearSomeOfArrival(database, id, *after);
            if (!next) return fail(next.error());
            after = *next;
            return {};
        });
        if (!cleared) return cleared;
    }
    return {};
}

}  // namespace kabar::rounds
