// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

// Numbers as the room reads them: thin spaces between thousands, a true minus, units beside, ranges with a middle.
QtObject {
    id: root

    readonly property string thin: "\u202f"

    function number(value: real, decimals: int): string { return NumberText.number(value, decimals, Qt.uiLanguage) }
    function signed(value: real, decimals: int): string {
        return value > 0 ? "+" + number(value, decimals) : number(value, decimals)
    }
    // Three significant figures, so that no figure looks surer than it is.
    function rounded(value: real): string {
        const size = Math.abs(value)
        if (size < 10)
            return number(value, 1)
        if (size < 1000)
            return number(value, 0)
        const step = Math.pow(10, Math.floor(Math.log10(size)) - 2)
        return number(Math.round(value / step) * step, 0)
    }
    // The ends of a range bear two significant figures: more would be a false precision. They go outwards, so that a range
    // never says less than it holds: -1 for a low end, +1 for a high one, 0 for the nearest.
    function coarse(value: real, outwards: int): real {
        if (value === 0 || !isFinite(value))
            return value
        const step = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 1)
        const steps = value / step
        return step * (outwards < 0 ? Math.floor(steps + 1e-9) : outwards > 0 ? Math.ceil(steps - 1e-9) : Math.round(steps))
    }
    function unit(value: real, name: string): string { return rounded(value) + thin + name }
    function percent(share: real): string { return number(share * 100, 0) + thin + "%" }
    // "12 400 km (9 100 to 15 800)"
    function range(low: real, mid: real, high: real, name: string): string {
        return qsTr("%1 (%2 to %3)").arg(unit(mid, name)).arg(rounded(coarse(Math.min(low, high), -1))).arg(rounded(coarse(Math.max(low, high), 1)))
    }
    function euros(value: real): string { return unit(value, "€") }
    // 07:30 from minutes after midnight
    function clock(minutes: int): string {
        return String(Math.floor(minutes / 60)).padStart(2, "0") + ":" + String(minutes % 60).padStart(2, "0")
    }
    function duration(seconds: real): string {
        const minutes = Math.floor(Math.abs(seconds) / 60)
        return (seconds < 0 ? "\u2212" : "") + minutes + ":" + String(Math.floor(Math.abs(seconds) % 60)).padStart(2, "0")
    }
}
