-- SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Small numbers inside: statements, clauses and bases are counted in the order in which they came, since a hash of
-- eight bytes in every row and every entry of the index was a good part of the file. What is stable across
-- libraries is kept once a statement ("stable_id") or worked out from its SHA-256. Words of facts are NULL where
-- they are those of the clause, or without a clause of the source, at their span. To be run with foreign keys off.

CREATE TABLE numbers (
    number INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL UNIQUE
) STRICT;

INSERT INTO numbers (statement) SELECT id FROM statements ORDER BY id;

CREATE TABLE base_numbers (
    number INTEGER PRIMARY KEY,
    basis INTEGER NOT NULL UNIQUE
) STRICT;

INSERT INTO base_numbers (basis) SELECT id FROM bases ORDER BY id;

ALTER TABLE statements ADD COLUMN stable_id INTEGER NOT NULL DEFAULT 0;

UPDATE statements SET stable_id = id;
UPDATE statements SET id = (SELECT number FROM numbers WHERE statement = stable_id);
UPDATE bases SET id = (SELECT number FROM base_numbers WHERE basis = bases.id);

-- Of the words and spans of all facts as they were added, so that a span that slipped does not pass for the fact;
-- empty for statements of older libraries, which keep their words beside the spans.
ALTER TABLE statements ADD COLUMN facts_sha256 TEXT NOT NULL DEFAULT '';

CREATE UNIQUE INDEX statements_by_stable_id ON statements (stable_id);

UPDATE parties SET statement = (SELECT number FROM numbers WHERE numbers.statement = parties.statement);
UPDATE pages SET statement = (SELECT number FROM numbers WHERE numbers.statement = pages.statement);
UPDATE sections SET statement = (SELECT number FROM numbers WHERE numbers.statement = sections.statement);
UPDATE pieces SET statement = (SELECT number FROM numbers WHERE numbers.statement = pieces.statement);
UPDATE remainders SET statement = (SELECT number FROM numbers WHERE numbers.statement = remainders.statement);
UPDATE repairs SET statement = (SELECT number FROM numbers WHERE numbers.statement = repairs.statement);
UPDATE agencies SET statement = (SELECT number FROM numbers WHERE numbers.statement = agencies.statement);
UPDATE agency_aliases SET statement = (SELECT number FROM numbers WHERE numbers.statement = agency_aliases.statement);
UPDATE instruments SET statement = (SELECT number FROM numbers WHERE numbers.statement = instruments.statement);
UPDATE instrument_aliases SET statement = (SELECT number FROM numbers WHERE numbers.statement = instrument_aliases.statement);
UPDATE instrument_agencies SET statement = (SELECT number FROM numbers WHERE numbers.statement = instrument_agencies.statement);
UPDATE commitment_actions SET statement = (SELECT number FROM numbers WHERE numbers.statement = commitment_actions.statement);
UPDATE commitment_agencies SET statement = (SELECT number FROM numbers WHERE numbers.statement = commitment_agencies.statement);
UPDATE commitment_instruments SET statement = (SELECT number FROM numbers WHERE numbers.statement = commitment_instruments.statement);
UPDATE counterparts SET
    statement = (SELECT number FROM numbers WHERE numbers.statement = counterparts.statement),
    basis = (SELECT number FROM base_numbers WHERE base_numbers.basis = counterparts.basis);

DROP INDEX agencies_by_body;
DROP INDEX instruments_by_body;

-- That numbers do not repeat in a statement is seen to before it is written.
CREATE TABLE new_clauses (
    id INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    number TEXT NOT NULL,
    parent INTEGER,
    section INTEGER,
    text TEXT NOT NULL,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    UNIQUE (statement, place),
    FOREIGN KEY (statement, parent) REFERENCES clauses (statement, place),
    FOREIGN KEY (statement, section) REFERENCES sections (statement, place)
) STRICT;

INSERT INTO new_clauses (statement, place, number, parent, section, text, source_begin, source_end)
    SELECT n.number, place, c.number, parent, section, text, source_begin, source_end
    FROM clauses c JOIN numbers n USING (statement) ORDER BY n.number, place;

DROP TABLE clause_words;
DROP TABLE clauses;
ALTER TABLE new_clauses RENAME TO clauses;

CREATE VIRTUAL TABLE clause_words USING fts5 (
    text,
    content = 'clauses',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO clause_words (clause_words) VALUES ('rebuild');

CREATE TABLE new_commitments (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    label TEXT NOT NULL,
    clause INTEGER NOT NULL,
    type TEXT NOT NULL,
    action TEXT NOT NULL,
    firmness TEXT NOT NULL,
    text TEXT,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    core_begin INTEGER NOT NULL,
    core_end INTEGER NOT NULL,
    basis INTEGER REFERENCES bases (id),
    PRIMARY KEY (statement, place),
    FOREIGN KEY (statement, clause) REFERENCES clauses (statement, place)
) STRICT, WITHOUT ROWID;

INSERT INTO new_commitments
    SELECT n.number, place, label, clause, type, action, firmness, text, source_begin, source_end, core_begin,
        core_end, b.number
    FROM commitments c JOIN numbers n USING (statement) LEFT JOIN base_numbers b ON b.basis = c.basis;

DROP TABLE commitments;
ALTER TABLE new_commitments RENAME TO commitments;

CREATE TABLE new_events (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    clause INTEGER NOT NULL,
    text TEXT,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    date TEXT NOT NULL,
    precision TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    interval TEXT NOT NULL,
    instrument INTEGER,
    basis INTEGER REFERENCES bases (id),
    PRIMARY KEY (statement, place),
    FOREIGN KEY (statement, clause) REFERENCES clauses (statement, place),
    FOREIGN KEY (statement, instrument) REFERENCES instruments (statement, place)
) STRICT, WITHOUT ROWID;

INSERT INTO new_events
    SELECT n.number, place, clause, text, source_begin, source_end, date, precision, kind, label, interval,
        instrument, b.number
    FROM events e JOIN numbers n USING (statement) LEFT JOIN base_numbers b ON b.basis = e.basis;

DROP TABLE events;
ALTER TABLE new_events RENAME TO events;

-- One letter for the kind: agency, instrument, evidence, verb, binding.
CREATE TABLE new_mentions (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    agency INTEGER,
    instrument INTEGER,
    commitment INTEGER,
    clause INTEGER,
    words TEXT,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    implied INTEGER NOT NULL CHECK (implied IN (0, 1)),
    basis INTEGER REFERENCES bases (id),
    PRIMARY KEY (statement, place),
    CHECK ((kind = 'a') = (agency IS NOT NULL)),
    CHECK ((kind IN ('i', 'e')) = (instrument IS NOT NULL)),
    CHECK ((kind IN ('v', 'b')) = (commitment IS NOT NULL)),
    CHECK (kind IN ('a', 'i', 'e', 'v', 'b')),
    FOREIGN KEY (statement, agency) REFERENCES agencies (statement, place),
    FOREIGN KEY (statement, instrument) REFERENCES instruments (statement, place),
    FOREIGN KEY (statement, commitment) REFERENCES commitments (statement, place),
    FOREIGN KEY (statement, clause) REFERENCES clauses (statement, place)
) STRICT, WITHOUT ROWID;

INSERT INTO new_mentions
    SELECT n.number, place, substr(kind, 1, 1), agency, instrument, commitment, clause, words, source_begin,
        source_end, implied, b.number
    FROM mentions m JOIN numbers n USING (statement) LEFT JOIN base_numbers b ON b.basis = m.basis;

DROP TABLE mentions;
ALTER TABLE new_mentions RENAME TO mentions;

DROP TABLE numbers;
DROP TABLE base_numbers;
