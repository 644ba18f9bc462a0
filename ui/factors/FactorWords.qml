// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick
import Kabar.Controls

// The words and numbers of factors: groups, units, how sure one is, for whom it was made.
QtObject {
    readonly property var groups: ({
        missing: qsTr("To be filled in for this territory"), energy: qsTr("Energy and emissions"), travel: qsTr("How people travel"),
        kept: qsTr("What people keep up"), money: qsTr("Money")
    })
    readonly property var confidences: ({
        published: qsTr("Published"), derived: qsTr("Computed from published figures"), assumption: qsTr("Working assumption")
    })
    readonly property var standings: ({ own: qsTr("for this territory"), france: qsTr("value for all of France"), anywhere: "", missing: "" })

    // As many decimals as it needs.
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
            "ratio": "", "share": "", "days/year": qsTr("days a year"), "min/trip": qsTr("min a trip"), "min/stop": qsTr("min a stop"),
            "persons/car": qsTr("persons a car"), "seats": qsTr("seats"), "€/trip": qsTr("€ a trip"), "€/year": qsTr("€ a year"),
            "€/day": qsTr("€ a day"), "kgCO2e/kWh": "kg CO₂e/kWh", "gCO2e/km": "g CO₂e/km",
            "gCO2e/passenger-km": qsTr("g CO₂e a passenger-km"), "kgCO2e/l": "kg CO₂e/l"
        }
        return words[name] ?? name
    }
}
