// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/phone_server.h"

#include "core/phones/phone_http.h"

namespace kabar::phones {

PhoneServer::PhoneServer(workshop::BallotBox& box, const QString& joinCode, const PhoneSettings& settings, QObject* parent)
    : QObject(parent), m_joinCode(joinCode), m_address(settings.address), m_inThread(std::make_unique<QObject>()) {
    m_thread.setObjectName(QStringLiteral("phones"));
    m_thread.start();
    m_inThread->moveToThread(&m_thread);
    inThread([&] { m_http = std::make_unique<PhoneHttp>(box, joinCode, settings); });
    connect(m_http.get(), &PhoneHttp::told, this, [this](workshop::VoteCount votes) {
        m_votes = votes;
        emit voted();
    });
    connect(m_http.get(), &PhoneHttp::phonesChanged, this, [this](int phones) {
        m_phones = phones;
        emit phonesChanged();
    });
    connect(&m_http->room(), &PhoneRoom::wasRead, this, &PhoneServer::refreshed);
    connect(m_http.get(), &PhoneHttp::failed, this, &PhoneServer::failed);
}

PhoneServer::~PhoneServer() {
    inThread([this] { m_http.reset(); });
    m_thread.quit();
    m_thread.wait();
}

/// Waits for it; the phones' thread waits for nobody.
void PhoneServer::inThread(const std::function<void()>& work) const {
    QMetaObject::invokeMethod(m_inThread.get(), work, Qt::BlockingQueuedConnection);
}

Status PhoneServer::listen() {
    Status listening;
    inThread([&] {
        listening = m_http->listen();
        m_port = m_http->port();
    });
    return listening;
}

QString PhoneServer::joinAddress() const {
    return QStringLiteral("http://%1:%2/%3").arg(m_address.toString()).arg(m_port).arg(m_joinCode);
}

int PhoneServer::openConnections() const {
    int open = 0;
    inThread([&] { open = m_http->openConnections(); });
    return open;
}

void PhoneServer::setTitle(const QString& title) {
    QMetaObject::invokeMethod(m_http.get(), [http = m_http.get(), title] { http->room().setTitle(title); });
}

void PhoneServer::refresh() {
    QMetaObject::invokeMethod(m_http.get(), [http = m_http.get()] { http->room().read(); });
}

}  // namespace kabar::phones
