// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/doorkeeper.h"

#include "core/workshop/join_code.h"

namespace kabar::phones {

namespace {
constexpr quint16 kHttpPort = 80;  // left out of addresses
}

Doorkeeper::Doorkeeper(const QString& joinCode, const DoorSettings& settings)
    : m_joinCode(joinCode),
      m_guesses(settings.guesses.atOnce, settings.guesses.perSecond),
      m_tokens(settings.tokensPerAddress.atOnce, settings.tokensPerAddress.perSecond),
      m_addressVotes(settings.votesPerAddress.atOnce, settings.votesPerAddress.perSecond),
      m_phoneVotes(settings.votesPerPhone.atOnce, settings.votesPerPhone.perSecond),
      m_phoneSeats(settings.seatsPerPhone.atOnce, settings.seatsPerPhone.perSecond) {}

void Doorkeeper::serve(const QHostAddress& address, quint16 port) {
    QList<QByteArray> names{address.toString().toLatin1()};
    if (address.isLoopback()) names.append("localhost");
    for (const QByteArray& name : names) {
        m_served.insert(name + ':' + QByteArray::number(port));
        if (port == kHttpPort) m_served.insert(name);
    }
}

bool Doorkeeper::isOwn(const QByteArray& origin) const {
    static const QByteArray kScheme("http://");
    return origin.isEmpty() || (origin.startsWith(kScheme) && isServed(origin.sliced(kScheme.size())));
}

Doorkeeper::Code Doorkeeper::ask(const QString& code, const QHostAddress& from, bool holdsToken, Moment now) {
    const bool right = workshop::sameCode(code.toStdString(), m_joinCode.toStdString());
    if (holdsToken || m_welcomed.contains(from)) return right ? Code::Right : Code::Wrong;
    // a right code is no sooner answered than a wrong one, or the answer would tell
    const bool slowed = right ? !m_guesses.wouldAllow(from.toString(), now) : !m_guesses.allow(from.toString(), now);
    return slowed ? Code::TooManyGuesses : right ? Code::Right : Code::Wrong;
}

}  // namespace kabar::phones
