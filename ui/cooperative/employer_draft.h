// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/mapping_guess.h"
#include "core/node/preview.h"
#include "ui/async/job.h"
#include "ui/cooperative/cooperative_cards.h"
#include "ui/cooperative/draft_cards.h"
#include "ui/workspace/workspace.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QUrl>
#include <QVariantList>

#include <memory>

namespace kabar::ui {

/// An employer that is about to be connected: its file, the guessed mapping, what is wrong, what would leave. Each change
/// reads the rows again, away from the window's thread. Nothing is kept until `add`; when another workshop is opened, the
/// draft is forgotten.
class EmployerDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QStringList tables READ tables NOTIFY changed)  ///< of a database with several
    Q_PROPERTY(QString table READ table NOTIFY changed)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed)
    Q_PROPERTY(QVariantList firstRows READ firstRows NOTIFY changed)
    Q_PROPERTY(
        QList<bool> personal READ personal NOTIFY changed)  ///< by column: it may tell who somebody is or where they live
    Q_PROPERTY(QList<kabar::ui::DraftField> fields READ fields NOTIFY changed)
    Q_PROPERTY(QList<kabar::ui::DraftSite> sites READ sites NOTIFY changed)
    Q_PROPERTY(QList<kabar::ui::DraftCode> codes READ codes NOTIFY changed)
    Q_PROPERTY(QList<kabar::ui::DraftProblem> problems READ problems NOTIFY changed)
    Q_PROPERTY(QList<kabar::ui::DraftQuestion> questions READ questions NOTIFY changed)
    Q_PROPERTY(int headerLine READ headerLine NOTIFY changed)  ///< that names the columns; 0: none does
    Q_PROPERTY(kabar::ui::DraftHomes homes READ homes NOTIFY changed)
    Q_PROPERTY(bool readsAddresses READ readsAddresses NOTIFY changed)  ///< a column holds addresses
    Q_PROPERTY(
        int addresses READ addresses NOTIFY changed)  ///< in the address bases of this machine for the territory; 0: none
    Q_PROPERTY(bool importing READ importing NOTIFY changed)
    Q_PROPERTY(double importProgress READ importProgress NOTIFY importProgressed)
    Q_PROPERTY(kabar::ui::DraftProblem importFailure READ importFailure NOTIFY changed)
    Q_PROPERTY(int problemCount READ problemCount NOTIFY changed)
    Q_PROPERTY(int rows READ rows NOTIFY changed)
    Q_PROPERTY(int leftOut READ leftOut NOTIFY changed)
    Q_PROPERTY(bool leaveOutMissing READ leaveOutMissing WRITE setLeaveOutMissing NOTIFY changed)
    Q_PROPERTY(bool leaveOutOutside READ leaveOutOutside WRITE setLeaveOutOutside NOTIFY changed)
    /// Why the file cannot be read at all, or not under this mapping; without detail when it can.
    Q_PROPERTY(kabar::ui::DraftProblem failure READ failure NOTIFY changed)
    Q_PROPERTY(QString missingField READ missingField NOTIFY changed)  ///< a field that still needs its column, or "sites"
    Q_PROPERTY(QList<kabar::ui::AlgorithmCard> preview READ preview NOTIFY changed)
    Q_PROPERTY(bool checking READ checking NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)

public:
    explicit EmployerDraft(QObject* parent = nullptr);

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QStringList tables() const { return m_tables; }
    [[nodiscard]] QString table() const { return QString::fromStdString(m_location.table); }
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] QVariantList firstRows() const;
    [[nodiscard]] QList<DraftField> fields() const;
    [[nodiscard]] QList<DraftSite> sites() const;
    [[nodiscard]] QList<DraftCode> codes() const;
    [[nodiscard]] const QList<DraftProblem>& problems() const { return m_problems; }
    [[nodiscard]] const QList<DraftQuestion>& questions() const { return m_questions; }
    [[nodiscard]] QList<bool> personal() const;
    [[nodiscard]] int headerLine() const { return m_headerLine; }
    [[nodiscard]] const DraftHomes& homes() const { return m_homes; }
    [[nodiscard]] bool readsAddresses() const;
    [[nodiscard]] int addresses() const { return m_gazetteer ? static_cast<int>(m_gazetteer->addresses()) : 0; }
    [[nodiscard]] bool importing() const { return m_import->isRunning(); }
    [[nodiscard]] double importProgress() const { return m_import->progress(); }
    [[nodiscard]] const DraftProblem& importFailure() const { return m_importFailure; }
    [[nodiscard]] int problemCount() const { return m_problemCount; }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int leftOut() const { return m_leftOut; }
    [[nodiscard]] bool leaveOutMissing() const { return m_mapping.onMissing == node::OnProblem::LeaveOutRow; }
    [[nodiscard]] bool leaveOutOutside() const { return m_mapping.onOutside == node::OnProblem::LeaveOutRow; }
    [[nodiscard]] const DraftProblem& failure() const { return m_failure.detail.isEmpty() ? m_misfit : m_failure; }
    [[nodiscard]] QString missingField() const;
    [[nodiscard]] QList<AlgorithmCard> preview() const;
    [[nodiscard]] bool checking() const { return m_job->isRunning(); }
    [[nodiscard]] bool ready() const;

    void setName(const QString& name);
    void setLeaveOutMissing(bool leaveOut);
    void setLeaveOutOutside(bool leaveOut);

    /// Forgets everything.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void choose(const QUrl& url);
    Q_INVOKABLE void chooseTable(const QString& table);
    /// Reads a department's file of the national address base into this machine, then the rows again.
    Q_INVOKABLE void importAddresses(const QUrl& url);
    Q_INVOKABLE void stopImport();
    /// Writes an empty workbook with the columns that Kabar understands, for employers to fill. False when it could not.
    Q_INVOKABLE bool saveTemplate(const QUrl& url);
    /// Answers a question: the column is in this unit, whatever it looks like.
    Q_INVOKABLE void answer(const QString& field, const QString& unit);
    Q_INVOKABLE void setColumn(const QString& field, int column);
    Q_INVOKABLE void setUnit(const QString& field, int unit);
    Q_INVOKABLE void setSite(const QString& code, double latitude, double longitude);
    /// By latitude and longitude, an address, or a commune's name; false where the text is none.
    Q_INVOKABLE bool placeSite(const QString& code, const QString& text);
    /// Whether the owner allows an algorithm from the start.
    Q_INVOKABLE void setAllowed(const QString& hash, bool allowed);
    Q_INVOKABLE void setMeaning(const QString& field, const QString& code, const QString& meaning);
    /// Connects the employer with what its owner allows; can be undone. False when it could not.
    Q_INVOKABLE bool add();

signals:
    void workspaceChanged();
    void importProgressed();
    void changed();

private:
    struct Check {
        node::Reading reading;
        std::vector<node::Preview> previews;
    };

    /// What a file is, before its owner said anything.
    struct Opened {
        node::SourceLocation location;
        QStringList tables;
        node::Sampled sampled;
        std::shared_ptr<const node::Gazetteer> gazetteer;
    };

    void newJob();
    void readSample();
    void guess(Result<Opened> opened);
    [[nodiscard]] DraftProblem withoutPerson(DraftProblem problem) const;
    [[nodiscard]] DraftProblem twiceNamed() const;
    void ask(const std::vector<node::UnitDoubt>& doubts);
    void check();
    void show(Result<Check> checked);
    [[nodiscard]] node::Employer employer() const;

    Workspace* m_workspace = nullptr;
    std::weak_ptr<session::Session> m_session;  ///< that the file was chosen for: the draft can be added to no other
    std::unique_ptr<Job> m_job;
    bool m_again = false;  ///< something changed while the rows were being read
    QString m_name;
    DraftProblem m_failure, m_misfit;  ///< of the file itself; of the file under this mapping
    QSet<QString> m_refused;           ///< hashes of algorithms
    node::SourceLocation m_location;
    QStringList m_tables;
    node::Cooperative m_cooperative;
    node::Sample m_sample;
    node::Mapping m_mapping;
    QList<DraftProblem> m_problems;
    QList<DraftQuestion> m_questions;
    QList<AlgorithmCard> m_preview;
    std::shared_ptr<const node::Gazetteer> m_gazetteer;  ///< null before a file was opened
    std::unique_ptr<Job> m_import;
    DraftProblem m_importFailure;
    DraftHomes m_homes;
    int m_headerLine = 0;
    int m_problemCount = 0, m_rows = 0, m_leftOut = 0;
};

}  // namespace kabar::ui
