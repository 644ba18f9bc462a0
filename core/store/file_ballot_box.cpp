// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_ballot_box.h"

#include "core/store/voter_store.h"

namespace kabar::store {

FileBallotBox::FileBallotBox(WorkshopFile& file, Run run)
    : m_file(std::make_shared<WorkshopFile*>(&file)), m_run(std::move(run)) {}

void FileBallotBox::read(std::function<void(Result<workshop::RoomReading>)> done) {
    m_run([file = std::weak_ptr(m_file), done = std::move(done)] {
        if (const auto open = file.lock()) done(readRoom((*open)->database()));
    });
}

void FileBallotBox::keep(workshop::Batch batch, std::function<void(Result<workshop::KeptBatch>)> done) {
    m_run([file = std::weak_ptr(m_file), batch = std::move(batch), done = std::move(done)] {
        const auto open = file.lock();
        if (!open) return;
        workshop::KeptBatch kept;
        const Status written = (*open)->write([&](Database& database) {
            return keepBatch(database, batch).transform([&](workshop::KeptBatch&& result) { kept = std::move(result); });
        });
        done(written ? Result<workshop::KeptBatch>(std::move(kept)) : fail(written.error()));
    });
}

}  // namespace kabar::store
