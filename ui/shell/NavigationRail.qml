// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// The pages, at the left. Ctrl+1 to Ctrl+7 go there too.
Rectangle {
    id: root

    property int currentIndex: 0
    property bool enabledPages: true
    required property PathModel path
    signal chosen(int index)

    implicitWidth: Theme.railWidth
    color: Theme.card
    Accessible.role: Accessible.PageTabList

    Rectangle { anchors.right: parent.right; width: 1; height: parent.height; color: Theme.line }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.s4
        anchors.bottomMargin: Theme.s3
        spacing: Theme.s1

        Column {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.s3
            spacing: 2
            Wordmark { anchors.horizontalCenter: parent.horizontalCenter }
            Type { text: "Kabar"; role: Type.Caption; strong: true; anchors.horizontalCenter: parent.horizontalCenter }
        }
        Repeater {
            model: Pages.list
            RailButton {
                id: button
                required property int index
                required property var modelData
                Layout.fillWidth: true
                enabled: root.enabledPages
                opacity: enabled ? 1 : 0.45
                text: modelData.label
                iconName: modelData.icon
                current: root.enabledPages && root.currentIndex === index
                readonly property pathStep step: root.path.steps.length > 0 ? root.path.stepOf(modelData.key) : root.path.next
                markIsNext: root.enabledPages && root.path.next.page === modelData.key && root.path.next.kind !== ""
                mark: !root.enabledPages || step.kind === "" || step.page !== modelData.key ? ""
                      : step.state === "done" ? "✓" : step.state === "stale" ? "↻"
                      : step.state === "open" && step.need > 0 && step.kind !== "questions" ? step.have + "/" + step.need
                      : markIsNext ? "→" : ""
                status: PathWords.status(step)
                onClicked: root.chosen(index)
                Hint { text: (button.status !== "" ? button.status + " " : "") + "Ctrl+" + (button.index + 1); shown: button.hovered; delay: 900 }
            }
        }
        Item { Layout.fillHeight: true }
        Type {
            Layout.fillWidth: true
            Layout.margins: Theme.s2
            visible: root.enabledPages && root.path.unreviewed > 0
            role: Type.Caption
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Questions not reviewed by two organisations")
        }
    }
}
