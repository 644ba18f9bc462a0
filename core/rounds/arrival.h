// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/records.h"
#include "core/telemetry/reading.h"

namespace kabar::rounds {

/// Readings on their way into a workshop, in short transactions between which other writes go first: nobody sees them before
/// `complete`, and none stay without it.
class Arrival {
public:
    explicit Arrival(Records& records) : m_records(records) {}
    Arrival(const Arrival&) = delete;
    Arrival& operator=(const Arrival&) = delete;
    ~Arrival();

    /// First of all; also clears what a program that was killed left on its way.
    [[nodiscard]] Status begin(Time at);
    /// Adds the readings to those of the vehicle of that name, which is made when there is none. Returns how many were new.
    /// Fails with `Cancelled` when stopped.
    [[nodiscard]] Result<std::int64_t> add(const telemetry::Vehicle& vehicle, const telemetry::Track& track,
                                           std::stop_token stop, const Progress& progress);
    /// From here on everybody sees them, and what `note` writes in the same transaction.
    [[nodiscard]] Status complete(const session::Work& note);

private:
    [[nodiscard]] Status clear(std::int64_t id);

    Records& m_records;
    std::int64_t m_id = 0;  ///< 0 before and after
};

}  // namespace kabar::rounds
