// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brief/brief_model.h"

#include "core/brief_source/brief_source.h"
#include "core/report/brief.h"
#include "core/report/workshop_report.h"
#include "core/session/text_verbs.h"
#include "core/words/moments.h"
#include "core/words/words.h"
#include "ui/async/qt_text.h"
#include "ui/brief/brief_words.h"
#include "ui/print/territory_map.h"
#include "ui/workspace/error_text.h"

namespace kabar::ui {

namespace {

constexpr std::chrono::milliseconds kSettle{60};
constexpr int kLeastWidth = 200;

struct FieldPlace {
    std::string_view document;
    std::string name;
};

/// Where a field is kept: those of the report's forms begin with a word of their own.
FieldPlace placeOf(const QString& field) {
    const auto name = field.toStdString();
    for (const auto& [prefix, document] :
         {std::pair(report::kEventPrefix, session::kEventTexts), std::pair(report::kReportPrefix, session::kReportTexts)})
        if (name.starts_with(prefix)) return {document, name.substr(prefix.size())};
    return {session::kBriefTexts, name};
}

}  // namespace

BriefModel::BriefModel(QObject* parent) : QObject(parent) {
    m_wanted.setSingleShot(true);
    m_wanted.setInterval(kSettle);
    connect(&m_wanted, &QTimer::timeout, this, &BriefModel::refresh);
    connect(&m_job, &Job::runningChanged, this, &BriefModel::busyChanged);
    m_job.setAwaited(true);
}
BriefModel::~BriefModel() = default;

void BriefModel::setWorkspace(Workspace* workspace) {
    if (m_workspace == workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::fileChanged, this, &BriefModel::forget);
        connect(workspace, &Workspace::changed, this, &BriefModel::onChanged);
    }
    forget();
    emit workspaceChanged();
}

void BriefModel::setPageWidth(int width) {
    if (m_pageWidth == width) return;
    m_pageWidth = width;
    m_wanted.start();
    emit pageWidthChanged();
}

void BriefModel::setActive(bool active) {
    if (m_active == active) return;
    m_active = active;
    emit activeChanged();
    if (active && std::exchange(m_missed, false)) supersede();
}

void BriefModel::setReport(bool report) {
    if (m_report == report) return;
    m_report = report;
    clear();
    emit reportChanged();
    emit drawn();
    supersede();
}

void BriefModel::setLanguage(const QString& language) {
    if (m_language == language) return;
    m_language = language;
    emit languageChanged();
    emit drawn();  // the advice beside the page is in the window's language
    if (m_documentLanguage.isEmpty()) supersede();
}

void BriefModel::setDocumentLanguage(const QString& language) {
    if (m_documentLanguage == language) return;
    m_documentLanguage = language;
    emit documentLanguageChanged();
    emit drawn();
    supersede();
}

QString BriefModel::spoken() const {
    const auto& asked = m_documentLanguage.isEmpty() ? m_language : m_documentLanguage;
    const auto code = kabar::words::codeOf(kabar::words::wordsIn(asked.toStdString()));
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

void BriefModel::clear() {
    m_pages.reset();
    m_problem.clear();
}

void BriefModel::forget() {
    clear();
    m_input.reset();
    m_map = {};
    m_hasSubstance = m_textsChanged = false;
    emit drawn();
    supersede();
}

void BriefModel::onChanged(session::Domains domains) {
    using session::Domain;
    const session::Domains shown = domains.without(Domain::Fleet);
    if (shown.isEmpty()) return;
    if (shown.has(Domain::Territory)) m_map = {};
    if (shown == Domain::Texts)
        m_textsChanged = true;
    else
        m_input.reset();
    supersede();
}

void BriefModel::supersede() {
    if (m_job.isRunning()) {
        m_again = true;
        m_job.stop();
    }
    m_wanted.start();
    emit busyChanged();
}

Result<BriefModel::Work> BriefModel::draw(const Request& request, session::JobContext& context) {
    Work done{request.input, request.map, {}};
    if (!done.input || !done.map || request.textsChanged) {
        const auto material = brief_source::materialOf(context);
        if (!material) return fail(material.error());
        auto input = done.input ? brief_source::withFreshTexts(*done.input, *material)
                                : brief_source::briefInput(*material, context.clock(), context.stop(),
                                                           part(context.progress(), 0, 0.6));
        if (!input) return fail(input.error());
        done.input = std::make_shared<const report::BriefInput>(std::move(*input));
        if (!done.map) done.map = print::territoryMap(material->snapshot->ground->territory);
    }
    auto pages = drawPages(request.report, *done.input, request.language, request.width, done.map, context.stop(),
                           part(context.progress(), 0.6, 1));
    if (!pages) return fail(pages.error());
    done.pages = std::move(*pages);
    return done;
}

void BriefModel::refresh() {
    if (!m_workspace || !m_workspace->hasFile() || m_pageWidth < kLeastWidth) return;
    if (!m_active) {
        m_missed = true;
        return;
    }
    const Request request{m_input,        m_map,    m_pageWidth,
                          m_textsChanged, m_report, kabar::words::wordsIn(spoken().toStdString()).language()};
    const bool started = m_job.run<Work>(
        m_workspace->session(), [request](session::JobContext& context) { return draw(request, context); },
        [this](Result<Work> done) { adopt(std::move(done)); });
    if (started)
        m_textsChanged = m_again = false;
    else
        supersede();
}

void BriefModel::adopt(Result<Work> work) {
    if (m_again || (!work && work.error().code == Error::Code::Cancelled)) {
        m_textsChanged = true;
        m_wanted.start();
        return;
    }
    clear();
    if (!work) {
        m_problem = errorText(work.error());
        emit drawn();
        return;
    }
    m_input = work->input;
    m_map = work->map;
    m_hasSubstance = report::hasSubstance(*m_input);
    m_pages = std::make_shared<const BriefPages>(std::move(*work->pages));
    emit drawn();
}

QImage BriefModel::image(int page) const {
    return m_pages && page >= 0 && page < pageCount() ? m_pages->images[static_cast<std::size_t>(page)] : QImage();
}

QList<BriefNote> BriefModel::notes() const {
    auto notes = m_pages ? m_pages->notes : QList<BriefNote>();
    for (auto& note : notes) {
        std::string section;
        for (const auto& placed : m_pages->toFillIn)
            if (placed.gap.text(m_pages->document.language) == note.text.toStdString()) section = placed.section;
        note.advice = words::fieldAdvice(note.field.toStdString(), section);
    }
    return notes;
}

BriefSource BriefModel::source(const QString& id) const {
    BriefSource shown;
    const auto* source = m_pages ? m_pages->document.source(id.toStdString()) : nullptr;
    if (!source) return shown;
    shown.id = qt(source->id);
    shown.label = qt(source->label);
    shown.origin = qt(source->origin);
    shown.date = qt(kabar::words::date(source->date, kabar::words::wordsIn(m_language.toStdString())));
    shown.algorithmHash = qt(source->algorithmHash);
    shown.seed = qt(source->seed);
    for (const auto& detail : source->details) shown.details << qt(detail);
    return shown;
}

QString BriefModel::written(const QString& field) const {
    if (!m_workspace || !m_workspace->hasFile()) return {};
    const auto place = placeOf(field);
    const auto snapshot = m_workspace->snapshot();
    const session::WrittenTexts& texts = snapshot->texts.orNothing();
    const auto document = texts.find(place.document);
    if (document == texts.end()) return {};
    const auto found = document->second.find(place.name);
    return found == document->second.end() ? QString() : qt(found->second);
}

void BriefModel::write(const QString& field, const QString& text) {
    if (!m_workspace || !m_workspace->hasFile() || field.isEmpty() || written(field) == text) return;
    const auto place = placeOf(field);
    m_workspace->finish(
        session::writeText(*m_workspace->session(), std::string(place.document), place.name, text.trimmed().toStdString()));
}

QString BriefModel::fieldName(const QString& field) const {
    return words::fieldName(field.toStdString());
}
QString BriefModel::fieldAdvice(const QString& field) const {
    return words::fieldAdvice(field.toStdString(), {});
}

}  // namespace kabar::ui
