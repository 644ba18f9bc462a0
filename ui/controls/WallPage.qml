// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Theme

// A page of the wall: what is asked, in the largest type, and below it what is shown. No control stands here.
Item {
    id: root

    default property alias content: body.data
    property string headline
    property real headlineShare: 0.26  // of the height, at most
    readonly property real margin: Math.round(Math.max(Hall.least, width * 0.03))
    readonly property real gap: Math.round(Hall.least * 0.6)
    readonly property bool settled: true

    Accessible.role: Accessible.Pane
    Accessible.name: headline

    WallType {
        id: words
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: root.margin; topMargin: Math.round(root.margin * 0.8) }
        height: Math.min(Math.round(root.height * root.headlineShare), probe.height)
        visible: text !== ""
        text: root.headline
        times: 1.8
        fits: true
        strong: true
        verticalAlignment: Text.AlignTop
        Accessible.role: Accessible.Heading
    }
    // as high as the headline would be at its largest
    WallType { id: probe; visible: false; width: words.width; text: root.headline; times: words.times; strong: true }
    Item {
        id: body
        anchors {
            left: parent.left; right: parent.right; bottom: parent.bottom
            top: words.visible ? words.bottom : parent.top
            margins: root.margin
            topMargin: words.visible ? root.gap : root.margin
        }
    }
}
