// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// Who vouches for the questions: the organisations that have read them, each on its own machine, and adding what one signed.
SideSheet {
    id: root

    required property CooperativeModel cooperative

    title: qsTr("Who vouches for the questions?")

    Type {
        width: parent.width
        quiet: true
        text: root.cooperative.unreviewed > 0
              ? qsTr("An owner's consent to a question's exact text is enough to ask it. Until two organisations have reviewed it, every page and the brief say so.")
              : qsTr("Two organisations have reviewed every question.")
    }
    Repeater {
        model: root.cooperative.reviewers
        RowLayout {
            id: reviewer
            required property reviewerCard modelData
            width: parent.width
            spacing: Theme.s2
            Icon { name: reviewer.modelData.signedCount > 0 ? "shield" : "person"; color: reviewer.modelData.signedCount > 0 ? Theme.primary : Theme.muted }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Type { text: reviewer.modelData.name; font.weight: Font.Medium; Layout.fillWidth: true }
                Type { text: reviewer.modelData.organisation; role: Type.Caption; quiet: true; Layout.fillWidth: true }
            }
            Type { text: qsTr("%n question(s)", "", reviewer.modelData.signedCount); role: Type.Caption; quiet: true; wrapMode: Text.NoWrap }
        }
    }
    Type { width: parent.width; role: Type.Lead; strong: true; text: qsTr("Have them reviewed"); topPadding: Theme.s3 }
    Type {
        width: parent.width
        quiet: true
        text: qsTr("The other organisation reads the questions and signs them on its own machine, with a key that stays there:")
    }
    Rectangle {
        width: parent.width
        height: command.implicitHeight + 2 * Theme.s3
        radius: Theme.smallRadius
        color: Theme.sunken
        TextEdit {
            id: command
            anchors { fill: parent; margins: Theme.s3 }
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.WrapAnywhere
            color: Theme.ink
            font.family: "monospace"
            font.pixelSize: Theme.caption
            text: "kabar-cli review sign --name NAME --organisation ORGANISATION --key own.key --out review.json"
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Type { width: parent.width; quiet: true; text: qsTr("It sends back the file review.json, which holds signatures and nothing secret.") }
    ActionButton {
        text: qsTr("Add a review…")
        iconName: "plus"
        onClicked: reviewFile.open()
    }

    FileDialog {
        id: reviewFile
        title: qsTr("A review of the questions")
        nameFilters: [qsTr("Reviews (*.json)"), qsTr("All files (*)")]
        onAccepted: root.cooperative.addReview(selectedFile)
    }
}
