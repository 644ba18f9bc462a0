// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/qr_code.h"

#include <qrcodegen/qrcodegen.hpp>

namespace kabar::workshop {

Result<QrCode> qrCode(const std::string& text) try {
    const auto made = qrcodegen::QrCode::encodeText(text.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
    QrCode code{.size = made.getSize(), .modules = {}};
    for (int y = 0; y < code.size; ++y)
        for (int x = 0; x < code.size; ++x) code.modules.push_back(made.getModule(x, y));
    return code;
} catch (const qrcodegen::data_too_long&) {
    return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("phones.qr")}.of("text", text));
}

}  // namespace kabar::workshop
