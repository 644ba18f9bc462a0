// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/boundaries.h"
#include "ui/async/job.h"
#include "ui/workspace/workspace.h"

#include <QAbstractListModel>
#include <QPointF>
#include <QSizeF>

#include <QtQml/qqmlregistration.h>

#include <vector>

namespace kabar::ui {

/// A workshop that is about to be: where it will be held and on which territory. The list is of the communes of the file of
/// boundaries that was read; the embedded territory has none to choose from.
class WorkshopDraft : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(bool embedded READ isEmbedded NOTIFY territoryChanged)
    Q_PROPERTY(bool reading READ isReading NOTIFY readingChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY territoryChanged)  ///< why the file could not be read
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY territoryChanged)
    Q_PROPERTY(int total READ total NOTIFY territoryChanged)
    Q_PROPERTY(int chosen READ chosenCount NOTIFY chosenChanged)
    Q_PROPERTY(QSizeF pictureSize MEMBER m_pictureSize WRITE setPictureSize NOTIFY pictureChanged)
    Q_PROPERTY(QStringList colours MEMBER m_colours WRITE setColours NOTIFY pictureChanged)  ///< chosen, other, line
    Q_PROPERTY(QString picture READ picture NOTIFY pictureChanged)                           ///< SVG of `pictureSize`

public:
    enum Role { Code = Qt::UserRole + 1, Name, Chosen };

    explicit WorkshopDraft(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isEmbedded() const { return m_fileName.isEmpty(); }
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] int total() const;
    [[nodiscard]] int chosenCount() const;
    void setPictureSize(QSizeF size);
    void setColours(const QStringList& colours);
    [[nodiscard]] QString picture() const;

    Q_INVOKABLE void useEmbedded();
    Q_INVOKABLE void readBoundaries(const QUrl& file);
    Q_INVOKABLE void stop() { m_job.stop(); }
    Q_INVOKABLE void choose(int row, bool chosen);
    Q_INVOKABLE void chooseAll(bool chosen);
    /// The row of the commune at this point of the picture; -1 in the sea.
    Q_INVOKABLE int rowAt(QPointF point) const;
    /// Those alone whose centre lies within this line, drawn on the picture.
    Q_INVOKABLE void chooseWithin(const QList<QPointF>& line);

    /// A file in the person's documents that is not there yet, called after the title.
    Q_INVOKABLE QUrl proposedFile(const QString& title) const;
    /// How a file is called to people: its path below their home.
    Q_INVOKABLE QString shownPath(const QUrl& file) const;
    /// Makes the workshop and opens it; `created` or a word of what is wrong follows.
    Q_INVOKABLE void create(const QUrl& file, const QString& title, const QString& date, const QString& place,
                            const QString& client);

signals:
    void territoryChanged();
    void readingChanged();
    void nameChanged();
    void chosenChanged();
    void pictureChanged();
    void created();

private:
    struct Entry {
        geo::Commune commune;
        bool chosen = true;
    };
    struct Frame;  ///< from degrees to the picture

    void take(std::vector<geo::Commune> communes, const QString& file);
    [[nodiscard]] Frame frame() const;
    [[nodiscard]] std::vector<geo::Commune> chosenCommunes() const;
    [[nodiscard]] const geo::Territory& embedded() const;

    Workspace* m_workspace = nullptr;
    std::vector<Entry> m_entries;
    QString m_name, m_fileName, m_problem;
    QString m_reading;  ///< the file whose communes are wanted
    QSizeF m_pictureSize;
    QStringList m_colours;
    Job m_job;
};

}  // namespace kabar::ui
