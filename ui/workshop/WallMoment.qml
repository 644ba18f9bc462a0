// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import Kabar.Theme
import Kabar.Controls

// Where the day stands, for the hall: what is going on, how long it still takes, what comes then.
WallPage {
    id: root

    required property AgendaModel agenda
    required property string title
    property string workshopTitle

    readonly property bool late: agenda.behindSeconds >= 180

    Accessible.name: title

    AgendaRing {
        id: ring
        visible: root.agenda.count > 0
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: Math.min(parent.height, Math.round(parent.width * 0.42))
        height: width
        least: Math.ceil(Hall.least * Hall.ease)
        agenda: root.agenda
    }
    Item {
        id: words
        anchors { left: ring.visible ? ring.right : parent.left; leftMargin: ring.visible ? 2 * root.gap : 0; right: parent.right; top: parent.top; bottom: parent.bottom }

        WallType {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            visible: text !== "" && !root.agenda.begun
            text: root.workshopTitle
            times: Hall.ease
            maximumLineCount: 2
        }
        WallType {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; verticalCenterOffset: pace.visible ? -pace.height / 2 : 0 }
            height: Math.round(parent.height * 0.46)
            text: root.title
            times: 3
            fits: true
            strong: true
            lineHeight: 1.1
        }
        Column {
            id: pace
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: root.agenda.count > 0
            spacing: Math.round(root.gap / 2)
            Row {
                visible: root.agenda.begun
                spacing: Math.round(Hall.least * 0.4)
                Icon { anchors.verticalCenter: parent.verticalCenter; name: root.late ? "warning" : "check"; size: Math.round(Hall.least * Hall.ease * 1.1); color: Theme.ink }
                WallType {
                    width: Math.min(implicitWidth, words.width - Math.round(Hall.least * Hall.ease * 1.5))
                    wrapMode: Text.NoWrap
                    times: Hall.ease
                    strong: root.late
                    text: Moments.pace(root.agenda.behindSeconds) + (root.agenda.finished ? "" : " · " + qsTr("end at %1").arg(root.agenda.expectedEnd))
                }
            }
            WallType {
                width: parent.width
                visible: root.agenda.nextRow >= 0
                times: Hall.ease
                maximumLineCount: 2
                text: (root.agenda.begun ? qsTr("Then: %1") : qsTr("First: %1")).arg(root.agenda.titleAt(root.agenda.nextRow))
            }
        }
    }
}
