// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick
import Kabar.Controls

// The words and numbers of scenarios: what an indicator is called, a lever's value with its unit, a difference read aloud.
QtObject {
    id: root

    readonly property var labels: ({
        vehicle_km_day: qsTr("Kilometres driven a day"),
        co2e_t_year: qsTr("CO₂e a year"),
        employer_eur_year: qsTr("Employers pay a year"),
        employee_eur_year: qsTr("Employees pay a year"),
        authority_eur_year: qsTr("The authority pays a year"),
        minutes_day: qsTr("Minutes a day, each"),
        reached_without_car: qsTr("Without a car: by bus today, or reached")
    })
    readonly property var icons: ({
        vehicle_km_day: "car", co2e_t_year: "leaf", employer_eur_year: "building", employee_eur_year: "person",
        authority_eur_year: "flag", minutes_day: "clock", reached_without_car: "people"
    })
    readonly property var groups: ({
        not_moving: qsTr("Not moving"), carpool: qsTr("Carpooling"), shuttles: qsTr("Shuttles"),
        light: qsTr("Light and electric"), money: qsTr("Who pays")
    })
    readonly property var groupIcons: ({ not_moving: "desk", carpool: "carpool", shuttles: "bus", light: "bike", money: "euro" })
    readonly property var confidences: ({
        published: qsTr("Published"), derived: qsTr("Computed from published figures"), assumption: qsTr("Working assumption")
    })

    readonly property var gaps: ({
        no_homes: qsTr("where employees live"), no_flows: qsTr("where trips start and end"), no_slots: qsTr("when people arrive"),
        no_third_places: qsTr("third places that a study found"), no_shuttle_lines: qsTr("shuttle lines that a study found"),
        no_mode: qsTr("how people come"), no_remote_days: qsTr("the days that can be worked elsewhere"),
        no_car_ownership: qsTr("who has a car"), stale_studies: qsTr("studies of these tables (theirs have changed)")
    })

    readonly property var vehicles: ({
        thermal_car: qsTr("Thermal car"), electric_car: qsTr("Electric car"), twizy: qsTr("Twizy"), ebike: qsTr("E-bike"), shuttle: qsTr("Shuttle")
    })
    // "Thermal car: 6.5 l/100 km, 194 g in use and 26 g of construction a kilometre"
    function driving(one: var): string {
        const taken = one.litres > 0 ? Format.number(one.litres, 1) + Format.thin + "l/100 km" : Format.number(one.kilowattHours, 1) + Format.thin + "kWh/100 km"
        return qsTr("%1: %2, %3 g in use and %4 g of construction a kilometre").arg(vehicles[one.key]).arg(taken)
               .arg(Format.number(one.use, 0)).arg(Format.number(one.build, 0))
    }
    // put into words at each step of a slider: translated once
    readonly property string _points: qsTr("points")
    readonly property string _same: qsTr("no difference")
    readonly property string _less: qsTr("%1, or %2 less")
    readonly property string _more: qsTr("%1, or %2 more")
    readonly property string _shareLess: qsTr("%1 less")
    readonly property string _shareMore: qsTr("%1 more")
    readonly property string _between: qsTr("between %1 and %2")
    readonly property string _ranged: qsTr("%1 (%2 to %3)")

    function label(key: string): string { return labels[key] ?? key }
    // A value of an indicator, short enough for the end of a bar.
    function value(key: string, amount: real): string {
        switch (key) {
        case "vehicle_km_day": return Format.unit(amount, "km")
        case "co2e_t_year": return Format.unit(amount, "t")
        case "minutes_day": return Format.number(amount, 1) + Format.thin + "min"
        case "reached_without_car": return Format.percent(amount)
        }
        return money(amount)
    }
    function money(amount: real): string {
        if (Math.abs(amount) >= 1e6)
            return Format.number(amount / 1e6, Math.round(amount / 1e4) % 10 === 0 ? 1 : 2) + Format.thin + "M€"
        return Format.euros(amount)
    }
    function signedValue(key: string, amount: real): string {
        if (key === "reached_without_car")
            return (amount > 0 ? "+" : "") + Format.number(amount * 100, 0) + Format.thin + _points
        const words = value(key, amount)
        return amount > 0 && /[1-9]/.test(words) ? "+" + words : words
    }
    // "−12 400 km, 5 % less"
    function difference(key: string, low: real, mid: real, high: real, before: real): string {
        if (Math.abs(mid) < 1e-9 && Math.abs(high - low) < 1e-9)
            return _same
        const share = Math.abs(before) > 1e-9 ? Math.abs(mid / before) : 0
        const words = signedValue(key, mid)
        if (key === "reached_without_car" || share < 0.0005 || share > 2)
            return words
        return (mid < 0 ? _less : _more).arg(words).arg(percent(share))
    }
    // "5 % less"; empty where it says nothing
    function share(key: string, mid: real, before: real): string {
        const share = Math.abs(before) > 1e-9 ? Math.abs(mid / before) : 0
        return key === "reached_without_car" || share < 0.0005 || share > 2 ? "" : (mid < 0 ? _shareLess : _shareMore).arg(percent(share))
    }
    // With a decimal below a tenth, where whole percents hide what moves.
    function percent(share: real): string { return Format.number(share * 100, share < 0.0995 ? 1 : 0) + Format.thin + "%" }
    function between(key: string, low: real, high: real): string {
        return _between.arg(signedValue(key, Format.coarse(low, -1))).arg(signedValue(key, Format.coarse(high, 1)))
    }
    // "3 410 t (2 900 t to 4 500 t)"; the value alone when it is certain
    function ranged(key: string, low: real, mid: real, high: real): string {
        return high > low ? _ranged.arg(value(key, mid)).arg(value(key, Format.coarse(low, -1))).arg(value(key, Format.coarse(high, 1))) : value(key, mid)
    }
    function lever(unit: string, amount: real): string {
        switch (unit) {
        case "count": return Format.number(amount, 0)
        case "share": return Format.percent(amount)
        case "days_per_week": return Format.number(amount, amount % 1 === 0 ? 0 : 1) + Format.thin + qsTr("d/week")
        case "persons_per_car": return Format.number(amount, 1)
        case "euros": return Format.number(amount, 2) + Format.thin + "€"
        case "euros_per_year": return Format.number(amount, 0) + Format.thin + qsTr("€/year")
        case "kilometres": return Format.number(amount, amount % 1 === 0 ? 0 : 1) + Format.thin + "km"
        }
        return Format.rounded(amount)
    }
    // A factor's figure: as many decimals as it needs, in words for its unit.
    function figure(amount: real, unit: string): string {
        const size = Math.abs(amount)
        if (unit === "share")
            return Format.percent(amount)
        let decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 || size === 0 ? 2 : 3
        while (decimals > 0 && Number(amount.toFixed(decimals)) === Number(amount.toFixed(decimals - 1)))
            --decimals
        return Format.number(amount, decimals)
    }
    function unit(name: string): string {
        const words = {
            "ratio": "", "share": "", "days/year": qsTr("days a year"), "min/trip": qsTr("min a trip"), "persons/car": qsTr("persons a car"),
            "seats": qsTr("seats"), "€/trip": qsTr("€ a trip"), "€/year": qsTr("€ a year"), "€/day": qsTr("€ a day"),
            "kgCO2e/kWh": "kg CO₂e/kWh", "gCO2e/km": "g CO₂e/km", "gCO2e/passenger-km": qsTr("g CO₂e a passenger-km"), "kgCO2e/l": "kg CO₂e/l"
        }
        return words[name] ?? name
    }
}
