// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/shipped_algorithms.h"

#include "shipped_algorithm_texts.h"

#include <cassert>
#include <utility>

namespace kabar::coop {

std::vector<AlgorithmDocument> shippedAlgorithms() {
    std::vector<AlgorithmDocument> documents;
    for (const char* text : kShippedAlgorithmTexts) {
        auto document = parseAlgorithm(text);
        assert(document.has_value());  // a test reads them all
        documents.push_back(std::move(*document));
    }
    return documents;
}

}  // namespace kabar::coop
