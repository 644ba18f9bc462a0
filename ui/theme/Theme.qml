// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

// Every colour, size, space and duration of the window. Pages take all of theirs from here.
QtObject {
    id: theme

    // "light", "dark" or "projector"
    property string variant: "light"
    readonly property bool dark: variant === "dark"
    readonly property bool projector: variant === "projector"
    // false while pictures are taken, so that nothing is caught in flight
    property bool animated: true

    readonly property color paper: pick("#F7F6F2", "#12181A", "#FFFFFF")
    readonly property color card: pick("#FFFFFF", "#1A2225", "#FFFFFF")
    readonly property color raised: pick("#FFFFFF", "#212B2F", "#FFFFFF")
    readonly property color sunken: pick("#EFEDE6", "#0D1214", "#F1EFEA")
    readonly property color line: pick("#DEDCD4", "#2B3639", "#8A8F8F")
    readonly property color ink: pick("#1E2526", "#E8ECEA", "#0E1415")
    readonly property color muted: pick("#5E696B", "#9DAAAB", "#3A4446")
    readonly property color primary: pick("#0B6E75", "#4FB6B8", "#07525A")
    readonly property color primaryHover: pick("#095C62", "#6AC6C7", "#053F46")
    readonly property color primarySoft: pick("#D6ECEC", "#17383B", "#D0E8E9")
    readonly property color primaryInk: pick("#FFFFFF", "#0B1517", "#FFFFFF")
    readonly property color accent: pick("#D9481C", "#F0764D", "#9F2F0C")
    readonly property color accentSoft: pick("#FBE6DE", "#3D231B", "#F8DDD2")
    readonly property color green: pick("#4C8C3A", "#7DB868", "#2C5F1E")
    readonly property color amber: pick("#B87A00", "#E3B341", "#754D00")
    readonly property color violet: pick("#6D4C9F", "#A98BD6", "#4D3180")
    readonly property color hover: pick("#0A000000", "#14FFFFFF", "#14000000")
    readonly property color scrim: pick("#331E2526", "#80000000", "#331E2526")
    readonly property color shadow: dark ? "#66000000" : "#241E2526"

    // one colour a scenario or employer group, told apart by colour-blind eyes too
    readonly property list<color> series: [primary, accent, violet, amber, green]
    // choropleth, little to much
    readonly property list<color> sequential: ["#E4F1EE", "#BFE0DA", "#8EC9C3", "#55ABA9", "#218688", "#0B5C63"]
    // difference of two scenarios, less to more
    readonly property list<color> diverging: ["#762A83", "#AF8DC3", "#E7D4E8", "#F2F2F0", "#D9F0D3", "#7FBF7B", "#1B7837"]

    // of the window, set by it: on a wall all grows with its picture
    property size extent: Qt.size(1280, 800)
    readonly property real scale: projector ? 1.35 * Math.max(1, Math.min(extent.width / 1280, extent.height / 800)) : 1
    readonly property string family: "Inter"
    readonly property int caption: Math.round(12 * scale)
    readonly property int body: Math.round(14 * scale)
    readonly property int lead: Math.round(16 * scale)
    readonly property int title: Math.round(20 * scale)
    readonly property int display: Math.round(28 * scale)
    readonly property int hero: Math.round(44 * scale)
    readonly property real lineHeight: 1.4
    readonly property var tabular: ({ "tnum": 1, "calt": 1 })
    readonly property var proportional: ({ "calt": 1 })

    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 24
    readonly property int s6: 32
    readonly property int s7: 48

    readonly property int radius: 10
    readonly property int smallRadius: 6
    readonly property int controlHeight: Math.round(36 * scale)
    readonly property int iconSize: Math.round(20 * scale)
    readonly property int railWidth: Math.round(104 * scale)
    readonly property int sheetWidth: Math.round(320 * scale)

    readonly property int quick: animated ? 150 : 0
    readonly property int glide: animated ? 300 : 0

    function pick(light: color, night: color, wall: color): color {
        return dark ? night : projector ? wall : light
    }
    // `color` at another opacity
    function faded(base: color, opacity: real): color {
        return Qt.rgba(base.r, base.g, base.b, opacity)
    }
}
