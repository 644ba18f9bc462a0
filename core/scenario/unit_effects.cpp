// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/unit_effects.h"

#include "core/factor/driving.h"

#include <algorithm>

namespace kabar::scenario {

namespace {

using enum factor::FactorId;
using enum Way;

constexpr double kPer100 = 0.01;  // per 100 km → per km
constexpr double kGramsPerTonne = 1e6, kMinutesPerHour = 60;
constexpr double kTripsPerDay = 2;

/// Computes one part of the effects at a time.
class EffectsBuilder {
public:
    EffectsBuilder(const Levers& levers, const FactorValues& factors) : m_levers(levers), f(factors) {
        m_newOccupancy = levers[Lever::CarpoolOccupancy];
        m_vehiclesPerShuttleKm = f[ShuttleEmptyRunning] / (f[ShuttleSeats] * levers[Lever::ShuttleFill]);
        m_electric = levers[Lever::ElectricShare];
        m_allowance = std::min(levers[Lever::MobilityAllowance], f[MobilityAllowanceCap]);
    }

    UnitEffects build() {
        kilometres();
        emissions();
        minutes();
        vehicleCosts();
        sharedCosts();
        allowances();
        scaleDistances();
        m_effects.kept = {f[ThirdPlaceKept], f[RemoteKept], f[CarpoolKept], f[ShuttleKept], f[EbikeKept], f[TwizyKept]};
        return m_effects;
    }

private:
    double& km(Way way, Indicator indicator) { return m_effects.perKm[static_cast<std::size_t>(way)][indicator]; }
    double& day(Way way, Indicator indicator) { return m_effects.perPersonDay[static_cast<std::size_t>(way)][indicator]; }

    void kilometres() {
        for (const Way way : {Car, Twizy, Scooter}) km(way, Indicator::VehicleKmDay) = 1;
        km(CarpoolToday, Indicator::VehicleKmDay) = f[CarpoolDetour] / f[CarpoolOccupancyToday];
        km(CarpoolNew, Indicator::VehicleKmDay) = f[CarpoolDetour] / m_newOccupancy;
        km(Shuttle, Indicator::VehicleKmDay) = m_vehiclesPerShuttleKm;
        km(ThirdPlace, Indicator::VehicleKmDay) = f[ThirdPlaceCarShare];
    }

    void emissions() {
        // what nobody drives need not be known
        const GramsCo2e thermal = m_electric < 1 ? factor::thermalCar(f).all() * (1 - m_electric) : GramsCo2e{};
        const GramsCo2e electric = m_electric > 0 ? factor::electricCar(f).all() * m_electric : GramsCo2e{};
        const auto emits = [&](Way way, GramsCo2e perKm) {
            km(way, Indicator::Co2eTonnesYear) = perKm.value * f[WorkingDays] / kGramsPerTonne;
        };
        for (const Way way : {Car, CarpoolToday, CarpoolNew, ThirdPlace})
            emits(way, (thermal + electric) * km(way, Indicator::VehicleKmDay));
        emits(Twizy, factor::twizy(f).all());
        emits(Ebike, factor::ebike(f).all());
        emits(Shuttle, factor::shuttle(f).all() * m_vehiclesPerShuttleKm);
        emits(Bicycle, {f[BicycleEmission]});
        emits(Scooter, {f[ScooterEmission]});
        emits(Bus, {f[BusEmission]});
    }

    void minutes() {
        const auto set = [&](Way way, double speed, double access) {
            km(way, Indicator::MinutesDay) = kMinutesPerHour / speed;
            day(way, Indicator::MinutesDay) = kTripsPerDay * access;
        };
        set(Walk, f[WalkSpeed], 0);
        set(Bicycle, f[BicycleSpeed], f[CycleAccess]);
        set(Ebike, f[EbikeSpeed], f[CycleAccess]);
        set(Scooter, f[ScooterSpeed], f[CycleAccess]);
        set(Car, f[CarSpeed], f[CarAccess]);
        set(Twizy, f[TwizySpeed], f[CycleAccess]);
        set(Bus, f[BusSpeed], f[BusAccess]);
        set(Shuttle, f[ShuttleSpeed], f[ShuttleAccess]);
        for (const Way way : {CarpoolToday, CarpoolNew}) set(way, f[CarSpeed] / f[CarpoolDetour], f[CarpoolAccess]);
        const double driving = f[ThirdPlaceCarShare];
        km(ThirdPlace, Indicator::MinutesDay) = kMinutesPerHour * (driving / f[CarSpeed] + (1 - driving) / f[BicycleSpeed]);
        day(ThirdPlace, Indicator::MinutesDay) = kTripsPerDay * f[CycleAccess];
    }

    /// Of vehicles that people own: the employee drives, the employer parks.
    void vehicleCosts() {
        const double energy =
            (m_electric < 1 ? (1 - m_electric) * f[FuelUse] * kPer100 * f[FuelPrice] : 0) +
            (m_electric > 0 ? m_electric * (f[CarElectricEnergy] * kPer100 * f[CarChargingLoss] * f[ElectricityPrice] +
                                            f[CarElectricPremium])
                            : 0);
        for (const Way way : {Car, CarpoolToday, CarpoolNew, ThirdPlace})
            km(way, Indicator::EmployeeEurosYear) =
                (f[CarWear] + energy) * km(way, Indicator::VehicleKmDay) * f[WorkingDays];
        km(Scooter, Indicator::EmployeeEurosYear) = f[ScooterCost] * f[WorkingDays];
        km(Bicycle, Indicator::EmployeeEurosYear) = f[BicycleCost] * f[WorkingDays];
        km(Ebike, Indicator::EmployeeEurosYear) = f[EbikeEnergy] * kPer100 * f[ElectricityPrice] * f[WorkingDays];
        km(Twizy, Indicator::EmployeeEurosYear) =
            f[TwizyEnergy] * kPer100 * f[TwizyChargingLoss] * f[ElectricityPrice] * f[WorkingDays];
        day(Ebike, Indicator::EmployeeEurosYear) = f[EbikeYearCost];
        day(Car, Indicator::EmployerEurosYear) = f[ParkingSpace];
        day(CarpoolToday, Indicator::EmployerEurosYear) = f[ParkingSpace] / f[CarpoolOccupancyToday];
        day(CarpoolNew, Indicator::EmployerEurosYear) = f[ParkingSpace] / m_newOccupancy;
    }

    /// Of what is shared: employers and the authority, after what riders pay.
    void sharedCosts() {
        const double employers = m_levers[Lever::EmployerShare];
        const auto split = [&](double& employer, double& authority, double euros) {
            employer += euros * employers;
            authority += euros * (1 - employers);
        };
        const auto perDay = [&](Way way, double euros) {
            split(day(way, Indicator::EmployerEurosYear), day(way, Indicator::AuthorityEurosYear), euros);
        };
        perDay(ThirdPlace, f[ThirdPlaceSeat] * f[WorkingDays]);
        perDay(Twizy, f[TwizyYearCost]);
        const double fares = kTripsPerDay * m_levers[Lever::ShuttleFare] * f[WorkingDays];
        perDay(Shuttle, -fares);
        day(Shuttle, Indicator::EmployeeEurosYear) = fares;
        split(km(Shuttle, Indicator::EmployerEurosYear), km(Shuttle, Indicator::AuthorityEurosYear),
              f[ShuttleKmCost] * m_vehiclesPerShuttleKm * f[WorkingDays]);

        const double busFares = kTripsPerDay * f[BusFare] * f[WorkingDays];
        day(Bus, Indicator::EmployerEurosYear) = busFares * f[BusEmployerShare];
        day(Bus, Indicator::EmployeeEurosYear) = busFares * (1 - f[BusEmployerShare]);
        day(Bus, Indicator::AuthorityEurosYear) = kTripsPerDay * f[BusPublicCost] * f[WorkingDays];
    }

    /// From employer to employee. Those who come that way today get the mobility allowance too.
    void allowances() {
        const auto pay = [&](Way way, double euros) {
            day(way, Indicator::EmployerEurosYear) += euros;
            day(way, Indicator::EmployeeEurosYear) -= euros;
        };
        for (const Way way : {Bicycle, Ebike, CarpoolToday, CarpoolNew, Twizy}) pay(way, m_allowance);
        pay(Home, f[RemoteAllowance] * f[WorkingDays]);
    }

    void scaleDistances() {
        const double scale = f[DetourFactor] / f.tableDetour();
        for (Indicators& way : m_effects.perKm)
            for (const Indicator indicator : kIndicators) way[indicator] *= scale;
    }

    const Levers& m_levers;
    const FactorValues& f;
    double m_newOccupancy = 0, m_vehiclesPerShuttleKm = 0, m_electric = 0, m_allowance = 0;
    UnitEffects m_effects{};
};

}  // namespace

UnitEffects unitEffects(const Levers& levers, const FactorValues& factors) {
    return EffectsBuilder(levers, factors).build();
}

namespace {

template <std::size_t N>
Indicators sumOf(const Travel& travel, const UnitEffects& effects, const std::array<Indicator, N>& wanted) {
    const WayTrips trips = travelled(travel, effects.kept);
    Indicators sum;
    const auto add = [&](double amount, const Indicators& each) {
        if (amount == 0) return;  // what nobody does need not be known
        for (const Indicator indicator : wanted) sum[indicator] += amount * each[indicator];
    };
    for (std::size_t way = 0; way < kWayCount; ++way) {
        add(trips.of[way].personDays, effects.perPersonDay[way]);
        add(trips.of[way].km, effects.perKm[way]);
    }
    if (travel.persons > 0) sum[Indicator::MinutesDay] /= travel.persons;
    return sum;
}

}  // namespace

Indicators indicators(const Travel& travel, const UnitEffects& effects) {
    return sumOf(travel, effects, kIndicators);
}

Indicators communeIndicators(const Travel& travel, const UnitEffects& effects) {
    return sumOf(travel, effects, std::array{Indicator::EmployeeEurosYear, Indicator::MinutesDay});
}

}  // namespace kabar::scenario
