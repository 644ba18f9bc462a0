// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address/address_base.h"
#include "core/address/commune_names.h"
#include "core/geo/territory.h"

#include <map>
#include <vector>

namespace kabar::node {

/// Finds where a text lies, on this machine alone: by the address bases that were imported here, and by the names of the
/// territory's communes and places where they do not know it or none was.
class Gazetteer {
public:
    explicit Gazetteer(const geo::Territory& territory, std::vector<address::AddressBase> bases = {});

    /// With the bases of the territory's departments that are in `STATE/addresses`. Fails as `AddressBase::open` with one
    /// that is there and cannot be read.
    [[nodiscard]] static Result<Gazetteer> here(const geo::Territory& territory);

    /// Without a base, or where it knows no more, in the middle of the commune's people. Fails with `NotFound` or `Mismatch`
    /// as `CommuneNames::find`; the error may tell what was asked.
    [[nodiscard]] Result<address::Placed> find(const address::AddressText& text) const;
    [[nodiscard]] bool hasBase() const { return !m_bases.empty(); }
    /// Addresses in its bases.
    [[nodiscard]] long addresses() const;

private:
    std::vector<address::AddressBase> m_bases;
    address::CommuneNames m_names;
    std::map<std::string, geo::Coordinate, std::less<>> m_centres;  ///< by INSEE code
};

}  // namespace kabar::node
