// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phones/phone_server.h"
#include "core/store/ballot_store.h"

#include <QTemporaryDir>

#include <memory>

namespace kabar::test {

/// A workshop file with one ballot of four options, up to two choices, open; and a server for it on loopback.
class Room {
public:
    explicit Room(phones::PhoneSettings settings = defaults());

    [[nodiscard]] QString address() const { return server->joinAddress(); }
    [[nodiscard]] std::int64_t option(std::size_t index) const { return ballot.options[index].id; }
    [[nodiscard]] QList<std::int64_t> options(std::initializer_list<std::size_t> indices) const;
    void close();
    /// By a connection of its own: what is on disk.
    [[nodiscard]] std::int64_t onDisk(const std::string& sql) const;

    static phones::PhoneSettings defaults();

    QTemporaryDir folder;
    std::unique_ptr<store::WorkshopFile> file;
    std::unique_ptr<store::FileBallotBox> box;
    workshop::Ballot ballot;
    std::unique_ptr<phones::PhoneServer> server;
};

}  // namespace kabar::test
