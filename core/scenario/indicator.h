// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factor/factor_set.h"
#include "core/scenario/travel.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kabar::scenario {

using factor::Factor;
using factor::FactorId;
using factor::FactorSet;
using factor::FactorValues;

/// What a scenario is judged by.
enum class Indicator : std::uint8_t {
    VehicleKmDay,    ///< kilometres of cars, scooters, Twizys and shuttles on an average working weekday
    Co2eTonnesYear,  ///< construction and use
    EmployerEurosYear,
    EmployeeEurosYear,
    AuthorityEurosYear,
    MinutesDay,  ///< door to door, there and back, a commuter on an average working weekday
};
inline constexpr std::size_t kIndicatorCount = static_cast<std::size_t>(Indicator::MinutesDay) + 1;
inline constexpr std::array kIndicators{Indicator::VehicleKmDay,       Indicator::Co2eTonnesYear,
                                        Indicator::EmployerEurosYear,  Indicator::EmployeeEurosYear,
                                        Indicator::AuthorityEurosYear, Indicator::MinutesDay};

/// "vehicle_km_day", "co2e_t_year", "employer_eur_year", "employee_eur_year", "authority_eur_year", "minutes_day".
[[nodiscard]] std::string_view name(Indicator indicator);
[[nodiscard]] std::string_view unit(Indicator indicator);
/// Whether it is in euros: results are whole cents.
[[nodiscard]] bool isMoney(Indicator indicator);
/// The factors that the indicator is computed with.
[[nodiscard]] const std::vector<FactorId>& factorsOf(Indicator indicator);

/// One value an indicator.
class Indicators {
public:
    [[nodiscard]] double operator[](Indicator indicator) const { return m_values[static_cast<std::size_t>(indicator)]; }
    double& operator[](Indicator indicator) { return m_values[static_cast<std::size_t>(indicator)]; }

private:
    std::array<double, kIndicatorCount> m_values{};
};

}  // namespace kabar::scenario
