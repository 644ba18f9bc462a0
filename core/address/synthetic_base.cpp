// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/synthetic_base.h"

#include "core/address/national_file.h"
#include "core/address/synthetic_names.h"
#include "core/base/random.h"

#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <format>
#include <memory>
#include <numbers>
#include <set>

namespace kabar::address {

namespace fs = std::filesystem;

namespace {

using geo::Coordinate;

constexpr double kMetresOfDegree = 111'195;  // along a meridian of geo::distance's sphere

Coordinate moved(Coordinate from, double east, double north) {
    const double shrink = std::cos(from.latitude * std::numbers::pi / 180);
    return {from.latitude + north / kMetresOfDegree, from.longitude + east / (kMetresOfDegree * shrink)};
}

/// As letters name towns and ways: capitals, and spaces for all signs.
std::string delivered(std::string_view name) {
    std::string text = capitals(name);
    std::ranges::replace_if(text, [](char c) { return c == '-' || c == '\''; }, ' ');
    return text;
}

/// Text into a file, through gzip or as it is: beside it until it is whole.
class RowsFile {
public:
    explicit RowsFile(fs::path path) : m_path(std::move(path)), m_part(m_path.string() + ".part") {
        m_file.reset(gzopen(m_part.c_str(), m_path.extension() == ".gz" ? "wb6" : "wbT"));
    }
    [[nodiscard]] Status write(const std::string& text) {
        const auto size = static_cast<unsigned>(text.size());
        if (m_file && gzwrite(m_file.get(), text.data(), size) == static_cast<int>(size)) return {};
        return fail(Error{.code = Error::Code::Unwritable, .clause = clause("sqlite.io"), .file = m_path.string()});
    }
    [[nodiscard]] Status close() {
        std::error_code error;
        const bool isWhole = m_file && gzclose(m_file.release()) == Z_OK;
        if (isWhole) fs::rename(m_part, m_path, error);
        if (isWhole && !error) return {};
        const Clause why = error ? clauseOf(error) : clause("sqlite.io");
        return fail(Error{.code = Error::Code::Unwritable, .clause = why, .file = m_path.string()});
    }
    void remove() {
        m_file.reset();
        std::error_code ignored;
        fs::remove(m_part, ignored);
    }

private:
    struct Close {
        void operator()(gzFile file) const { gzclose(file); }
    };
    fs::path m_path, m_part;
    std::unique_ptr<std::remove_pointer_t<gzFile>, Close> m_file;
};

struct Hamlet {
    std::string name, postcode, delivery;
    Coordinate centre;
};

/// The rows of one commune.
class CommuneRows {
public:
    CommuneRows(const geo::Territory& territory, std::size_t commune, std::uint64_t seed, int rows)
        : m_territory(territory),
          m_commune(territory.communes[commune]),
          m_random(Random::forPart(seed, m_commune.code)),
          m_left(rows) {
        const std::size_t postcodes = rows > 12'000 ? 3 : rows > 6000 ? 2 : 1;
        const int hamlets = std::max(3, rows / 700);
        for (int i = 0; i < hamlets; ++i) addHamlet(commune, static_cast<std::size_t>(i) % postcodes);
    }

    [[nodiscard]] std::string all() {
        while (m_left > 0) addWay();
        return std::move(m_text);
    }

private:
    Coordinate place() {
        if (m_commune.boundary.empty()) {
            const auto places = m_territory.placesOf(m_commune.code);
            const Coordinate centre = places.empty() ? m_commune.centre : places[m_random.below(places.size())]->position;
            const double east = m_random.normal(0, 700), north = m_random.normal(0, 700);
            return moved(centre, east, north);
        }
        const geo::Box box = geo::bounds(m_commune.boundary);
        for (int tries = 0; tries < 200; ++tries) {
            const double latitude = m_random.uniform(box.south, box.north);
            const Coordinate point{latitude, m_random.uniform(box.west, box.east)};
            if (geo::contains(m_commune.boundary, point)) return point;
        }
        return m_commune.centre;
    }
    void addHamlet(std::size_t commune, std::size_t postcode) {
        std::string name = syntheticNames().hamlet(m_random);
        while (!m_taken.insert(name).second)
            name = syntheticNames().hamlet(m_random) + ' ' + syntheticNames().hamlet(m_random);
        const std::string start = m_commune.code.substr(0, m_commune.code.starts_with("97") ? 3 : 2);
        const std::size_t digits = 5 - start.size(), most = digits == 2 ? 90 : 990;
        const std::size_t number = (commune * 3 + postcode) % most + 10;
        // the first hamlet of a further postcode gives its letters their town
        const bool isMain = postcode == 0;
        if (!isMain && m_deliveries.size() < postcode) m_deliveries.push_back(delivered(name));
        m_hamlets.push_back({name, start + std::format("{:0{}}", number, digits),
                             isMain ? delivered(m_commune.name) : m_deliveries[postcode - 1], place()});
    }
    void addWay() {
        const Hamlet& hamlet = m_hamlets[m_random.below(m_hamlets.size())];
        const bool isHamlet = m_random.chance(0.06);
        std::string name = isHamlet ? hamlet.name : syntheticNames().way(m_random);
        if (!m_taken.insert(name + hamlet.postcode).second) return;
        ++m_way;
        const std::string label = isHamlet || !m_random.chance(0.3) ? "" : hamlet.name;
        const double spread = m_commune.boundary.empty() ? 900 : 1500, east = m_random.normal(0, spread);
        Coordinate at = moved(hamlet.centre, east, m_random.normal(0, spread));
        if (!m_commune.boundary.empty() && !geo::contains(m_commune.boundary, at)) at = place();
        addDoors(name, hamlet, label, at);
    }
    /// On both sides of a way that turns a little; by order, or by metres from its start.
    void addDoors(const std::string& name, const Hamlet& hamlet, const std::string& label, Coordinate at) {
        const bool isMetric = m_random.chance(0.15);
        double heading = m_random.uniform(0, 2 * std::numbers::pi), metres = 0;
        const std::size_t doors = 4 + m_random.below(36);
        int order = 1;
        for (std::size_t i = 0; i < doors && m_left > 0; ++i) {
            const double step = m_random.uniform(9, 28);
            heading += m_random.normal(0, 0.06);
            metres += step;
            at = moved(at, step * std::sin(heading), step * std::cos(heading));
            const double side = i % 2 == 0 ? 8 : -8;
            const Coordinate door = moved(at, side * std::cos(heading), -side * std::sin(heading));
            order += m_random.chance(0.12) ? 3 : 1;
            const int number = isMetric ? std::max(1, static_cast<int>(metres)) : order;
            addRow(name, hamlet, label, number, "", door);
            if (m_left > 0 && m_random.chance(0.06))
                addRow(name, hamlet, label, number, m_random.chance(0.7) ? "bis" : "a", moved(door, 6, 4));
        }
    }
    void addRow(const std::string& name, const Hamlet& hamlet, const std::string& label, int number, std::string_view suffix,
                Coordinate door) {
        --m_left;
        const std::string way = std::format("{}_{:04}", m_commune.code, m_way);
        std::string id = std::format("{}_{:05}", way, number);
        if (!suffix.empty()) id += std::format("_{}", suffix);
        // x and y, alias and parcels stay empty, as in files of overseas departments
        m_text += std::format("{};{};{};{};{};{};{};{};;;;;{:.6f};{:.6f};", id, way, number, suffix, name, hamlet.postcode,
                              m_commune.code, m_commune.name, door.longitude, door.latitude);
        m_text += std::format("{};;{};{};{};commune;commune;1;\n", m_random.chance(0.9) ? "segment" : "parcelle", label,
                              hamlet.delivery, delivered(name));
    }

    const geo::Territory& m_territory;
    const geo::Commune& m_commune;
    Random m_random;
    int m_left, m_way = 0;
    std::set<std::string> m_taken;
    std::vector<std::string> m_deliveries;
    std::vector<Hamlet> m_hamlets;
    std::string m_text;
};

std::string header() {
    std::string line;
    for (const char* column : kNationalColumns) line += (line.empty() ? "" : ";") + std::string(column);
    return line + '\n';
}

/// How many rows each commune gets: in proportion to its people where they are known, the rest to the last.
std::vector<int> shares(const geo::Territory& territory, int rows) {
    double all = 0;
    const auto weight = [](const geo::Commune& commune) { return std::max(1, commune.population); };
    for (const geo::Commune& commune : territory.communes) all += weight(commune);
    std::vector<int> each;
    int left = rows;
    for (const geo::Commune& commune : territory.communes) {
        const bool isLast = each.size() + 1 == territory.communes.size();
        each.push_back(isLast ? left : static_cast<int>(rows * (weight(commune) / all)));
        left -= each.back();
    }
    return each;
}

}  // namespace

Status writeSyntheticBase(const geo::Territory& territory, int rows, std::uint64_t seed, const fs::path& target,
                          std::stop_token stop, const Progress& progress) {
    if (territory.communes.empty()) return fail(Error::Code::Mismatch, clause("address.none"));
    RowsFile file(target);
    Status done = file.write(header());
    const std::vector<int> share = shares(territory, rows);
    for (std::size_t i = 0; done && i < share.size(); ++i) {
        if (stop.stop_requested()) done = fail(Error::Code::Cancelled, {});
        if (done && share[i] > 0) done = file.write(CommuneRows(territory, i, seed, share[i]).all());
        progress(static_cast<double>(i + 1) / static_cast<double>(share.size()), "addresses");
    }
    if (done) done = file.close();
    if (!done) file.remove();
    return done;
}

}  // namespace kabar::address
