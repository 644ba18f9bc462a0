// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "core/coop/error_json.h"
#include "core/words/stage_names.h"
#include "core/words/typography.h"

#include <nlohmann/json.hpp>

#include <format>
#include <ostream>

namespace kabar::cli {

constexpr std::size_t kLongestPath = 4096;

Context::Context(std::ostream& outStream, std::ostream& errStream, Clock now, bool progressShown, words::Language language)
    : out(outStream), err(errStream), clock(std::move(now)), speech(language), progress(kNoProgress) {
    if (progressShown)
        progress = [this](double fraction, std::string_view stage) {
            err << std::format("\r\033[K{:3.0f} %  {}", fraction * 100, words::stageName(stage, speech))
                << (fraction >= 1 ? "\r\033[K" : "") << std::flush;
        };
}

nlohmann::json Context::reason(const Error& error) const {
    nlohmann::json document = coop::reasonToJson(error);
    document["text"] = words::saidShortly(error, speech);
    return document;
}

void Context::finish(const Status& status) {
    if (status || m_exitCode != 0) return;  // the first is the one to tell
    Error error = status.error();
    std::string place = words::cleaned(error.file, kLongestPath);
    if (error.line > 0) place += std::format("{}{}", place.empty() ? "" : ":", error.line);
    error.file.clear();
    error.line = 0;
    err << "kabar-cli: " << place << (place.empty() ? "" : ": ") << words::said(error, speech) << '\n';
    m_exitCode = 2;
}

}  // namespace kabar::cli
