// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/job.h"
#include "ui/brief/brief_pages.h"
#include "ui/workspace/workspace.h"

#include <QPointer>
#include <QTimer>

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kabar::ui {

/// The brief or the report of the open workshop as the pages it will be. Composes and draws away from the window's
/// thread, again whenever the workshop or the width changes; what was drawn last stays until then.
class BriefModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    Q_PROPERTY(bool report READ isReport WRITE setReport NOTIFY reportChanged)           ///< the report instead of the brief
    Q_PROPERTY(int pageWidth READ pageWidth WRITE setPageWidth NOTIFY pageWidthChanged)  ///< device pixels
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)  ///< bind to Qt.uiLanguage
    /// Of the document: "fr", "en", "rcf"; the window's while it is empty.
    Q_PROPERTY(QString documentLanguage READ documentLanguage WRITE setDocumentLanguage NOTIFY documentLanguageChanged)
    Q_PROPERTY(QString spoken READ spoken NOTIFY drawn)  ///< what the pages are, or will be, written in
    Q_PROPERTY(bool ready READ isReady NOTIFY drawn)
    Q_PROPERTY(QString problem READ problem NOTIFY drawn)      ///< why there are no pages, in words; empty when all is well
    Q_PROPERTY(bool substance READ hasSubstance NOTIFY drawn)  ///< there is anything to brief about
    /// While nobody looks nothing is drawn anew: it is when somebody does.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY drawn)
    Q_PROPERTY(int gapCount READ gapCount NOTIFY drawn)
    Q_PROPERTY(bool shortened READ isShortened NOTIFY drawn)
    Q_PROPERTY(QList<kabar::ui::BriefRegion> regions READ regions NOTIFY drawn)
    Q_PROPERTY(QList<kabar::ui::BriefNote> notes READ notes NOTIFY drawn)

public:
    explicit BriefModel(QObject* parent = nullptr);
    ~BriefModel() override;

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);
    [[nodiscard]] bool isReport() const { return m_report; }
    void setReport(bool report);
    [[nodiscard]] int pageWidth() const { return m_pageWidth; }
    void setPageWidth(int width);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] QString documentLanguage() const { return m_documentLanguage; }
    void setDocumentLanguage(const QString& language);
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] bool isReady() const { return m_pages != nullptr; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool hasSubstance() const { return m_hasSubstance; }
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] bool isBusy() const { return m_job.isRunning() || m_wanted.isActive(); }
    [[nodiscard]] int pageCount() const { return m_pages ? static_cast<int>(m_pages->images.size()) : 0; }
    [[nodiscard]] int gapCount() const { return m_pages ? static_cast<int>(m_pages->notes.size()) : 0; }
    [[nodiscard]] bool isShortened() const { return m_pages && m_pages->isShortened; }
    [[nodiscard]] QList<BriefRegion> regions() const { return m_pages ? m_pages->regions : QList<BriefRegion>(); }
    [[nodiscard]] QList<BriefNote> notes() const;
    /// Null before the first drawing.
    [[nodiscard]] QImage image(int page) const;

    Q_INVOKABLE kabar::ui::BriefSource source(const QString& id) const;
    /// What a person wrote in a field; empty when it is composed or missing.
    Q_INVOKABLE QString written(const QString& field) const;
    /// An undoable edit; an empty text gives the field back to what is composed.
    Q_INVOKABLE void write(const QString& field, const QString& text);
    Q_INVOKABLE QString fieldName(const QString& field) const;
    Q_INVOKABLE QString fieldAdvice(const QString& field) const;

signals:
    void workspaceChanged();
    void reportChanged();
    void pageWidthChanged();
    void languageChanged();
    void documentLanguageChanged();
    void drawn();
    void activeChanged();
    void busyChanged();

private:
    struct Work {
        std::shared_ptr<const report::BriefInput> input;
        print::MapPainter map;
        std::optional<BriefPages> pages;
    };
    /// All that drawing needs, copied.
    struct Request {
        std::shared_ptr<const report::BriefInput> input;
        print::MapPainter map;
        int width = 0;
        bool textsChanged = false;
        bool report = false;
        kabar::words::Language language = kabar::words::Language::French;
    };

    static Result<Work> draw(const Request& request, session::JobContext& context);

    void clear();
    void forget();
    void onChanged(session::Domains domains);
    /// What is being drawn is out of date: stop it, and draw again soon.
    void supersede();
    void refresh();
    void adopt(Result<Work> work);

    QPointer<Workspace> m_workspace;
    Job m_job;
    QTimer m_wanted;  ///< several changes in a row draw once
    bool m_again = false;
    bool m_active = true, m_missed = false;
    bool m_textsChanged = false;  ///< the input is right but for what people wrote
    bool m_report = false;
    int m_pageWidth = 0;
    QString m_language;
    QString m_documentLanguage;
    std::shared_ptr<const report::BriefInput> m_input;  ///< null: to be read again
    print::MapPainter m_map;
    std::shared_ptr<const BriefPages> m_pages;
    QString m_problem;
    bool m_hasSubstance = false;
};

}  // namespace kabar::ui
