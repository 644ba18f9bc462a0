// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/signature.h"

#include "core/base/json.h"
#include "core/coop/strict_json.h"
#include "core/proof/proof.h"

#include <nlohmann/json.hpp>

namespace kabar::proof {

namespace {

using nlohmann::json;

constexpr std::string_view kFormatName = "kabar-signature";

std::string readingHash(const PrintedPages& pages) {
    json reading = json::array();
    for (const PrintedPassage& passage : pages.passages)
        reading.push_back((passage.isPicture ? "picture:" : "") + unspaced(passage.text));
    for (const auto* texts : {&pages.furniture, &pages.untagged})
        for (const std::string& text : *texts) reading.push_back(unspaced(text));
    return coop::hashOf(jsonText(reading));
}

std::map<std::string, std::string> partsOf(std::string_view proof) {
    std::map<std::string, std::string> parts;
    const auto document = parseJson(proof);
    if (!document || !document->is_object()) return parts;
    for (const auto& [name, part] : document->items()) {
        if (name == "tables" && part.is_array()) {
            for (const json& each : part) {
                const auto table = each.is_object() ? each.value("table", json()) : json();
                const auto called = table.is_object() ? table.value("name", json()) : json();
                parts["tables/" + (called.is_string() ? called.get<std::string>() : "?")] = coop::hashOf(jsonText(each));
            }
        } else {
            parts[name] = coop::hashOf(jsonText(part));
        }
    }
    return parts;
}

json toJson(const Statement& statement) {
    return {{"format", kFormatName},    {"version", 1},
            {"pages", statement.pages}, {"reading", statement.reading},
            {"proof", statement.proof}, {"parts", statement.parts},
            {"key", statement.key}};
}

}  // namespace

Statement statementOf(const PrintedPages& pages, std::string_view proof, std::string_view publicKey) {
    return {.pages = pages.hashes,
            .reading = readingHash(pages),
            .proof = coop::hashOf(proof),
            .parts = partsOf(proof),
            .key = std::string(publicKey)};
}

Result<std::string> signatureText(const Statement& statement, const coop::KeyPair& key) {
    const json said = toJson(statement);
    const auto signature = coop::signatureOf(coop::canonicalJson(said), key);
    if (!signature) return fail(signature.error());
    return json{{"statement", said}, {"signature", *signature}}.dump(2) + "\n";
}

Result<Signature> parseSignature(std::string_view text) {
    const auto document = parseJson(text);
    if (!document) return fail(Error(document.error()).in(kSignatureName));
    try {
        const json& said = document->at("statement");
        Signature signature;
        said.at("pages").get_to(signature.statement.pages);
        said.at("reading").get_to(signature.statement.reading);
        said.at("proof").get_to(signature.statement.proof);
        said.at("parts").get_to(signature.statement.parts);
        said.at("key").get_to(signature.statement.key);
        signature.isGenuine = said.at("format") == kFormatName &&
                              coop::isSignedBy(coop::canonicalJson(said), document->at("signature").get<std::string>(),
                                               signature.statement.key);
        return signature;
    } catch (const json::exception& thrown) {
        return fail(Error{.code = Error::Code::Malformed,
                          .clause = clause("proof.malformed", Foreign{thrown.what()}),
                          .file = kSignatureName});
    }
}

}  // namespace kabar::proof
