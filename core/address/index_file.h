// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address/address_base.h"
#include "core/address/way.h"

namespace kabar::address {

/// Writes a new index; fails where `file` is there already.
[[nodiscard]] Status writeIndex(const std::filesystem::path& file, const AddressBaseFacts& facts,
                                const std::vector<CommuneWays>& communes, const std::stop_token& stop,
                                const Progress& progress);

struct IndexContent {
    AddressBaseFacts facts;
    std::vector<CommuneWays> communes;
};
[[nodiscard]] Result<IndexContent> readIndex(const std::filesystem::path& file);

}  // namespace kabar::address
