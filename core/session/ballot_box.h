// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/workshop/ballot_box.h"

#include <memory>

namespace kabar::session {

/// The ballot box of an open workshop, for the phones: what they ask goes before all other writes, in the order it came, and
/// is answered on the writer thread. Gone before its session is.
class SessionBallotBox final : public workshop::BallotBox {
public:
    explicit SessionBallotBox(Session& session);
    ~SessionBallotBox() override;  ///< waits for an answer that is being told

    void read(std::function<void(Result<workshop::RoomReading>)> done) override;
    void keep(workshop::Batch batch, std::function<void(Result<workshop::KeptBatch>)> done) override;

private:
    struct Life;
    Session& m_session;
    std::shared_ptr<Life> m_life;  ///< ends with the box: what comes later is told to nobody
};

}  // namespace kabar::session
