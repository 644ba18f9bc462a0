-- SPDX-FileCopyrightText: 2026 The Kabar authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may vote: the tokens that the room gave out, and codes by seat. No address, no name, no time; nothing joins a seat
-- to the token that used its code.
CREATE TABLE voter_token (
    sequence INTEGER PRIMARY KEY,   -- the order in which they were given out
    hash TEXT NOT NULL UNIQUE,      -- of the token, which is the phone's alone
    standing TEXT NOT NULL          -- early, counted, waiting, confirmed, dropped, seated
) STRICT;
CREATE TABLE seat (
    number INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,      -- printed, and used once
    used INTEGER NOT NULL DEFAULT 0
) STRICT;
ALTER TABLE vote ADD COLUMN voter TEXT;     -- the hash in voter_token while it is open whether the vote counts; then NULL
