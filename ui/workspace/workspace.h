// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"
#include "core/session/snapshot.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <QtQml/qqmlregistration.h>

#include <functional>
#include <future>
#include <memory>
#include <mutex>

namespace kabar::ui {

/// The open workshop's face to the window, on the window's thread. Pages read `snapshot()`, change the workshop by the verbs
/// of `core/session/*_verbs.h` on `session()`, and listen to `changed`, which comes once the snapshot holds the change.
class Workspace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool hasFile READ hasFile NOTIFY fileChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString path READ path NOTIFY fileChanged)
    Q_PROPERTY(QUrl folder READ folder NOTIFY fileChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY fileChanged)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY fileChanged)  ///< somebody else has it, or its place cannot be written
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged)
    Q_PROPERTY(QString undoLabel READ undoLabel NOTIFY historyChanged)
    Q_PROPERTY(QString redoLabel READ redoLabel NOTIFY historyChanged)
    Q_PROPERTY(QStringList recent READ recent NOTIFY recentChanged)

public:
    explicit Workspace(Clock clock, QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] bool hasFile() const { return m_session != nullptr; }
    /// Null when none is open. Jobs are bound to it; whoever keeps it past a closing finds it closed.
    [[nodiscard]] const std::shared_ptr<session::Session>& session() const { return m_session; }
    /// Of the open workshop; an empty one when none is open.
    [[nodiscard]] std::shared_ptr<const session::Snapshot> snapshot() const;
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QUrl folder() const;  ///< where the open file lies
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool isReadOnly() const { return m_session && m_session->readOnly(); }
    [[nodiscard]] bool canUndo() const { return m_session && !m_session->undoLabel().empty(); }
    [[nodiscard]] bool canRedo() const { return m_session && !m_session->redoLabel().empty(); }
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    [[nodiscard]] QStringList recent() const;

    Q_INVOKABLE bool open(const QString& path);
    Q_INVOKABLE bool openUrl(const QUrl& url) { return open(url.toLocalFile()); }
    Q_INVOKABLE bool create(const QUrl& url, const QString& title);
    /// Makes it and opens it; `path` is a new file.
    bool begin(const QString& path, const session::NewWorkshop& workshop);
    Q_INVOKABLE bool saveCopy(const QUrl& url);
    Q_INVOKABLE void close();
    Q_INVOKABLE bool undo();
    Q_INVOKABLE bool redo();
    Q_INVOKABLE void setTitle(const QString& title);

    /// Waits for what a verb handed in and for the snapshot to hold it; tells `changed`, or `failed` in words.
    bool finish(std::future<Status> verb);
    /// The same without waiting, for what people do while the machine works: `then` hears the outcome on this thread, unless
    /// the workshop was closed or `context` has gone by then.
    void whenDone(std::future<Status> verb, QObject* context, std::function<void(bool)> then);
    /// Shows `error` to the person in the window's language.
    void tell(const Error& error);

signals:
    void fileChanged();  ///< another file is open, or none
    void titleChanged();
    void historyChanged();
    void recentChanged();
    void changed(kabar::session::Domains domains);  ///< so that a page reads again only what it shows; all with another file
    void failed(const QString& message);
    void noticed(const QString& message);  ///< something happened to the file, in words
    void copied(const QString& path);

private:
    using Opener = std::function<Result<std::unique_ptr<session::Session>>(session::Session::Told)>;
    bool adopt(const Opener& opener);
    [[nodiscard]] session::Environment environment() const;
    void follow();
    void tellAllChanged();
    /// Tells what the snapshot has renewed since it was told last.
    void tellChanges();
    bool settle(const Status& status);
    void remember(const QString& path);
    bool report(const Status& status);

    /// What the reading thread has renewed and the window has not told yet.
    struct Renewed {
        std::mutex mutex;
        session::Domains domains;
    };

    Clock m_clock;
    std::shared_ptr<session::Session> m_session;
    std::shared_ptr<Renewed> m_renewed;  ///< of that session
};

}  // namespace kabar::ui
