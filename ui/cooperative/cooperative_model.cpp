// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/cooperative_model.h"

#include "core/rounds/ask.h"
#include "core/rounds/evidence.h"
#include "core/session/employer_verbs.h"
#include "ui/async/qt_text.h"
#include "ui/cooperative/audit_timeline.h"
#include "ui/cooperative/preview_cards.h"
#include "ui/cooperative/released_rows.h"
#include "ui/workspace/error_text.h"
#include "ui/workspace/error_words.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace kabar::ui {

namespace {

constexpr int kTimelineLines = 120;
constexpr int kShownRows = 40;

AlgorithmCard cardOf(const coop::SignedAlgorithm& algorithm, const std::vector<coop::Reviewer>& reviewers) {
    AlgorithmCard card;
    card.hash = qt(algorithm.hash);
    if (const auto document = coop::parseAlgorithm(algorithm.document)) {
        card.name = qt(document->name);
        card.titleFr = qt(document->title.french);
        card.titleEn = qt(document->title.english);
        card.purposeFr = qt(document->purpose.french);
        card.purposeEn = qt(document->purpose.english);
        card.retentionDays = document->retentionDays;
    }
    for (const coop::Reviewer& signer : coop::signersOf(algorithm, reviewers))
        card.signers << qt(signer.name + " (" + signer.organisation + ")");
    card.reviewed = coop::reviewed(algorithm, reviewers).has_value();
    if (const auto document = coop::intact(algorithm); !document) card.reason = reasonFact(document.error());
    return card;
}

EmployerCard cardOf(const node::Employer& employer, const QList<AlgorithmCard>& algorithms,
                    const QHash<QString, QHash<QString, LastAnswer>>& answers) {
    EmployerCard card;
    card.id = employer.id;
    card.name = qt(employer.name);
    card.sector = qt(employer.sector);
    card.source = QFileInfo(qt(employer.source)).fileName();
    card.state = QStringLiteral("waiting");
    card.allowed =
        static_cast<int>(std::ranges::count_if(employer.permissions, [](const auto& each) { return each.second; }));
    card.minPersons = employer.rule.minPersons;
    card.minEmployers = employer.rule.minEmployers;
    card.maxShare = employer.rule.maxShare;
    card.tightened = employer.rule != coop::DisclosureRule{};
    for (const AlgorithmCard& algorithm : algorithms) {
        const LastAnswer answer = answers.value(algorithm.hash).value(card.name);
        card.answers << answer.state;
        card.asked += answers.contains(algorithm.hash);
        card.answered += answer.state == u"answered";
        card.employees = std::max(card.employees, answer.employees);
        const bool neverAllowed = answer.reason.contains(QStringLiteral("algorithm.not-allowed-yet"));  // nobody said no
        if (answer.state == u"failed" || (answer.state == u"refused" && !neverAllowed && card.state != u"failed"))
            card.state = answer.state, card.reason = answer.reason;
    }
    if (card.state == u"waiting" && card.answered == 0 && card.allowed == 0) card.state = QStringLiteral("silent");
    if (card.state == u"waiting" && card.answered > 0) card.state = QStringLiteral("answered");
    return card;
}

/// The table that says most to a reader: how people travel, else the first.
const coop::ReleasedTable* tableToShow(const std::vector<coop::ReleasedTable>& tables) {
    const auto bands = std::ranges::find(tables, "commute-bands", &coop::ReleasedTable::name);
    if (bands != tables.end()) return &*bands;
    return tables.empty() ? nullptr : &tables.front();
}

}  // namespace

CooperativeModel::CooperativeModel(QObject* parent) : QObject(parent) {
    connect(&m_job, &Job::runningChanged, this, &CooperativeModel::askingChanged);
    connect(&m_job, &Job::progressChanged, this, &CooperativeModel::progressChanged);
    connect(&m_previewJob, &Job::runningChanged, this, &CooperativeModel::previewChanged);
}

void CooperativeModel::setWorkspace(Workspace* workspace) {
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    connect(workspace, &Workspace::fileChanged, this, [this] {  // what another workshop's nodes say is not for this file
        m_job.stop();
        m_previewJob.stop();
        m_preview.clear();
        m_previewProblem = {};
        m_previewed = 0;
        m_playAgain = false;
        emit previewChanged();
        refresh();
    });
    connect(workspace, &Workspace::changed, this, [this](session::Domains domains) {
        using enum session::Domain;
        if (domains.touches(Employers | Tables | Audit | Territory)) refresh();
    });
    emit workspaceChanged();
    refresh();
}

void CooperativeModel::refresh() {
    const auto snapshot = m_workspace ? m_workspace->snapshot() : std::make_shared<const session::Snapshot>();
    m_problem.clear();
    for (const Error* error :
         {snapshot->cooperation.error(), snapshot->ground.error(), snapshot->tables.error(), snapshot->audit.error()})
        if (error && m_problem.isEmpty()) m_problem = errorText(*error);
    m_known = {};
    if (m_workspace && m_workspace->hasFile())
        if (auto known = rounds::cooperativeOf(*snapshot, m_workspace->session()->folder())) m_known = std::move(*known);
    m_algorithms.clear();
    m_employers.clear();
    for (const coop::SignedAlgorithm& algorithm : m_known.algorithms)
        m_algorithms.append(cardOf(algorithm, m_known.reviewers));
    refreshTables(snapshot->tables.orNothing());
    const std::vector<coop::AuditEntry>& log = snapshot->audit.orNothing();
    m_logIntact = !snapshot->audit.error() && coop::verifyAudit(log).has_value();
    m_timeline = timelineOf(log, kTimelineLines);
    const auto answers = lastAnswers(log);
    for (const node::Employer& employer : m_known.employers) m_employers.append(cardOf(employer, m_algorithms, answers));
    emit refreshed();
}

void CooperativeModel::refreshTables(const std::vector<coop::ReleasedTable>& tables) {
    m_persons = 0;
    m_smallestCell = m_tables = 0;
    m_releasedAt = {};
    m_released.clear();
    for (const coop::ReleasedTable& table : tables) {
        ++m_tables;
        m_persons = std::max(m_persons, table.report.persons);
        m_smallestCell =
            m_smallestCell == 0 ? table.report.minPersonsInCell : std::min(m_smallestCell, table.report.minPersonsInCell);
        m_releasedAt = std::max(m_releasedAt, QDateTime::fromString(qt(table.releasedAt), Qt::ISODateWithMs));
        for (AlgorithmCard& card : m_algorithms) {
            if (card.hash != qt(table.algorithmHash)) continue;
            card.released = true;
            card.cellsAsked = table.report.asked;
            card.cellsReleased = table.report.released;
            card.minPersons = table.report.minPersonsInCell;
            card.persons = table.report.persons;
            card.shareAsAsked = table.report.persons > 0 ? table.report.personsAsAsked / table.report.persons : 0;
        }
    }
    if (const auto* table = tableToShow(tables))
        m_released = releasedRows(table->cells, table->bandEdges, m_known.territory, kShownRows);
}

int CooperativeModel::unreviewed() const {
    return static_cast<int>(std::ranges::count(m_algorithms, false, &AlgorithmCard::reviewed));
}

int CooperativeModel::needed() const {
    int needed = coop::DisclosureRule{}.minEmployers;
    for (const node::Employer& employer : m_known.employers) needed = std::max(needed, employer.rule.minEmployers);
    return needed;
}

QStringList CooperativeModel::silent() const {
    QStringList names;
    for (const EmployerCard& card : m_employers)
        if (card.allowed == 0) names << card.name;
    return names;
}

void CooperativeModel::ask() {
    if (!m_workspace || !m_workspace->hasFile()) return;
    m_job.run<node::AskOutcome>(
        m_workspace->session(),
        [](session::JobContext& context) {
            rounds::JobRecords records(context);
            auto outcome = rounds::ask(records, {}, context.clock(), context.stop(), context.progress());
            (void)records.snapshot();  // what was kept is in the workshop's snapshot before anybody is told
            return outcome;
        },
        [this](const Result<node::AskOutcome>& outcome) {
            if (!outcome && outcome.error().code != Error::Code::Cancelled) m_workspace->tell(outcome.error());
        });
}

QList<AlgorithmCard> CooperativeModel::permissionsOf(qint64 employer) const {
    QList<AlgorithmCard> cards = m_algorithms;
    const auto owner = std::ranges::find(m_known.employers, employer, &node::Employer::id);
    if (owner == m_known.employers.end()) return cards;
    for (AlgorithmCard& card : cards) {
        const auto permission = owner->permissions.find(card.hash.toStdString());
        card.allowed = permission != owner->permissions.end() && permission->second;
        card.allowedElsewhere = owner->allowedElsewhere.contains(card.hash.toStdString());
    }
    return cards;
}

void CooperativeModel::setAllowed(qint64 employer, const QString& hash, bool allowed) {
    if (!m_workspace->hasFile()) return;
    m_workspace->finish(session::savePermission(*m_workspace->session(), employer, hash.toStdString(), allowed));
}

void CooperativeModel::allowAll(qint64 employer) {
    if (!m_workspace->hasFile()) return;
    std::vector<std::string> hashes;
    for (const AlgorithmCard& card : permissionsOf(employer))
        if (!card.allowed && card.reason.isEmpty()) hashes.push_back(card.hash.toStdString());
    if (!hashes.empty()) m_workspace->finish(session::allowAll(*m_workspace->session(), employer, std::move(hashes)));
}

void CooperativeModel::setRule(qint64 employer, int minPersons, int minEmployers, double maxShare) {
    if (!m_workspace->hasFile()) return;
    const auto rule = coop::combined({.minPersons = minPersons, .minEmployers = minEmployers, .maxShare = maxShare}, {});
    m_workspace->finish(session::saveRule(*m_workspace->session(), employer, rule));
}

void CooperativeModel::remove(qint64 employer) {
    if (m_workspace->hasFile()) m_workspace->finish(session::removeEmployer(*m_workspace->session(), employer));
}

void CooperativeModel::startPreview(qint64 employer) {
    m_preview.clear();
    m_previewProblem = {};
    m_previewed = employer;
    m_playAgain = m_previewJob.isRunning();
    if (m_playAgain)
        m_previewJob.stop();
    else
        playPreview();
    emit previewChanged();
}

void CooperativeModel::playPreview() {
    const auto at = std::ranges::find(m_known.employers, m_previewed, &node::Employer::id);
    if (at == m_known.employers.end()) return;
    m_previewJob.run<std::vector<node::Preview>>(
        m_workspace->session(),
        [id = m_previewed](session::JobContext& context) -> Result<std::vector<node::Preview>> {
            rounds::JobRecords records(context);
            const auto known = rounds::readCooperative(records);
            if (!known) return fail(known.error());
            const auto chosen = std::ranges::find(known->employers, id, &node::Employer::id);
            if (chosen == known->employers.end()) return fail(Error::Code::NotFound, clause("command.no-employer"));
            return node::preview(*known, *chosen, {}, context.stop(), context.progress(), context.clock());
        },
        [this](Result<std::vector<node::Preview>> previews) {
            if (std::exchange(m_playAgain, false)) return playPreview();
            notePreview();
            showPreview(previews);
        });
}

void CooperativeModel::notePreview() {
    const auto at = std::ranges::find(m_known.employers, m_previewed, &node::Employer::id);
    if (at == m_known.employers.end() || !m_workspace->hasFile()) return;
    m_workspace->finish(session::notePreview(*m_workspace->session(), at->name));
}

void CooperativeModel::showPreview(const Result<std::vector<node::Preview>>& previews) {
    if (previews)
        m_preview = cardsOf(*previews);
    else if (previews.error().code != Error::Code::Cancelled)
        m_previewProblem = problemOf(previews.error());
    emit previewChanged();
}

}  // namespace kabar::ui
