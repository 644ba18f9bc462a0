// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/labels.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <map>

namespace kabar::maps {

namespace {

constexpr double kLabelGap = 4;     ///< pixels between two labels
constexpr double kDotRadius = 2.2;  ///< pixels

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

double minZoomOfCommune(int population) {
    if (population > 80'000) return 8.5;
    if (population > 35'000) return 9.5;
    return population > 12'000 ? 10 : 10.3;
}

bool hasDot(Label::Kind kind) {
    return kind == Label::Kind::Commune || kind == Label::Kind::Place;
}

/// Where the text may stand from its point: above it, below, to the right, to the left; a summit and a road shield only one
/// way.
std::vector<QPointF> offsets(const Label& label, const QRectF& box) {
    if (label.kind == Label::Kind::Road) return {{0, 0}};
    const double up = box.height() / 2 + kDotRadius, side = box.width() / 2 + kDotRadius;
    if (label.kind == Label::Kind::Peak) return {{0, up + 2}};
    return {{0, -up}, {0, up}, {side, 0}, {-side, 0}};
}

/// One shield for each stretch of some 12 km of a numbered road.
void addShields(std::vector<Label>& labels, const geo::Territory& territory) {
    std::map<std::string, double> sinceShield;
    for (const geo::Road& road : territory.roads) {
        if (road.reference.empty() || road.roadClass > geo::Road::Class::Main) continue;
        double& run = sinceShield.try_emplace(road.reference, 8'000).first->second;
        run += geo::length(road.line).value;
        if (run < 12'000) continue;
        run = 0;
        const geo::Coordinate middle = road.line[road.line.size() / 2];
        labels.push_back({Label::Kind::Road, text(road.reference), toWorld(middle),
                          road.roadClass == geo::Road::Class::Motorway ? 900.0 : 500.0, 10.6});
    }
}

void paintShield(QPainter& painter, const QRectF& box, const QString& number, const Palette& colours) {
    const QRectF shield = box.adjusted(1, 2, -1, -2);
    painter.setPen(QPen(colours.motorwayCasing, 1));
    painter.setBrush(colours.motorway);
    painter.drawRoundedRect(shield, 3, 3);
    painter.setPen(colours.label);
    painter.drawText(shield, Qt::AlignCenter, number);
}

void paintSummit(QPainter& painter, QPointF at, const Palette& colours) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.label);
    painter.drawPolygon(QPolygonF{at + QPointF(-3.5, 2.5), at + QPointF(3.5, 2.5), at + QPointF(0, -4)});
}

void paintWithHalo(QPainter& painter, const QRectF& box, const QString& words, const QColor& colour, const QColor& halo,
                   double width) {
    const QFontMetricsF metrics(painter.font());
    QPainterPath letters;
    letters.addText(QPointF(box.center().x() - metrics.horizontalAdvance(words) / 2,
                            box.center().y() + (metrics.ascent() - metrics.descent()) / 2),
                    painter.font(), words);
    painter.strokePath(letters, QPen(halo, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, colour);
}

}  // namespace

std::vector<Label> labelsOf(const geo::Territory& territory) {
    std::vector<Label> labels;
    std::map<std::string, const geo::Commune*> namedAfterTown;
    for (const geo::Commune& commune : territory.communes) {
        labels.push_back({Label::Kind::Commune, text(commune.name), toWorld(commune.centre), 1e6 + commune.population,
                          minZoomOfCommune(commune.population)});
        namedAfterTown[commune.name] = &commune;
    }
    for (const geo::Place& place : territory.places) {
        if (namedAfterTown.contains(place.name)) continue;
        const geo::Commune* commune = territory.commune(place.communeCode);
        const double people = place.weight * (commune ? commune->population : 0);
        labels.push_back(
            {Label::Kind::Place, text(place.name), toWorld(place.position), people, people > 6'000 ? 11.2 : 11.7});
    }
    for (const geo::Peak& peak : territory.peaks)
        labels.push_back({Label::Kind::Peak, QStringLiteral("%1 %2 m").arg(text(peak.name)).arg(peak.elevation),
                          toWorld(peak.position), peak.elevation * 1.0, peak.elevation > 2600 ? 10.0 : 11.0});
    addShields(labels, territory);
    std::ranges::stable_sort(labels, std::greater(), &Label::rank);
    return labels;
}

std::vector<PlacedLabel> placeLabels(const std::vector<Label>& labels, double zoom, TypeSize type,
                                     std::vector<QRectF> taken) {
    const double worldSize = Viewport{.centre = {}, .zoom = zoom, .size = {}}.worldSize();
    std::vector<PlacedLabel> placed;
    for (const Label& label : labels) {
        if (zoom < label.minZoom) continue;
        const QRectF box = labelBox(label.kind, label.text, type);
        for (const QPointF offset : offsets(label, box)) {
            const QRectF place = box.translated(label.world * worldSize + offset);
            if (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(place); })) continue;
            taken.push_back(place);
            placed.push_back({&label, place.center() / worldSize});
            break;
        }
    }
    return placed;
}

QFont labelFont(Label::Kind kind, TypeSize type) {
    using enum Label::Kind;
    QFont font(QStringLiteral("Inter"));
    const double pixels = kind == Commune ? 13 : kind == Marker ? 11.7 : kind == Place ? 11.5 : 10.5;
    font.setPixelSize(static_cast<int>(std::ceil(std::max(std::round(pixels * type.scale), type.least))));
    font.setWeight(kind == Commune || kind == Marker ? QFont::DemiBold : QFont::Medium);
    font.setItalic(kind == Peak);
    return font;
}

QRectF labelBox(Label::Kind kind, const QString& text, TypeSize type) {
    const QFontMetricsF metrics(labelFont(kind, type));
    const QSizeF size(metrics.horizontalAdvance(text) + 2 * kLabelGap, metrics.height() + kLabelGap);
    return {QPointF(-size.width() / 2, -size.height() / 2), size};
}

const QImage& LabelSprites::sprite(Label::Kind kind, const QString& text, const Palette& colours, double pixelRatio) {
    if (m_colours != &colours || m_pixelRatio != pixelRatio || m_leastType != colours.leastType) m_sprites.clear();
    m_colours = &colours;
    m_pixelRatio = pixelRatio;
    m_leastType = colours.leastType;
    QImage& image = m_sprites[QString::number(static_cast<int>(kind)) + text];
    if (!image.isNull()) return image;
    const QRectF box = labelBox(kind, text, colours.type()).adjusted(-2, -2, 2, 2);
    image = QImage((box.size() * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(labelFont(kind, colours.type()));
    const QRectF inside(2, 2, box.width() - 4, box.height() - 4);
    if (kind == Label::Kind::Road)
        paintShield(painter, inside, text, colours);
    else if (kind == Label::Kind::Marker)
        paintWithHalo(painter, inside, text, colours.ink, colours.halo, 4);
    else
        paintWithHalo(painter, inside, text, colours.label, colours.halo, 3);
    return image;
}

void LabelSprites::paint(QPainter& painter, QPointF at, Label::Kind kind, const QString& text, const Palette& colours) {
    const double ratio = painter.deviceTransform().m11();  // a window scales the painter, print the image
    const QImage& image = sprite(kind, text, colours, ratio);
    const QPointF corner = (at - QPointF(image.width(), image.height()) / (2 * ratio)) * ratio;
    painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / ratio, image);
}

void paintLabels(QPainter& painter, const std::vector<PlacedLabel>& placed, const Viewport& view, const Palette& colours,
                 LabelSprites& sprites) {
    const QRectF visible = view.worldRect(120);
    for (const PlacedLabel& item : placed) {
        if (!visible.contains(item.position)) continue;
        const Label& label = *item.label;
        const QPointF point = view.toScreen(label.world);
        if (label.kind == Label::Kind::Peak) paintSummit(painter, point, colours);
        if (hasDot(label.kind)) {
            painter.setPen(QPen(colours.label, 1.2));
            painter.setBrush(colours.land);
            painter.drawEllipse(point, kDotRadius, kDotRadius);
        }
        sprites.paint(painter, view.toScreen(item.position), label.kind, label.text, colours);
    }
}

}  // namespace kabar::maps
