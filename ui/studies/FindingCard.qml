// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

// One finding: where, how much with its range, the sentence; opened, the figures and how they came about.
FocusScope {
    id: root

    required property int index
    required property string findingId
    required property string title
    required property string sentence
    required property real persons
    required property int employers
    required property real low
    required property real mid
    required property real high
    required property var figures
    required property var worked
    required property int cells
    required property string table
    required property bool roomFactors
    property real greatest: 1
    property real least: 0
    readonly property bool adds: mid < 0  // drives more than it saves
    property bool selected: false
    signal chosen

    implicitHeight: card.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: sentence
    Accessible.onPressAction: root.chosen()
    Keys.onSpacePressed: root.chosen()
    Keys.onReturnPressed: root.chosen()

    Card {
        id: card
        width: parent.width
        selected: root.selected
        padding: Theme.s3
        color: hover.hovered && !root.selected ? Theme.sunken : Theme.card

        RowLayout {
            width: parent.width
            spacing: Theme.s2
            Rectangle {
                implicitWidth: Math.round(24 * Theme.scale)
                implicitHeight: implicitWidth
                radius: implicitWidth / 2
                color: root.selected ? Theme.primary : Theme.primarySoft
                Type {
                    anchors.centerIn: parent
                    text: root.index + 1
                    role: Type.Caption
                    strong: true
                    color: root.selected ? Theme.primaryInk : Theme.primary
                }
            }
            Type { Layout.fillWidth: true; text: root.title; role: Type.Lead; strong: true; maximumLineCount: 2; elide: Text.ElideRight }
            Type {
                text: root.adds ? qsTr("adds %1").arg(Format.unit(-root.mid, "km")) : Format.unit(root.mid, "km")
                role: Type.Lead
                strong: true
                color: root.adds ? Theme.accent : Theme.primary
                wrapMode: Text.NoWrap
            }
        }
        RangeBar {
            width: parent.width
            low: root.low
            mid: root.mid
            high: root.high
            minimum: root.least
            maximum: root.greatest
            color: root.adds ? Theme.accent : Theme.primary
        }
        Type { width: parent.width; text: root.sentence }
        Flow {
            width: parent.width
            spacing: Theme.s1
            Chip { text: qsTr("%1 people").arg(Format.rounded(root.persons)); iconName: "people" }
            Chip { text: qsTr("%1 employers or more").arg(root.employers); iconName: "building" }
            Chip { visible: root.roomFactors; text: qsTr("with the room's factors"); iconName: "settings"; tint: Theme.violet }
        }
        Loader {
            width: parent.width
            visible: active
            active: root.selected
            sourceComponent: WorkedCase {
                figures: root.figures
                worked: root.worked
                cells: root.cells
                table: root.table
            }
        }
    }
    FocusRing { anchors.fill: card; shown: root.activeFocus; radius: Theme.radius }
    HoverHandler { id: hover; cursorShape: Qt.PointingHandCursor }
    TapHandler { onTapped: { root.forceActiveFocus(); root.chosen() } }
}
