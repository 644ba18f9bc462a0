-- SPDX-FileCopyrightText: 2026 The Kabar authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 7: a block of the agenda is of a kind and may stand still; votes on paper and by raised hands are counted beside
-- those of the phones.

ALTER TABLE agenda_item ADD COLUMN kind TEXT NOT NULL DEFAULT 'talk';   -- talk, vote, map, scenarios, story, pause
ALTER TABLE agenda_item ADD COLUMN paused_at TEXT;                      -- while its clock stands still
ALTER TABLE agenda_item ADD COLUMN paused_ms INTEGER NOT NULL DEFAULT 0;
CREATE TABLE added_voters (
    ballot_id INTEGER NOT NULL REFERENCES ballot (id) ON DELETE CASCADE,
    way TEXT NOT NULL,                                                  -- paper, hands
    voters INTEGER NOT NULL,
    PRIMARY KEY (ballot_id, way)
) STRICT;
CREATE TABLE added_votes (
    ballot_id INTEGER NOT NULL REFERENCES ballot (id) ON DELETE CASCADE,
    way TEXT NOT NULL,
    option_id INTEGER NOT NULL REFERENCES ballot_option (id) ON DELETE CASCADE,
    votes INTEGER NOT NULL,
    PRIMARY KEY (ballot_id, way, option_id)
) STRICT;
