// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/workshop_file.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace kabar::ui {

/// The open workshop, on the window's thread. Pages read the file through it, change it through `edit` or `write`, and
/// listen to `changed` to read again.
class Workspace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool hasFile READ hasFile NOTIFY fileChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString path READ path NOTIFY fileChanged)
    Q_PROPERTY(QUrl folder READ folder NOTIFY fileChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY fileChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged)
    Q_PROPERTY(QString undoLabel READ undoLabel NOTIFY historyChanged)
    Q_PROPERTY(QString redoLabel READ redoLabel NOTIFY historyChanged)
    Q_PROPERTY(QStringList recent READ recent NOTIFY recentChanged)

public:
    /// What changed, so that a page reads again only what it shows.
    enum class Domain { All, Territory, Employers, Tables, Audit, Studies, Scenarios, Fleet, Room, Texts };
    Q_ENUM(Domain)

    explicit Workspace(Clock clock, QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] bool hasFile() const { return m_file.has_value(); }
    /// The open file; must only be called when there is one.
    [[nodiscard]] store::WorkshopFile& file() { return *m_file; }
    [[nodiscard]] store::Database& database() { return m_file->database(); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QUrl folder() const;  ///< where the open file lies
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool canUndo() const { return m_file && !m_file->undoLabel().empty(); }
    [[nodiscard]] bool canRedo() const { return m_file && !m_file->redoLabel().empty(); }
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    [[nodiscard]] QStringList recent() const;

    Q_INVOKABLE bool open(const QString& path);
    Q_INVOKABLE bool openUrl(const QUrl& url) { return open(url.toLocalFile()); }
    Q_INVOKABLE bool create(const QUrl& url, const QString& title);
    Q_INVOKABLE bool saveCopy(const QUrl& url);
    Q_INVOKABLE void close();
    Q_INVOKABLE bool undo();
    Q_INVOKABLE bool redo();
    Q_INVOKABLE void setTitle(const QString& title);

    /// An undoable edit; tells `changed(domain)`, or `failed` in words. `label` is an untranslated word for the menu.
    bool edit(const char* label, Domain domain, const std::function<Status(store::Database&)>& work);
    /// A write that is not for undoing.
    bool write(Domain domain, const std::function<Status(store::Database&)>& work);
    /// Shows `error` to the person in the window's language.
    void tell(const Error& error);

signals:
    void fileChanged();  ///< another file is open, or none
    void titleChanged();
    void historyChanged();
    void recentChanged();
    void changed(kabar::ui::Workspace::Domain domain);
    void failed(const QString& message);
    void copied(const QString& path);

private:
    bool adopt(Result<store::WorkshopFile> file);
    void tellAllChanged();
    void remember(const QString& path);
    bool report(const Status& status);

    Clock m_clock;
    std::optional<store::WorkshopFile> m_file;
};

}  // namespace kabar::ui
