// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::proof {

/// One thing that is not as it should be.
struct Fault {
    enum class Kind {
        NoProof,      ///< `what`: the attachment that is missing
        BadProof,     ///< `what`: the part that cannot be read
        Part,         ///< `what`: a part of the proof that is not the one that was signed
        Page,         ///< `page` is not drawn as it was signed
        Figure,       ///< `printed` stands where `meant` is computed
        Words,        ///< the same of words
        Unlisted,     ///< `printed` has a figure and belongs to no figure of the proof
        Missing,      ///< `meant` is computed and stands nowhere
        Untagged,     ///< `printed` is no part of what is read aloud
        Furniture,    ///< `printed` stands at the edge of the page in place of `meant`
        List,         ///< the proof lists `printed` where `meant` is computed
        Signature,    ///< it is not the signature of what it states
        Statement,    ///< what is read on the pages is not what was signed
        Fingerprint,  ///< page 1 prints `printed`, the signing key has `meant`
        OtherKey,     ///< the key that was asked for is `meant`, the signing one `printed`
    };
    Kind kind{};
    int page = 0;  ///< 1-based; 0 for none
    std::string printed = {}, meant = {};
    std::string what = {};  ///< a part, or the id of a figure's record
};
/// "no_proof", "bad_proof", "part", "page", "figure", "words", "unlisted", "missing", "untagged", "furniture", "list",
/// "signature", "statement", "fingerprint", "other_key".
[[nodiscard]] std::string_view name(Fault::Kind kind);

struct Verdict {
    enum class Trust {
        Signed,      ///< true, and by a key that whoever asked knows
        Consistent,  ///< true to itself; who signed is not known
        Wrong,
    };
    Trust trust = Trust::Wrong;
    std::vector<Fault> faults;
    std::string fingerprint;            ///< of the key that signed
    int figures = 0;                    ///< that the proof lists
    std::vector<std::string> withheld;  ///< tables without which nothing could be computed again
    std::vector<std::string> kept;      ///< studies of other tables, taken as they are
    std::string keptUntil, engine;
};

struct Trusted {
    std::string fingerprint;          ///< that somebody typed; empty: none
    std::filesystem::path keys = {};  ///< folder of one's own keys (keyFolder)
};

/// Judges a brief from its bytes alone: reads its pages, computes every figure again from the attached cells, factors and
/// seed, and compares. Fails with `Malformed` on what is no PDF and `Cancelled`.
[[nodiscard]] Result<Verdict> verify(std::string_view pdf, const Trusted& trusted, std::stop_token stop = {},
                                     const Progress& progress = kNoProgress);

}  // namespace kabar::proof
