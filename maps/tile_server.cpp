// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maps/tile_server.h"

#include "maps/base_map.h"

#include <QBuffer>
#include <QCache>
#include <QHash>
#include <QHttpServer>
#include <QImage>
#include <QPainter>
#include <QTcpServer>

#include <algorithm>
#include <cmath>

namespace kabar::maps {

namespace {

constexpr qsizetype kCacheKilobytes = 64 * 1024;
constexpr std::size_t kSets = 8;  ///< kept at once: two themes of two maps, and some to go back to
constexpr int kDeepestZoom = 19;

QByteArray paintTile(const BaseMap& base, const TileStyle& style, int zoom, int x, int y) {
    const Viewport view = Viewport::tile(zoom, x, y);
    QImage image((view.size * style.pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(style.pixelRatio);
    QPainter painter(&image);
    base.paintGround(painter, view);
    if (style.names) base.paintNames(painter, view);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 80);  // quick rather than small: it never leaves the machine
    return png;
}

}  // namespace

/// What lives in the server's thread.
struct TileServer::Worker : QObject {
    explicit Worker(TileServer* owner) : m_owner(owner), m_cache(kCacheKilobytes) {}

    quint16 listen() {
        auto socket = std::make_unique<QTcpServer>();
        if (!socket->listen(QHostAddress::LocalHost)) return 0;
        const quint16 port = socket->serverPort();
        m_server = std::make_unique<QHttpServer>();
        m_server->route(
            QStringLiteral("/tiles/<arg>/<arg>/<arg>/<arg>"),
            [this](const QString& set, int zoom, int x, const QString& file) { return answer(set, zoom, x, file); });
        if (!m_server->bind(socket.get())) return 0;
        socket.release();  // the server owns it now
        return port;
    }

    void add(const Set& set) {
        if (m_order.size() >= static_cast<qsizetype>(kSets)) {
            m_sets.remove(m_order.front());
            m_bases.remove(m_order.takeFirst());
        }
        m_order << set.id;
        m_sets.insert(set.id, set);
    }

    void close() { m_server.reset(); }

private:
    QHttpServerResponse answer(const QString& id, int zoom, int x, const QString& file) {
        bool isNumber = false;
        const int y = file.chopped(file.endsWith(QStringLiteral(".png")) ? 4 : 0).toInt(&isNumber);
        const int count = zoom >= 0 && zoom <= kDeepestZoom ? 1 << zoom : 0;
        const auto set = m_sets.constFind(id);
        if (set == m_sets.constEnd() || !isNumber || x < 0 || y < 0 || x >= count || y >= count)
            return QHttpServerResponse(QHttpServerResponse::StatusCode::NotFound);
        const QString key = QStringLiteral("%1/%2/%3/%4").arg(id).arg(zoom).arg(x).arg(y);
        const QByteArray* tile = m_cache.object(key);
        if (!tile) {
            auto& base = m_bases[id];
            if (!base) base = std::make_shared<BaseMap>(*set->territory, set->style.theme);
            auto painted = std::make_unique<QByteArray>(paintTile(*base, set->style, zoom, x, y));
            const qsizetype kilobytes = painted->size() / 1024 + 1;
            tile = painted.get();
            m_cache.insert(key, painted.release(), kilobytes);
        }
        QHttpServerResponse response("image/png", *tile);
        emit m_owner->served(m_owner->addressOf(id));
        return response;
    }

    TileServer* m_owner;
    std::unique_ptr<QHttpServer> m_server;
    QHash<QString, Set> m_sets;
    QHash<QString, std::shared_ptr<BaseMap>> m_bases;
    QStringList m_order;  ///< oldest first
    QCache<QString, QByteArray> m_cache;
};

TileServer::TileServer() : m_worker(new Worker(this)) {
    m_thread.setObjectName(QStringLiteral("tiles"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

TileServer::~TileServer() {
    QMetaObject::invokeMethod(m_worker, &Worker::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<TileServer>> TileServer::start() {
    std::unique_ptr<TileServer> server(new TileServer());
    QMetaObject::invokeMethod(server->m_worker, &Worker::listen, Qt::BlockingQueuedConnection, &server->m_port);
    if (server->m_port == 0) return fail(Error::Code::Busy, clause("map.no-port"));
    return server;
}

QString TileServer::publish(std::shared_ptr<const geo::Territory> territory, const TileStyle& style) {
    auto known =
        std::ranges::find_if(m_sets, [&](const Set& set) { return set.territory == territory && set.style == style; });
    if (known == m_sets.end()) {
        const Set set{QString::number(++m_lastId), std::move(territory), style};
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, set] { worker->add(set); }, Qt::QueuedConnection);
        if (m_sets.size() >= kSets) m_sets.erase(m_sets.begin());
        known = m_sets.insert(m_sets.end(), set);
    }
    return addressOf(known->id);
}

QString TileServer::addressOf(const QString& id) const {
    return QStringLiteral("http://127.0.0.1:%1/tiles/%2/%z/%x/%y.png").arg(m_port).arg(id);
}

}  // namespace kabar::maps
