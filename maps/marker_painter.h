// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/labels.h"
#include "maps/layers.h"
#include "maps/palette.h"

#include <QPainter>

namespace kabar::maps {

/// Draws the shape of a marker around `at`: a square for employers, a house for third places, a ring that shows the charge
/// for vehicles, a circle for stops, an open diamond for candidates.
void paintMarker(QPainter& painter, const Marker& marker, QPointF at, double radius, const Palette& colours);

/// Its label beside the shape; apart, so that all labels lie above all shapes.
void paintMarkerName(QPainter& painter, const Marker& marker, QPointF at, double radius, const Palette& colours);

/// What the shape and its label cover.
[[nodiscard]] QRectF markerBox(const Marker& marker, QPointF at, double radius, const Palette& colours);

}  // namespace kabar::maps
