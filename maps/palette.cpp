// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/palette.h"

namespace kabar::maps {

namespace {

QColor withAlpha(const char* name, double alpha) {
    QColor colour(name);
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

Palette light() {
    return {.sea = "#DCE9EC",
            .shallows = withAlpha("#FFFFFF", 0.35),
            .land = "#F4F2EA",
            .forest = "#E6EBDD",
            .summit = "#EDEAE2",
            .coast = "#A9BFC3",
            .boundary = "#B9B4A6",
            .shade = withAlpha("#4A4636", 0.26),
            .glow = withAlpha("#FFFFFF", 0.55),
            .road = "#FFFFFF",
            .roadCasing = "#D8D3C6",
            .motorway = "#FFFDF6",
            .motorwayCasing = "#C9BFA6",
            .label = "#59605F",
            .waterLabel = "#7F9AA0",
            .halo = withAlpha("#F7F6F2", 0.85),
            .sequential = {"#E4F1EE", "#BFE0DA", "#8EC9C3", "#55ABA9", "#218688", "#0B5C63"},
            .diverging = {"#762A83", "#AF8DC3", "#E7D4E8", "#F2F2F0", "#D9F0D3", "#7FBF7B", "#1B7837"},
            .flow = "#6D4C9F",
            .accent = "#D9481C",
            .place = "#B87A00",
            .corridor = "#D9481C",
            .vehicle = "#4C8C3A",
            .card = "#FFFFFF",
            .line = "#DEDCD4",
            .ink = "#1E2526",
            .typeScale = 1};
}

Palette dark() {
    return {.sea = "#0D171B",
            .shallows = withAlpha("#5FA3AE", 0.07),
            .land = "#1C2527",
            .forest = "#1C2A26",
            .summit = "#252D2E",
            .coast = "#3A4C51",
            .boundary = "#43524F",
            .shade = withAlpha("#000000", 0.42),
            .glow = withAlpha("#C9DAD6", 0.10),
            .road = "#3B484B",
            .roadCasing = "#161E20",
            .motorway = "#56666A",
            .motorwayCasing = "#161E20",
            .label = "#B4C0C0",
            .waterLabel = "#4E6E77",
            .halo = withAlpha("#12181A", 0.85),
            .sequential = {"#1B3D40", "#1F5559", "#277377", "#3C9496", "#69B8B7", "#AEE0DB"},
            .diverging = {"#C08BD0", "#8F66A0", "#4F4057", "#39413F", "#3D5641", "#5F9A62", "#9AD49A"},
            .flow = "#A98BD6",
            .accent = "#F0764D",
            .place = "#E3B341",
            .corridor = "#F0764D",
            .vehicle = "#7DB868",
            .card = "#1A2225",
            .line = "#2B3639",
            .ink = "#E8ECEA",
            .typeScale = 1};
}

Palette projector() {
    Palette colours = light();
    colours.sea = "#C9E0E6";
    colours.land = "#FBFAF5";
    colours.forest = "#E3EBD6";
    colours.coast = "#5F8189";
    colours.boundary = "#8D8776";
    colours.roadCasing = "#A8A08C";
    colours.motorway = "#FFF1CF";
    colours.motorwayCasing = "#8A7A4E";
    colours.label = "#1E2526";
    colours.waterLabel = "#35606B";
    colours.halo = withAlpha("#FFFFFF", 0.92);
    colours.sequential = {"#D3ECE7", "#A5D8D0", "#68BDB5", "#2E9A9A", "#0B7078", "#07434A"};
    colours.flow = "#4F2E86";
    colours.accent = "#B8340C";
    colours.place = "#8A5A00";
    colours.corridor = "#B8340C";
    colours.vehicle = "#2F6B20";
    colours.typeScale = 1.35;
    return colours;
}

Palette print() {
    Palette colours = light();
    colours.sea = "#E8F1F3";
    colours.land = "#FAF9F5";
    colours.forest = "#EEF2E6";
    colours.label = "#3A4142";
    return colours;
}

}  // namespace

const Palette& palette(MapTheme theme) {
    static const std::array<Palette, 4> kPalettes{light(), dark(), projector(), print()};
    return kPalettes[static_cast<std::size_t>(theme)];
}

}  // namespace kabar::maps
