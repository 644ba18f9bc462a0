// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/preview.h"
#include "ui/async/job.h"
#include "ui/cooperative/cooperative_cards.h"
#include "ui/cooperative/draft_cards.h"
#include "ui/workspace/workspace.h"

#include <QList>
#include <QObject>
#include <QUrl>

namespace kabar::ui {

/// What the Cooperative page shows of the open workshop, and what can be done there.
class CooperativeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QList<kabar::ui::EmployerCard> employers READ employers NOTIFY refreshed)
    Q_PROPERTY(QList<kabar::ui::AlgorithmCard> algorithms READ algorithms NOTIFY refreshed)
    Q_PROPERTY(QList<kabar::ui::ReviewerCard> reviewers READ reviewers NOTIFY refreshed)
    Q_PROPERTY(QList<kabar::ui::AuditLine> timeline READ timeline NOTIFY refreshed)
    Q_PROPERTY(QList<kabar::ui::ReleasedRow> released READ released NOTIFY refreshed)
    Q_PROPERTY(double persons READ persons NOTIFY refreshed)         ///< in the largest released table
    Q_PROPERTY(int smallestCell READ smallestCell NOTIFY refreshed)  ///< persons in the smallest cell of all tables
    Q_PROPERTY(int tables READ tables NOTIFY refreshed)
    Q_PROPERTY(int unreviewed READ unreviewed NOTIFY refreshed)  ///< questions that no two organisations have signed
    Q_PROPERTY(int needed READ needed NOTIFY refreshed)          ///< employers that must answer before anything can leave
    Q_PROPERTY(QStringList silent READ silent NOTIFY refreshed)  ///< employers whose owner has allowed nothing
    Q_PROPERTY(QDateTime releasedAt READ releasedAt NOTIFY refreshed)
    Q_PROPERTY(bool logIntact READ logIntact NOTIFY refreshed)
    Q_PROPERTY(QString problem READ problem NOTIFY refreshed)  ///< why a part of the workshop cannot be read
    Q_PROPERTY(bool asking READ asking NOTIFY askingChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString stage READ stage NOTIFY progressChanged)  ///< the algorithm that is being asked
    Q_PROPERTY(bool previewing READ previewing NOTIFY previewChanged)
    Q_PROPERTY(QList<kabar::ui::AlgorithmCard> preview READ preview NOTIFY previewChanged)
    Q_PROPERTY(kabar::ui::DraftProblem previewProblem READ previewProblem NOTIFY previewChanged)

public:
    explicit CooperativeModel(QObject* parent = nullptr);

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);
    [[nodiscard]] const QList<EmployerCard>& employers() const { return m_employers; }
    [[nodiscard]] const QList<AlgorithmCard>& algorithms() const { return m_algorithms; }
    [[nodiscard]] QList<ReviewerCard> reviewers() const;
    [[nodiscard]] const QList<AuditLine>& timeline() const { return m_timeline; }
    [[nodiscard]] const QList<ReleasedRow>& released() const { return m_released; }
    [[nodiscard]] double persons() const { return m_persons; }
    [[nodiscard]] int smallestCell() const { return m_smallestCell; }
    [[nodiscard]] int tables() const { return m_tables; }
    [[nodiscard]] int unreviewed() const;
    [[nodiscard]] int needed() const;
    [[nodiscard]] QStringList silent() const;
    [[nodiscard]] QDateTime releasedAt() const { return m_releasedAt; }
    [[nodiscard]] bool logIntact() const { return m_logIntact; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool asking() const { return m_job.isRunning(); }
    [[nodiscard]] double progress() const { return m_job.progress(); }
    [[nodiscard]] QString stage() const { return m_job.stage(); }
    [[nodiscard]] bool previewing() const { return m_previewJob.isRunning(); }
    [[nodiscard]] const QList<AlgorithmCard>& preview() const { return m_preview; }
    [[nodiscard]] const DraftProblem& previewProblem() const { return m_previewProblem; }

    /// Asks every node every algorithm; what comes out is saved, refusals too.
    Q_INVOKABLE void ask();
    Q_INVOKABLE void stop() { m_job.stop(); }
    /// The algorithms, with whether this employer allows each.
    Q_INVOKABLE QList<kabar::ui::AlgorithmCard> permissionsOf(qint64 employer) const;
    Q_INVOKABLE void setAllowed(qint64 employer, const QString& hash, bool allowed);
    Q_INVOKABLE void allowAll(qint64 employer);
    /// Only what is stricter than the cooperative's own rule changes anything.
    Q_INVOKABLE void setRule(qint64 employer, int minPersons, int minEmployers, double maxShare);
    Q_INVOKABLE void remove(qint64 employer);
    /// Takes a review that another organisation made on its own machine.
    Q_INVOKABLE bool addReview(const QUrl& file);
    /// Plays what would leave this employer's database, for its owner; another play that is still going on is stopped.
    Q_INVOKABLE void startPreview(qint64 employer);

signals:
    void workspaceChanged();
    void refreshed();
    void askingChanged();
    void progressChanged();
    void previewChanged();

private:
    void refresh();
    void refreshTables(const std::vector<coop::ReleasedTable>& tables);
    void playPreview();
    void notePreview();
    void showPreview(const Result<std::vector<node::Preview>>& previews);

    Workspace* m_workspace = nullptr;
    Job m_job, m_previewJob;
    node::Cooperative m_known;
    QString m_problem;
    QList<EmployerCard> m_employers;
    QList<AlgorithmCard> m_algorithms, m_preview;
    QList<AuditLine> m_timeline;
    QList<ReleasedRow> m_released;
    DraftProblem m_previewProblem;
    qint64 m_previewed = 0;  ///< the employer whose preview is wanted
    bool m_playAgain = false;
    double m_persons = 0;
    int m_smallestCell = 0, m_tables = 0;
    QDateTime m_releasedAt;
    bool m_logIntact = true;
};

}  // namespace kabar::ui
