// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/trial.h"

#include "core/address/national_file.h"
#include "core/address/synthetic_names.h"
#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace kabar::address {

namespace {

std::string wayKey(const NationalAddress& address) {
    return address.communeCode + '\n' + address.way + '\n' + address.postcode;
}

/// Of a hamlet, whose name its addresses may have as that of their way.
std::string hamletKey(const std::string& communeCode, const std::string& name) {
    return communeCode + "\n\n" + name;
}

/// Replaces a word of `text` where it is one.
void replaceWord(std::string& text, std::string_view word, std::string_view with) {
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '-';
        const std::size_t end = at + word.size();
        if (!begins || (end < text.size() && text[end] != ' ' && text[end] != '-')) continue;
        text.replace(at, word.size(), with);
        return;
    }
}

/// Types one address in one of many ways.
class Typist {
public:
    Typist(const NationalAddress& address, Random& random) : m_address(address), m_random(random) {}

    TrialQuery query() {
        TrialQuery query{.text = {}, .communeCode = m_address.communeCode, .position = m_address.position};
        m_isCapital = m_random.chance(0.35);
        query.text.street = street(query.possible);
        if (m_random.chance(0.3)) query.text.complement = complement();
        query.text.postcode = m_random.chance(0.94) ? m_address.postcode : "";
        query.text.town = town();
        if (m_random.chance(0.12)) mixUp(query.text);
        return query;
    }

private:
    std::string typed(std::string text) { return m_isCapital ? capitals(text) : std::move(text); }

    std::string street(Precision& possible) {
        const double draw = m_random.uniform();
        if (draw < 0.04) return possible = Precision::Commune, std::string();
        if (draw < 0.06) return possible = Precision::Commune, unknownWay();
        if (draw < 0.08 && !m_address.hamlet.empty()) return possible = Precision::Street, typed(m_address.hamlet);
        const std::string way = typed(misspelt(abbreviated(m_address.way)));
        if (draw < 0.16 || !m_address.number) return possible = Precision::Street, way;
        if (draw < 0.19) return possible = Precision::Street, std::to_string(*m_address.number + 7001) + ' ' + way;
        return withNumber(way);
    }
    std::string withNumber(const std::string& way) {
        std::string number = std::to_string(*m_address.number);
        if (!m_address.suffix.empty()) number += (m_random.chance(0.7) ? " " : "") + typed(m_address.suffix);
        const double draw = m_random.uniform();
        if (draw < 0.12) return way + " n\u00b0 " + number;
        if (draw < 0.17) return way + ' ' + number;
        if (draw < 0.27) return number + ", " + way;
        if (draw < 0.31) return oneOf(syntheticNames().doorsBefore, m_random) + ' ' + number + ' ' + way;
        if (draw < 0.34 && m_address.suffix.empty()) return number + '-' + std::to_string(*m_address.number + 2) + ' ' + way;
        if (draw < 0.38) return number + ' ' + way + '\n' + complement();
        if (draw < 0.41 && !m_address.hamlet.empty()) return number + ' ' + way + ", " + typed(m_address.hamlet);
        return number + ' ' + way;
    }
    std::string unknownWay() { return typed(oneOf(syntheticNames().unknownWays, m_random)); }

    std::string complement() {
        if (!m_address.hamlet.empty() && m_random.chance(0.3)) return typed(m_address.hamlet);
        return typed(oneOf(syntheticNames().complements, m_random));
    }
    std::string abbreviated(std::string way) {
        if (!m_random.chance(0.5)) return way;
        for (const auto& words : syntheticNames().abbreviations)
            replaceWord(way, words[0], words[1 + m_random.below(words.size() - 1)]);
        return way;
    }
    /// A letter left out, or two swapped, in the last word of four letters in a hundred ways.
    std::string misspelt(std::string way) {
        const auto last = way.rfind(' ');
        if (last == std::string::npos || way.size() - last < 7 || !m_random.chance(0.04)) return way;
        const std::size_t at = last + 3 + m_random.below(way.size() - last - 5);
        const auto isPlain = [&](std::size_t i) { return way[i] >= 'a' && way[i] <= 'z'; };
        if (!isPlain(at) || !isPlain(at + 1)) return way;
        if (m_random.chance(0.5))
            way.erase(at, 1);
        else
            std::swap(way[at], way[at + 1]);
        return way;
    }
    std::string town() {
        std::string town = m_random.chance(0.3) && !m_address.delivery.empty() ? m_address.delivery : m_address.commune;
        if (m_random.chance(0.25)) {
            replaceWord(town, "Saint", "St");
            replaceWord(town, "Sainte", "Ste");
            replaceWord(town, "SAINT", "ST");
            replaceWord(town, "SAINTE", "STE");
        }
        if (m_random.chance(0.3))
            for (const char* article : {"Le ", "La ", "Les ", "L'"})
                if (town.starts_with(article)) town.erase(0, std::string_view(article).size());
        if (m_random.chance(0.4)) town = capitals(town);
        if (m_random.chance(0.2)) std::ranges::replace(town, '-', ' ');
        if (m_random.chance(0.08)) town += ' ' + oneOf(syntheticNames().cedex, m_random);
        return town;
    }
    /// Parts in fields that they do not belong in.
    void mixUp(AddressText& text) {
        const double draw = m_random.uniform();
        if (draw < 0.3) {
            text.street += (text.street.empty() ? "" : ", ") + text.postcode + ' ' + text.town;
            text.postcode.clear(), text.town.clear();
        } else if (draw < 0.6) {
            std::swap(text.street, text.complement);
        } else if (draw < 0.8) {
            text.complement = text.street;
            text.street = text.postcode + ' ' + text.town;
            text.town.clear();
        } else {
            text.town = text.postcode + ' ' + text.town;
            text.postcode.clear();
        }
    }

    const NationalAddress& m_address;
    Random& m_random;
    bool m_isCapital = false;
};

/// Addresses of the file, each equally likely (Vitter's algorithm R), in an order that the seed gives.
Result<std::vector<NationalAddress>> drawn(const std::filesystem::path& file, std::size_t count, Random& random) {
    auto rows = NationalFile::open(file);
    if (!rows) return fail(std::move(rows.error()));
    std::vector<NationalAddress> kept;
    NationalAddress address;
    std::size_t seen = 0;
    while (true) {
        const auto there = rows->next(address);
        if (!there) return fail(there.error());
        if (!*there) return kept;
        if (std::isnan(address.position.latitude)) continue;
        ++seen;
        if (kept.size() < count)
            kept.push_back(address);
        else if (const std::size_t at = random.below(seen); at < count)
            kept[at] = address;
    }
}

/// Where the addresses of the ways and hamlets named in `places` lie.
Status gather(const std::filesystem::path& file, std::map<std::string, std::vector<geo::Coordinate>>& places) {
    auto rows = NationalFile::open(file);
    if (!rows) return fail(std::move(rows.error()));
    NationalAddress address;
    while (true) {
        const auto there = rows->next(address);
        if (!there) return fail(there.error());
        if (!*there) return {};
        for (const std::string& key :
             {wayKey(address), hamletKey(address.communeCode, address.hamlet), hamletKey(address.communeCode, address.way)})
            if (const auto place = places.find(key); place != places.end()) place->second.push_back(address.position);
    }
}

bool isWrong(const TrialQuery& query, const Placed& placed) {
    if (placed.communeCode != query.communeCode) return true;
    if (placed.precision == Precision::Door) return geo::distance(placed.position, query.position) > Metres{30};
    if (placed.precision != Precision::Street) return false;
    return std::ranges::none_of(query.way,
                                [&](geo::Coordinate each) { return geo::distance(each, placed.position) < Metres{1}; });
}

}  // namespace

Result<std::vector<TrialQuery>> trialQueries(const std::filesystem::path& file, std::size_t count, std::uint64_t seed) {
    Random random = Random::forPart(seed, "queries");
    const auto addresses = drawn(file, count, random);
    if (!addresses) return fail(addresses.error());
    std::map<std::string, std::vector<geo::Coordinate>> places;
    for (const NationalAddress& address : *addresses)
        places[wayKey(address)], places[hamletKey(address.communeCode, address.hamlet)];
    if (auto gathered = gather(file, places); !gathered) return fail(std::move(gathered.error()));
    std::vector<TrialQuery> queries;
    for (const NationalAddress& address : *addresses) {
        TrialQuery query = Typist(address, random).query();
        query.way = places[wayKey(address)];
        if (!address.hamlet.empty()) {
            const auto& hamlet = places[hamletKey(address.communeCode, address.hamlet)];
            query.way.insert(query.way.end(), hamlet.begin(), hamlet.end());
        }
        queries.push_back(std::move(query));
    }
    return queries;
}

TrialScore scoreOf(const std::vector<TrialQuery>& queries, const std::vector<Result<Placed>>& answers) {
    TrialScore score;
    std::size_t possible = 0, found = 0;
    std::vector<double> metres;
    const double each = queries.empty() ? 0 : 100.0 / static_cast<double>(queries.size());
    for (std::size_t i = 0; i < queries.size(); ++i) {
        possible += queries[i].possible == Precision::Door;
        if (!answers[i]) {
            score.unplaced += each;
            continue;
        }
        const Placed& placed = *answers[i];
        (placed.precision == Precision::Door     ? score.door
         : placed.precision == Precision::Street ? score.street
                                                 : score.commune) += each;
        found += queries[i].possible == Precision::Door && placed.precision == Precision::Door;
        if (isWrong(queries[i], placed)) score.wrong += each;
        if (placed.precision != Precision::Commune)
            metres.push_back(geo::distance(placed.position, queries[i].position).value);
    }
    if (possible > 0) score.doorsFound = 100.0 * static_cast<double>(found) / static_cast<double>(possible);
    if (!metres.empty()) {
        const auto middle = metres.begin() + static_cast<std::ptrdiff_t>(metres.size() / 2);
        std::ranges::nth_element(metres, middle);
        score.medianMetres = *middle;
    }
    return score;
}

}  // namespace kabar::address
