// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/legend.h"

#include "maps/class_breaks.h"
#include "maps/layer_painter.h"

#include <algorithm>
#include <cmath>

namespace kabar::maps {

namespace {

QString number(double value, const QLocale& locale) {
    const int decimals = std::abs(value) < 10 && value != std::floor(value) ? 1 : 0;
    return locale.toString(value, 'f', decimals);
}

QString interval(int index, const std::vector<double>& edges, const QLocale& locale) {
    const auto i = static_cast<std::size_t>(index);
    if (edges.empty()) return {};
    if (i == 0) return QStringLiteral("< %1").arg(number(edges.front(), locale));
    if (i == edges.size()) return QStringLiteral("≥ %1").arg(number(edges.back(), locale));
    if (std::abs(edges[i - 1]) < 1e-6 && std::abs(edges[i]) < 1e-6) return QStringLiteral("0");
    return QStringLiteral("%1 – %2").arg(number(edges[i - 1], locale), number(edges[i], locale));
}

template <class Items, class Width>
std::vector<WidthSample> widthSamples(const Items& items, Width width) {
    double most = 0;
    for (const auto& item : items) most = std::max(most, item.persons);
    std::vector<WidthSample> samples;
    for (const double share : {1.0, 0.3, 0.1}) {
        if (most * share < 1) break;
        const double persons = readableNumber(most * share);
        if (samples.empty() || persons < samples.back().persons) samples.push_back({persons, width(persons)});
    }
    return samples;
}

}  // namespace

std::vector<WidthSample> flowWidths(const PreparedLayers& layers) {
    return widthSamples(layers.layers().flows, [&](double persons) { return layers.flowWidth(persons); });
}

std::vector<WidthSample> corridorWidths(const PreparedLayers& layers) {
    return widthSamples(layers.layers().corridors, [&](double persons) { return layers.corridorWidth(persons); });
}

std::vector<LegendClass> legendClasses(const PreparedLayers& layers, const Palette& colours, const QLocale& locale) {
    std::vector<LegendClass> classes;
    const Choropleth& choropleth = layers.layers().choropleth;
    if (choropleth.isEmpty()) return classes;
    const int count = static_cast<int>(layers.classEdges().size()) + 1;
    std::vector<bool> used(static_cast<std::size_t>(count), false);
    for (const double value : choropleth.values) used[static_cast<std::size_t>(classOf(value, layers.classEdges()))] = true;
    for (int i = 0; i < count; ++i)
        if (used[static_cast<std::size_t>(i)])
            classes.push_back({classColour(i, count, choropleth.scale, colours), interval(i, layers.classEdges(), locale)});
    return classes;
}

ScaleBar scaleBar(double metresPerPixel, double mostPixels, const QLocale& locale) {
    const double most = metresPerPixel * mostPixels;
    const double power = std::pow(10, std::floor(std::log10(most)));
    const double length = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    const QString text = length >= 1000 ? QStringLiteral("%1 km").arg(locale.toString(length / 1000, 'f', 0))
                                        : QStringLiteral("%1 m").arg(locale.toString(length, 'f', 0));
    return {length / metresPerPixel, text};
}

}  // namespace kabar::maps
