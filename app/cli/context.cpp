// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include <format>
#include <ostream>

namespace kabar::cli {

Context::Context(std::ostream& outStream, std::ostream& errStream, Clock now, bool progressShown)
    : out(outStream), err(errStream), clock(std::move(now)), progress(kNoProgress) {
    if (progressShown)
        progress = [this](double fraction, std::string_view stage) {
            err << std::format("\r\033[K{:3.0f} %  {}", fraction * 100, stage) << (fraction >= 1 ? "\r\033[K" : "")
                << std::flush;
        };
}

void Context::finish(const Status& status) {
    if (status) return;
    err << "kabar-cli: " << describe(status.error()) << '\n';
    m_exitCode = 2;
}

}  // namespace kabar::cli
