// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kabar.Theme

// One of a list of words, folded away until asked for.
T.ComboBox {
    id: root

    property string name

    implicitWidth: 180
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.s3
    rightPadding: Theme.s6
    focusPolicy: Qt.StrongFocus
    Accessible.name: name

    contentItem: Type {
        text: root.displayText
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    indicator: Icon {
        x: root.width - width - Theme.s2
        y: (root.height - height) / 2
        name: "chevron-down"
        color: Theme.muted
        size: Math.round(16 * Theme.scale)
    }
    background: Rectangle {
        radius: Theme.smallRadius
        color: Theme.card
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Theme.primary : Theme.line
    }
    delegate: T.ItemDelegate {
        id: item
        required property var model
        required property int index
        width: ListView.view ? ListView.view.width : 100
        height: Theme.controlHeight
        highlighted: root.highlightedIndex === index
        text: model[root.textRole] ?? model.modelData ?? ""
        contentItem: Type { text: item.text; leftPadding: Theme.s3; elide: Text.ElideRight; wrapMode: Text.NoWrap }
        background: Rectangle { color: item.highlighted ? Theme.primarySoft : "transparent"; radius: Theme.smallRadius }
    }
    popup: T.Popup {
        y: root.height + Theme.s1
        width: root.width
        implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding, 320)
        padding: Theme.s1
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            T.ScrollBar.vertical: ScrollHandle { }
        }
        background: Card { floating: true; color: Theme.raised }
    }
}
