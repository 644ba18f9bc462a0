// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/twizy.h"

#include "twizy_resources.h"

namespace kabar::telemetry {

std::string_view twizyDbcText() {
    return kTwizyDbc;
}
std::string_view twizyValidityText() {
    return kTwizyValidity;
}

Result<Decoder> twizyDecoder() {
    const auto dbc = parseDbc(twizyDbcText());
    if (!dbc) return fail(Error(dbc.error()).in("twizy.dbc"));
    const auto validity = parseValidity(twizyValidityText());
    if (!validity) return fail(Error(validity.error()).in("twizy-validity.toml"));
    return Decoder::compile(*dbc, *validity);
}

}  // namespace kabar::telemetry
