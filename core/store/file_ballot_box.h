// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workshop_file.h"
#include "core/workshop/ballot_box.h"

#include <functional>
#include <memory>

namespace kabar::store {

/// The ballot box of a workshop file. What it is asked runs where the file's owner says: `run` brings work to the one thread
/// that owns the file, in the order it came. File and box are destroyed by that thread; work that comes later does nothing.
class FileBallotBox : public workshop::BallotBox {
public:
    using Run = std::function<void(std::function<void()>)>;
    FileBallotBox(WorkshopFile& file, Run run);

    void read(std::function<void(Result<workshop::RoomReading>)> done) override;
    void keep(workshop::Batch batch, std::function<void(Result<workshop::KeptBatch>)> done) override;

private:
    std::shared_ptr<WorkshopFile*> m_file;  ///< shared, so that late work sees that the box is gone
    Run m_run;
};

}  // namespace kabar::store
