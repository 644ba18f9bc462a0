// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phones/phone_server.h"
#include "core/store/ballot_store.h"
#include "core/store/file_ballot_box.h"
#include "core/store/voter_store.h"

#include <QTemporaryDir>

#include <memory>

namespace kabar::test {

/// A workshop file with one ballot of four options, up to two choices, open; and a server for it on loopback. The file lives
/// in the thread of the test, which must let events through for votes to be kept.
class Room {
public:
    explicit Room(phones::PhoneSettings settings = defaults(), int present = 0);

    [[nodiscard]] QString address() const { return server->joinAddress(); }
    /// As an HTTP request names it.
    [[nodiscard]] QByteArray host() const { return "127.0.0.1:" + QByteArray::number(server->port()); }
    [[nodiscard]] std::int64_t option(std::size_t index) const { return ballot.options[index].id; }
    [[nodiscard]] QList<std::int64_t> options(std::initializer_list<std::size_t> indices) const;
    /// Changes the file, as the window does, and lets the phones know.
    void write(const std::function<Status(store::Database&)>& work);
    void close();
    /// Starts the server anew on the same port, as a program that was started again does.
    void restart(phones::PhoneSettings settings = defaults());
    [[nodiscard]] int votesFor(std::size_t index);
    [[nodiscard]] workshop::VoteCount votes();
    /// By a connection of its own: what is on disk.
    [[nodiscard]] std::int64_t onDisk(const std::string& sql) const;

    static phones::PhoneSettings defaults();

    QTemporaryDir folder;
    std::unique_ptr<store::WorkshopFile> file;
    std::unique_ptr<store::FileBallotBox> box;
    workshop::Ballot ballot;
    std::unique_ptr<phones::PhoneServer> server;

private:
    void open();
};

/// A ballot box's work in the thread of the program's main loop.
[[nodiscard]] store::FileBallotBox::Run inMainThread();

}  // namespace kabar::test
