// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kabar.Map

// The map as the page shows it, for the hall.
WallMap {
    id: root

    required property TerritoryModel model
    required property LayerSheet sheet
    required property MapView shownBy

    question: sheet.question
    headline: model.answer
    follows: shownBy.camera
    followsHeight: shownBy.height
    layers: model.layers
    selected: model.selected
    choroplethOpacity: sheet.homesOpacity
    flowsOpacity: sheet.flowsOpacity
    catchmentsOpacity: sheet.thirdPlacesOpacity
    thirdPlacesOpacity: sheet.thirdPlacesOpacity
    corridorsOpacity: sheet.shuttlesOpacity
    employersOpacity: sheet.sitesOpacity
    vehiclesOpacity: sheet.vehiclesOpacity
    classesShown: sheet.homesOpacity > 0
    signs: [
        { shown: model.flows > 0 && sheet.flowsOpacity > 0, sign: MapSymbol.Flow, text: qsTr("Journeys to work") },
        { shown: model.thirdPlaces > 0 && sheet.thirdPlacesOpacity > 0, sign: MapSymbol.ThirdPlace, text: qsTr("Third places") },
        { shown: model.shuttles > 0 && sheet.shuttlesOpacity > 0, sign: MapSymbol.Corridor, text: qsTr("Shuttle lines") },
        { shown: model.siteCommunes > 0 && sheet.sitesOpacity > 0, sign: MapSymbol.Employer, text: qsTr("Employers' sites") },
        { shown: model.vehicles > 0 && sheet.vehiclesOpacity > 0, sign: MapSymbol.Vehicle, text: qsTr("Twizys") }
    ].filter(each => each.shown)
}
