// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// What a closed vote says, in words; ties named as ties.
QtObject {
    required property VoteRoom room

    readonly property var first: room.results.filter(each => each.rank === 1 && each.votes > 0)
    readonly property string text: room.heldBack
        ? (room.voters === 0 ? qsTr("Nobody voted.") : qsTr("Fewer than %1 votes: the detail is not shown, so that nobody can be recognised.").arg(room.leastVoters))
        : first.length === 0 ? qsTr("Blank votes only.")
        : first.length === 1 ? qsTr("%1 comes first.").arg(first[0].label)
        : qsTr("Tie at the top: %1.").arg(first.map(each => each.label).join(", "))
}
