-- SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Views that somebody gave a name: what they filter by, and which columns, chart and panes they show. The text is
-- the one that views are exchanged in; here nobody looks into it.

CREATE TABLE saved_views (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120 AND trim(name) = name),
    text TEXT NOT NULL CHECK (length(text) <= 65536)
) STRICT;

-- Names that differ in case only are one to those who read them.
CREATE UNIQUE INDEX saved_views_by_name ON saved_views (name COLLATE NOCASE);
