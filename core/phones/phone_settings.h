// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phones/connection.h"
#include "core/phones/doorkeeper.h"
#include "core/phones/followers.h"

#include <QHostAddress>

namespace kabar::phones {

struct PhoneSettings {
    QHostAddress address = QHostAddress::LocalHost;  ///< the one network that phones come from
    std::uint16_t firstPort = 8080;
    int portsTried = 20;  ///< from the first on, until one is free
    ConnectionLimits connections;
    DoorSettings door;
    FollowerSettings followers;
};

}  // namespace kabar::phones
