// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// A vote for the hall: while it is open its answers, how to join and how many have voted; once it is closed its result.
WallPage {
    id: root

    required property VoteRoom room
    required property int presentCount

    readonly property bool open: room.ballotState === "open"

    headline: open ? room.question : outcome.text
    headlineShare: 0.3

    VoteOutcome { id: outcome; room: root.room }
    Item {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; right: door.visible ? door.left : parent.right; rightMargin: door.visible ? 2 * root.gap : 0 }

        WallType {
            id: asked
            anchors { left: parent.left; right: parent.right; top: parent.top }
            visible: text !== ""
            times: Hall.ease
            maximumLineCount: root.open ? 1 : 2
            text: !root.open ? root.room.question : root.room.maxChoices > 1 ? qsTr("Up to %1 answers each").arg(root.room.maxChoices) : ""
        }
        WallBars {
            anchors { left: parent.left; right: parent.right; top: asked.visible ? asked.bottom : parent.top; topMargin: asked.visible ? root.gap : 0; bottom: count.top; bottomMargin: root.gap }
            open: root.open
            rows: root.open ? root.room.answers : root.room.results
        }
        Item {
            id: count
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: words.height + (root.open ? bar.height + Math.round(Hall.least * 0.3) : 0)
            WallType {
                id: words
                width: parent.width
                strong: root.open
                times: root.open ? 1.2 * Hall.ease : Hall.ease
                wrapMode: Text.NoWrap
                text: root.open ? (root.presentCount > 0 ? qsTr("%1 of %2 have voted").arg(root.room.voters).arg(root.presentCount) : Moments.votes(root.room.voters))
                    : qsTr("%1 · consultative").arg(Moments.votes(root.room.voters))
            }
            Rectangle {
                id: bar
                visible: root.open && root.presentCount > 0
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: Math.round(Hall.least * 0.4)
                radius: height / 2
                color: Theme.card
                border.color: Theme.ink
                Rectangle {
                    width: parent.width * Math.min(1, root.room.voters / Math.max(1, root.presentCount))
                    height: parent.height
                    radius: parent.radius
                    color: Theme.primary
                    Behavior on width { NumberAnimation { duration: Theme.glide; easing.type: Easing.OutCubic } }
                }
            }
        }
    }
    WallDoor {
        id: door
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Math.round(parent.width * 0.34)
        visible: root.open && root.room.welcoming
        wide: false
        room: root.room
    }
}
