// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/employer_draft.h"

#include "core/base/state_folder.h"
#include "core/node/own_rows.h"
#include "core/rounds/ask.h"
#include "core/rounds/evidence.h"
#include "core/session/employer_verbs.h"
#include "ui/async/qt_text.h"
#include "ui/cooperative/preview_cards.h"
#include "ui/cooperative/staff_template.h"

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

EmployerDraft::EmployerDraft(QObject* parent) : QObject(parent), m_import(std::make_unique<Job>()) {
    newJob();
    m_import->setAwaited(true);
    connect(m_import.get(), &Job::runningChanged, this, &EmployerDraft::changed);
    connect(m_import.get(), &Job::progressChanged, this, &EmployerDraft::importProgressed);
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
    m_questions.clear();
    m_gazetteer.reset();
    m_importFailure = {};
    m_homes = {};
    m_headerLine = 0;
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
    readSample();
}

void EmployerDraft::chooseTable(const QString& table) {
    if (m_location.table == table.toStdString()) return;
    m_location.table = table.toStdString();
    readSample();
}

void EmployerDraft::readSample() {
    newJob();
    emit changed();
    m_job->run<Opened>(
        m_session.lock(),
        [location = m_location, territory = m_cooperative.territory](session::JobContext& context) -> Result<Opened> {
            Opened opened{.location = location};
            const auto tables = node::tablesOf(location, context.stop());
            if (!tables) return fail(tables.error());
            for (const std::string& table : *tables) opened.tables << qt(table);
            if (location.kind == node::SourceLocation::Kind::Sqlite && location.table.empty() && !tables->empty())
                opened.location.table = tables->front();
            if (auto settled = node::settled(opened.location, context.stop())) opened.location = std::move(*settled);
            auto gazetteer = node::Gazetteer::here(territory);
            if (!gazetteer) return fail(gazetteer.error());
            opened.gazetteer = std::make_shared<const node::Gazetteer>(std::move(*gazetteer));
            auto sampled = node::sampleFrom(opened.location, {}, kSampleRows, context.stop());
            if (!sampled) return fail(sampled.error());
            opened.sampled = std::move(*sampled);
            return opened;
        },
        [this](Result<Opened> opened) { guess(std::move(opened)); });
}

void EmployerDraft::guess(Result<Opened> opened) {
    m_failure = opened ? DraftProblem() : problemOf(opened.error());
    if (opened && opened->sampled.sample.rows.empty()) {
        m_failure = problemOf(Error{.code = Error::Code::NotFound, .clause = clause("rows.none")});
        opened->sampled.sample.columns.clear();
    }
    m_sample = opened ? std::move(opened->sampled.sample) : node::Sample{};
    m_mapping = {};
    if (opened) {
        m_location = opened->location;
        m_tables = opened->tables;
        m_gazetteer = opened->gazetteer;
        m_mapping = node::guessMapping(m_sample, opened->sampled.format, m_cooperative.territory, *m_gazetteer);
    }
    check();
}

void EmployerDraft::importAddresses(const QUrl& url) {
    m_importFailure = {};
    m_import->run<bool>(
        [path = url.toLocalFile().toStdString()](std::stop_token stop, const Progress& progress) -> Result<bool> {
            const auto made = address::importAddressBase(path, address::addressFolder(stateFolder()), stop, progress);
            if (!made) return fail(made.error());
            return true;
        },
        [this](Result<bool> made) {
            if (!made && made.error().code != Error::Code::Cancelled) m_importFailure = problemOf(made.error());
            if (made && !m_location.path.empty()) readSample();
            emit changed();
        });
    emit changed();
}

bool EmployerDraft::saveTemplate(const QUrl& url) {
    const auto written = writeStaffTemplate(url.toLocalFile().toStdString());
    if (!written) m_workspace->tell(written.error());
    return written.has_value();
}

void EmployerDraft::stopImport() {
    m_import->stop();
}

bool EmployerDraft::readsAddresses() const {
    return m_mapping.columns.contains(node::RecordField::HomeAddress) && node::tellsHomesAsText(m_mapping);
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
    m_problemCount = m_rows = m_leftOut = m_headerLine = 0;
    m_homes = {};
    emit changed();
    if (!failure().detail.isEmpty() || !missingField().isEmpty()) return;
    m_job->run<Check>(
        m_session.lock(),
        [cooperative = m_cooperative, candidate = employer(), location = m_location,
         mapping = m_mapping](session::JobContext& context) -> Result<Check> {
            auto rows = node::openRows(location, mapping.source, context.stop());
            if (!rows) return fail(rows.error());
            std::optional<node::TextPlaces> places;
            if (node::tellsPlacesAsText(mapping)) {
                auto here = node::textPlacesHere(cooperative.territory, candidate.name);
                if (!here) return fail(here.error());
                places.emplace(std::move(*here));
            }
            auto reading = node::inspectRows(**rows, mapping, cooperative.territory, context.stop(), context.progress(),
                                             places ? &*places : nullptr);
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
    m_headerLine = static_cast<int>(reading.headerLine);
    m_homes = {.coordinates = static_cast<int>(reading.homes.byCoordinates),
               .door = static_cast<int>(reading.homes.byDoor),
               .street = static_cast<int>(reading.homes.byStreet),
               .commune = static_cast<int>(reading.homes.byCommune),
               .anywhere = reading.homes.anywhere};
    for (const Error& problem : reading.problems) m_problems.append(withoutPerson(problemOf(problem)));
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
        if (coop::intact(algorithm)) employer.permissions[algorithm.hash] = !m_refused.contains(qt(algorithm.hash));
    return employer;
}

bool EmployerDraft::add() {
    const auto session = m_session.lock();
    if (!ready() || !session || session != m_workspace->session()) return false;
    return m_workspace->finish(session::addEmployer(*session, employer()));
}

}  // namespace kabar::ui
