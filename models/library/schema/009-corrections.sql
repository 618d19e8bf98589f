-- SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a desk decided about what the program read. The tables of what was read stay as they are: decisions hold on
-- to the number of a clause and to words of it, and are put over what was read whenever that is shown.

-- About one fact of one statement. "uid" is the same in every library that a decision is brought to. "sha256", "title"
-- and "date" are of the statement it was made on. The words stand in the clause "of_all" times, and the one that is
-- meant is number "occurrence". "as_read" and "fields" are JSON objects of texts, by the names that the interchange form
-- has for them: what the program read (empty of what was added) and what holds from now on (empty of what is
-- rejected). What does not stand was brought from elsewhere and contradicts what stands; somebody has to choose.
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 64),
    sha256 TEXT NOT NULL,
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    fact TEXT NOT NULL CHECK (fact IN ('agency', 'instrument', 'commitment', 'event')),
    clause TEXT NOT NULL CHECK (clause <> ''),
    words TEXT NOT NULL CHECK (words <> ''),
    occurrence INTEGER NOT NULL CHECK (occurrence >= 1),
    of_all INTEGER NOT NULL CHECK (of_all >= occurrence),
    label TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'corrected', 'rejected', 'added')),
    as_read TEXT NOT NULL CHECK (as_read GLOB '{*}'),
    fields TEXT NOT NULL CHECK (fields GLOB '{*}'),
    decided TEXT NOT NULL,
    who TEXT NOT NULL,
    stands INTEGER NOT NULL CHECK (stands IN (0, 1))
) STRICT;

CREATE INDEX decisions_by_place ON decisions (clause, words);

-- About an agency wherever it is named, by side and name: what it is called from now on (also as a part of it), which
-- one it is, or what else it is called.
CREATE TABLE agency_decisions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 64),
    verb TEXT NOT NULL CHECK (verb IN ('renamed', 'merged', 'split', 'alias')),
    side TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    fields TEXT NOT NULL CHECK (fields GLOB '{*}'),
    decided TEXT NOT NULL,
    who TEXT NOT NULL,
    stands INTEGER NOT NULL CHECK (stands IN (0, 1))
) STRICT;
