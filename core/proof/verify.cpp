// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/verify.h"

#include "core/proof/proof.h"
#include "core/proof/reading_match.h"
#include "core/proof/signature.h"
#include "core/proof/signing_key.h"

#include <algorithm>
#include <array>
#include <format>
#include <set>

namespace kabar::proof {

namespace {

constexpr std::array<std::string_view, 15> kNames{"no_proof", "bad_proof", "part",      "page",        "figure",
                                                  "words",    "unlisted",  "missing",   "untagged",    "furniture",
                                                  "list",     "signature", "statement", "fingerprint", "other_key"};

using Kind = Fault::Kind;

bool hasFigure(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

std::string digitsOf(std::string_view text) {
    std::string digits;
    for (const char letter : text)
        if (letter >= '0' && letter <= '9') digits += letter;
    return digits;
}

class Judge {
public:
    Judge(const PrintedPages& pages, const Trusted& trusted) : m_pages(pages), m_trusted(trusted) {}

    Result<Verdict> run(std::stop_token stop, const Progress& progress) {
        const auto attached = [&](const char* name) {
            const auto found = m_pages.attachments.find(name);
            if (found == m_pages.attachments.end()) blame({.kind = Kind::NoProof, .what = name});
            return found == m_pages.attachments.end() ? nullptr : &found->second;
        };
        const std::string* proofBytes = attached(kProofName);
        const std::string* signatureBytes = attached(kSignatureName);
        if (signatureBytes) checkSignature(*signatureBytes, proofBytes ? *proofBytes : std::string());
        if (proofBytes)
            if (auto done = checkProof(*proofBytes, stop, progress); !done) return fail(done.error());
        if (m_verdict.faults.empty()) m_verdict.trust = isKnown() ? Verdict::Trust::Signed : Verdict::Trust::Consistent;
        return std::move(m_verdict);
    }

private:
    void blame(Fault fault) { m_verdict.faults.push_back(std::move(fault)); }

    bool isKnown() const {
        return !m_trusted.fingerprint.empty() || (!m_trusted.keys.empty() && holdsKey(m_trusted.keys, m_key));
    }

    void checkSignature(std::string_view bytes, std::string_view proof) {
        const auto signature = parseSignature(bytes);
        if (!signature) return blame({.kind = Kind::BadProof, .what = kSignatureName});
        m_key = signature->statement.key;
        m_verdict.fingerprint = fingerprintOf(m_key);
        if (!signature->isGenuine) blame({.kind = Kind::Signature, .meant = m_verdict.fingerprint});
        if (!m_trusted.fingerprint.empty() && !isFingerprint(m_trusted.fingerprint, m_verdict.fingerprint))
            blame({.kind = Kind::OtherKey, .printed = m_verdict.fingerprint, .meant = m_trusted.fingerprint});
        const Statement now = statementOf(m_pages, proof, m_key);
        const Statement& then = signature->statement;
        for (std::size_t i = 0; i < std::max(now.pages.size(), then.pages.size()); ++i)
            if (i >= now.pages.size() || i >= then.pages.size() || now.pages[i] != then.pages[i])
                blame({.kind = Kind::Page, .page = static_cast<int>(i) + 1});
        if (now.reading != then.reading) blame({.kind = Kind::Statement});
        if (proof.empty()) return;
        std::set<std::string> names;
        for (const auto* parts : {&now.parts, &then.parts})
            for (const auto& [name, hash] : *parts) names.insert(name);
        bool named = false;
        for (const auto& name : names) {
            const auto a = now.parts.find(name), b = then.parts.find(name);
            if (a != now.parts.end() && b != then.parts.end() && a->second == b->second) continue;
            blame({.kind = Kind::Part, .what = name});
            named = true;
        }
        if (now.proof != then.proof && !named) blame({.kind = Kind::Part, .what = kProofName});
    }

    Status checkProof(std::string_view bytes, std::stop_token stop, const Progress& progress) {
        const auto proof = parseProof(bytes);
        if (!proof) {
            blame({.kind = Kind::BadProof, .what = proof.error().field.empty() ? kProofName : proof.error().field});
            return {};
        }
        m_verdict.figures = static_cast<int>(proof->figures.size());
        m_verdict.engine = proof->engine;
        m_verdict.keptUntil = keptUntil(proof->evidence);
        for (const Annexed& each : proof->evidence.tables)
            if (each.isWithheld) m_verdict.withheld.push_back(each.table.name);
        for (const StudyAsked& each : proof->evidence.studies)
            if (each.kept) m_verdict.kept.emplace_back(study::name(each.family));
        checkUntagged();
        checkFingerprint(*proof);
        if (!isComputable(proof->evidence)) return checkList(*proof), Status();
        const auto input = computed(proof->evidence, stop, progress);
        if (!input && input.error().code == Error::Code::Cancelled) return fail(input.error());
        if (!input) return blame({.kind = Kind::BadProof, .what = "tables"}), Status();
        checkReading(*proof, documentOf(*input, *proof));
        return {};
    }

    void checkUntagged() {
        for (std::size_t i = 0; i < m_pages.untagged.size(); ++i)
            if (!unspaced(m_pages.untagged[i]).empty())
                blame({.kind = Kind::Untagged, .page = static_cast<int>(i) + 1, .printed = m_pages.untagged[i]});
    }
    void checkFingerprint(const Proof& proof) {
        const auto& printed = proof.evidence.written.workshop.fingerprint;
        if (!m_key.empty() && printed != m_verdict.fingerprint)
            blame({.kind = Kind::Fingerprint, .page = 1, .printed = printed, .meant = m_verdict.fingerprint});
    }

    /// Without the cells: every figure on the pages is one that the proof lists, and the other way round.
    void checkList(const Proof& proof) {
        std::map<std::string, std::string> listed;  // digits by element
        for (const ListedFigure& figure : proof.figures) listed[figure.element] += digitsOf(figure.text);
        for (const PrintedPassage& passage : m_pages.passages) {
            const auto found = listed.find(passage.element);
            const std::string meant = found == listed.end() ? std::string() : found->second;
            if (digitsOf(passage.text) != meant)
                blame({.kind = Kind::Unlisted, .page = passage.page, .printed = passage.text});
            if (found != listed.end()) listed.erase(found);
        }
        for (const ListedFigure& figure : proof.figures)
            if (listed.contains(figure.element))
                blame({.kind = Kind::Missing, .page = figure.page, .meant = figure.text, .what = figure.quantity});
    }

    void checkReading(const Proof& proof, const report::Document& document) {
        const auto reading = report::readingOf(document);
        PrintedPages agreed;  // as printed, where it is as it should be
        for (const Pair& pair : matched(m_pages.passages, reading)) {
            if (!pair.isSame) compare(pair);
            PrintedPassage passage = pair.printed ? *pair.printed : PrintedPassage();
            passage.text = pair.meant ? pair.meant->text() : std::string();
            passage.isPicture = pair.meant && pair.meant->isPicture;
            if (pair.meant) agreed.passages.push_back(std::move(passage));
        }
        const auto figures = figuresOn(agreed, document);
        if (figures) compareLists(proof.figures, *figures);
        checkFurniture(document);
    }
    void compare(const Pair& pair) {
        if (!pair.meant) {
            const Kind kind = hasFigure(pair.printed->text) ? Kind::Unlisted : Kind::Words;
            return blame({.kind = kind, .page = pair.printed->page, .printed = pair.printed->text});
        }
        if (!pair.printed) return blame({.kind = Kind::Missing, .meant = pair.meant->text()});
        auto difference = differenceOf(pair.printed->text, *pair.meant);
        const bool isFigure = hasFigure(difference.printed) || hasFigure(difference.meant);
        const bool isMore = isFigure && !hasFigure(difference.meant);
        blame({.kind = isMore     ? Kind::Unlisted
                       : isFigure ? Kind::Figure
                                  : Kind::Words,
               .page = pair.printed->page,
               .printed = std::move(difference.printed),
               .meant = std::move(difference.meant),
               .what = std::move(difference.source)});
    }
    /// What the pages show wrongly was told already: here are the lines of the list that say otherwise.
    void compareLists(const std::vector<ListedFigure>& listed, const std::vector<ListedFigure>& meant) {
        for (std::size_t i = 0; i < std::max(listed.size(), meant.size()); ++i) {
            const ListedFigure none, &a = i < listed.size() ? listed[i] : none, &b = i < meant.size() ? meant[i] : none;
            if (a.text == b.text && a.quantity == b.quantity &&
                (b.page == 0 || (a.page == b.page && a.element == b.element)))
                continue;
            blame({.kind = Kind::List,
                   .page = a.page,
                   .printed = a.text + " (" + a.quantity + ")",
                   .meant = b.text + " (" + b.quantity + ")",
                   .what = b.quantity});
        }
    }
    /// The foot of the page, and before it the titles of tables that go on from the page before.
    void checkFurniture(const report::Document& document) {
        const auto count = m_pages.furniture.size();
        const auto titles = report::tableTitles(document);
        for (std::size_t i = 0; i < count; ++i) {
            const auto meant = report::footerOf(document, static_cast<int>(i) + 1, static_cast<int>(count));
            std::string rest = unspaced(m_pages.furniture[i]);
            const auto repeats = [&](const std::string& each) {
                const auto title = unspaced(each);
                return rest.size() > unspaced(meant).size() && rest.starts_with(title) && !title.empty();
            };
            if (const auto title = std::ranges::find_if(titles, repeats); title != titles.end())
                rest.erase(0, unspaced(*title).size());
            if (rest != unspaced(meant))
                blame({.kind = Kind::Furniture,
                       .page = static_cast<int>(i) + 1,
                       .printed = m_pages.furniture[i],
                       .meant = meant});
        }
    }

    const PrintedPages& m_pages;
    const Trusted& m_trusted;
    Verdict m_verdict;
    std::string m_key;
};

}  // namespace

std::string_view name(Fault::Kind kind) {
    return kNames[static_cast<std::size_t>(kind)];
}

Result<Verdict> verify(std::string_view pdf, const Trusted& trusted, std::stop_token stop, const Progress& progress) {
    const auto pages = readPages(pdf);
    if (!pages) return fail(pages.error());
    return Judge(*pages, trusted).run(std::move(stop), progress);
}

}  // namespace kabar::proof
