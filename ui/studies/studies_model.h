// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/study.h"
#include "ui/async/job.h"
#include "ui/map/map_layers.h"
#include "ui/studies/finding_list.h"
#include "ui/studies/study_parameters.h"
#include "ui/workspace/workspace.h"

#include <QTimer>

#include <memory>
#include <set>

namespace kabar::ui {

/// The Studies page: one family at a time, its findings on the map and as cards, its evidence, and the job that computes
/// them.
class StudiesModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(int family READ family WRITE setFamily NOTIFY familyChanged)  ///< index into study::kFamilies
    Q_PROPERTY(State state READ state NOTIFY resultChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY resultChanged)  ///< why the workshop's tables or studies cannot be read
    Q_PROPERTY(QString answer READ answer NOTIFY resultChanged)
    /// What would change the answer, and why there are fewer than were asked for; may be empty.
    Q_PROPERTY(QString explanation READ explanation NOTIFY resultChanged)
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY resultChanged)
    Q_PROPERTY(QString tables READ tables NOTIFY resultChanged)
    Q_PROPERTY(bool stale READ isStale NOTIFY resultChanged)         ///< computed from other tables than there are now
    Q_PROPERTY(int staleCount READ staleCount NOTIFY resultChanged)  ///< of the four studies
    Q_PROPERTY(QString computed READ computed NOTIFY resultChanged)  ///< when, and with which seed, in words
    Q_PROPERTY(double middle READ middle NOTIFY resultChanged)       ///< vehicle-km a day, all factors at their middle
    Q_PROPERTY(QVariantList gains READ gains NOTIFY resultChanged)
    Q_PROPERTY(QVariantList swings READ swings NOTIFY resultChanged)
    Q_PROPERTY(QVariantList factors READ factors NOTIFY resultChanged)
    Q_PROPERTY(QString selected READ selected WRITE select NOTIFY selectedChanged)  ///< a finding's id, or empty
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectedChanged)
    Q_PROPERTY(kabar::ui::MapLayers layers READ layers NOTIFY layersChanged)
    Q_PROPERTY(kabar::ui::FindingList* findings READ findings CONSTANT)
    Q_PROPERTY(kabar::ui::StudyParameters* parameters READ parameters CONSTANT)
    Q_PROPERTY(kabar::ui::Job* job READ job CONSTANT)
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged)  ///< nothing runs and nothing is about to

public:
    /// NoEmployer: nobody to ask. NotAsked: no table released yet. HeldBack: asked, but what this family reads may not
    /// leave. NotRun: tables but no result of this family. Ready. Broken: what the file holds of it cannot be read.
    enum class State { NoEmployer, NotAsked, HeldBack, NotRun, Ready, Broken };
    Q_ENUM(State)

    explicit StudiesModel(QObject* parent = nullptr);

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] int family() const { return m_family; }
    void setFamily(int family);

    [[nodiscard]] State state() const;
    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString leftOut() const;
    [[nodiscard]] QString tables() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] int staleCount() const { return static_cast<int>(m_snapshot->stale.size()); }
    [[nodiscard]] QString computed() const;
    [[nodiscard]] double middle() const;
    [[nodiscard]] QVariantList gains() const;
    [[nodiscard]] QVariantList swings() const;
    [[nodiscard]] QVariantList factors() const;
    [[nodiscard]] QString selected() const { return m_selected; }
    Q_INVOKABLE void select(const QString& id);
    [[nodiscard]] int selectedRow() const { return m_findings.rowOf(m_selected); }
    [[nodiscard]] const MapLayers& layers() const { return m_layers; }
    [[nodiscard]] FindingList* findings() { return &m_findings; }
    [[nodiscard]] StudyParameters* parameters() { return &m_parameters; }
    [[nodiscard]] Job* job() { return &m_job; }
    [[nodiscard]] bool isSettled() const { return !m_job.isRunning() && !m_soon.isActive(); }

    /// Asks the employers' nodes, then runs the four studies.
    Q_INVOKABLE void ask();
    /// Runs the four studies on what was released.
    Q_INVOKABLE void runAll();
    Q_INVOKABLE void stop();
    /// Selects the finding behind what was clicked on the map, or nothing.
    Q_INVOKABLE void pick(const QString& id);

signals:
    void workspaceChanged();
    void languageChanged();
    void familyChanged();
    void resultChanged();
    void selectedChanged();
    void layersChanged();
    void settledChanged();

private:
    [[nodiscard]] const words::Words& said() const { return words::wordsIn(m_language.toStdString()); }
    [[nodiscard]] const study::StudyResult* result() const;
    [[nodiscard]] bool canRun(study::Family family) const;
    [[nodiscard]] study::StudyOptions optionsFor(std::vector<study::Family> families) const;
    /// Nothing of the workshop that was open stays, and nothing of it comes any more.
    void startOver();
    void reload();
    void show();
    void drawLayers();
    void edited(study::Family family);
    void runEdited();
    void start(rounds::Asking asking, std::vector<study::Family> families);
    void finish(const Result<rounds::StudyRound>& round);
    /// Shows the sliders where the results on show were computed.
    void dropEdits();
    void showParameters();

    Workspace* m_workspace = nullptr;
    QString m_language = QStringLiteral("fr");
    int m_family = 0;
    std::shared_ptr<const session::Snapshot> m_snapshot = std::make_shared<session::Snapshot>();
    QString m_problem;
    std::set<study::Family> m_edited;  ///< families whose sliders moved since they were computed
    QString m_selected;
    MapLayers m_layers;
    FindingList m_findings;
    StudyParameters m_parameters;
    Job m_job;
    QTimer m_soon;
};

}  // namespace kabar::ui
