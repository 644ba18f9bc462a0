// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/voter_roll.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kabar::ui {

struct SlipWords {
    QString title;         ///< of the workshop
    QString joinAddress;   ///< "http://192.168.1.20:8080/K7PMX"; empty while the room is closed
    QString shortAddress;  ///< "192.168.1.20:8080", for typing
};

/// One slip a seat, to cut and hand out, as PDF on A4: the QR code that opens the room with the seat's code, and the code in
/// type. Nothing on it says whose it is. Without an address the slips have the code alone.
[[nodiscard]] QByteArray seatSlips(const std::vector<workshop::Seat>& seats, const SlipWords& words);

/// "BCDF-GHJK": as it is read and typed.
[[nodiscard]] QString seatCodeInGroups(const std::string& code);

}  // namespace kabar::ui
