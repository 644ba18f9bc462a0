// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Theme

// All text of the window: `role` gives its size and weight.
Text {
    id: root

    enum Role { Caption, Body, Lead, Title, Display, Hero }
    property int role: Type.Body
    property bool strong: role >= Type.Title
    property bool quiet: false

    readonly property int _size: [Theme.caption, Theme.body, Theme.lead, Theme.title, Theme.display, Theme.hero][role]

    color: quiet ? Theme.muted : Theme.ink
    font.family: Theme.family
    font.pixelSize: _size
    font.weight: strong ? (role === Type.Hero ? Font.Bold : Font.DemiBold) : Font.Normal
    font.letterSpacing: role >= Type.Display ? -0.02 * _size : 0
    // equal digits line up in columns, but they widen the hyphens of words
    font.features: NumberText.joinsWords(text) ? Theme.proportional : Theme.tabular
    lineHeight: role >= Type.Display ? 1.15 : Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Accessible.role: role >= Type.Title ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
}
