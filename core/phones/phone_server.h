// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/phones/phone_settings.h"
#include "core/workshop/ballot_box.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace kabar::phones {

class PhoneHttp;

/// Serves the phones of the room, in a thread of its own: one page, the live state, the votes, the codes of seats. Votes
/// that arrive together are kept in one transaction; each is acknowledged only once it is on disk. Nothing about a phone is
/// kept with its vote: no address, no user agent, no time. Its functions and signals belong to the thread that made it.
class PhoneServer : public QObject {
    Q_OBJECT

public:
    /// `box` must outlive the server. Phones join under `joinCode`.
    PhoneServer(workshop::BallotBox& box, const QString& joinCode, const PhoneSettings& settings, QObject* parent = nullptr);
    ~PhoneServer() override;

    /// Starts to listen. Fails with `Busy` when none of the ports tried is free, `NotFound` when the machine has no such
    /// address.
    [[nodiscard]] Status listen();
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// `http://192.168.1.20:8080/K7PMX`.
    [[nodiscard]] QString joinAddress() const;

    /// Phones that follow live now.
    [[nodiscard]] int phones() const { return m_phones; }
    /// On the ballot that phones show.
    [[nodiscard]] workshop::VoteCount votes() const { return m_votes; }
    /// Connections whose descriptors are open.
    [[nodiscard]] int openConnections() const;

    void setTitle(const QString& title);
    /// Reads the ballot box again and tells the phones: after a ballot was opened or closed, somebody came, or a phone was
    /// confirmed.
    void refresh();

signals:
    /// Votes were kept, or something else that phones show has changed; at most 10 times a second.
    void voted();
    void phonesChanged();
    /// What `refresh` asked for was read; phones are about to be told.
    void refreshed();
    /// The ballot box failed; phones were told to try again.
    void failed(const kabar::Error& error);

private:
    void inThread(const std::function<void()>& work) const;

    QString m_joinCode;
    QHostAddress m_address;
    QThread m_thread;
    std::unique_ptr<QObject> m_inThread;
    std::unique_ptr<PhoneHttp> m_http;  ///< made, used and destroyed in the thread
    std::uint16_t m_port = 0;
    int m_phones = 0;
    workshop::VoteCount m_votes;
};

}  // namespace kabar::phones
