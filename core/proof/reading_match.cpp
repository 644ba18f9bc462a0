// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/reading_match.h"

#include <algorithm>

namespace kabar::proof {

namespace {

/// lengths[i][j]: of the longest common subsequence of a from i and b from j.
std::vector<std::vector<int>> commonLengths(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::vector<std::vector<int>> lengths(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            lengths[i][j] = a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    return lengths;
}

class Pairing {
public:
    Pairing(const std::vector<PrintedPassage>& printed, const std::vector<report::Passage>& meant)
        : m_printed(printed), m_meant(meant) {}

    std::vector<Pair> run() {
        std::vector<std::string> a, b;
        for (const auto& each : m_printed) a.push_back((each.isPicture ? "picture:" : "") + unspaced(each.text));
        for (const auto& each : m_meant) b.push_back((each.isPicture ? "picture:" : "") + unspaced(each.text()));
        const auto lengths = commonLengths(a, b);
        std::size_t i = 0, j = 0;
        while (i < a.size() && j < b.size()) {
            if (a[i] == b[j]) {
                flush(i, j);
                m_pairs.push_back({&m_printed[i], &m_meant[j], true});
                m_doneA = ++i, m_doneB = ++j;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                ++i;
            } else {
                ++j;
            }
        }
        flush(a.size(), b.size());
        return std::move(m_pairs);
    }

private:
    /// What lies before `i` and `j` and is in no pair yet.
    void flush(std::size_t i, std::size_t j) {
        for (; m_doneA < i || m_doneB < j; ++m_doneA, ++m_doneB)
            m_pairs.push_back(
                {m_doneA < i ? &m_printed[m_doneA] : nullptr, m_doneB < j ? &m_meant[m_doneB] : nullptr, false});
        m_doneA = i, m_doneB = j;
    }

    const std::vector<PrintedPassage>& m_printed;
    const std::vector<report::Passage>& m_meant;
    std::vector<Pair> m_pairs;
    std::size_t m_doneA = 0, m_doneB = 0;
};

}  // namespace

std::vector<Pair> matched(const std::vector<PrintedPassage>& printed, const std::vector<report::Passage>& meant) {
    return Pairing(printed, meant).run();
}

Difference differenceOf(const std::string& printedText, const report::Passage& passage) {
    const std::string printed = unspaced(printedText), meant = unspaced(passage.text());
    std::size_t before = 0, after = 0;
    while (before < std::min(printed.size(), meant.size()) && printed[before] == meant[before]) ++before;
    while (after < std::min(printed.size(), meant.size()) - before &&
           printed[printed.size() - 1 - after] == meant[meant.size() - 1 - after])
        ++after;
    Difference difference;
    std::size_t at = 0, from = meant.size(), to = 0;
    for (const auto& piece : passage.pieces) {  // whole pieces, so that a figure is told with its unit
        const std::size_t end = at + unspaced(piece.text).size();
        if (end > before && at < std::max(meant.size() - after, before + 1)) {
            from = std::min(from, at), to = end;
            difference.meant += piece.text;
            if (difference.source.empty()) difference.source = piece.source;
        }
        at = end;
    }
    from = std::min(from, before);
    const std::size_t tail = meant.size() - std::max(to, from);
    difference.printed = printed.size() >= from + tail ? printed.substr(from, printed.size() - from - tail) : printed;
    return difference;
}

}  // namespace kabar::proof
