// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace.h"

#include "core/session/new_workshop.h"
#include "core/session/text_verbs.h"
#include "ui/workspace/error_text.h"
#include "ui/workspace/notice_text.h"

#include <QFileInfo>
#include <QPointer>
#include <QSettings>

#include <utility>

namespace kabar::ui {

namespace {
constexpr qsizetype kRecentFiles = 8;
const QString kRecentKey = QStringLiteral("recent");
}  // namespace

Workspace::Workspace(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {}

Workspace::~Workspace() {
    if (m_session) (void)m_session->close();
}

std::shared_ptr<const session::Snapshot> Workspace::snapshot() const {
    static const auto kNothing = std::make_shared<const session::Snapshot>();
    return m_session ? m_session->snapshot() : kNothing;
}

QString Workspace::title() const {
    return QString::fromStdString(snapshot()->meta.orNothing().title);
}

QString Workspace::path() const {
    return m_session ? QString::fromStdString(m_session->path().string()) : QString();
}
QUrl Workspace::folder() const {
    return m_session ? QUrl::fromLocalFile(QFileInfo(path()).absolutePath()) : QUrl();
}
QString Workspace::fileName() const {
    return QFileInfo(path()).completeBaseName();
}
QString Workspace::undoLabel() const {
    return m_session ? QString::fromStdString(m_session->undoLabel()) : QString();
}
QString Workspace::redoLabel() const {
    return m_session ? QString::fromStdString(m_session->redoLabel()) : QString();
}

QStringList Workspace::recent() const {
    QStringList paths = QSettings().value(kRecentKey).toStringList();
    paths.removeIf([](const QString& each) { return !QFileInfo::exists(each); });
    return paths;
}

void Workspace::remember(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    QSettings settings;
    QStringList paths = settings.value(kRecentKey).toStringList();
    paths.removeAll(whole);
    paths.prepend(whole);
    settings.setValue(kRecentKey, paths.first(std::min(paths.size(), kRecentFiles)));
    emit recentChanged();
}

session::Environment Workspace::environment() const {
    return {.clock = m_clock};
}

bool Workspace::adopt(const Opener& opener) {
    auto opened = opener([this](const session::Notice& notice) {
        const auto say = [this, notice] {
            if (m_session && notice.kind == session::Notice::Kind::Replaced)
                remember(path());  // the one beside it is ours from now on
            emit noticed(noticeText(notice));
        };
        QMetaObject::invokeMethod(this, say, Qt::QueuedConnection);
    });
    if (!opened) {
        tell(opened.error());
        return false;
    }
    if (m_session) report(m_session->close());
    const auto before = std::exchange(m_session, std::move(*opened));  // until the pages have let go of it
    follow();
    remember(path());
    emit fileChanged();
    tellAllChanged();
    return true;
}

void Workspace::follow() {
    m_renewed = std::make_shared<Renewed>();
    m_session->onChanged([this, renewed = m_renewed](session::Domains domains) {
        {
            const std::scoped_lock lock(renewed->mutex);
            renewed->domains = renewed->domains | domains;
        }
        QMetaObject::invokeMethod(
            this,
            [this, renewed] {
                if (renewed == m_renewed) tellChanges();
            },
            Qt::QueuedConnection);
    });
}

void Workspace::tellChanges() {
    session::Domains domains;
    {
        const std::scoped_lock lock(m_renewed->mutex);
        std::swap(domains, m_renewed->domains);
    }
    if (domains.isEmpty()) return;
    if (domains.has(session::Domain::Meta)) emit titleChanged();
    emit historyChanged();
    emit changed(domains);
}

void Workspace::tellAllChanged() {
    emit titleChanged();
    emit historyChanged();
    emit changed(session::Domains::all());
}

bool Workspace::open(const QString& path) {
    std::error_code error;
    if (m_session && std::filesystem::equivalent(path.toStdString(), m_session->path(), error))
        close();  // it holds the lock
    return adopt([&](auto told) { return session::Session::open(path.toStdString(), environment(), std::move(told)); });
}

bool Workspace::create(const QUrl& url, const QString& title) {
    QString path = url.toLocalFile();
    if (!path.endsWith(QStringLiteral(".kabar"))) path += QStringLiteral(".kabar");
    return begin(path, {.title = title.toStdString()});
}

bool Workspace::begin(const QString& path, const session::NewWorkshop& workshop) {
    return adopt(
        [&](auto told) { return session::Session::create(path.toStdString(), workshop, environment(), std::move(told)); });
}

bool Workspace::saveCopy(const QUrl& url) {
    if (!m_session) return false;
    QString path = url.toLocalFile();
    if (!path.endsWith(QStringLiteral(".kabar"))) path += QStringLiteral(".kabar");
    if (!report(m_session->saveCopy(path.toStdString()).get())) return false;
    emit copied(path);
    return true;
}

void Workspace::close() {
    if (m_session) report(m_session->close());
    m_renewed.reset();
    const auto before = std::move(m_session);  // until the pages have let go of it
    emit fileChanged();
    tellAllChanged();
}

bool Workspace::settle(const Status& status) {
    m_session->settle(session::Domains::all().without(session::Domain::Fleet));
    tellChanges();
    emit historyChanged();  // an edit that no longer fits has left the history
    return report(status);
}

bool Workspace::finish(std::future<Status> verb) {
    return m_session && settle(verb.get());
}

void Workspace::whenDone(std::future<Status> verb, QObject* context, std::function<void(bool)> then) {
    if (!m_session) return;
    auto waiting = [verb =
                        std::make_shared<std::future<Status>>(std::move(verb))](session::JobContext& job) -> Result<bool> {
        if (const Status done = verb->get(); !done) return fail(done.error());
        (void)job.latest();
        return true;
    };
    auto told = [this, bound = std::weak_ptr(m_session), context = QPointer(context),
                 then = std::move(then)](const Result<bool>& outcome) {
        const auto tell = [this, bound, context, then, status = outcome ? Status() : fail(outcome.error())] {
            if (!context || !m_session || bound.lock() != m_session) return;
            tellChanges();
            emit historyChanged();
            then(report(status));
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    m_session->run<bool>(std::move(waiting), std::move(told));
}

bool Workspace::undo() {
    return m_session && settle(m_session->undo().get());
}

bool Workspace::redo() {
    return m_session && settle(m_session->redo().get());
}

void Workspace::setTitle(const QString& title) {
    if (m_session) finish(session::rename(*m_session, title.toStdString()));
}

void Workspace::tell(const Error& error) {
    emit failed(errorText(error));
}

bool Workspace::report(const Status& status) {
    if (!status) tell(status.error());
    return status.has_value();
}

}  // namespace kabar::ui
