// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a moved map paints in each of its frames, on the embedded territory and over a whole hall's screen.
#include "core/geo/territory.h"
#include "maps/base_map.h"
#include "maps/layer_painter.h"

#include <QGuiApplication>

#include <benchmark/benchmark.h>

#include <cstdio>

using namespace kabar;
using namespace kabar::maps;

namespace {

Layers layersOf(const geo::Territory& island, int zones, int flows) {
    Layers layers;
    ZoneFigures figures;
    for (int i = 0; i < zones; ++i)
        figures.add(geo::Zone::at({-21.35 + 0.45 * (i / 32) / 32.0, 55.25 + 0.5 * (i % 32) / 32.0}, 8), i * 1.0, 11, {});
    std::move(figures).moveInto(layers.choropleth);
    for (std::size_t i = 0; i < static_cast<std::size_t>(flows); ++i)
        layers.flows.push_back({QString::number(i),
                                island.places[i].position,
                                island.places[i + 40].position,
                                10.0 + static_cast<double>(i),
                                {}});
    for (const geo::Commune& commune : island.communes)
        layers.markers.push_back({.id = QString::fromStdString(commune.code),
                                  .kind = Marker::Kind::ThirdPlace,
                                  .position = commune.centre,
                                  .label = QString::fromStdString(commune.name),
                                  .text = {}});
    return layers;
}

/// Overlay of a map of 1920×1080: `zones` coloured, `flows` drawn, names and third places above them.
void frame(benchmark::State& state) {
    const auto island = geo::embeddedTerritory();
    if (!island) return state.SkipWithError(describe(island.error()).c_str());
    const PreparedLayers prepared(layersOf(*island, static_cast<int>(state.range(0)), static_cast<int>(state.range(1))));
    const BaseMap base(*island, MapTheme::Light);
    const Viewport view = Viewport::fit(island->bounds(), {1920, 1080});
    const auto labels = labelsOf(*island);
    const auto placed = placeLabels(labels, BaseMap::namesZoom(view.zoom), 1);
    const auto markers = placeMarkers(prepared, BaseMap::namesZoom(view.zoom), base.colours(), {});
    QImage image(1920, 1080, QImage::Format_ARGB32_Premultiplied);
    LabelSprites sprites;
    for (auto _ : state) {
        QPainter painter(&image);
        paintAreas(painter, prepared, view, base.colours(), {});
        paintLabels(painter, placed, view, base.colours(), sprites);
        paintThings(painter, prepared, markers, view, base.colours(), {}, sprites);
    }
}

BENCHMARK(frame)->Args({0, 0})->Args({1000, 0})->Args({1000, 60})->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
