// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Controls
import Kabar.Theme

// The whole evidence one below the other, where there is no room for it under the map.
Column {
    id: root

    required property StudiesModel model

    spacing: Theme.s3

    Type { visible: gains.visible; width: parent.width; role: Type.Lead; strong: true; text: qsTr("One more place") }
    GainBars { id: gains; visible: root.model.gains.length > 0; width: parent.width; named: true; rows: root.model.gains; current: root.model.parameters.places }
    Type { width: parent.width; role: Type.Lead; strong: true; text: qsTr("What moves it") }
    TornadoBars { width: parent.width; rows: root.model.swings; middle: root.model.middle }
    Type { width: parent.width; role: Type.Lead; strong: true; text: qsTr("Sources") }
    FactorTable { width: parent.width; rows: root.model.factors }
}
