// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/spelling.h"

#include "core/text/names.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace kabar::address {

namespace {

using WordMap = std::map<std::string_view, std::string_view>;
using WordSet = std::set<std::string_view>;

/// After the abbreviations of NF Z 10-011 and those of habit; two words where a hyphen stands.
const WordMap& abbreviations() {
    static const WordMap kAll{{"av", "avenue"},          {"ave", "avenue"},
                              {"aven", "avenue"},        {"bd", "boulevard"},
                              {"bld", "boulevard"},      {"blvd", "boulevard"},
                              {"boul", "boulevard"},     {"bvd", "boulevard"},
                              {"bvld", "boulevard"},     {"ch", "chemin"},
                              {"che", "chemin"},         {"chem", "chemin"},
                              {"chm", "chemin"},         {"imp", "impasse"},
                              {"impa", "impasse"},       {"ips", "impasse"},
                              {"all", "allee"},          {"allees", "allee"},
                              {"al", "allee"},           {"rte", "route"},
                              {"rt", "route"},           {"lot", "lotissement"},
                              {"lots", "lotissement"},   {"lotiss", "lotissement"},
                              {"lotis", "lotissement"},  {"ltm", "lotissement"},
                              {"res", "residence"},      {"resid", "residence"},
                              {"rle", "ruelle"},         {"ruel", "ruelle"},
                              {"qua", "quartier"},       {"qu", "quartier"},
                              {"qr", "quartier"},        {"qrt", "quartier"},
                              {"qt", "quartier"},        {"quart", "quartier"},
                              {"qtier", "quartier"},     {"pl", "place"},
                              {"pla", "place"},          {"sq", "square"},
                              {"crs", "cours"},          {"psg", "passage"},
                              {"pas", "passage"},        {"pass", "passage"},
                              {"sen", "sentier"},        {"sent", "sentier"},
                              {"hab", "habitation"},     {"ham", "hameau"},
                              {"fg", "faubourg"},        {"fbg", "faubourg"},
                              {"esp", "esplanade"},      {"prom", "promenade"},
                              {"dom", "domaine"},        {"mte", "montee"},
                              {"tra", "traverse"},       {"trav", "traverse"},
                              {"rpt", "rond-point"},     {"rdpt", "rond-point"},
                              {"za", "zone-artisanale"}, {"zi", "zone-industrielle"},
                              {"st", "saint"},           {"ste", "sainte"},
                              {"sts", "saints"},         {"stes", "saintes"},
                              {"gal", "general"},        {"gen", "general"},
                              {"gnl", "general"},        {"mal", "marechal"},
                              {"mchl", "marechal"},      {"col", "colonel"},
                              {"cdt", "commandant"},     {"cne", "capitaine"},
                              {"cpt", "capitaine"},      {"capt", "capitaine"},
                              {"lt", "lieutenant"},      {"sgt", "sergent"},
                              {"adj", "adjudant"},       {"aml", "amiral"},
                              {"dr", "docteur"},         {"doct", "docteur"},
                              {"pr", "professeur"},      {"prof", "professeur"},
                              {"pdt", "president"},      {"prdt", "president"},
                              {"pres", "president"},     {"mgr", "monseigneur"},
                              {"ing", "ingenieur"},      {"frs", "freres"},
                              {"nd", "notre-dame"},      {"gd", "grand"},
                              {"gde", "grande"},         {"vx", "vieux"},
                              {"riv", "riviere"},        {"rav", "ravine"},
                              {"app", "appartement"},    {"apt", "appartement"},
                              {"appt", "appartement"},   {"appart", "appartement"},
                              {"bat", "batiment"},       {"bt", "batiment"},
                              {"imm", "immeuble"},       {"esc", "escalier"},
                              {"etg", "etage"},          {"lgt", "logement"},
                              {"log", "logement"},       {"zac", "zone-amenagement-concerte"}};
    return kAll;
}

/// Numbers that names of ways and towns hold, as digits.
const WordMap& numerals() {
    static const WordMap kAll{{"deux", "2"},   {"trois", "3"},     {"quatre", "4"}, {"cinq", "5"}, {"six", "6"},
                              {"sept", "7"},   {"huit", "8"},      {"neuf", "9"},   {"dix", "10"}, {"onze", "11"},
                              {"douze", "12"}, {"quatorze", "14"}, {"premier", "1"}};
    return kAll;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z');
}

bool allDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

/// Behind digits, with nothing between: "1er" is 1, "12bis" is 12 bis.
bool isOrdinalEnding(std::string_view letters) {
    static const WordSet kAll{"er", "ere", "eme", "ieme", "nd", "nde"};
    return kAll.contains(letters);
}

/// Cuts folded text into words; what stands between words is space, or ends a part.
class Cutter {
public:
    explicit Cutter(std::string_view text) : m_text(text) {}

    std::vector<Word> words() {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (isDigit(c))
                addNumber();
            else if (isLetter(c))
                addLetters();
            else
                passSign(c);
        }
        return std::move(m_words);
    }

private:
    std::string_view run(bool (*belongs)(char)) {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && belongs(m_text[m_at])) ++m_at;
        return m_text.substr(start, m_at - start);
    }
    void add(std::string_view text, bool isNumber) {
        m_words.push_back({std::string(text), m_begins || m_words.empty(), isNumber, {}});
        m_begins = false;
    }
    void passSign(char c) {
        if (c == ',' || c == ';' || c == '\n' || c == '(' || c == ')' || c == '|') m_begins = true;
        // "Bd. - 97200 X": a dash with room around it ends a part
        if (c == '-' && m_at > 0 && m_text[m_at - 1] == ' ' && m_text.substr(m_at + 1).starts_with(' ')) m_begins = true;
        ++m_at;
    }
    void addNumber() {
        const std::string_view digits = run(&isDigit);
        const bool isRange = m_ranges && !m_words.empty() && m_words.back().isNumber && m_words.back().upTo.empty();
        m_ranges = false;
        if (isRange) {
            m_words.back().upTo = digits;
        } else {
            add(digits, true);
        }
        const std::size_t start = m_at;
        if (const std::string_view letters = run(&isLetter); !letters.empty()) {
            if (isNumberSuffix(letters))
                add(letters, false);
            else if (!isOrdinalEnding(letters))
                m_at = start;
        }
        m_ranges = m_at < m_text.size() && (m_text[m_at] == '-' || m_text[m_at] == '/') && m_at + 1 < m_text.size() &&
                   isDigit(m_text[m_at + 1]);
    }
    void addLetters() {
        std::string word(run(&isLetter));
        static const WordSet kNumberSigns{"n", "n\u00b0", "no", "num", "numero"};
        std::string_view rest = m_text.substr(m_at);
        const auto next = rest.find_first_not_of(" .:");
        if (kNumberSigns.contains(word) && next != std::string_view::npos && isDigit(rest[next])) {
            m_at += next;
            return;
        }
        // "B.P. 12", "Z.A."
        while (word.size() < 3 && m_at + 1 < m_text.size() && m_text[m_at] == '.' && isLetter(m_text[m_at + 1]) &&
               (m_at + 2 >= m_text.size() || !isLetter(m_text[m_at + 2])))
            word += m_text[m_at + 1], m_at += 2;
        addWritten(word);
    }
    void addWritten(std::string_view word) {
        const auto known = abbreviations().find(word);
        if (known != abbreviations().end()) word = known->second;
        while (true) {
            const auto hyphen = word.find('-');
            const std::string_view one = word.substr(0, hyphen);
            const auto numeral = numerals().find(one);
            add(numeral == numerals().end() ? one : numeral->second, false);
            if (hyphen == std::string_view::npos) return;
            word.remove_prefix(hyphen + 1);
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Word> m_words;
    bool m_begins = true;
    bool m_ranges = false;
};

/// "12 à 14" and "12 et 14" as ranges.
void joinRanges(std::vector<Word>& words) {
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        const bool links = words[i + 1].text == "a" || words[i + 1].text == "et";
        if (!links || !words[i].isNumber || !words[i + 2].isNumber || words[i + 1].begins || words[i + 2].begins) continue;
        if (words[i].text.size() > 4 || words[i + 2].text.size() > 4 || !words[i].upTo.empty()) continue;
        words[i].upTo = words[i + 2].text;
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.begin() + static_cast<std::ptrdiff_t>(i) + 3);
    }
}

/// "r" is a street where a way may begin, and a letter elsewhere.
void writeOutStreets(std::vector<Word>& words) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i].text == "r" && (words[i].begins || words[i - 1].isNumber || isNumberSuffix(words[i - 1].text)))
            words[i].text = "rue";
}

/// Lines end parts, and folding makes them spaces.
std::string foldedLines(std::string_view text) {
    std::string all;
    while (true) {
        const auto end = text.find_first_of("\r\n");
        all += text::folded(text.substr(0, end));
        if (end == std::string_view::npos) return all;
        all += '\n';
        text.remove_prefix(end + 1);
    }
}

}  // namespace

std::vector<Word> wordsOf(std::string_view text) {
    const std::string folded = foldedLines(text);
    std::vector<Word> words = Cutter(folded).words();
    joinRanges(words);
    writeOutStreets(words);
    return words;
}

bool isLinking(std::string_view word) {
    static const WordSet kAll{"de", "du", "des", "d", "la", "le", "les", "l", "a", "au", "aux", "et", "en", "sur", "sous"};
    return kAll.contains(word);
}

bool isWayKind(std::string_view word) {
    static const WordSet kAll{
        "rue",       "avenue",    "boulevard", "chemin",     "impasse", "allee",     "route",     "lotissement", "residence",
        "ruelle",    "quartier",  "place",     "square",     "cite",    "cours",     "quai",      "sentier",     "sente",
        "passage",   "montee",    "descente",  "voie",       "villa",   "hameau",    "zone",      "rond",        "esplanade",
        "promenade", "traverse",  "venelle",   "faubourg",   "parc",    "clos",      "domaine",   "chaussee",    "rampe",
        "cour",      "mail",      "lieu",      "habitation", "section", "carrefour", "boucle",    "rocade",      "pont",
        "port",      "escaliers", "village",   "galerie",    "arcades", "corniche",  "autoroute", "bretelle"};
    return kAll.contains(word);
}

bool isNumberSuffix(std::string_view word) {
    static const WordSet kWords{"bis", "ter", "quater", "quinquies"};
    return kWords.contains(word) || (word.size() == 1 && word[0] >= 'a' && word[0] <= 'z');
}

bool isFiveDigits(const Word& word) {
    return word.isNumber && word.text.size() == 5;
}

std::string postcodeAmong(std::span<const Word> words) {
    static const WordSet kBoxes{"bp", "cs", "tsa", "postale"};
    for (std::size_t i = words.size(); i-- > 0;)
        if (isFiveDigits(words[i]) && (i == 0 || !kBoxes.contains(words[i - 1].text))) return words[i].text;
    return {};
}

std::string keyOf(std::span<const Word> words) {
    std::string key, all;
    for (const Word& word : words) {
        all += word.text;
        if (!isLinking(word.text)) key += word.text;
    }
    return key.empty() ? all : key;
}

std::vector<Word> townWords(std::string_view town) {
    std::vector<Word> words = wordsOf(town);
    if (const auto cedex = std::ranges::find(words, "cedex", &Word::text); cedex != words.end())
        words.erase(cedex, words.end());
    while (!words.empty() && allDigits(words.back().text) && words.back().isNumber) words.pop_back();
    if (!words.empty() && words.front().isNumber && words.front().text.size() >= 4) {
        words.erase(words.begin());
        if (!words.empty()) words.front().begins = true;
    }
    return words;
}

int slips(std::string_view a, std::string_view b, int limit) {
    if (a.size() > b.size()) std::swap(a, b);
    if (static_cast<int>(b.size() - a.size()) > limit || b.size() > 60) return a == b ? 0 : limit + 1;
    std::array<std::array<int, 62>, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto &row = rows[i % 3], &last = rows[(i + 2) % 3], &before = rows[(i + 1) % 3];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit) return limit + 1;
    }
    return std::min(rows[a.size() % 3][b.size()], limit + 1);
}

int bearableSlips(std::size_t letters) {
    return letters < 5 ? 0 : letters < 9 ? 1 : letters < 15 ? 2 : 3;
}

}  // namespace kabar::address
