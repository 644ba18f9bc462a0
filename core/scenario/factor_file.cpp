// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/factor_file.h"

#include "factors_toml.h"

#include <toml++/toml.hpp>

#include <algorithm>
#include <cmath>
#include <format>

namespace kabar::scenario {

namespace {

constexpr std::array<std::string_view, 11> kFields{"fr",  "en",  "unit", "low",        "mid",   "high",
                                                   "min", "max", "date", "confidence", "source"};

/// One `[factor]` table being read; remembers where it stands for errors.
class FactorReader {
public:
    FactorReader(std::string_view id, const toml::table& table, std::string_view file)
        : m_id(id), m_table(table), m_file(file) {}

    [[nodiscard]] Error error(Error::Code code, std::string detail, std::string_view field, std::string_view value) const {
        const toml::node* node = m_table.get(field);
        const auto line = (node ? node->source() : m_table.source()).begin.line;
        return Error{.code = code, .detail = std::move(detail)}.in(m_file).at(line).of(std::format("{}.{}", m_id, field),
                                                                                       value);
    }
    [[nodiscard]] Result<std::string> text(std::string_view field) const {
        const auto value = m_table[field].value_exact<std::string>();
        if (!value || value->empty()) return fail(error(Error::Code::Malformed, "a text is wanted here", field, ""));
        return *value;
    }
    [[nodiscard]] Result<double> number(std::string_view field) const {
        const auto value = m_table[field].value<double>();
        if (!value || !std::isfinite(*value))
            return fail(error(Error::Code::Malformed, "a number is wanted here", field, ""));
        return *value;
    }
    [[nodiscard]] Result<double> number(std::string_view field, double otherwise) const {
        return m_table.contains(field) ? number(field) : Result<double>(otherwise);
    }
    [[nodiscard]] Status checkFields() const {
        for (const auto& [key, node] : m_table)
            if (std::ranges::find(kFields, key.str()) == kFields.end())
                return fail(error(Error::Code::Malformed, "no such field", key.str(), ""));
        return {};
    }

private:
    std::string_view m_id;
    const toml::table& m_table;
    std::string_view m_file;
};

Result<Confidence> readConfidence(const FactorReader& reader) {
    const auto text = reader.text("confidence");
    if (!text) return fail(text.error());
    for (const auto confidence : {Confidence::Published, Confidence::Derived, Confidence::Assumption})
        if (name(confidence) == *text) return confidence;
    return fail(
        reader.error(Error::Code::Malformed, "published, derived or assumption is wanted here", "confidence", *text));
}

Status readTexts(const FactorReader& reader, Factor& factor) {
    for (const auto& [field, into] : {std::pair<std::string_view, std::string*>{"fr", &factor.labelFr},
                                      {"en", &factor.labelEn},
                                      {"unit", &factor.unit},
                                      {"date", &factor.date},
                                      {"source", &factor.source}}) {
        auto text = reader.text(field);
        if (!text) return fail(text.error());
        *into = std::move(*text);
    }
    return {};
}

Status readRange(const FactorReader& reader, Factor& factor) {
    for (const auto& [field, into] :
         {std::pair<std::string_view, double*>{"low", &factor.low}, {"mid", &factor.mid}, {"high", &factor.high}}) {
        const auto value = reader.number(field);
        if (!value) return fail(value.error());
        *into = *value;
    }
    const auto least = reader.number("min", factor.low), most = reader.number("max", factor.high);
    if (!least) return fail(least.error());
    if (!most) return fail(most.error());
    factor.least = *least;
    factor.most = *most;
    if (factor.least < 0 || factor.least > factor.low || factor.low > factor.mid || factor.mid > factor.high ||
        factor.high > factor.most)
        return fail(reader.error(Error::Code::OutOfRange, "0 ≤ min ≤ low ≤ mid ≤ high ≤ max does not hold", "mid",
                                 std::format("{}", factor.mid)));
    return {};
}

Result<Factor> readFactor(FactorId id, const toml::table& table, std::string_view file) {
    const FactorReader reader(name(id), table, file);
    Factor factor{.id = id};
    if (auto checked = reader.checkFields(); !checked) return fail(checked.error());
    if (auto read = readTexts(reader, factor); !read) return fail(read.error());
    if (auto read = readRange(reader, factor); !read) return fail(read.error());
    const auto confidence = readConfidence(reader);
    if (!confidence) return fail(confidence.error());
    factor.confidence = *confidence;
    return factor;
}

Result<toml::table> parseToml(std::string_view text, std::string_view file) {
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        return fail(Error{.code = Error::Code::Malformed, .detail = std::string(error.description())}.in(file).at(
            error.source().begin.line));
    }
}

}  // namespace

Result<FactorSet> parseFactors(std::string_view text, std::string_view file) {
    const auto document = parseToml(text, file);
    if (!document) return fail(document.error());
    for (const auto& [key, node] : *document)
        if (!factorNamed(key.str()) || !node.is_table())
            return fail(Error{.code = Error::Code::NotFound, .detail = "no such factor"}
                            .in(file)
                            .at(node.source().begin.line)
                            .of("factor", key.str()));
    std::vector<Factor> factors;
    for (std::size_t i = 0; i < kFactorCount; ++i) {
        const auto id = static_cast<FactorId>(i);
        const toml::table* table = (*document)[name(id)].as_table();
        if (!table)
            return fail(
                Error{.code = Error::Code::NotFound, .detail = "this factor is missing"}.in(file).of("factor", name(id)));
        auto factor = readFactor(id, *table, file);
        if (!factor) return fail(factor.error());
        factors.push_back(std::move(*factor));
    }
    return FactorSet(std::move(factors));
}

Result<FactorSet> shippedFactors() {
    return parseFactors(kFactorsToml, "factors.toml");
}

}  // namespace kabar::scenario
