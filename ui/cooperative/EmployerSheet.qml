// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kabar.Theme
import Kabar.Controls

// The data owner's side: what this employer holds, what it allows, its own rule, what would leave.
SideSheet {
    id: root

    required property CooperativeModel cooperative
    property var employerId: 0
    property employerCard card
    property list<algorithmCard> permissions
    property algorithmCard _none

    title: card.name

    function show(id: var) {
        employerId = id
        read()
        root.open()
        cooperative.startPreview(id)
    }
    function read() {
        const found = cooperative.employers.find(employer => employer.id === employerId)
        if (found === undefined)
            return root.close()
        card = found
        permissions = cooperative.permissionsOf(employerId)
    }
    function tighten() {
        cooperative.setRule(employerId, Math.round(persons.value), Math.round(employers.value), share.value / 100)
        cooperative.startPreview(employerId)
    }

    Connections {
        target: root.cooperative
        enabled: root.opened
        function onRefreshed() { root.read() }
    }

    Type { width: parent.width; quiet: true; text: [root.card.source, CoopWords.state(root.card.state)].join(" · ") }
    Type {
        width: parent.width
        visible: root.card.reason !== ""
        color: Theme.accent
        text: CoopProblems.reason(root.card.reason)
    }

    RowLayout {
        width: parent.width
        Type { role: Type.Lead; strong: true; text: qsTr("What I allow"); Layout.fillWidth: true }
        ActionButton {
            visible: root.permissions.some(permission => !permission.allowed && permission.reason === "")
            text: qsTr("Allow all of it")
            iconName: "check"
            onClicked: root.cooperative.allowAll(root.employerId)
        }
    }
    Type {
        width: parent.width
        role: Type.Caption
        quiet: true
        visible: root.permissions.some(permission => !permission.reviewed)
        text: qsTr("Questions that two organisations have not reviewed are marked; your consent is to their exact text.")
    }
    Repeater {
        model: root.permissions.length  // by number: a switch keeps the keyboard when it is turned
        ColumnLayout {
            id: permission
            required property int index
            readonly property algorithmCard modelData: index < root.permissions.length ? root.permissions[index] : root._none
            width: parent.width
            spacing: 0
            RowLayout {
                Layout.fillWidth: true
                Type { text: CoopWords.title(permission.modelData); Layout.fillWidth: true; font.weight: Font.Medium }
                ToggleSwitch {
                    kept: permission.modelData.allowed
                    Accessible.name: CoopWords.title(permission.modelData)
                    onToggled: root.cooperative.setAllowed(root.employerId, permission.modelData.hash, checked)
                }
            }
            Type {
                Layout.fillWidth: true
                role: Type.Caption
                color: permission.modelData.reason === "" ? Theme.muted : Theme.accent
                text: permission.modelData.reason !== "" ? CoopProblems.reason(permission.modelData.reason)
                    : permission.modelData.reviewed ? CoopWords.purpose(permission.modelData)
                    : qsTr("%1 Not reviewed by two organisations.").arg(CoopWords.purpose(permission.modelData))
            }
            Type {
                Layout.fillWidth: true
                visible: permission.modelData.allowedElsewhere
                role: Type.Caption
                color: Theme.accent
                text: qsTr("Allowed on another machine. Here it counts once you switch it on.")
            }
        }
    }

    Type { width: parent.width; role: Type.Lead; strong: true; text: qsTr("My own rule"); topPadding: Theme.s2 }
    Type { width: parent.width; role: Type.Caption; quiet: true; text: qsTr("It can only be stricter than the cooperative's: 11 persons, 3 employers, 85 % for one.") }
    LabelledSlider {
        id: persons
        width: parent.width
        label: qsTr("At least so many persons in a cell")
        from: 11; to: Math.max(100, root.card.minPersons); stepSize: 1
        byHandleOnly: true
        value: root.card.minPersons
        valueText: Format.number(value, 0)
        onPressedChanged: if (!pressed) root.tighten()
    }
    LabelledSlider {
        id: employers
        width: parent.width
        label: qsTr("of at least so many employers")
        from: 3; to: Math.max(10, root.card.minEmployers); stepSize: 1
        byHandleOnly: true
        value: root.card.minEmployers
        valueText: Format.number(value, 0)
        onPressedChanged: if (!pressed) root.tighten()
    }
    LabelledSlider {
        id: share
        width: parent.width
        label: qsTr("and no employer above")
        from: Math.min(40, Math.round(root.card.maxShare * 100)); to: 85; stepSize: 1
        byHandleOnly: true
        value: Math.round(root.card.maxShare * 100)
        valueText: Format.percent(value / 100)
        onPressedChanged: if (!pressed) root.tighten()
    }

    Type { width: parent.width; role: Type.Lead; strong: true; text: qsTr("What would leave my company"); topPadding: Theme.s2 }
    PreviewList {
        width: parent.width
        cards: root.cooperative.preview
        busy: root.cooperative.previewing
        problem: root.cooperative.previewProblem
    }

    footer: ActionButton {
        text: qsTr("Disconnect")
        iconName: "trash"
        kind: ActionButton.Danger
        onClicked: { root.close(); root.cooperative.remove(root.employerId) }
    }
}
