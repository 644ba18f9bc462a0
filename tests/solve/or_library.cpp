// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "or_library.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <string>

namespace kabar::test {

Result<solve::MedianProblem> readMedian(const std::filesystem::path& path) {
    std::ifstream in(path);
    if (!in) return fail(Error{.code = Error::Code::NotFound, .clause = clause("file.missing"), .file = path.string()});
    std::size_t vertices = 0, edges = 0, count = 0;
    in >> vertices >> edges >> count;
    constexpr solve::Cost kFar = std::numeric_limits<solve::Cost>::max() / 4;
    solve::CostMatrix costs(vertices, vertices);
    std::ranges::fill(costs.costs, kFar);
    for (std::size_t i = 0; i < vertices; ++i) costs.row(i)[i] = 0;
    for (std::size_t edge = 0; edge < edges; ++edge) {
        std::size_t from = 0, to = 0;
        solve::Cost cost = 0;
        if (!(in >> from >> to >> cost) || from < 1 || from > vertices || to < 1 || to > vertices)
            return fail(Error{.code = Error::Code::Malformed,
                              .clause = clause("not-an-edge"),
                              .file = path.string(),
                              .line = static_cast<long>(edge) + 2});
        costs.row(from - 1)[to - 1] = costs.row(to - 1)[from - 1] = cost;
    }
    for (std::size_t via = 0; via < vertices; ++via)
        for (std::size_t from = 0; from < vertices; ++from)
            for (std::size_t to = 0; to < vertices; ++to)
                costs.row(from)[to] = std::min(costs.row(from)[to], costs.row(from)[via] + costs.row(via)[to]);
    return solve::MedianProblem{.costs = std::move(costs), .count = count, .rules = {}};
}

std::map<std::string, solve::Cost> readOptima(const std::filesystem::path& path) {
    std::map<std::string, solve::Cost> optima;
    std::ifstream in(path);
    std::string line;
    std::getline(in, line);
    for (std::string name; in >> name;) in >> optima[name];
    return optima;
}

}  // namespace kabar::test
