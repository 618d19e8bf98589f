-- SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Statements with their source, their facts and the words that prove them.
--
-- A released schema file never changes: opening compares every table with the text below, letter for letter,
-- comments inside a statement included. What comes later goes into the next number.
--
-- "place" counts the records of one kind in a statement from 0, in the order of the text; records refer to each
-- other by statement and place. Spans are half-open and count Unicode code points, so that anyone can look a fact
-- up: substr(source_text, source_begin + 1, source_end - source_begin). There are no views and no triggers, and a
-- library that has any is refused.

CREATE TABLE statements (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    language TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source_encoding TEXT NOT NULL,
    source_text TEXT NOT NULL
) STRICT;

CREATE TABLE parties (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (statement, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE sections (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    label TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    PRIMARY KEY (statement, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE clauses (
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
    UNIQUE (statement, number),
    FOREIGN KEY (statement, parent) REFERENCES clauses (statement, place),
    FOREIGN KEY (statement, section) REFERENCES sections (statement, place)
) STRICT;

-- Where stretches of a clause's text stand in the source; text_begin counts code points of the clause's text.
CREATE TABLE pieces (
    statement INTEGER NOT NULL,
    clause INTEGER NOT NULL,
    place INTEGER NOT NULL,
    text_begin INTEGER NOT NULL,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    PRIMARY KEY (statement, clause, place),
    FOREIGN KEY (statement, clause) REFERENCES clauses (statement, place)
) STRICT, WITHOUT ROWID;

-- "body" is the same for one agency in every statement that names it.
CREATE TABLE agencies (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    body INTEGER NOT NULL,
    name TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    side TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (statement, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX agencies_by_body ON agencies (body);

CREATE TABLE agency_aliases (
    statement INTEGER NOT NULL,
    agency INTEGER NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (statement, agency, place),
    FOREIGN KEY (statement, agency) REFERENCES agencies (statement, place)
) STRICT, WITHOUT ROWID;

-- "body" as for agencies.
CREATE TABLE instruments (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    body INTEGER NOT NULL,
    name TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    kind TEXT NOT NULL,
    stage TEXT NOT NULL,
    date TEXT NOT NULL,
    PRIMARY KEY (statement, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX instruments_by_body ON instruments (body);

CREATE TABLE instrument_aliases (
    statement INTEGER NOT NULL,
    instrument INTEGER NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (statement, instrument, place),
    FOREIGN KEY (statement, instrument) REFERENCES instruments (statement, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE instrument_agencies (
    statement INTEGER NOT NULL,
    instrument INTEGER NOT NULL,
    place INTEGER NOT NULL,
    agency INTEGER NOT NULL,
    PRIMARY KEY (statement, instrument, place),
    FOREIGN KEY (statement, instrument) REFERENCES instruments (statement, place),
    FOREIGN KEY (statement, agency) REFERENCES agencies (statement, place)
) STRICT, WITHOUT ROWID;

-- "label" is the commitment's name in its statement: clause number, slash, place in the clause from 1.
CREATE TABLE commitments (
    id INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    label TEXT NOT NULL,
    clause INTEGER NOT NULL,
    type TEXT NOT NULL,
    action TEXT NOT NULL,
    firmness TEXT NOT NULL,
    text TEXT NOT NULL,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    core_begin INTEGER NOT NULL,
    core_end INTEGER NOT NULL,
    UNIQUE (statement, place),
    UNIQUE (statement, label),
    FOREIGN KEY (statement, clause) REFERENCES clauses (statement, place)
) STRICT;

CREATE TABLE commitment_actions (
    statement INTEGER NOT NULL,
    commitment INTEGER NOT NULL,
    place INTEGER NOT NULL,
    action TEXT NOT NULL,
    PRIMARY KEY (statement, commitment, place),
    FOREIGN KEY (statement, commitment) REFERENCES commitments (statement, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment_agencies (
    statement INTEGER NOT NULL,
    commitment INTEGER NOT NULL,
    place INTEGER NOT NULL,
    agency INTEGER NOT NULL,
    PRIMARY KEY (statement, commitment, place),
    FOREIGN KEY (statement, commitment) REFERENCES commitments (statement, place),
    FOREIGN KEY (statement, agency) REFERENCES agencies (statement, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment_instruments (
    statement INTEGER NOT NULL,
    commitment INTEGER NOT NULL,
    place INTEGER NOT NULL,
    instrument INTEGER NOT NULL,
    PRIMARY KEY (statement, commitment, place),
    FOREIGN KEY (statement, commitment) REFERENCES commitments (statement, place),
    FOREIGN KEY (statement, instrument) REFERENCES instruments (statement, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    clause INTEGER NOT NULL,
    text TEXT NOT NULL,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    date TEXT NOT NULL,
    precision TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    interval TEXT NOT NULL,
    instrument INTEGER,
    UNIQUE (statement, place),
    FOREIGN KEY (statement, clause) REFERENCES clauses (statement, place),
    FOREIGN KEY (statement, instrument) REFERENCES instruments (statement, place)
) STRICT;

CREATE TABLE counterparts (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    first_agency INTEGER NOT NULL,
    second_agency INTEGER NOT NULL,
    clause INTEGER NOT NULL,
    instrument INTEGER,
    implied INTEGER NOT NULL CHECK (implied IN (0, 1)),
    PRIMARY KEY (statement, place),
    FOREIGN KEY (statement, first_agency) REFERENCES agencies (statement, place),
    FOREIGN KEY (statement, second_agency) REFERENCES agencies (statement, place),
    FOREIGN KEY (statement, clause) REFERENCES clauses (statement, place),
    FOREIGN KEY (statement, instrument) REFERENCES instruments (statement, place)
) STRICT, WITHOUT ROWID;

-- The words that prove a fact: an agency or instrument is named, an instrument's stage is set (evidence), a
-- commitment has its verb and the words that bind. Exactly one of agency, instrument and commitment is set.
CREATE TABLE mentions (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    agency INTEGER,
    instrument INTEGER,
    commitment INTEGER,
    clause INTEGER,
    words TEXT NOT NULL,
    source_begin INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    implied INTEGER NOT NULL CHECK (implied IN (0, 1)),
    PRIMARY KEY (statement, place),
    CHECK ((kind = 'agency') = (agency IS NOT NULL)),
    CHECK ((kind IN ('instrument', 'evidence')) = (instrument IS NOT NULL)),
    CHECK ((kind IN ('verb', 'binding')) = (commitment IS NOT NULL)),
    CHECK (kind IN ('agency', 'instrument', 'evidence', 'verb', 'binding')),
    FOREIGN KEY (statement, agency) REFERENCES agencies (statement, place),
    FOREIGN KEY (statement, instrument) REFERENCES instruments (statement, place),
    FOREIGN KEY (statement, commitment) REFERENCES commitments (statement, place),
    FOREIGN KEY (statement, clause) REFERENCES clauses (statement, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE repairs (
    statement INTEGER NOT NULL REFERENCES statements (id),
    place INTEGER NOT NULL,
    line INTEGER NOT NULL,
    kind TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (statement, place)
) STRICT, WITHOUT ROWID;

-- Words, not trigrams: those lose words of two letters, like AI.
CREATE VIRTUAL TABLE clause_words USING fts5 (
    text,
    content = 'clauses',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);
