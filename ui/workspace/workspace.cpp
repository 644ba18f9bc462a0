// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace.h"

#include "ui/workspace/error_text.h"

#include <QFileInfo>
#include <QSettings>

namespace kabar::ui {

namespace {
constexpr qsizetype kRecentFiles = 8;
const QString kRecentKey = QStringLiteral("recent");
}  // namespace

Workspace::Workspace(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {}
Workspace::~Workspace() = default;

QString Workspace::title() const {
    if (!m_file) return {};
    auto statement = m_file->database().prepare("SELECT title FROM workshop");
    if (!statement || !statement->step().value_or(false)) return {};
    return QString::fromStdString(statement->text(0));
}

QString Workspace::path() const {
    return m_file ? QString::fromStdString(m_file->path().string()) : QString();
}
QUrl Workspace::folder() const {
    return m_file ? QUrl::fromLocalFile(QFileInfo(path()).absolutePath()) : QUrl();
}
QString Workspace::fileName() const {
    return QFileInfo(path()).completeBaseName();
}
QString Workspace::undoLabel() const {
    return m_file ? QString::fromStdString(m_file->undoLabel()) : QString();
}
QString Workspace::redoLabel() const {
    return m_file ? QString::fromStdString(m_file->redoLabel()) : QString();
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

bool Workspace::adopt(Result<store::WorkshopFile> file) {
    if (!file) {
        tell(file.error());
        return false;
    }
    m_file = std::move(*file);
    remember(path());
    emit fileChanged();
    tellAllChanged();
    return true;
}

void Workspace::tellAllChanged() {
    emit titleChanged();
    emit historyChanged();
    emit changed(Domain::All);
}

bool Workspace::open(const QString& path) {
    return adopt(store::WorkshopFile::open(path.toStdString()));
}

bool Workspace::create(const QUrl& url, const QString& title) {
    QString path = url.toLocalFile();
    if (!path.endsWith(QStringLiteral(".kabar"))) path += QStringLiteral(".kabar");
    return adopt(store::WorkshopFile::create(path.toStdString(), title.toStdString(), 0, m_clock));
}

bool Workspace::saveCopy(const QUrl& url) {
    if (!m_file) return false;
    QString path = url.toLocalFile();
    if (!path.endsWith(QStringLiteral(".kabar"))) path += QStringLiteral(".kabar");
    if (!report(m_file->saveCopy(path.toStdString()))) return false;
    emit copied(path);
    return true;
}

void Workspace::close() {
    m_file.reset();
    emit fileChanged();
    tellAllChanged();
}

bool Workspace::undo() {
    if (!m_file) return false;
    const bool done = report(m_file->undo());
    tellAllChanged();  // an edit that no longer fits has left the history
    return done;
}

bool Workspace::redo() {
    if (!m_file) return false;
    const bool done = report(m_file->redo());
    tellAllChanged();  // an edit that no longer fits has left the history
    return done;
}

void Workspace::setTitle(const QString& title) {
    const bool done = edit("title", Domain::All, [&](store::Database& database) {
        return database.run("UPDATE workshop SET title = ?", title.toStdString());
    });
    if (done) emit titleChanged();
}

bool Workspace::edit(const char* label, Domain domain, const std::function<Status(store::Database&)>& work) {
    if (!m_file || !report(m_file->edit(label, work))) return false;
    emit historyChanged();
    emit changed(domain);
    return true;
}

bool Workspace::write(Domain domain, const std::function<Status(store::Database&)>& work) {
    if (!m_file || !report(m_file->write(work))) return false;
    emit changed(domain);
    return true;
}

void Workspace::tell(const Error& error) {
    emit failed(errorText(error));
}

bool Workspace::report(const Status& status) {
    if (!status) tell(status.error());
    return status.has_value();
}

}  // namespace kabar::ui
