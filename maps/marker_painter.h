// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/labels.h"
#include "maps/layers.h"
#include "maps/palette.h"

#include <QPainter>

namespace kabar::maps {

/// Draws the shape of a marker around `at`: a square for employers, a house for third places, a ring that shows the charge
/// for vehicles (dotted and grey when the reading is old), a circle for stops, an open diamond for candidates.
void paintMarker(QPainter& painter, const Marker& marker, QPointF at, double radius, const Palette& colours);

/// Several vehicles in one place: discs behind each other with their number, and a mark when one of them wants charging.
void paintStack(QPainter& painter, std::size_t count, bool wanting, QPointF at, double radius, const Palette& colours);

/// From a shape that stepped aside to where it is.
void paintLeader(QPainter& painter, QPointF shape, QPointF place, const Palette& colours);

}  // namespace kabar::maps
