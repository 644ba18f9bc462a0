// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/printed.h"
#include "core/report/brief.h"
#include "tests/report/sample_input.h"
#include "tests/support/test.h"
#include "ui/print/attach.h"
#include "ui/print/odt.h"
#include "ui/print/office.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <functional>
#include <set>

using namespace kabar;

namespace {

using Object = QPDFObjectHandle;

void paintSea(QPainter& painter, const QRectF& frame, const report::Map&) {
    painter.fillRect(frame, Qt::lightGray);
}

std::string textOf(Object stream) {
    const auto bytes = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace

/// The conditions of the Matterhorn protocol 1.1 (PDF/UA-1) and of ISO 19005-3 (PDF/A-3b) that a program can judge, on the
/// brief as the office writes it and the proof is attached to it.
class TestAccessiblePdf : public QObject {
    Q_OBJECT

    QByteArray m_bytes;
    QPDF m_pdf;
    proof::PrintedPages m_pages;

    struct Element {
        Object object;
        std::string role;
        std::vector<std::string> within;  ///< roles, outermost first
    };
    std::vector<Element> m_elements;

    Object root() { return m_pdf.getRoot(); }
    std::string roleOf(Object element) {
        std::string role = element.getKey("/S").getName();
        const auto roles = root().getKey("/StructTreeRoot").getKey("/RoleMap");
        while (roles.isDictionary() && roles.getKey(role).isName() && roles.getKey(role).getName() != role)
            role = roles.getKey(role).getName();
        return role.substr(1);
    }
    void gather(Object kid, const std::vector<std::string>& within) {
        if (kid.isArray())
            for (int i = 0; i < kid.getArrayNItems(); ++i) gather(kid.getArrayItem(i), within);
        if (!kid.isDictionary() || !kid.hasKey("/S")) return;
        m_elements.push_back({kid, roleOf(kid), within});
        auto inside = within;
        inside.push_back(m_elements.back().role);
        gather(kid.getKey("/K"), inside);
    }
    std::vector<Object> all(std::string_view role) {
        std::vector<Object> found;
        for (const auto& each : m_elements)
            if (each.role == role) found.push_back(each.object);
        return found;
    }
    /// The attribute of an element, or null.
    static Object attribute(Object element, const char* name) {
        auto attributes = element.getKey("/A");
        if (attributes.isDictionary()) return attributes.getKey(name);
        for (int i = 0; attributes.isArray() && i < attributes.getArrayNItems(); ++i)
            if (attributes.getArrayItem(i).isDictionary() && attributes.getArrayItem(i).hasKey(name))
                return attributes.getArrayItem(i).getKey(name);
        return Object::newNull();
    }
    bool hasBelow(Object element, std::string_view role) {
        auto kids = element.getKey("/K");
        if (kids.isDictionary()) kids = Object::newArray({kids});
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
            const auto kid = kids.getArrayItem(i);
            if (kid.isDictionary() && kid.hasKey("/S") && (roleOf(kid) == role || hasBelow(kid, role))) return true;
        }
        return false;
    }
    std::vector<Object> annotations() {
        std::vector<Object> found;
        for (auto& page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            for (auto& each : page.getAnnotations()) found.push_back(each.getObjectHandle());
        return found;
    }
    static QString run(const QString& program, const QStringList& arguments, int* status) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60'000);
        *status = process.exitCode();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private slots:
    void initTestCase() {
        if (!print::hasOffice()) QSKIP("no LibreOffice here");
        const auto brief = report::composeBrief(report::sampleInput());
        const auto pdf = print::taggedPdfOf(*print::briefToOdt(brief, paintSea));
        QVERIFY2(pdf, pdf ? "" : describe(pdf.error()).c_str());
        m_bytes = *print::withAttachments(*pdf, {{"kabar-proof.json", "Preuve", "{}"}}, "2026-05-28T20:26:40.000Z",
                                          "Vers la source");
        m_pdf.processMemoryFile("brief", m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
        m_pages = *proof::readPages({m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())});
        gather(root().getKey("/StructTreeRoot").getKey("/K"), {});
        if (qEnvironmentVariableIsSet("KABAR_PICTURES")) {
            QFile kept(qEnvironmentVariable("KABAR_PICTURES") + "/tagged.pdf");
            if (kept.open(QIODevice::WriteOnly)) kept.write(m_bytes);
        }
    }

    void m01_005_noContentIsOutsideTheTags() {
        for (const auto& text : m_pages.untagged) QVERIFY2(text.empty(), text.c_str());
        QVERIFY(m_pages.passages.size() > 50);
    }
    void m02_001_everyRoleLeadsToAStandardOne() {
        static const std::set<std::string> standard{"Document", "Part",    "Sect",      "Div",   "P",     "H1",    "H2",
                                                    "H3",       "L",       "LI",        "Lbl",   "LBody", "Table", "TR",
                                                    "TH",       "TD",      "THead",     "TBody", "Span",  "Link",  "Figure",
                                                    "Note",     "Caption", "NonStruct", "Art"};
        for (const auto& each : m_elements) QVERIFY2(standard.contains(each.role), each.role.c_str());
    }
    void m06_theMetadataSayWhatItIs() {
        const auto xmp = textOf(root().getKey("/Metadata"));
        for (const char* said : {"<pdfuaid:part>1<", "<pdfaid:part>3<", "<pdfaid:conformance>B<", "dc:title",
                                 "http://www.aiim.org/pdfua/ns/id/", "pdfaExtension:schemas", "2026-05-28T20:26:40"})
            QVERIFY2(xmp.contains(said), said);
        QVERIFY(!xmp.contains("0000-00-00"));
    }
    void m07_theTitleIsShown() { QVERIFY(root().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue()); }
    void m09_listsHoldItems() {
        QVERIFY(!all("L").empty());
        for (const auto& each : m_elements) {
            if (each.role == "LI") QCOMPARE(each.within.back(), std::string("L"));
            if (each.role == "LBody" || each.role == "Lbl") QCOMPARE(each.within.back(), std::string("LI"));
        }
    }
    void m11_theLanguageIsSet() { QCOMPARE(root().getKey("/Lang").getUTF8Value(), std::string("fr-FR")); }
    void m13_004_everyPictureSaysWhatItShows() {
        const auto pictures = all("Figure");
        QVERIFY(pictures.size() >= 2);
        for (auto picture : pictures) {
            QVERIFY(picture.getKey("/Alt").isString());
            const auto alt = proof::unspaced(picture.getKey("/Alt").getUTF8Value());
            QVERIFY(alt.size() > 10);
            for (const auto& passage : m_pages.passages)  // and is not its caption said twice
                QVERIFY2(passage.isPicture || proof::unspaced(passage.text) != alt, passage.text.c_str());
        }
    }
    void m14_headingsBeginAtTheFirstLevelAndSkipNone() {
        int last = 0;
        for (const auto& each : m_elements) {
            if (each.role.size() != 2 || each.role[0] != 'H') continue;
            const int level = each.role[1] - '0';
            QVERIFY2(level <= last + 1, each.role.c_str());
            last = level;
        }
        QVERIFY(last > 0);
    }
    void m15_003_everyTableHasHeadersWithAScope() {
        const auto tables = all("Table");
        QVERIFY(!tables.empty());
        for (const auto& table : tables) QVERIFY(hasBelow(table, "TH"));
        for (auto header : all("TH")) QVERIFY(attribute(header, "/Scope").isName());
        for (const auto& each : m_elements) {
            if (each.role == "TH" || each.role == "TD") QCOMPARE(each.within.back(), std::string("TR"));
            if (each.role == "TH" || each.role == "TD")
                QVERIFY(std::ranges::count(each.within, std::string("Table")) == 1);  // none within another
        }
    }
    void m28_linksAreTaggedSaidAndReachedInOrder() {
        QVERIFY(!all("Link").empty());
        for (auto each : annotations()) {
            QVERIFY(each.getKey("/Subtype").isNameAndEquals("/Link"));
            QVERIFY(each.hasKey("/StructParent"));
            QVERIFY(each.getKey("/Contents").isString() && !each.getKey("/Contents").getUTF8Value().empty());
        }
        for (auto& page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            QVERIFY(page.getObjectHandle().getKey("/Tabs").isNameAndEquals("/S"));
    }
    void m31_fontsAreEmbeddedAndSayTheirLetters() {
        int fonts = 0;
        for (auto& object : m_pdf.getAllObjects()) {
            if (!object.isDictionary() || !object.getKey("/Type").isNameAndEquals("/FontDescriptor")) continue;
            ++fonts;
            QVERIFY(object.hasKey("/FontFile") || object.hasKey("/FontFile2") || object.hasKey("/FontFile3"));
        }
        QVERIFY(fonts > 0);
        for (const auto& passage : m_pages.passages) QVERIFY2(!passage.text.contains("\xEF\xBF\xBD"), passage.text.c_str());
    }
    void pdfA_hasAnOutputIntentAndSaysWhatIsAttached() {
        QCOMPARE(root().getKey("/OutputIntents").getArrayItem(0).getKey("/S").getName(), std::string("/GTS_PDFA1"));
        auto files = root().getKey("/AF");
        QCOMPARE(files.getArrayNItems(), 1);
        auto file = files.getArrayItem(0);
        QVERIFY(file.getKey("/AFRelationship").isNameAndEquals("/Data"));
        QVERIFY(file.getKey("/UF").isString() && file.getKey("/Desc").isString());
        QCOMPARE(file.getKey("/EF").getKey("/F").getDict().getKey("/Subtype").getName(), std::string("/application/json"));
        QVERIFY(root().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
        QVERIFY(!m_pdf.getTrailer().hasKey("/Encrypt"));
    }
    void otherReadersReadIt() {
        const QTemporaryDir folder;
        QFile file(folder.filePath("brief.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size());
        file.close();
        int status = 1;
        if (QStandardPaths::findExecutable("pdfinfo").isEmpty() || QStandardPaths::findExecutable("qpdf").isEmpty())
            QSKIP("no other reader here");
        run("qpdf", {"--check", file.fileName()}, &status);
        QCOMPARE(status, 0);
        const auto tree = run("pdfinfo", {"-struct-text", file.fileName()}, &status);
        QCOMPARE(status, 0);
        for (const char* said : {"H1 (block)", "Table (block)", "TH", "Figure", "Link"}) QVERIFY2(tree.contains(said), said);
    }
};

KABAR_TEST(TestAccessiblePdf)
#include "test_accessible_pdf.moc"
