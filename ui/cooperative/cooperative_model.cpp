// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/cooperative_model.h"

#include "core/store/coop_store.h"
#include "ui/cooperative/audit_timeline.h"
#include "ui/cooperative/preview_cards.h"
#include "ui/cooperative/released_rows.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace kabar::ui {

namespace {

constexpr int kTimelineLines = 120;
constexpr int kShownRows = 40;

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

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
    const auto approved = coop::approved(algorithm, reviewers);
    card.approved = approved.has_value();
    if (!approved) card.reason = qt(approved.error().detail);
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
        if (answer.state == u"failed" || (answer.state == u"refused" && card.state != u"failed"))
            card.state = answer.state, card.reason = answer.reason;
    }
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
    using Domain = Workspace::Domain;
    connect(workspace, &Workspace::fileChanged, this, [this] {  // what another workshop's nodes say is not for this file
        m_job.stop();
        m_previewJob.stop();
    });
    connect(workspace, &Workspace::changed, this, [this](Domain domain) {
        if (domain == Domain::All || domain == Domain::Employers || domain == Domain::Tables || domain == Domain::Audit ||
            domain == Domain::Territory)
            refresh();
    });
    emit workspaceChanged();
    refresh();
}

Result<node::Cooperative> CooperativeModel::cooperative() const {
    if (!m_workspace || !m_workspace->hasFile()) return fail(Error::Code::NotFound, "no open workshop");
    return store::loadCooperative(m_workspace->database(),
                                  std::filesystem::absolute(m_workspace->file().path()).parent_path());
}

void CooperativeModel::refresh() {
    m_known = cooperative().value_or(node::Cooperative{});
    m_algorithms.clear();
    m_employers.clear();
    m_timeline.clear();
    for (const coop::SignedAlgorithm& algorithm : m_known.algorithms)
        m_algorithms.append(cardOf(algorithm, m_known.reviewers));
    refreshTables(m_known.territory);
    if (m_workspace && m_workspace->hasFile()) {
        const auto log = store::loadAudit(m_workspace->database());
        const auto entries = log.value_or(std::vector<coop::AuditEntry>{});
        m_logIntact = log.has_value() && coop::verifyAudit(entries).has_value();
        m_timeline = timelineOf(entries, kTimelineLines);
        const auto answers = lastAnswers(entries);
        for (const node::Employer& employer : m_known.employers) m_employers.append(cardOf(employer, m_algorithms, answers));
    }
    emit refreshed();
}

void CooperativeModel::refreshTables(const geo::Territory& territory) {
    m_persons = 0;
    m_smallestCell = m_tables = 0;
    m_releasedAt = {};
    m_released.clear();
    if (!m_workspace || !m_workspace->hasFile()) return;
    const auto tables = store::loadReleasedTables(m_workspace->database()).value_or(std::vector<coop::ReleasedTable>{});
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
        m_released = releasedRows(table->cells, table->bandEdges, territory, kShownRows);
}

int CooperativeModel::approved() const {
    return static_cast<int>(std::ranges::count(m_algorithms, true, &AlgorithmCard::approved));
}

void CooperativeModel::ask() {
    auto loaded = cooperative();
    if (!loaded) return m_workspace->tell(loaded.error());
    const auto clock = m_workspace->clock();
    const QString path = m_workspace->path();
    m_job.run<node::AskOutcome>(
        [loaded = std::move(*loaded), clock](std::stop_token stop, const Progress& progress) -> Result<node::AskOutcome> {
            return node::askLoopback(loaded, {}, clock, stop, progress);
        },
        [this, path](Result<node::AskOutcome> outcome) {
            if (!outcome) return m_workspace->tell(outcome.error());
            if (m_workspace->path() != path) return;
            m_workspace->write(Workspace::Domain::Tables,
                               [&](store::Database& database) { return store::saveOutcome(database, *outcome); });
        });
}

QList<AlgorithmCard> CooperativeModel::permissionsOf(qint64 employer) const {
    QList<AlgorithmCard> cards = m_algorithms;
    const auto owner = std::ranges::find(m_known.employers, employer, &node::Employer::id);
    if (owner == m_known.employers.end()) return cards;
    for (AlgorithmCard& card : cards) {
        const auto permission = owner->permissions.find(card.hash.toStdString());
        card.allowed = permission != owner->permissions.end() && permission->second;
    }
    return cards;
}

void CooperativeModel::setAllowed(qint64 employer, const QString& hash, bool allowed) {
    m_workspace->edit("permission", Workspace::Domain::Employers, [&](store::Database& database) {
        return store::savePermission(database, employer, hash.toStdString(), allowed);
    });
}

void CooperativeModel::setRule(qint64 employer, int minPersons, int minEmployers, double maxShare) {
    const auto rule = coop::combined({.minPersons = minPersons, .minEmployers = minEmployers, .maxShare = maxShare}, {});
    m_workspace->edit("rule", Workspace::Domain::Employers,
                      [&](store::Database& database) { return store::saveRule(database, employer, rule); });
}

void CooperativeModel::remove(qint64 employer) {
    m_workspace->edit("employer", Workspace::Domain::Employers,
                      [&](store::Database& database) { return store::removeEmployer(database, employer); });
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
        [known = m_known, chosen = *at](std::stop_token stop, const Progress& progress) {
            return node::preview(known, chosen, {}, stop, progress);
        },
        [this](Result<std::vector<node::Preview>> previews) {
            if (std::exchange(m_playAgain, false)) return playPreview();
            showPreview(previews);
        });
}

void CooperativeModel::showPreview(const Result<std::vector<node::Preview>>& previews) {
    if (previews)
        m_preview = cardsOf(*previews);
    else if (previews.error().code != Error::Code::Cancelled)
        m_previewProblem = problemOf(previews.error());
    emit previewChanged();
}

}  // namespace kabar::ui
