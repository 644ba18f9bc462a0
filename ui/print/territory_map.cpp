// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/territory_map.h"

#include "maps/render_map.h"
#include "ui/print/style.h"

#include <algorithm>

namespace kabar::print {

namespace {

constexpr double kPixelsAPoint = 1.75;  // the map's smallest type, 11 px, then prints at 6.3 points
constexpr double kPixelRatio = 2.5;     // about 315 dots an inch
constexpr std::size_t kMostLabels = 6;

maps::Layers layersOf(const report::Map& map) {
    maps::Layers layers;
    std::size_t labels = 0;
    for (const auto& mark : map.marks) {
        if (mark.line.empty()) continue;
        const bool labelled = labels < kMostLabels && mark.line.size() == 1;
        const auto label = labelled ? QString::fromStdString(mark.label) : QString();
        labels += labelled;
        const auto id = QString::number(&mark - map.marks.data());
        if (mark.line.size() > 1 && mark.family == "carpool")
            layers.flows.push_back(
                {.id = id, .from = mark.line.front(), .to = mark.line.back(), .persons = mark.weight, .text = {}});
        else if (mark.line.size() > 1)
            layers.corridors.push_back({.id = id, .line = mark.line, .persons = mark.weight, .label = {}, .text = {}});
        else if (mark.family == "third_places")
            layers.markers.push_back({.id = id,
                                      .kind = maps::Marker::Kind::ThirdPlace,
                                      .position = mark.line.front(),
                                      .weight = mark.weight,
                                      .label = label,
                                      .text = {}});
        if (!mark.zones.empty() && mark.family == "third_places")
            layers.catchments.push_back({.id = id, .zones = mark.zones, .centre = mark.line.front()});
    }
    return layers;
}

}  // namespace

MapPainter territoryMap(geo::Territory territory) {
    struct Kept {
        QSize size;
        QImage picture;
        std::string description;
    };
    return [territory = std::move(territory), kept = std::make_shared<Kept>()](QPainter& painter, const QRectF& frame,
                                                                               const report::Map& map) {
        const auto size = (frame.size() / kPoint * kPixelsAPoint).toSize();
        if (kept->size != size || kept->description != map.description)
            *kept = {
                size,
                maps::renderMap(territory, layersOf(map), size, {.theme = maps::MapTheme::Print, .pixelRatio = kPixelRatio}),
                map.description};
        painter.drawImage(frame, kept->picture);
    };
}

}  // namespace kabar::print
