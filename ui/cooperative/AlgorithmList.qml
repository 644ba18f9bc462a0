// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Theme
import Kabar.Controls

// The questions of the cooperative: what for, who vouches for them, what came of them.
ListView {
    id: root

    property list<algorithmCard> cards

    model: cards
    clip: true
    spacing: Theme.s3
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollHandle { }

    delegate: ColumnLayout {
        id: item
        required property algorithmCard modelData
        required property int index
        width: ListView.view.width - Theme.s3
        spacing: Theme.s1

        Rectangle { visible: item.index > 0; Layout.fillWidth: true; implicitHeight: 1; color: Theme.line }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: item.index > 0 ? Theme.s2 : 0
            Type { text: CoopWords.title(item.modelData); font.weight: Font.DemiBold; Layout.fillWidth: true }
            Chip {
                iconName: item.modelData.reviewed ? "shield" : "person"
                text: item.modelData.reviewed ? qsTr("reviewed") : qsTr("not reviewed by two organisations")
                tint: item.modelData.reviewed ? Theme.primary : Theme.muted
            }
        }
        Type { text: CoopWords.purpose(item.modelData); role: Type.Caption; quiet: true; Layout.fillWidth: true }
        Type {
            Layout.fillWidth: true
            role: Type.Caption
            visible: text !== ""
            color: item.modelData.reason === "" ? Theme.muted : Theme.accent
            text: item.modelData.reason !== "" ? CoopProblems.reason(item.modelData.reason)
                : item.modelData.signers.length > 0 ? qsTr("Signed by %1").arg(item.modelData.signers.join(qsTr(" and "))) : ""
        }
        RowLayout {
            visible: item.modelData.released
            Layout.fillWidth: true
            spacing: Theme.s2
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Math.round(8 * Theme.scale)
                radius: height / 2
                color: Theme.primarySoft
                Rectangle { width: parent.width * item.modelData.shareAsAsked; height: parent.height; radius: parent.radius; color: Theme.primary }
            }
            Type {
                role: Type.Caption
                wrapMode: Text.NoWrap
                text: qsTr("%1 in full detail, the rest merged").arg(Format.percent(item.modelData.shareAsAsked))
            }
        }
        Type {
            visible: item.modelData.released
            Layout.fillWidth: true
            role: Type.Caption
            quiet: true
            text: qsTr("%1 cells asked, %2 left, the smallest of %3 persons · kept %4 days")
                .arg(Format.number(item.modelData.cellsAsked, 0)).arg(Format.number(item.modelData.cellsReleased, 0))
                .arg(item.modelData.minPersons).arg(item.modelData.retentionDays)
        }
    }
}
