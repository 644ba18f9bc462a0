// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Map

// A study's question, its answer, and its map, for the hall.
WallMap {
    required property StudiesModel model
    required property StudyMap shownBy

    headline: model.answer
    follows: shownBy.camera
    followsHeight: shownBy.height
    layers: model.layers
    selected: model.selected
    choroplethOpacity: model.family === 0 ? 0.55 : 0.75
}
