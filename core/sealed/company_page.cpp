// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/company_page.h"

#include "company_page_css.h"
#include "company_page_html.h"
#include "company_page_js.h"
#include "company_page_rows.h"
#include "company_page_sodium.h"
#include "company_page_words.h"
#include "company_page_wrappers.h"

#include <sodium.h>

#include <array>
#include <format>
#include <string_view>

namespace kabar::sealed {

namespace {

/// For a policy that lets this very text run, and no other.
std::string sourceHash(std::string_view text) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
    std::array<char, sodium_base64_ENCODED_LEN(crypto_hash_sha256_BYTES, sodium_base64_VARIANT_ORIGINAL)> base64{};
    sodium_bin2base64(base64.data(), base64.size(), hash.data(), hash.size(), sodium_base64_VARIANT_ORIGINAL);
    return std::format("'sha256-{}'", base64.data());
}

void put(std::string& page, std::string_view mark, std::string_view text) {
    page.replace(page.find(mark), mark.size(), text);
}

/// JSON that no text in it can end the script with.
std::string inScript(std::string json) {
    for (std::size_t at = 0; (at = json.find('<', at)) != std::string::npos;) json.replace(at, 1, "\\u003c");
    return json;
}

std::string pageScript() {
    std::string script = std::string(kCompanyPageRows) + '\n' + kCompanyPageJs;
    put(script, "@WORDS@", kCompanyPageWords);
    return script;
}

}  // namespace

std::string companyPage(const Invitation& invitation) {
    static const std::string script = pageScript();
    const std::string policy = std::format(
        "default-src 'none'; style-src {}; script-src 'wasm-unsafe-eval' {} {} {}; img-src data:; base-uri 'none'; "
        "form-action 'none'",
        sourceHash(kCompanyPageCss), sourceHash(kCompanyPageSodium), sourceHash(kCompanyPageWrappers), sourceHash(script));
    std::string page = kCompanyPageHtml;
    put(page, "@POLICY@", policy);
    put(page, "@STYLE@", kCompanyPageCss);
    put(page, "@HASH@", hashOf(invitation));
    put(page, "@PLAN@", planOf(invitation));
    put(page, "@SCRIPT@", script);
    put(page, "@WRAPPERS@", kCompanyPageWrappers);
    put(page, "@SODIUM@", kCompanyPageSodium);
    put(page, "@INVITATION@", inScript(invitationText(invitation)));
    return page;
}

}  // namespace kabar::sealed
