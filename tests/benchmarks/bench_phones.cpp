// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/phones/http_phone.h"
#include "tests/phones/room.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace kabar;

namespace {

/// Milliseconds from sending a vote to its acknowledgement, for phones that all vote at the same moment.
std::vector<double> voteAllAtOnce(const QString& address, std::int64_t ballot, QList<std::int64_t> options, int count) {
    std::vector<std::unique_ptr<test::HttpPhone>> phones;
    for (int i = 0; i < count; ++i) {
        phones.push_back(std::make_unique<test::HttpPhone>(address));
        phones.back()->get({});
    }
    std::vector<double> waits;
    QEventLoop loop;
    int left = count, refused = 0;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer sent;
        sent.start();
        auto* reply =
            phones[static_cast<std::size_t>(i)]->startVote(test::HttpPhone::voteBody(ballot, {options[i % options.size()]}));
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply, sent] {
            waits.push_back(static_cast<double>(sent.nsecsElapsed()) / 1e6);
            refused += reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200;
            if (--left == 0) loop.quit();
        });
    }
    if (left > 0) loop.exec();
    if (refused > 0) std::printf("%d votes were refused\n", refused);
    std::ranges::sort(waits);
    return waits;
}

}  // namespace

/// bench_phones [COUNT]: the phones run in a thread of their own; each vote is on disk (synchronous, WAL) before its answer.
int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::clamp(std::atoi(argv[1]), 1, 2000) : 60;
    test::Room room;
    const QString address = room.address();
    const QList<std::int64_t> options = room.options({0, 1, 2, 3});
    std::vector<double> waits;
    QThread* phones = QThread::create([&] { waits = voteAllAtOnce(address, room.ballot.id, options, count); });
    QObject::connect(phones, &QThread::finished, &application, &QCoreApplication::quit);
    phones->start();
    QCoreApplication::exec();
    phones->wait();
    delete phones;

    const auto at = [&](double share) {
        return waits[static_cast<std::size_t>(share * static_cast<double>(waits.size() - 1))];
    };
    std::printf("%d phones at once: vote acknowledged in %.1f ms (median), %.1f ms (95 %%), %.1f ms (last); %lld on disk\n",
                count, at(0.5), at(0.95), waits.back(), static_cast<long long>(room.onDisk("SELECT count(*) FROM vote")));
    return 0;
}
