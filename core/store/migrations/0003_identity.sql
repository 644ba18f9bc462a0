-- SPDX-FileCopyrightText: 2026 The Kabar authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3: a workshop knows itself on whatever machine and under whatever name, and what state it is in.

ALTER TABLE workshop ADD COLUMN identity TEXT NOT NULL DEFAULT '';  -- 32 hexadecimal digits; a copy keeps it
UPDATE workshop SET identity = substr('00000000000000000000000000000000' ||
    replace(replace(replace(replace(replace(created_at, '-', ''), ':', ''), 'T', ''), '.', ''), 'Z', ''), -32);

-- Counts the writes, with a mark of the opening that made them: two files of one mark are states of one history. No primary
-- key, so that undo passes it by.
CREATE TABLE revision (
    number INTEGER NOT NULL,
    mark TEXT NOT NULL
) STRICT;
INSERT INTO revision (number, mark) VALUES (0, lower(hex(randomblob(8))));
