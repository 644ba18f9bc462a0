// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtLocation
import QtPositioning

// The tiles alone, drawn by QtLocation from the address of the window's own tile server. A plugin keeps its address for life,
// so another address needs another canvas.
Map {
    id: root

    required property string address
    required property MapCamera camera

    center: camera.centre
    zoomLevel: camera.zoom
    minimumZoomLevel: camera.minimumZoom
    maximumZoomLevel: camera.maximumZoom
    copyrightsVisible: false
    plugin: Plugin {
        name: "osm"
        PluginParameter { name: "osm.mapping.custom.host"; value: root.address }
        PluginParameter { name: "osm.mapping.providersrepository.disabled"; value: true }
        PluginParameter { name: "osm.mapping.cache.disk.size"; value: 0 }
        PluginParameter { name: "osm.mapping.cache.disk.cost_strategy"; value: "bytesize" }
    }
    onSupportedMapTypesChanged: if (supportedMapTypes.length > 0)
        activeMapType = supportedMapTypes[supportedMapTypes.length - 1]
}
