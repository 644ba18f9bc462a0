// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// The page's question and its answer: which Twizy to recharge next, by when, and why.
ColumnLayout {
    id: root

    required property FleetModel fleet
    property bool roomy: true  // false leaves out what the board says too
    readonly property bool needed: fleet.nextName !== ""
    // an old reading proves nothing
    readonly property bool known: fleet.unheard < fleet.count
    function _km(value: real): string { return Format.number(value, 0) + Format.thin + "km" }
    signal asked(string vehicleId)

    spacing: Theme.s1

    Type { text: qsTr("Which Twizy should be recharged next?"); role: Type.Lead; quiet: true; Layout.fillWidth: true }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        Rectangle {
            implicitWidth: Math.round(52 * Theme.scale)
            implicitHeight: implicitWidth
            radius: width / 2
            color: root.needed ? Theme.accentSoft : Theme.primarySoft
            Icon {
                anchors.centerIn: parent
                name: root.needed ? "bolt" : root.known ? "check" : "clock"
                filled: root.needed
                size: Math.round(28 * Theme.scale)
                color: root.needed ? Theme.accent : Theme.primary
            }
        }
        Type {
            objectName: "rechargeAnswer"
            Layout.fillWidth: true
            role: Type.Hero
            font.pixelSize: Math.min(Theme.hero, Math.round(root.width / 18))
            text: !root.needed && !root.known ? qsTr("No recent news of any")
                : !root.needed ? qsTr("None before tomorrow")
                : root.fleet.nextBy === "" ? qsTr("%1, now").arg(root.fleet.nextName) : qsTr("%1, before %2").arg(root.fleet.nextName).arg(root.fleet.nextBy)
            TapHandler { enabled: root.needed; onTapped: root.asked(root.fleet.nextId) }
            HoverHandler { enabled: root.needed; cursorShape: Qt.PointingHandCursor }
        }
    }
    Type {
        Layout.fillWidth: true
        quiet: true
        role: Type.Lead
        text: !root.needed && !root.known ? qsTr("The last readings are too old to say. Import newer logs.")
            : !root.needed && root.fleet.unheard > 0
              ? qsTr("Every range read lately covers the use expected in the next 24 hours, with %1 to spare. Without recent news: %2.").arg(root._km(root.fleet.reserve)).arg(root.fleet.unheard)
            : !root.needed ? qsTr("Every range covers the use expected in the next 24 hours, with %1 to spare.").arg(root._km(root.fleet.reserve))
            : root.fleet.nextUseDays > 0
              ? qsTr("%1 of range (reading: %2) for %3 expected in 24 hours (from %4 earlier days) and %5 in reserve.")
                    .arg(root._km(root.fleet.nextRange)).arg(root.fleet.nextAge).arg(root._km(root.fleet.nextUse))
                    .arg(root.fleet.nextUseDays).arg(root._km(root.fleet.reserve))
              : qsTr("%1 of range (reading: %2) for %3, an ordinary day on the island (its own days are not known yet), and %4 in reserve.")
                    .arg(root._km(root.fleet.nextRange)).arg(root.fleet.nextAge).arg(root._km(root.fleet.nextUse))
                    .arg(root._km(root.fleet.reserve))
    }
    Type {
        Layout.fillWidth: true
        visible: root.roomy && root.fleet.afterwards.length > 0
        text: qsTr("Then: %1").arg(root.fleet.afterwards.join(" · "))
    }
}
