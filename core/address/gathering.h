// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/address/national_file.h"
#include "core/address/way.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace kabar::address {

/// Makes ways, hamlets and communes of addresses that come in any order.
class Gathering {
public:
    void add(const NationalAddress& address);
    /// By code; the gathering is empty after it.
    [[nodiscard]] std::vector<CommuneWays> communes();
    [[nodiscard]] int addresses() const { return m_addresses; }

private:
    /// An address and how well its place is known: the best of several of one number is kept.
    struct Point {
        Door door;
        int rank = 0;
    };
    struct Gathered {
        Way way;
        std::vector<Point> points;
    };
    struct Commune {
        std::string name;
        std::set<TownName> otherNames;
        std::vector<Gathered> ways;
        std::unordered_map<std::string, std::size_t> wayByKey;
    };
    [[nodiscard]] static Gathered& wayOf(Commune& commune, const std::string& key);
    [[nodiscard]] static CommuneWays finished(const std::string& code, Commune& commune);
    [[nodiscard]] static Way finished(Gathered& gathered);

    std::map<std::string, Commune> m_communes;
    int m_addresses = 0;
};

}  // namespace kabar::address
