// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief_source/material.h"
#include "core/demo/demo_workshop.h"
#include "core/proof/proof.h"
#include "core/proof/signature.h"
#include "core/proof/signing_key.h"
#include "core/proof/verify.h"
#include "tests/support/test.h"
#include "ui/print/attach.h"
#include "ui/print/odt.h"
#include "ui/print/office.h"
#include "ui/print/proven_brief.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

using namespace kabar;
using namespace std::chrono_literals;
using nlohmann::json;
using Kind = proof::Fault::Kind;
using Trust = proof::Verdict::Trust;

namespace {

const Time kNow(1'780'000'000'000ms);
const coop::KeyPair kKey = coop::keyPairFrom(1, "brief"), kForger = coop::keyPairFrom(2, "forger");

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A ground without anything on it.
void paintGround(QPainter& painter, const QRectF& frame, const report::Map&) {
    painter.fillRect(frame, Qt::lightGray);
}

/// The first byte that is a digit becomes another.
void change(std::string& text) {
    const auto digit = text.find_first_of("0123456789");
    if (digit != std::string::npos) text[digit] = text[digit] == '9' ? '1' : static_cast<char>(text[digit] + 1);
}

}  // namespace

Q_DECLARE_METATYPE(std::function<void(json&)>)

class TestProvenBrief : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    brief_source::Material m_material;
    QByteArray m_brief;
    proof::PrintedPages m_pages;

    [[nodiscard]] print::BriefOrder order(const coop::KeyPair& key) const {
        return {.language = words::Language::French, .composedAt = iso8601(kNow), .key = key};
    }
    static proof::Verdict judged(const QByteArray& pdf, const std::string& fingerprint = {}) {
        const auto verdict = proof::verify(view(pdf), {.fingerprint = fingerprint});
        return verdict ? *verdict : proof::Verdict();
    }
    static bool has(const proof::Verdict& verdict, Kind kind, std::string_view what = {}) {
        return std::ranges::any_of(verdict.faults,
                                   [&](const auto& each) { return each.kind == kind && each.what.contains(what); });
    }
    static std::string told(const proof::Verdict& verdict) {
        std::string all;
        for (const auto& each : verdict.faults)
            all += std::format("{} p{} “{}” for “{}” {}\n", proof::name(each.kind), each.page, each.printed, each.meant,
                               each.what);
        return all;
    }
    /// The brief with another proof, under the old signature.
    [[nodiscard]] QByteArray withOtherProof(const std::string& proof) const {
        return print::withAttachments(m_brief,
                                      {{proof::kProofName, {}, proof},
                                       {proof::kSignatureName, {}, m_pages.attachments.at(proof::kSignatureName)}},
                                      iso8601(kNow), {})
            .value_or(QByteArray());
    }
    /// What `edit` makes of the brief's document, printed, under the brief's own proof and signature.
    [[nodiscard]] QByteArray reprinted(const std::function<void(report::Document&)>& edit) const {
        const auto& text = m_pages.attachments.at(proof::kProofName);
        const auto proof = proof::parseProof(text);
        auto document = proof::documentOf(*proof::computed(proof->evidence), *proof);
        edit(document);
        const auto pdf = print::taggedPdfOf(*print::briefToOdt(document, paintGround));
        if (!pdf) return {};
        return print::withAttachments(*pdf,
                                      {{proof::kProofName, {}, text},
                                       {proof::kSignatureName, {}, m_pages.attachments.at(proof::kSignatureName)}},
                                      iso8601(kNow), {})
            .value_or(QByteArray());
    }
    static report::Chart& chartOf(report::Document& document) {
        for (auto& section : document.sections)
            for (auto& block : section.blocks)
                if (auto* chart = std::get_if<report::Chart>(&block)) return *chart;
        qFatal("the brief of the demo compares options");
    }

private slots:
    void initTestCase() {
        if (!print::hasOffice()) QSKIP("no LibreOffice here");
        const auto path = m_folder.filePath("demo.kabar").toStdString();
        const auto made = demo::makeDemoWorkshop(path, {.population = {.seed = 974}}, kNow);
        QVERIFY2(made, made ? "" : describe(made.error()).c_str());
        auto file = store::WorkshopFile::open(path);
        QVERIFY(file);
        m_material = *brief_source::materialOf(*file);
        const auto brief = print::provenBrief(m_material, order(kKey), paintGround);
        QVERIFY2(brief, brief ? "" : describe(brief.error()).c_str());
        m_brief = brief->bytes;
        m_pages = *proof::readPages(view(m_brief));
        if (qEnvironmentVariableIsSet("KABAR_PICTURES")) {
            QFile kept(qEnvironmentVariable("KABAR_PICTURES") + "/proven.pdf");
            if (kept.open(QIODevice::WriteOnly)) kept.write(m_brief);
        }
    }

    void isTrueAndSignedForWhoKnowsTheKey() {
        const auto verdict = judged(m_brief, proof::fingerprintOf(kKey.publicKey));
        QVERIFY2(verdict.trust == Trust::Signed, told(verdict).c_str());
        QVERIFY(verdict.figures > 200);
        QVERIFY(!verdict.keptUntil.empty());
    }
    void isConsistentForWhoDoesNot() { QVERIFY(judged(m_brief).trust == Trust::Consistent); }
    void namesItsKeyOnTheFirstPage() { QVERIFY(m_pages.furniture.front().contains(proof::fingerprintOf(kKey.publicKey))); }
    void
    hasTheSameProofTwice() {  // the office names its fonts anew each time, so that pages are drawn alike, not stored alike
        const auto again = print::provenBrief(m_material, order(kKey), paintGround);
        QVERIFY(again);
        QVERIFY(proof::readPages(view(again->bytes))->attachments.at(proof::kProofName) ==
                m_pages.attachments.at(proof::kProofName));
    }

    void namesWhatWasChangedInTheProof_data() {
        QTest::addColumn<std::function<void(json&)>>("edit");
        QTest::addColumn<QString>("part");
        QTest::addColumn<bool>("computes");  // other figures than those printed
        const auto row = [](const char* name, const char* part, bool computes, std::function<void(json&)> edit) {
            QTest::newRow(name) << std::move(edit) << QString(part) << computes;
        };
        row("cell", "tables/commute-bands", true, [](json& proof) {
            for (json& each : proof["tables"])
                if (each["table"]["name"] == "commute-bands") {
                    for (json& cell : each["table"]["cells"])
                        if (cell.contains("days_on_site")) cell["days_on_site"] = cell["days_on_site"].get<double>() * 0.9;
                }
        });
        row("factor", "factors", true, [](json& proof) {
            for (json& each : proof["factors"])
                if (each.contains("range"))
                    for (json& end : each["range"]) end = end.get<double>() * 1.1;
        });
        row("seed", "seed", true, [](json& proof) { proof["seed"] = 975; });
        row("lever", "scenarios", true, [](json& proof) {
            for (json& each : proof["scenarios"])
                if (each["kind"] == "carpool")
                    each["levers"]["carpool_uptake"] = each["levers"]["carpool_uptake"].get<double>() / 2;
        });
        row("study", "studies", true, [](json& proof) {
            for (json& each : proof["studies"])
                if (each["family"] == "active") each["parameters"]["walk"] = 500;
        });
        row("votes", "written", true, [](json& proof) {
            for (json& each : proof["written"]["ballots"])
                for (json& option : each["options"]) option["votes"] = option["votes"].get<int>() + 3;
        });
        row("listed text", "figures", true, [](json& proof) {
            auto text = proof["figures"][5]["text"].get<std::string>();
            change(text);
            proof["figures"][5]["text"] = text;
        });
        row("listed quantity", "figures", true,
            [](json& proof) { std::swap(proof["figures"][5]["quantity"], proof["figures"][40]["quantity"]); });
        row("engine", "engine", false, [](json& proof) { proof["engine"] = "0.0.1"; });
    }
    void namesWhatWasChangedInTheProof() {
        QFETCH(const std::function<void(json&)>, edit);
        QFETCH(const QString, part);
        QFETCH(const bool, computes);
        auto changed = json::parse(m_pages.attachments.at(proof::kProofName));
        edit(changed);
        const auto verdict = judged(withOtherProof(changed.dump()));
        QVERIFY(verdict.trust == Trust::Wrong);
        QVERIFY2(has(verdict, Kind::Part, part.toStdString()), told(verdict).c_str());
        QVERIFY2(!computes || has(verdict, Kind::Figure) || has(verdict, Kind::List) || has(verdict, Kind::Words),
                 told(verdict).c_str());
    }
    void namesOneByteOfTheProof() {
        auto bytes = m_pages.attachments.at(proof::kProofName);
        const auto at = bytes.find("\"persons\":") + 10;
        bytes[at] = bytes[at] == '9' ? '8' : static_cast<char>(bytes[at] + 1);
        const auto verdict = judged(withOtherProof(bytes));
        QVERIFY2(has(verdict, Kind::Part, "tables/"), told(verdict).c_str());
    }
    void namesTheFigureOfOneDigitOnThePage() {
        const auto verdict = judged(reprinted([](report::Document& document) {
            auto& bar = chartOf(document).bars.at(2);
            bar.figure.mid += std::abs(bar.figure.mid) >= 100 ? 100 : 1;
        }));
        QVERIFY2(has(verdict, Kind::Figure, "scenario/"), told(verdict).c_str());
        QVERIFY(has(verdict, Kind::Page));
        const auto fault = *std::ranges::find(verdict.faults, Kind::Figure, &proof::Fault::kind);
        QVERIFY(fault.page >= 1 && fault.printed != fault.meant);
    }
    void namesSwappedLabels() {
        const auto verdict = judged(reprinted([](report::Document& document) {
            auto& bars = chartOf(document).bars;
            std::swap(bars.at(1).label, bars.at(2).label);
        }));
        QVERIFY2(has(verdict, Kind::Words), told(verdict).c_str());
        QVERIFY(verdict.trust == Trust::Wrong);
    }
    void namesAFigureThatNobodyComputed() {
        const auto verdict = judged(reprinted([](report::Document& document) {
            document.sections.front().blocks.push_back(report::Paragraph{{report::Text{"Gain : 4 500 000 €"}}});
        }));
        QVERIFY2(has(verdict, Kind::Unlisted), told(verdict).c_str());
    }
    void namesWhatIsPrintedNowhere() {
        const auto verdict =
            judged(reprinted([](report::Document& document) { chartOf(document).bars.at(2).cells.pop_back(); }));
        QVERIFY2(has(verdict, Kind::Missing), told(verdict).c_str());
    }
    void namesAnAttachmentThatIsGone() {
        const auto pdf = print::taggedPdfOf(*print::briefToOdt(
            proof::documentOf(*proof::computed(proof::parseProof(m_pages.attachments.at(proof::kProofName))->evidence),
                              *proof::parseProof(m_pages.attachments.at(proof::kProofName))),
            paintGround));
        QVERIFY(pdf);
        const auto verdict = judged(*pdf);
        QVERIFY(has(verdict, Kind::NoProof, proof::kProofName) && has(verdict, Kind::NoProof, proof::kSignatureName));
        const auto torn = judged(withOtherProof("{"));
        QVERIFY(has(torn, Kind::BadProof) && has(torn, Kind::Part));
    }
    void tellsAForgeryThatIsTrueToItself() {
        const auto forged = print::provenBrief(m_material, order(kForger), paintGround);
        QVERIFY(forged);
        QVERIFY(judged(forged->bytes).trust == Trust::Consistent);
        const auto verdict = judged(forged->bytes, proof::fingerprintOf(kKey.publicKey));
        QVERIFY(verdict.trust == Trust::Wrong && has(verdict, Kind::OtherKey));
    }
    void tellsAnotherKeyUnderTheOldFingerprint() {
        const auto& proof = m_pages.attachments.at(proof::kProofName);
        const auto forged = print::withProof(m_brief, proof, kForger, words::Language::French, iso8601(kNow));
        QVERIFY(forged);
        QVERIFY(has(judged(*forged), Kind::Fingerprint));
    }
    void tellsABrokenSignature() {
        auto signature = m_pages.attachments.at(proof::kSignatureName);
        auto& digit = signature[signature.rfind('"', signature.rfind('"') - 1) + 5];
        digit = digit == '0' ? '1' : '0';
        const auto pdf = print::withAttachments(m_brief, {{proof::kSignatureName, {}, signature}}, iso8601(kNow), {});
        QVERIFY(has(judged(*pdf), Kind::Signature));
    }
    void withoutAnOwnersCellsSaysWhatItCannotCompute() {
        auto order = this->order(kKey);
        order.withheld = {"commute-slots"};
        const auto brief = print::provenBrief(m_material, order, paintGround);
        QVERIFY2(brief, brief ? "" : describe(brief.error()).c_str());
        const auto verdict = judged(brief->bytes);
        QVERIFY2(verdict.trust == Trust::Consistent, told(verdict).c_str());
        QCOMPARE(verdict.withheld, std::vector<std::string>{"commute-slots"});
        const auto pages = proof::readPages(view(brief->bytes));
        const auto proof = json::parse(pages->attachments.at(proof::kProofName));
        for (const auto& each : proof["tables"])
            QCOMPARE(!each["table"].contains("cells"), each["table"]["name"] == "commute-slots");
    }
    void refusesWhatIsNoPdf() { QCOMPARE(proof::verify("hello", {}).error().code, Error::Code::Malformed); }
    void stopsWhenAsked() {
        std::stop_source source;
        source.request_stop();
        QCOMPARE(print::provenBrief(m_material, order(kKey), paintGround, source.get_token()).error().code,
                 Error::Code::Cancelled);
    }
};

KABAR_TEST(TestProvenBrief)
#include "test_proven_brief.moc"
