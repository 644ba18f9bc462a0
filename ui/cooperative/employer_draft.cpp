// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/employer_draft.h"

#include "core/node/own_rows.h"
#include "core/rounds/ask.h"
#include "core/rounds/evidence.h"
#include "core/session/employer_verbs.h"
#include "ui/async/qt_text.h"
#include "ui/cooperative/preview_cards.h"

#include <QFileInfo>

namespace kabar::ui {

namespace {

constexpr std::size_t kSampleRows = 2000;

/// The file's name without its number and extension, as a first idea of the employer's.
QString nameFrom(const QString& path) {
    QString name = QFileInfo(path).completeBaseName();
    name.replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1Char('_'), QLatin1Char(' '));
    while (!name.isEmpty() && (name.front().isDigit() || name.front().isSpace())) name.remove(0, 1);
    return name.isEmpty() ? name : name.front().toUpper() + name.mid(1);
}

}  // namespace

EmployerDraft::EmployerDraft(QObject* parent) : QObject(parent) {
    newJob();
}

/// A job that is destroyed stops its work and forgets its result.
void EmployerDraft::newJob() {
    m_job = std::make_unique<Job>();
    m_job->setAwaited(true);
    connect(m_job.get(), &Job::runningChanged, this, &EmployerDraft::changed);
}

QString EmployerDraft::fileName() const {
    return qt(m_location.path.filename().string());
}

QString EmployerDraft::missingField() const {
    const auto complete = node::checkComplete(m_mapping);
    return complete ? QString() : qt(complete.error().field).remove(QStringLiteral("fields."));
}

bool EmployerDraft::ready() const {
    return !checking() && !m_name.trimmed().isEmpty() && failure().detail.isEmpty() && missingField().isEmpty() &&
           m_problemCount == 0 && m_questions.isEmpty() && m_rows > m_leftOut;
}

void EmployerDraft::setName(const QString& name) {
    if (name == m_name) return;
    m_name = name;
    emit changed();
}

void EmployerDraft::setLeaveOutMissing(bool leaveOut) {
    m_mapping.onMissing = leaveOut ? node::OnProblem::LeaveOutRow : node::OnProblem::Refuse;
    check();
}

void EmployerDraft::setLeaveOutOutside(bool leaveOut) {
    m_mapping.onOutside = leaveOut ? node::OnProblem::LeaveOutRow : node::OnProblem::Refuse;
    check();
}

void EmployerDraft::setWorkspace(Workspace* workspace) {
    if (workspace == m_workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    // what was chosen for one workshop is not for another
    if (workspace) connect(workspace, &Workspace::fileChanged, this, &EmployerDraft::clear);
    emit workspaceChanged();
}

void EmployerDraft::clear() {
    newJob();
    m_session.reset();
    m_again = false;
    m_name.clear();
    m_failure = m_misfit = {};
    m_refused.clear();
    m_location = {};
    m_format = {};
    m_questions.clear();
    m_namesAtLine = 0;
    m_tables.clear();
    m_sample = {};
    m_mapping = {};
    m_problems.clear();
    m_preview.clear();
    m_problemCount = m_rows = m_leftOut = 0;
    emit changed();
}

void EmployerDraft::choose(const QUrl& url) {
    clear();
    const QString path = url.toLocalFile();
    if (!m_workspace->hasFile()) return;
    m_session = m_workspace->session();
    auto loaded = rounds::cooperativeOf(*m_workspace->snapshot(), m_workspace->session()->folder());
    if (!loaded) return m_workspace->tell(loaded.error());
    m_cooperative = std::move(*loaded);
    const auto location = node::parseLocation(path.toStdString(), m_cooperative.folder);
    m_name = nameFrom(path);
    if (!location) {
        m_failure = problemOf(location.error());
        emit changed();
        return;
    }
    m_location = *location;
    if (const auto tables = node::tablesOf(m_location))
        for (const std::string& table : *tables) m_tables << qt(table);
    if (m_location.kind == node::SourceLocation::Kind::Sqlite && !m_tables.isEmpty())
        m_location.table = m_tables.front().toStdString();
    if (const auto settled = node::settled(m_location)) m_location = *settled;
    readSample();
}

void EmployerDraft::chooseTable(const QString& table) {
    if (m_location.table == table.toStdString()) return;
    m_location.table = table.toStdString();
    readSample();
}

void EmployerDraft::readSample() {
    newJob();
    m_job->run<node::Sample>(
        m_session.lock(),
        [location = m_location, format = m_format](session::JobContext& context) -> Result<node::Sample> {
            auto rows = node::openRows(location, format, context.stop());
            if (!rows) return fail(rows.error());
            return node::sampleOf(**rows, kSampleRows);
        },
        [this](Result<node::Sample> sample) { guess(std::move(sample)); });
}

void EmployerDraft::guess(Result<node::Sample> sample) {
    if (!sample && readsAgain(sample.error())) return;
    m_failure = sample ? DraftProblem() : problemOf(sample.error());
    if (sample && sample->rows.empty()) {
        m_failure = problemOf(Error{.code = Error::Code::NotFound, .clause = clause("rows.none")});
        sample->columns.clear();
    }
    m_sample = sample.value_or(node::Sample{});
    m_mapping = sample ? node::guessMapping(m_sample, m_format, m_cooperative.territory) : node::Mapping{};
    check();
}

void EmployerDraft::setColumn(const QString& key, int column) {
    const auto field = node::fieldNamed(key.toStdString());
    if (!field) return;
    if (column < 0)
        m_mapping.columns.erase(*field);
    else
        m_mapping.columns[*field] = m_sample.columns.at(static_cast<std::size_t>(column));
    check();
}

void EmployerDraft::check() {
    if (m_job->isRunning()) {
        m_again = true;
        return;
    }
    m_problems.clear();
    m_questions.clear();
    m_preview.clear();
    m_misfit = twiceNamed();
    m_problemCount = m_rows = m_leftOut = 0;
    emit changed();
    if (!failure().detail.isEmpty() || !missingField().isEmpty()) return;
    m_job->run<Check>(
        m_session.lock(),
        [cooperative = m_cooperative, candidate = employer(), location = m_location,
         mapping = m_mapping](session::JobContext& context) -> Result<Check> {
            auto rows = node::openRows(location, mapping.source, context.stop());
            if (!rows) return fail(rows.error());
            auto reading = node::inspectRows(**rows, mapping, cooperative.territory, context.stop(), context.progress());
            if (!reading) return fail(reading.error());
            if (auto own = node::checkOwnRows(candidate, reading->records, cooperative, context.stop()); !own)
                return fail(own.error());
            Check checked{.reading = std::move(*reading), .previews = {}};
            checked.reading.records.clear();
            if (checked.reading.problemCount > 0 || !checked.reading.doubts.empty()) return checked;
            rounds::JobRecords records(context);
            const auto now = rounds::readCooperative(records);
            if (!now) return fail(now.error());
            auto previews = node::preview(*now, candidate, {}, context.stop(), context.progress(), context.clock());
            if (!previews) return fail(previews.error());
            checked.previews = std::move(*previews);
            return checked;
        },
        [this](Result<Check> checked) { show(std::move(checked)); });
}

void EmployerDraft::show(Result<Check> checked) {
    if (std::exchange(m_again, false)) return check();
    if (!checked) {
        if (checked.error().code != Error::Code::Cancelled) m_misfit = problemOf(checked.error());
        emit changed();
        return;
    }
    const node::Reading& reading = checked->reading;
    m_rows = static_cast<int>(reading.rows);
    m_leftOut = static_cast<int>(reading.leftOutMissing + reading.leftOutOutside);
    m_problemCount = static_cast<int>(reading.problemCount);
    for (const Error& problem : reading.problems) m_problems.append(problemOf(problem));
    ask(reading.doubts);
    m_preview = cardsOf(checked->previews);
    if (!checked->previews.empty() && m_workspace->hasFile())
        m_workspace->finish(session::notePreview(*m_workspace->session(), m_name.trimmed().toStdString()));
    emit changed();
}

QList<AlgorithmCard> EmployerDraft::preview() const {
    QList<AlgorithmCard> cards = m_preview;
    for (AlgorithmCard& card : cards) card.allowed = !m_refused.contains(card.hash);
    return cards;
}

void EmployerDraft::setAllowed(const QString& hash, bool allowed) {
    if (allowed)
        m_refused.remove(hash);
    else
        m_refused.insert(hash);
    emit changed();
}

node::Employer EmployerDraft::employer() const {
    node::Employer employer{.name = m_name.trimmed().toStdString(),
                            .source = node::storedLocation(m_location, m_cooperative.folder),
                            .mapping = node::mappingText(m_mapping)};
    for (const coop::SignedAlgorithm& algorithm : m_cooperative.algorithms)
        if (coop::approved(algorithm, m_cooperative.reviewers))
            employer.permissions[algorithm.hash] = !m_refused.contains(qt(algorithm.hash));
    return employer;
}

bool EmployerDraft::add() {
    const auto session = m_session.lock();
    if (!ready() || !session || session != m_workspace->session()) return false;
    return m_workspace->finish(session::addEmployer(*session, employer()));
}

}  // namespace kabar::ui
