// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton
import QtQuick

// The hall and what its farthest seat can read. Whoever shows the wall sets `lines`, the height of its picture in pixels.
QtObject {
    property real imageHeight: 1.8  // metres
    property real depth: 7.2        // metres from the wall to the farthest seat
    property bool asked: false      // whether anybody has said so
    property real lines: 1080

    readonly property int leastTimes: 1
    readonly property int mostTimes: 8  // beyond, a wall holds no sentence
    readonly property real times: Math.max(leastTimes, Math.min(mostTimes, depth / imageHeight))
    // 20 minutes of arc (ISO 9241), in image heights
    readonly property real capitalShare: times * Math.tan(Math.PI / 180 / 3)
    // Inter's capitals are 0.727 as high as its size
    // how many times the least a line beside the main thing takes where the hall is short and room is left
    readonly property real ease: Math.max(1, 0.035 * lines / least)
    readonly property int least: Math.ceil(lines * capitalShare / 0.727)
}
