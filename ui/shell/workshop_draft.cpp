// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workshop_draft.h"

#include "core/session/new_workshop.h"
#include "ui/workspace/error_text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <ranges>

namespace kabar::ui {

/// North up, all communes as large as they fit.
struct WorkshopDraft::Frame {
    geo::Box box;
    double scale = 0;  ///< pixels to a degree of latitude
    double squeeze = 1;
    QPointF origin;

    [[nodiscard]] QPointF at(geo::Coordinate point) const {
        return {origin.x() + (point.longitude - box.west) * squeeze * scale,
                origin.y() + (box.north - point.latitude) * scale};
    }
    [[nodiscard]] geo::Coordinate under(QPointF point) const {
        return {box.north - (point.y() - origin.y()) / scale, box.west + (point.x() - origin.x()) / (squeeze * scale)};
    }
};

namespace {

constexpr double kMargin = 12, kStep = 0.8;  ///< pixels

/// One path of all rings; points closer than `kStep` to the last are passed over.
template <class At>
QString pathOf(const geo::MultiPolygon& area, const At& at) {
    QString path;
    for (const geo::Polygon& polygon : area)
        for (const geo::Line& ring : polygon.rings) {
            QPointF last;
            bool first = true;
            for (const geo::Coordinate point : ring) {
                const QPointF here = at(point);
                if (!first && std::abs(here.x() - last.x()) + std::abs(here.y() - last.y()) < kStep) continue;
                path += QStringLiteral("%1%2 %3")
                            .arg(first ? QLatin1Char('M') : QLatin1Char('L'))
                            .arg(here.x(), 0, 'f', 1)
                            .arg(here.y(), 0, 'f', 1);
                last = here;
                first = false;
            }
            path += u'Z';
        }
    return path;
}

QString shape(const QString& path, const QString& fill, const QString& line) {
    return QStringLiteral("<path d=\"%1\" fill=\"%2\" stroke=\"%3\" stroke-width=\"1\" fill-rule=\"evenodd\"/>")
        .arg(path, fill, line);
}

}  // namespace

WorkshopDraft::WorkshopDraft(QObject* parent) : QAbstractListModel(parent) {
    m_job.setAwaited(true);
    connect(&m_job, &Job::runningChanged, this, &WorkshopDraft::readingChanged);
    m_name = QString::fromStdString(embedded().name);
}

const geo::Territory& WorkshopDraft::embedded() const {
    static const geo::Territory territory = geo::embeddedTerritory().value_or(geo::Territory());
    return territory;
}

int WorkshopDraft::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant WorkshopDraft::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Code:
            return QString::fromStdString(entry.commune.code);
        case Name:
            return QString::fromStdString(entry.commune.name);
        case Chosen:
            return entry.chosen;
        default:
            return {};
    }
}

QHash<int, QByteArray> WorkshopDraft::roleNames() const {
    return {{Code, "code"}, {Name, "name"}, {Chosen, "chosen"}};
}

void WorkshopDraft::setName(const QString& name) {
    if (m_name == name) return;
    m_name = name;
    emit nameChanged();
}

int WorkshopDraft::total() const {
    return isEmbedded() ? static_cast<int>(embedded().communes.size()) : rowCount();
}

int WorkshopDraft::chosenCount() const {
    return isEmbedded() ? total() : static_cast<int>(std::ranges::count_if(m_entries, &Entry::chosen));
}

void WorkshopDraft::setPictureSize(QSizeF size) {
    if (m_pictureSize == size) return;
    m_pictureSize = size;
    emit pictureChanged();
}

void WorkshopDraft::setColours(const QStringList& colours) {
    if (m_colours == colours) return;
    m_colours = colours;
    emit pictureChanged();
}

WorkshopDraft::Frame WorkshopDraft::frame() const {
    geo::Box box;
    const auto include = [&](const geo::MultiPolygon& area) {
        for (const geo::Polygon& polygon : area)
            for (const geo::Coordinate point : polygon.rings.front()) box.include(point);
    };
    if (isEmbedded())
        include(embedded().outline);
    else
        for (const Entry& entry : m_entries) include(entry.commune.boundary);
    const double squeeze = std::cos((box.north + box.south) / 2 * std::numbers::pi / 180);
    const double width = std::max((box.east - box.west) * squeeze, 1e-6), height = std::max(box.north - box.south, 1e-6);
    const double scale =
        std::min((m_pictureSize.width() - 2 * kMargin) / width, (m_pictureSize.height() - 2 * kMargin) / height);
    return {box,
            std::max(scale, 1e-6),
            squeeze,
            {(m_pictureSize.width() - width * scale) / 2, (m_pictureSize.height() - height * scale) / 2}};
}

QString WorkshopDraft::picture() const {
    if (m_pictureSize.width() < 2 * kMargin || m_pictureSize.height() < 2 * kMargin || m_colours.size() < 3) return {};
    const Frame place = frame();
    const auto at = [&](geo::Coordinate point) { return place.at(point); };
    QString shapes;
    if (isEmbedded()) shapes += shape(pathOf(embedded().outline, at), m_colours[0], m_colours[2]);
    for (const Entry& entry : m_entries)
        shapes += shape(pathOf(entry.commune.boundary, at), m_colours[entry.chosen ? 0 : 1], m_colours[2]);
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\">%3</svg>")
        .arg(m_pictureSize.width())
        .arg(m_pictureSize.height())
        .arg(shapes);
}

void WorkshopDraft::useEmbedded() {
    m_reading.clear();  // a file that is still being read comes too late
    m_job.stop();
    take({}, {});
    setName(QString::fromStdString(embedded().name));
}

void WorkshopDraft::readBoundaries(const QUrl& file) {
    const QString path = file.toLocalFile();
    if (m_job.isRunning()) return;
    m_reading = path;
    m_job.run<std::vector<geo::Commune>>(
        [path](std::stop_token, const Progress&) -> Result<std::vector<geo::Commune>> {
            const auto boundaries = geo::readVectorFile(path.toStdString());
            return boundaries ? geo::communesOf(*boundaries) : fail(boundaries.error());
        },
        [this, path](Result<std::vector<geo::Commune>> communes) {
            if (m_reading != path) return;
            if (communes) return take(*std::move(communes), QFileInfo(path).fileName());
            m_problem = errorText(communes.error());
            emit territoryChanged();
        });
}

void WorkshopDraft::take(std::vector<geo::Commune> communes, const QString& file) {
    beginResetModel();
    m_entries.clear();
    for (geo::Commune& commune : communes) m_entries.push_back({std::move(commune), true});
    std::ranges::sort(m_entries, [](const Entry& a, const Entry& b) {
        return QString::localeAwareCompare(QString::fromStdString(a.commune.name), QString::fromStdString(b.commune.name)) <
               0;
    });
    m_fileName = file;
    m_problem.clear();
    endResetModel();
    if (!isEmbedded()) setName(QString::fromStdString(geo::usualName(chosenCommunes())));
    emit territoryChanged();
    emit chosenChanged();
    emit pictureChanged();
}

void WorkshopDraft::choose(int row, bool chosen) {
    if (row < 0 || row >= rowCount()) return;
    m_entries[static_cast<std::size_t>(row)].chosen = chosen;
    emit dataChanged(index(row), index(row), {Chosen});
    emit chosenChanged();
    emit pictureChanged();
}

void WorkshopDraft::chooseAll(bool chosen) {
    for (Entry& entry : m_entries) entry.chosen = chosen;
    if (!m_entries.empty()) emit dataChanged(index(0), index(rowCount() - 1), {Chosen});
    emit chosenChanged();
    emit pictureChanged();
}

int WorkshopDraft::rowAt(QPointF point) const {
    if (isEmbedded()) return -1;
    const geo::Coordinate place = frame().under(point);
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry& entry) { return geo::contains(entry.commune.boundary, place); });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void WorkshopDraft::chooseWithin(const QList<QPointF>& line) {
    if (isEmbedded() || line.size() < 3) return;
    const Frame place = frame();
    geo::Line ring;
    for (const QPointF point : line) ring.push_back(place.under(point));
    const geo::MultiPolygon drawn{{{ring}}};
    for (Entry& entry : m_entries) entry.chosen = geo::contains(drawn, entry.commune.centre);
    emit dataChanged(index(0), index(rowCount() - 1), {Chosen});
    emit chosenChanged();
    emit pictureChanged();
}

QUrl WorkshopDraft::proposedFile(const QString& title) const {
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1F]+"));
    QString stem = QString(title).replace(unfit, QStringLiteral(" ")).simplified().left(80);
    if (stem.isEmpty() || stem.startsWith(u'.')) stem.prepend(tr("Workshop"));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString name = stem + QStringLiteral(".kabar");
    for (int i = 2; QFileInfo::exists(folder.filePath(name)); ++i) name = QStringLiteral("%1 %2.kabar").arg(stem).arg(i);
    return QUrl::fromLocalFile(folder.filePath(name));
}

QString WorkshopDraft::shownPath(const QUrl& file) const {
    const QString path = file.toLocalFile(), home = QDir::homePath() + u'/';
    return path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path;
}

std::vector<geo::Commune> WorkshopDraft::chosenCommunes() const {
    std::vector<geo::Commune> communes;
    for (const Entry& entry : m_entries)
        if (entry.chosen) communes.push_back(entry.commune);
    return communes;
}

void WorkshopDraft::create(const QUrl& file, const QString& title, const QString& date, const QString& place,
                           const QString& client) {
    QString path = file.toLocalFile();
    if (!path.endsWith(QStringLiteral(".kabar"))) path += QStringLiteral(".kabar");
    session::NewWorkshop workshop{.title = title.trimmed().toStdString(),
                                  .date = date.trimmed().toStdString(),
                                  .place = place.trimmed().toStdString(),
                                  .client = client.trimmed().toStdString()};
    QDir().mkpath(QFileInfo(path).path());
    if (isEmbedded()) {
        workshop.territory = embedded();
        if (m_workspace->begin(path, workshop)) emit created();
        return;
    }
    geo::NewTerritory ground{
        .name = m_name.trimmed().toStdString(), .communes = chosenCommunes(), .credit = m_fileName.toStdString()};
    m_job.run<geo::Territory>(
        [ground = std::move(ground)](std::stop_token, const Progress&) { return geo::makeTerritory(ground); },
        [this, path, workshop = std::move(workshop)](Result<geo::Territory> territory) mutable {
            if (!territory) return m_workspace->tell(territory.error());
            workshop.territory = *std::move(territory);
            if (m_workspace->begin(path, workshop)) emit created();
        });
}

}  // namespace kabar::ui
