-- SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a library holds it holds once. The text of a clause is kept where the source does not say it, letter for
-- letter, at its place; the source is packed; what many records have in common (a name with its kind, a type with
-- its action and firmness) is a row of its own, a "form"; the words of an undertaking stand beside it. To be run with
-- foreign keys off and with packed(), which is known to the connections of this program.

CREATE TABLE clause_numbers (
    number INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL,
    place INTEGER NOT NULL,
    UNIQUE (statement, place)
) STRICT;

INSERT INTO clause_numbers (statement, place) SELECT statement, place FROM clauses ORDER BY statement, place;

-- "packed_source": the text in UTF-8 as a zlib stream (RFC 1950), behind four bytes, the highest first, that count the
-- bytes of the text. "first_clause" is the number that clause 0 has in clause_words; those behind it follow on.
CREATE TABLE new_statements (
    id INTEGER PRIMARY KEY,
    stable_id INTEGER NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    language TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source_encoding TEXT NOT NULL,
    source_form TEXT NOT NULL,
    source_text_sha256 TEXT NOT NULL,
    facts_sha256 TEXT NOT NULL,
    first_clause INTEGER NOT NULL,
    packed_source BLOB NOT NULL
) STRICT;

INSERT INTO new_statements
    SELECT id, stable_id, sha256, title, date, language, source_name, source_encoding, source_form, source_text_sha256,
        facts_sha256, coalesce((SELECT number FROM clause_numbers WHERE statement = id AND place = 0), 0),
        packed(source_text)
    FROM statements;

DROP TABLE clause_words;

-- Its texts are in the source: only what finds them is kept. No ranking asks how long a clause is.
CREATE VIRTUAL TABLE clause_words USING fts5 (
    text,
    content = '',
    columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO clause_words (rowid, text)
    SELECT n.number, c.text FROM clause_numbers n JOIN clauses c USING (statement, place) ORDER BY n.number;

DROP TABLE clause_numbers;

-- "text" is NULL where the source says it: from "text_begin" to "source_end", or where that is NULL too, in its
-- pieces with a blank between them.
CREATE TABLE new_clauses (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    number TEXT NOT NULL,
    parent INTEGER,
    section INTEGER,
    text TEXT,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    text_begin INTEGER,
    PRIMARY KEY (statement, place),
    FOREIGN KEY (statement, parent) REFERENCES clauses (statement, place),
    FOREIGN KEY (statement, section) REFERENCES sections (statement, place)
) STRICT, WITHOUT ROWID;

INSERT INTO new_clauses
    SELECT c.statement, c.place, number, parent, section, text, c.source_begin, c.source_end,
        CASE WHEN count(p.place) = 1 AND p.text_begin = 0 AND p.source_end = c.source_end
            AND substr(s.source_text, p.source_begin + 1, p.source_end - p.source_begin) = c.text
            THEN p.source_begin END
    FROM clauses c JOIN statements s ON s.id = c.statement
        LEFT JOIN pieces p ON p.statement = c.statement AND p.clause = c.place
    GROUP BY c.statement, c.place;

UPDATE new_clauses SET text = NULL WHERE text_begin IS NOT NULL;

-- Of clauses without a "text_begin". Its own is NULL where it follows on the piece before.
CREATE TABLE new_pieces (
    statement INTEGER NOT NULL,
    clause INTEGER NOT NULL,
    place INTEGER NOT NULL,
    text_begin INTEGER,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    PRIMARY KEY (statement, clause, place),
    FOREIGN KEY (statement, clause) REFERENCES clauses (statement, place)
) STRICT, WITHOUT ROWID;

INSERT INTO new_pieces
    SELECT p.* FROM pieces p JOIN new_clauses c ON c.statement = p.statement AND c.place = p.clause
    WHERE c.text_begin IS NULL;

DROP TABLE pieces;
DROP TABLE clauses;
DROP TABLE statements;
ALTER TABLE new_statements RENAME TO statements;
ALTER TABLE new_clauses RENAME TO clauses;
ALTER TABLE new_pieces RENAME TO pieces;

CREATE UNIQUE INDEX statements_by_stable_id ON statements (stable_id);
CREATE INDEX statements_by_first_clause ON statements (first_clause);

CREATE TABLE agency_forms (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    side TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;

INSERT INTO agency_forms (name, abbreviation, side, kind)
    SELECT DISTINCT name, abbreviation, side, kind FROM agencies ORDER BY 1, 2, 3, 4;

CREATE TABLE new_agencies (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    form INTEGER NOT NULL REFERENCES agency_forms (id),
    PRIMARY KEY (statement, place)
) STRICT, WITHOUT ROWID;

INSERT INTO new_agencies
    SELECT statement, place, f.id FROM agencies a
    JOIN agency_forms f USING (name, abbreviation, side, kind);

DROP TABLE agencies;
ALTER TABLE new_agencies RENAME TO agencies;

CREATE TABLE instrument_forms (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    kind TEXT NOT NULL,
    stage TEXT NOT NULL
) STRICT;

INSERT INTO instrument_forms (name, abbreviation, kind, stage)
    SELECT DISTINCT name, abbreviation, kind, stage FROM instruments ORDER BY 1, 2, 3, 4;

-- The evidence is here where its words are those of its clause at its place, and among the mentions otherwise.
CREATE TABLE new_instruments (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    form INTEGER NOT NULL REFERENCES instrument_forms (id),
    date TEXT NOT NULL,
    evidence_clause INTEGER,
    evidence_begin INTEGER,
    evidence_end INTEGER,
    evidence_basis INTEGER REFERENCES bases (id),
    PRIMARY KEY (statement, place),
    FOREIGN KEY (statement, evidence_clause) REFERENCES clauses (statement, place)
) STRICT, WITHOUT ROWID;

INSERT INTO new_instruments (statement, place, form, date)
    SELECT statement, place, f.id, date FROM instruments i
    JOIN instrument_forms f USING (name, abbreviation, kind, stage);

DROP TABLE instruments;
ALTER TABLE new_instruments RENAME TO instruments;

-- "further_actions" with blanks between them.
CREATE TABLE commitment_forms (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    action TEXT NOT NULL,
    firmness TEXT NOT NULL,
    further_actions TEXT NOT NULL
) STRICT;

CREATE TABLE further_actions (
    statement INTEGER NOT NULL,
    commitment INTEGER NOT NULL,
    actions TEXT NOT NULL,
    PRIMARY KEY (statement, commitment)
) STRICT, WITHOUT ROWID;

INSERT INTO further_actions
    SELECT statement, commitment, group_concat(action, ' ') FROM
        (SELECT statement, commitment, action FROM commitment_actions ORDER BY statement, commitment, place)
    GROUP BY statement, commitment;

INSERT INTO commitment_forms (type, action, firmness, further_actions)
    SELECT DISTINCT type, action, firmness, coalesce(actions, '') FROM commitments c
    LEFT JOIN further_actions f ON f.statement = c.statement AND f.commitment = c.place ORDER BY 1, 2, 3, 4;

-- "label" is NULL where it is the number of the clause, a slash and the place among its commitments from 1; the ends
-- of the core where they are those of the source. Verb and binding words are here where they are those of a clause
-- ("binding_clause": NULL where it is the same) at their place, and among the mentions otherwise.
CREATE TABLE new_commitments (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    label TEXT,
    clause INTEGER NOT NULL,
    form INTEGER NOT NULL REFERENCES commitment_forms (id),
    text TEXT,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    core_begin INTEGER,
    core_end INTEGER,
    basis INTEGER REFERENCES bases (id),
    verb_begin INTEGER,
    verb_end INTEGER,
    verb_basis INTEGER REFERENCES bases (id),
    binding_clause INTEGER,
    binding_begin INTEGER,
    binding_end INTEGER,
    binding_basis INTEGER REFERENCES bases (id),
    PRIMARY KEY (statement, place),
    FOREIGN KEY (statement, clause) REFERENCES clauses (statement, place),
    FOREIGN KEY (statement, binding_clause) REFERENCES clauses (statement, place)
) STRICT, WITHOUT ROWID;

INSERT INTO new_commitments (statement, place, label, clause, form, text, source_begin, source_end, core_begin, core_end,
        basis)
    SELECT c.statement, c.place, label, clause, o.id, text, source_begin, source_end, core_begin, core_end, basis
    FROM commitments c
    LEFT JOIN further_actions f ON f.statement = c.statement AND f.commitment = c.place
    JOIN commitment_forms o
        ON (o.type, o.action, o.firmness, o.further_actions) = (c.type, c.action, c.firmness, coalesce(f.actions, ''));

DROP TABLE further_actions;
DROP TABLE commitment_actions;
DROP TABLE commitments;
ALTER TABLE new_commitments RENAME TO commitments;

CREATE TABLE event_forms (
    id INTEGER PRIMARY KEY,
    precision TEXT NOT NULL,
    kind TEXT NOT NULL,
    interval TEXT NOT NULL
) STRICT;

INSERT INTO event_forms (precision, kind, interval)
    SELECT DISTINCT precision, kind, interval FROM events ORDER BY 1, 2, 3;

-- "label" is NULL where it is the words of the clause from "label_begin" to "label_end" of the source.
CREATE TABLE new_events (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    clause INTEGER NOT NULL,
    form INTEGER NOT NULL REFERENCES event_forms (id),
    text TEXT,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    date TEXT NOT NULL,
    label TEXT,
    label_begin INTEGER,
    label_end INTEGER,
    instrument INTEGER,
    basis INTEGER REFERENCES bases (id),
    PRIMARY KEY (statement, place),
    FOREIGN KEY (statement, clause) REFERENCES clauses (statement, place),
    FOREIGN KEY (statement, instrument) REFERENCES instruments (statement, place)
) STRICT, WITHOUT ROWID;

INSERT INTO new_events
    SELECT statement, place, clause, f.id, text, source_begin, source_end, date, label, NULL, NULL, instrument, basis
    FROM events JOIN event_forms f USING (precision, kind, interval);

DROP TABLE events;
ALTER TABLE new_events RENAME TO events;
