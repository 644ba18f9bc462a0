-- SPDX-FileCopyrightText: 2026 The Kabar authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1 of the workshop file. Moments are ISO 8601 in UTC; documents are JSON; no table holds a row about one employee.

CREATE TABLE workshop (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL,
    seed INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    created_with TEXT NOT NULL
) STRICT;

-- the ground
CREATE TABLE territory (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;

-- the cooperative
CREATE TABLE employer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    sector TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL,       -- path of the employer's database, relative to this file where it can be
    mapping TEXT NOT NULL,      -- TOML
    rule TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE reviewer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    public_key TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE algorithm (
    hash TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;
CREATE TABLE approval (
    algorithm_hash TEXT NOT NULL REFERENCES algorithm (hash),
    public_key TEXT NOT NULL,
    signature TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    PRIMARY KEY (algorithm_hash, public_key)
) STRICT;
CREATE TABLE permission (
    employer_id INTEGER NOT NULL REFERENCES employer (id) ON DELETE CASCADE,
    algorithm_hash TEXT NOT NULL,
    allowed INTEGER NOT NULL,
    PRIMARY KEY (employer_id, algorithm_hash)
) STRICT;
CREATE TABLE released_table (
    name TEXT PRIMARY KEY,
    algorithm_hash TEXT NOT NULL,
    document TEXT NOT NULL,
    released_at TEXT NOT NULL
) STRICT;
CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,        -- an employer, a reviewer, the cooperative
    event TEXT NOT NULL,        -- asked, answered, refused, released, held_back, signed
    algorithm_hash TEXT NOT NULL,
    detail TEXT NOT NULL,       -- JSON
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

-- studies and scenarios
CREATE TABLE study (
    family TEXT PRIMARY KEY,
    result TEXT NOT NULL,
    computed_at TEXT NOT NULL
) STRICT;
CREATE TABLE scenario (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,         -- baseline, third_places, carpool, shuttles, light, remote, electric, together, own
    levers TEXT NOT NULL
) STRICT;
CREATE TABLE factor_value (
    factor TEXT PRIMARY KEY,
    value REAL NOT NULL         -- the room's own value in place of the published one
) STRICT;

-- the fleet
CREATE TABLE vehicle (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    model TEXT NOT NULL DEFAULT 'Twizy 80'
) STRICT;
CREATE TABLE quantity (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE   -- state_of_charge, cell_voltage_1, latitude
) STRICT;
CREATE TABLE reading (
    vehicle_id INTEGER NOT NULL REFERENCES vehicle (id) ON DELETE CASCADE,
    quantity_id INTEGER NOT NULL REFERENCES quantity (id),
    at_ms INTEGER NOT NULL,     -- since 1970, UTC; a value holds until the next
    value REAL NOT NULL,
    PRIMARY KEY (vehicle_id, quantity_id, at_ms)
) STRICT, WITHOUT ROWID;

-- the room
CREATE TABLE participant (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL DEFAULT '',
    skills TEXT NOT NULL DEFAULT '',
    experience TEXT NOT NULL DEFAULT '',
    brings TEXT NOT NULL DEFAULT '',
    registered INTEGER NOT NULL DEFAULT 1,
    present INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    started_at TEXT,
    ended_at TEXT
) STRICT;
CREATE TABLE ballot (
    id INTEGER PRIMARY KEY,
    question TEXT NOT NULL,
    max_choices INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'draft',    -- draft, open, closed
    opened_at TEXT,
    closed_at TEXT,
    tally TEXT                              -- JSON; set when the votes are purged and only their count is kept
) STRICT;
CREATE TABLE ballot_option (
    id INTEGER PRIMARY KEY,
    ballot_id INTEGER NOT NULL REFERENCES ballot (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label TEXT NOT NULL
) STRICT;
CREATE TABLE vote (
    ballot_id INTEGER NOT NULL REFERENCES ballot (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL,   -- of the phone's random token; no address, no time
    choices TEXT NOT NULL,
    PRIMARY KEY (ballot_id, token_hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    due TEXT NOT NULL DEFAULT '',           -- a date, 2026-12-31
    state TEXT NOT NULL DEFAULT 'decided'   -- decided, started, done
) STRICT;

CREATE TABLE room (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    join_code TEXT NOT NULL,    -- what phones type; made when the room first opens
    port INTEGER NOT NULL       -- where the room was last open, so that phones find it again
) STRICT;

-- what the facilitator wrote: fields of the report, parts of the brief
CREATE TABLE text_field (
    document TEXT NOT NULL,     -- event, report, brief
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (document, field)
) STRICT;

-- where things come from
CREATE TABLE provenance (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL        -- JSON: inputs, their hashes, seed, version
) STRICT;
