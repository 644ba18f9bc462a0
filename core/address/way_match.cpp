// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/way_match.h"

#include "core/address/house_number.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kabar::address {

namespace {

constexpr Metres kOneDoor{30};     ///< doors nearer than this are one for whoever asks
constexpr Metres kOneStreet{500};  ///< ways of one name nearer than this are parts of one
constexpr Metres kDoorway{15};     ///< how well the base knows a door

/// What may stand before a hamlet's name and is no part of it.
bool isHamletKind(std::string_view word) {
    static constexpr std::array kAll{"quartier", "hameau", "section", "habitation", "cite", "village", "lieu"};
    return std::ranges::find(kAll, word) != kAll.end();
}

std::span<const Word> between(std::span<const Word> words, std::size_t from, std::size_t to) {
    return words.subspan(from, to - from);
}

/// The kind of way that a misspelt word means: "chemn", "bouelvard", "reu".
std::string_view kindMeant(std::string_view word) {
    static constexpr std::array kKinds{"rue",    "avenue",      "boulevard", "chemin", "impasse", "allee",   "route",
                                       "ruelle", "lotissement", "residence", "place",  "square",  "quartier"};
    if (word == "reu" || word == "ure") return "rue";
    if (word.size() < 5) return {};
    for (const std::string_view kind : kKinds)
        if (kind.size() >= 5 && slips(word, kind, 1) <= 1) return kind;
    return {};
}

std::string digitsOf(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

/// Whether `part` is `whole` with words left out, initials for words allowed, and enough of it left to be known by.
bool isShortFor(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
    std::size_t at = 0, letters = 0, all = 0;
    for (const std::string& word : whole) {
        all += word.size();
        if (at == part.size()) continue;
        const bool isInitial = part[at].size() == 1 && word.starts_with(part[at]);
        if (part[at] != word && !isInitial) continue;
        letters += word.size();
        ++at;
    }
    return at == part.size() && letters >= 4 && letters * 5 >= all * 2;
}

}  // namespace

/// The words of a text, and which of them are known to be no part of a way.
struct WayMatch::Reading {
    const Said& said;
    std::span<const Word> words;
    std::vector<bool> isMarked;
};

WayMatch::WayMatch(CommuneWays commune) : m_commune(std::move(commune)) {
    m_ownName = keyOf(townWords(m_commune.name));
    m_towns.insert(m_ownName);
    for (const TownName& other : m_commune.otherNames)
        if (!other.name.empty()) m_towns.insert(keyOf(townWords(other.name)));
    for (std::size_t i = 0; i < m_commune.ways.size(); ++i) {
        addName(i, m_commune.ways[i].name);
        if (!m_commune.ways[i].afnorName.empty()) addName(i, m_commune.ways[i].afnorName);
    }
}

void WayMatch::addName(std::size_t way, const std::string& name) {
    const std::vector<Word> words = wordsOf(name);
    if (words.empty()) return;
    Ways& named = m_byKey[keyOf(words)];
    if (!named.empty() && named.back() == way) return;  // NF Z 10-011 spells it alike
    named.push_back(way);
    const bool hasKind = words.size() > 1 && isWayKind(words[0].text);
    const std::span bare = std::span(words).subspan(hasKind);
    Entry entry{way, hasKind ? words[0].text : "", keyOf(bare), {}};
    for (const Word& word : bare)
        if (!isLinking(word.text)) entry.words.push_back(word.text);
    if (Ways& same = m_byBareKey[entry.key]; same.empty() || same.back() != way) same.push_back(way);
    m_entries.push_back(std::move(entry));
}

bool WayMatch::isTown(std::span<const Word> words) const {
    return !words.empty() && m_towns.contains(keyOf(words));
}

/// Doors of buildings, boxes, postcodes and towns.
std::vector<bool> WayMatch::marked(const Said& said) const {
    const std::vector<Word>& words = said.words;
    std::vector<bool> isMarked = markedComplements(words);
    for (std::size_t from = 0, to = 0; from < words.size(); from = to) {
        to = from + 1;
        if (isMarked[from]) continue;
        while (to < words.size() && !words[to].begins && !isMarked[to]) ++to;
        const std::string key = keyOf(between(words, from, to));
        const bool isBehindPostcode = from > 0 && isFiveDigits(words[from - 1]);
        const bool isMeant = isBehindPostcode || said.townKey.empty() || key == said.townKey || key == m_ownName;
        if (isMeant && m_towns.contains(key) && (words[from].begins || isMarked[from - 1]))
            for (std::size_t i = from; i < to; ++i) isMarked[i] = true;
    }
    return isMarked;
}

std::size_t WayMatch::partEnd(const Reading& reading, std::size_t at) const {
    std::size_t end = at + 1;
    while (end < reading.words.size() && !reading.words[end].begins && !reading.isMarked[end]) ++end;
    return end;
}

/// Whether a name may begin here: where a part does, behind a number, or with a kind of way that belongs to no other name.
bool WayMatch::mayBegin(const Reading& reading, std::size_t at) const {
    if (isLinking(reading.words[at].text) && !reading.words[at].begins) return false;
    if (at == 0 || reading.words[at].begins || reading.isMarked[at - 1]) return true;
    const Word& before = reading.words[at - 1];
    if (before.isNumber) return true;
    if (at > 1 && isNumberSuffix(before.text) && reading.words[at - 2].isNumber) return true;
    return isWayKind(reading.words[at].text) && !isWayKind(before.text) && !isLinking(before.text);
}

bool WayMatch::mayEnd(const Reading& reading, std::size_t at) const {
    if (at == reading.words.size() || reading.words[at].begins || reading.isMarked[at]) return true;
    if (reading.words[at].isNumber || isWayKind(reading.words[at].text)) return true;
    const std::span rest = between(reading.words, at, partEnd(reading, at));
    if (isTown(rest)) return true;
    const auto hamlet = m_byKey.find(keyOf(rest));
    return hamlet != m_byKey.end() && std::ranges::any_of(hamlet->second, [&](std::size_t way) {
               return m_commune.ways[way].isHamlet || !isWayKind(wordsOf(m_commune.ways[way].name)[0].text);
           });
}

/// Ways of exactly this name.
const WayMatch::Ways* WayMatch::named(const Reading& reading, std::size_t from, std::size_t to) const {
    const std::span name = between(reading.words, from, to);
    const auto find = [](const Keyed& keyed, const std::string& key) {
        const auto found = keyed.find(key);
        return found == keyed.end() ? nullptr : &found->second;
    };
    if (const Ways* whole = find(m_byKey, keyOf(name))) return whole;
    if (isHamletKind(name[0].text) && name.size() > 1)
        return find(m_byKey,
                    keyOf(name.subspan(name[0].text == "lieu" && name[1].text == "dit" && name.size() > 2 ? 2 : 1)));
    if (isWayKind(name[0].text) || !mayEnd(reading, to)) return nullptr;
    const std::string key = keyOf(name);
    return key.size() >= 5 && digitsOf(key) != key ? find(m_byBareKey, key) : nullptr;
}

/// The longest name that begins here; one whose end is not sure only where there is no other.
std::optional<WayMatch::Hit> WayMatch::exactAt(const Reading& reading, std::size_t from) const {
    constexpr std::size_t kMostWords = 14;
    std::optional<Hit> vague;
    const std::size_t end = std::min(partEnd(reading, from), from + kMostWords);
    for (std::size_t to = end; to > from; --to) {
        if (isLinking(reading.words[to - 1].text)) continue;
        const Ways* ways = named(reading, from, to);
        if (!ways) continue;
        Hit hit{from, to, *ways, !mayEnd(reading, to)};
        if (!hit.isVague) return hit;
        if (!vague && isWayKind(reading.words[from].text)) vague = std::move(hit);
    }
    return vague;
}

std::vector<WayMatch::Hit> WayMatch::exactHits(const Reading& reading) const {
    std::vector<Hit> hits;
    for (std::size_t from = 0; from < reading.words.size(); ++from) {
        if (reading.isMarked[from] || !mayBegin(reading, from)) continue;
        auto hit = exactAt(reading, from);
        if (!hit || (!hits.empty() && hit->from < hits.back().to)) continue;
        hits.push_back(*std::move(hit));
    }
    if (std::ranges::any_of(hits, [](const Hit& hit) { return !hit.isVague; }))
        std::erase_if(hits, [](const Hit& hit) { return hit.isVague; });
    return hits;
}

/// Ways of a name like this one, where no other is nearly as like.
WayMatch::Ways WayMatch::similarWays(std::string_view kind, std::span<const Word> name, int slipsBefore) const {
    constexpr double kShortened = 1.5, kMargin = 1.5;  // in slips
    const std::string key = keyOf(name);
    std::vector<std::string> typed;
    for (const Word& word : name)
        if (!isLinking(word.text)) typed.push_back(word.text);
    struct Likeness {
        double slips;
        std::size_t way;
    };
    std::vector<Likeness> like;
    for (const Entry& entry : m_entries) {
        if (entry.kind != kind) continue;
        const int bearable = bearableSlips(std::min(key.size(), entry.key.size()));
        const int count = digitsOf(key) == digitsOf(entry.key) ? slips(key, entry.key, bearable + 2) : bearable + 3;
        if (isShortFor(typed, entry.words) || (entry.words.size() > 1 && typed.size() > 1 &&
                                               typed.back() == entry.words.back() && isShortFor(entry.words, typed)))
            like.push_back({std::min(kShortened, static_cast<double>(count)), entry.way});
        else if (count <= bearable + 2)
            like.push_back({static_cast<double>(count) + (count > bearable ? 0.5 : 0), entry.way});
    }
    if (like.empty()) return {};
    const double best = std::ranges::min(like, {}, &Likeness::slips).slips;
    const bool isTooFar = best > std::max(kShortened, static_cast<double>(bearableSlips(key.size()) - slipsBefore));
    Ways ways, rivals;
    for (const Likeness& each : like) {
        if (each.slips < best + kMargin) rivals.push_back(each.way);
        if (each.slips == best) ways.push_back(each.way);
    }
    const std::string nearest = keyOf(wordsOf(m_commune.ways[ways[0]].name));
    const bool isRivalled =
        std::ranges::any_of(rivals, [&](std::size_t way) { return keyOf(wordsOf(m_commune.ways[way].name)) != nearest; });
    return isTooFar || isRivalled ? Ways() : ways;
}

/// Where a name that begins at `from` may end: with the part, or before a number, another way or a town.
std::array<std::size_t, 2> WayMatch::nameEnds(const Reading& reading, std::size_t from) const {
    const std::size_t end = partEnd(reading, from);
    std::size_t cut = from + 1;
    while (cut < end && !reading.words[cut].isNumber && !isWayKind(reading.words[cut].text) &&
           !isTown(between(reading.words, cut, end)))
        ++cut;
    return {end, cut};
}

/// Misspelt and shortened names of ways, and of hamlets that begin a part or stand behind a number.
std::vector<WayMatch::Hit> WayMatch::similarHits(const Reading& reading) const {
    constexpr std::size_t kHamletLetters = 7;
    std::vector<Hit> hits;
    for (std::size_t from = 0; from < reading.words.size(); ++from) {
        const std::string& word = reading.words[from].text;
        if (reading.isMarked[from] || reading.words[from].isNumber || !mayBegin(reading, from)) continue;
        const std::string_view kind = isWayKind(word) ? std::string_view(word) : kindMeant(word);
        const std::size_t start = kind.empty() ? from : from + 1;
        for (const std::size_t to : nameEnds(reading, from)) {
            if (to <= start) continue;
            const std::span name = between(reading.words, start, to);
            if (kind.empty() && keyOf(name).size() < kHamletLetters) continue;
            Ways ways = similarWays(kind, name, kind.empty() || kind == word ? 0 : 1);
            if (ways.empty()) continue;
            hits.push_back({from, to, std::move(ways)});
            break;
        }
    }
    return hits;
}

bool WayMatch::areOneWay(const Ways& ways) const {
    return std::ranges::all_of(ways, [&](std::size_t way) {
        return geo::distance(m_commune.ways[way].position, m_commune.ways[ways[0]].position) <= kOneStreet;
    });
}

/// Of several ways of one name those of the postcode that is said, of the town, of the hamlet; all where none is.
WayMatch::Ways WayMatch::narrowed(const Ways& ways, const Said& said, const std::vector<Hit>& hits) const {
    const auto only = [&](const Ways& some, const auto& isMeant) {
        Ways meant;
        for (const std::size_t way : some)
            if (isMeant(m_commune.ways[way])) meant.push_back(way);
        return meant.empty() ? some : meant;
    };
    if (ways.size() == 1) return ways;
    Ways left = only(ways, [&](const Way& way) { return !way.postcode.empty() && way.postcode == said.postcode; });
    // whoever says the commune may mean any of its towns
    if (!said.townKey.empty() && said.townKey != m_ownName)
        left = only(left, [&](const Way& way) { return keyOf(townWords(way.town)) == said.townKey; });
    return only(left, [&](const Way& way) {
        return !way.hamlet.empty() && std::ranges::any_of(hits, [&](const Hit& hit) {
            return m_commune.ways[hit.ways[0]].isHamlet && m_commune.ways[hit.ways[0]].name == way.hamlet;
        });
    });
}

Placed WayMatch::communeItself() const {
    return {Precision::Commune, m_commune.position, m_commune.code, m_commune.extent};
}

/// The one door that the numbers beside the ways' names can mean.
std::optional<Placed> WayMatch::doorOf(const Reading& reading, const std::vector<Hit>& hits) const {
    std::vector<NameSpan> names;
    for (const Hit& hit : hits) names.push_back({hit.from, hit.to});
    const std::vector<std::optional<HouseNumber>> numbers = houseNumbers(reading.words, reading.isMarked, names);
    std::optional<Placed> found;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        if (!numbers[i] || hits[i].isVague || !areOneWay(hits[i].ways)) continue;
        for (const std::size_t way : hits[i].ways) {
            const Door* door = doorAt(m_commune.ways[way].doors, *numbers[i]);
            if (!door) continue;
            if (found && geo::distance(found->position, door->position) > kOneDoor) return std::nullopt;
            if (!found) found = Placed{Precision::Door, door->position, m_commune.code, kDoorway};
        }
    }
    return found;
}

/// The way that is said, else the hamlet; the commune where the ways said lie apart.
Placed WayMatch::streetOf(const std::vector<Hit>& hits) const {
    Ways ways;
    for (const bool hamlets : {false, true}) {
        for (const Hit& hit : hits)
            if (ways.empty())
                for (const std::size_t way : hit.ways)
                    if (m_commune.ways[way].isHamlet == hamlets) ways.push_back(way);
        if (!ways.empty()) break;
    }
    if (ways.empty() || !areOneWay(ways)) return communeItself();
    const Way& first = m_commune.ways[ways[0]];
    Placed placed{Precision::Street, first.position, m_commune.code, first.extent};
    for (const std::size_t way : ways)
        placed.uncertainty = std::max(
            placed.uncertainty, geo::distance(first.position, m_commune.ways[way].position) + m_commune.ways[way].extent);
    return placed;
}

Placed WayMatch::placed(const Reading& reading, std::vector<Hit> hits) const {
    for (Hit& hit : hits) {
        hit.ways = narrowed(hit.ways, reading.said, hits);
        // a way goes before the hamlet that it is named after
        const auto isHamlet = [&](std::size_t way) { return m_commune.ways[way].isHamlet; };
        if (!std::ranges::all_of(hit.ways, isHamlet)) std::erase_if(hit.ways, isHamlet);
    }
    if (auto door = doorOf(reading, hits)) return *door;
    return streetOf(hits);
}

Placed WayMatch::place(const Said& said) const {
    const Reading reading{said, said.words, marked(said)};
    std::vector<Hit> hits = exactHits(reading);
    const bool isSure =
        std::ranges::any_of(hits, [&](const Hit& hit) { return !hit.isVague && !m_commune.ways[hit.ways[0]].isHamlet; });
    if (!isSure)
        if (auto similar = similarHits(reading); !similar.empty()) {
            std::erase_if(hits, [](const Hit& hit) { return hit.isVague; });
            hits.insert(hits.begin(), similar.begin(), similar.end());
        }
    return placed(reading, std::move(hits));
}

std::optional<Placed> WayMatch::placeExactly(const Said& said) const {
    const Reading reading{said, said.words, marked(said)};
    std::vector<Hit> hits = exactHits(reading);
    std::erase_if(hits, [](const Hit& hit) { return hit.isVague; });
    if (hits.empty()) return std::nullopt;
    Placed placed = this->placed(reading, std::move(hits));
    return placed.precision == Precision::Commune ? std::nullopt : std::optional(std::move(placed));
}

}  // namespace kabar::address
