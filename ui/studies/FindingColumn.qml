// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Controls
import Kabar.Theme

// The findings as cards, greatest effect first.
ColumnLayout {
    id: root

    required property StudiesModel model

    spacing: Theme.s2

    Type {
        Layout.fillWidth: true
        role: Type.Caption
        quiet: true
        text: list.count > 0 ? qsTr("Car kilometres avoided a day, greatest first")
                             : qsTr("Nothing is shown about fewer than 11 people. Other settings at the left, or more employers, may find something.")
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.s2
        model: root.model.findings
        currentIndex: root.model.selectedRow
        onCurrentIndexChanged: if (currentIndex >= 0) positionViewAtIndex(currentIndex, ListView.Contain)
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        T.ScrollBar.vertical: ScrollHandle { }
        delegate: FindingCard {
            width: list.width - Theme.s2
            greatest: root.model.findings.greatest
            least: root.model.findings.least
            selected: findingId === root.model.selected
            onChosen: root.model.select(selected ? "" : findingId)
        }
    }
}
