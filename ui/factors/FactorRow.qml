// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Controls
import Kabar.Theme

// One factor: what it is, its value to be typed over, its range, source, date and how sure it is.
ColumnLayout {
    id: root

    required property string key
    required property string label
    required property real low
    required property real mid
    required property real high
    required property string unit
    required property string source
    required property string date
    required property string confidence
    required property string standing
    required property bool changed
    required property bool missing
    required property string why
    required property var cases
    required property real least
    required property real most
    property bool refused: false
    signal typed(string text)
    signal chosen(real value)
    signal resetAsked

    readonly property string unitWords: FactorWords.unit(unit)
    readonly property string shown: missing || cases.length > 1 && !changed ? ""
        : unit === "share" ? Format.number(mid * 100, 0) : said(mid)
    onShownChanged: field.text = shown

    function said(amount: real): string { return FactorWords.figure(amount, unit) }

    spacing: Theme.s1

    Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.line }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        Type { Layout.fillWidth: true; text: root.label; strong: true }
        Chip { visible: root.changed; text: qsTr("Changed by the room"); iconName: "people"; tint: Theme.violet }
        IconButton {
            visible: root.changed
            implicitHeight: Theme.iconSize
            iconName: "undo"
            text: root.standing === "missing" ? qsTr("Empty again") : qsTr("Back to the published figure")
            onClicked: root.resetAsked()
        }
    }
    Repeater {
        model: root.cases
        CaseButton {
            required property var modelData
            Layout.fillWidth: true
            chosen: modelData.chosen
            text: modelData.label
            value: root.said(modelData.value)
            onClicked: root.chosen(modelData.value)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        TextInputField {
            id: field
            Layout.preferredWidth: Math.round(110 * Theme.scale)
            placeholder: root.missing ? qsTr("to be set") : ""
            Component.onCompleted: text = root.shown
            onAccepted: root.typed(text)
            onEditingFinished: if (text !== "") root.typed(text)
        }
        Type {
            Layout.fillWidth: true
            text: (root.unit === "share" ? "%" : root.unitWords)
                  + (root.missing || root.low >= root.high ? "" : " · " + qsTr("between %1 and %2").arg(root.said(root.low)).arg(root.said(root.high)))
        }
    }
    Type {
        Layout.fillWidth: true
        visible: root.refused
        role: Type.Caption
        color: Theme.accent
        text: root.least === root.most ? qsTr("It is %1, and not the room's to change.").arg(root.said(root.most))
                                       : qsTr("Between %1 and %2, please.").arg(root.said(root.least)).arg(root.said(root.most))
    }
    Type { Layout.fillWidth: true; visible: root.why !== ""; role: Type.Caption; text: qsTr("One side only: %1.").arg(root.why) }
    Type {
        Layout.fillWidth: true
        role: Type.Caption
        text: root.missing ? qsTr("Nobody has published it for this territory: what rests on it is left open until the room says it.")
                           : [FactorWords.confidences[root.confidence] ?? "", FactorWords.standings[root.standing] ?? "", root.date].filter(part => part !== "").join(" · ")
    }
    Type { Layout.fillWidth: true; visible: root.source !== "" && root.cases.length === 0; role: Type.Caption; quiet: true; text: root.source }
    Repeater {
        model: root.cases
        Type {
            required property var modelData
            Layout.fillWidth: true
            role: Type.Caption
            quiet: true
            text: modelData.label + " : " + modelData.source + ", " + modelData.date
        }
    }
}
