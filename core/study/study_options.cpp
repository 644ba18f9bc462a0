// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_options.h"

namespace kabar::study {

namespace {

template <class Value>
inline constexpr bool kIsOptional = false;
template <class Value>
inline constexpr bool kIsOptional<std::optional<Value>> = true;

template <class Value>
void set(Value& into, double value) {
    into = static_cast<Value>(value);
}
template <class Value>
void set(std::optional<Value>& into, double value) {
    into = static_cast<Value>(value);
}

/// Calls `visit(name, member)` for every parameter of a family: one list for writing and for reading.
template <class Options, class Visit>
void eachParameter(Family family, Options& options, const Visit& visit) {
    switch (family) {
        case Family::ThirdPlaces:
            visit("places", options.thirdPlaces.places);
            visit("most_places", options.thirdPlaces.mostPlaces);
            visit("access_minutes", options.thirdPlaces.accessMinutes);
            visit("access", options.thirdPlaces.access);
            return;
        case Family::Active:
            visit("walk", options.active.walk);
            visit("bicycle", options.active.bicycle);
            visit("ebike", options.active.eBike);
            visit("twizy", options.active.twizy);
            return;
        case Family::Carpool:
            visit("least_distance", options.carpool.leastDistance);
            visit("corridors", options.carpool.corridors);
            return;
        case Family::Shuttles:
            visit("lines", options.shuttles.lines);
            visit("headway_minutes", options.shuttles.headwayMinutes);
            visit("window_minutes", options.shuttles.windowMinutes);
            visit("seats", options.shuttles.seats);
            visit("least_distance", options.shuttles.leastDistance);
            visit("uptake", options.shuttles.uptake);
            return;
    }
}

}  // namespace

std::map<std::string, double> parametersOf(Family family, const StudyOptions& options) {
    std::map<std::string, double> parameters;
    eachParameter(family, options, [&]<class Value>(const char* name, const Value& value) {
        if constexpr (kIsOptional<Value>) {
            if (value) parameters[name] = static_cast<double>(*value);
        } else {
            parameters[name] = static_cast<double>(value);
        }
    });
    return parameters;
}

void applyParameters(Family family, const std::map<std::string, double>& parameters, StudyOptions& options) {
    eachParameter(family, options, [&]<class Value>(const char* name, Value& value) {
        if (const auto found = parameters.find(name); found != parameters.end()) set(value, found->second);
    });
}

}  // namespace kabar::study
