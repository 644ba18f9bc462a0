// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kabar.Controls
import Kabar.Theme

// An indicator of A and of B. Opens where its figures come from.
T.AbstractButton {
    id: root

    required property int index
    required property string key
    required property string caseId  // of the grid, while both are shown
    property string caseName
    property string lean  // why the range lies to one side of its middle
    readonly property string label: caseName === "" ? Words.label(key) : qsTr("%1, %2").arg(Words.label(key)).arg(caseName.split(" (")[0])  // the card of the grid says the whole of it
    required property figureRange a
    required property figureRange b
    required property figureRange change
    required property real least
    required property real most
    required property bool known
    required property bool roomFactors  // one behind it was changed by the room
    property bool evidenceMissing: false  // the header says which
    readonly property string difference: Words.difference(key, change.low, change.mid, change.high, a.mid)
    readonly property string moved: change.low === change.high && Math.abs(change.mid) < 1e-9 ? difference : Words.signedValue(key, change.mid)
    readonly property string share: Words.share(key, change.mid, a.mid)
    property bool glides: true
    property bool _asked: false  // the sheet says it now
    signal explained(string key)

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: label + ". A: " + Words.value(key, a.mid) + ". B: " + Words.value(key, b.mid) + ". " + difference
    onClicked: { _asked = true; root.explained(key) }
    onHoveredChanged: if (!hovered) _asked = false
    Hint {
        shown: root.hovered && !root._asked && Theme.animated || root.visualFocus  // not in pictures, where the pointer rests anywhere
        text: shown && root.known ? "A : " + Words.ranged(root.key, root.a.low, root.a.mid, root.a.high) + "\nB : " + Words.ranged(root.key, root.b.low, root.b.mid, root.b.high)
                           + "\n" + qsTr("Click for the factors, their dates and sources.")
                         : ""
    }

    background: Rectangle {
        radius: Theme.smallRadius
        color: root.hovered || root.down ? Theme.hover : "transparent"
        FocusRing { shown: root.visualFocus; gap: -2 }
        Rectangle { width: parent.width; height: 1; color: Theme.line; visible: root.index > 0 }
    }
    topPadding: Theme.s1
    bottomPadding: Theme.s1
    leftPadding: Theme.s1
    rightPadding: Theme.s1
    contentItem: Column {
        spacing: 1
        RowLayout {
            width: parent.width
            spacing: Theme.s2
            Icon { name: Words.icons[root.key] ?? "info"; color: Theme.muted; size: Math.round(16 * Theme.scale) }
            Type { Layout.fillWidth: true; text: root.label; role: Type.Caption; lineHeight: 1.1; elide: Text.ElideRight; wrapMode: Text.NoWrap }
            Type { visible: root.known; text: root.moved; role: Type.Caption; font.weight: Font.DemiBold; lineHeight: 1.1; wrapMode: Text.NoWrap }
        }
        Type {
            visible: !root.known
            width: parent.width
            role: Type.Caption
            quiet: true
            text: root.evidenceMissing ? qsTr("Not computed.")
                : root.key === "reached_without_car" ? qsTr("No employer said who has a car.") : qsTr("A factor is missing: fill it in on the sheet of factors.")
        }
        GridLayout {
            width: parent.width
            columns: 3
            rowSpacing: 0
            columnSpacing: Theme.s2
            visible: root.known
            Type { text: "A"; role: Type.Caption; lineHeight: 1; color: Theme.violet; font.weight: Font.Bold }
            RangeBar { Layout.fillWidth: true; implicitHeight: Math.round(12 * Theme.scale); low: root.a.low; mid: root.a.mid; high: root.a.high; minimum: root.least; maximum: root.most; color: Theme.violet; glides: root.glides }
            Type { Layout.preferredWidth: Math.round(74 * Theme.scale); text: Words.value(root.key, root.a.mid); role: Type.Caption; lineHeight: 1; wrapMode: Text.NoWrap; horizontalAlignment: Text.AlignRight }
            Type { text: "B"; role: Type.Caption; lineHeight: 1; color: Theme.primary; font.weight: Font.Bold }
            RangeBar { Layout.fillWidth: true; implicitHeight: Math.round(12 * Theme.scale); low: root.b.low; mid: root.b.mid; high: root.b.high; minimum: root.least; maximum: root.most; color: Theme.primary; glides: root.glides }
            Type { Layout.preferredWidth: Math.round(74 * Theme.scale); text: Words.value(root.key, root.b.mid); role: Type.Caption; lineHeight: 1; wrapMode: Text.NoWrap; horizontalAlignment: Text.AlignRight }
        }
        Type {
            width: parent.width
            role: Type.Caption
            quiet: true
            lineHeight: 1.1
            visible: root.known && text !== ""
            text: [root.share, root.change.high > root.change.low ? Words.between(root.key, root.change.low, root.change.high) : "", root.lean, root.roomFactors ? qsTr("with the room's factors") : ""].filter(part => part !== "").join(" · ")
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }
}
