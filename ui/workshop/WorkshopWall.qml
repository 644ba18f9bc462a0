// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Controls

// What the workshop page puts on the wall: the moment, the code, the vote or the actions.
FocusScope {
    id: root

    required property AgendaModel agenda
    required property VoteRoom room
    required property ActionModel actions
    required property int presentCount
    required property string title
    required property string workshopTitle
    required property string scene  // "moment", "join", "vote" or "actions"
    signal resultAsked

    focus: true
    Keys.onRightPressed: root.agenda.moveOn()
    Keys.onReturnPressed: root.resultAsked()
    Keys.onEnterPressed: root.resultAsked()
    Shortcut { sequence: "Space"; onActivated: root.agenda.startOrPause() }

    Loader {
        anchors.fill: parent
        sourceComponent: root.scene === "join" ? join : root.scene === "vote" ? vote : root.scene === "actions" ? actions : moment
    }
    Component {
        id: moment
        WallMoment { agenda: root.agenda; title: root.title; workshopTitle: root.workshopTitle }
    }
    Component {
        id: join
        WallPage {
            headline: qsTr("Your phone votes")
            headlineShare: 0.18
            WallDoor { anchors.fill: parent; room: root.room }
        }
    }
    Component {
        id: vote
        WallVote { room: root.room; presentCount: root.presentCount }
    }
    Component {
        id: actions
        WallActions { actions: root.actions }
    }
}
