-- Mithaq dossier, format 1. Every column is described in docs/dossier-format.md.
-- Identifiers are lower-case ASCII letters, digits and hyphens; enum values are words joined by hyphens;
-- dates are 2025, 2025-09 or 2025-09-12, as exact as the source is; lengths are in Unicode code points.

-- What the dossier says about itself: one row, in the file's second page, where the seal is.
CREATE TABLE dossier (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    seal BLOB NOT NULL CHECK (length(seal) = 48),
    id TEXT NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    edition TEXT NOT NULL CHECK (date(edition) IS edition AND length(edition) = 10),
    language TEXT NOT NULL CHECK (language IN ('ar', 'fr', 'en')),
    title TEXT NOT NULL CHECK (title <> '') CHECK (length(title) <= 300)
) STRICT;

-- A document on which facts rest; via_* if another source reports it.
CREATE TABLE source (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('news-article', 'press-release', 'official-text', 'report', 'other')),
    title TEXT NOT NULL CHECK (title <> '') CHECK (length(title) <= 300),
    author TEXT CHECK (author <> '') CHECK (length(author) <= 300),
    publisher TEXT CHECK (publisher <> '') CHECK (length(publisher) <= 300),
    place TEXT CHECK (place <> '') CHECK (length(place) <= 300),
    date TEXT CHECK (date(substr(date || '-01-01', 1, 10)) IS substr(date || '-01-01', 1, 10)
        AND length(date) IN (4, 7, 10)),
    paragraphs INTEGER NOT NULL CHECK (paragraphs BETWEEN 0 AND 10000),
    via_source TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    via_paragraph INTEGER CHECK (via_paragraph >= 1),
    rights TEXT NOT NULL CHECK (rights <> '') CHECK (length(rights) <= 4000),
    CHECK ((via_source IS NULL) = (via_paragraph IS NULL))
) STRICT, WITHOUT ROWID;

-- A source's own paragraphs, where its makers may carry them.
CREATE TABLE source_text (
    source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    paragraph INTEGER NOT NULL CHECK (paragraph >= 1),
    text TEXT NOT NULL CHECK (text <> '') CHECK (length(text) <= 8000),
    PRIMARY KEY (source, paragraph)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('ministry', 'public-authority', 'public-fund', 'company',
        'international-body', 'other')),
    name TEXT NOT NULL CHECK (name <> '') CHECK (length(name) <= 300),
    description TEXT CHECK (description <> '') CHECK (length(description) <= 4000),
    country TEXT CHECK (country GLOB '[A-Z][A-Z]')
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    name TEXT NOT NULL CHECK (name <> '') CHECK (length(name) <= 300),
    honorific TEXT NOT NULL CHECK (honorific <> '') CHECK (length(honorific) <= 300),
    gender TEXT NOT NULL CHECK (gender IN ('feminine', 'masculine'))
) STRICT, WITHOUT ROWID;

-- A picture of a person: a PNG or a JPEG of at most one mebibyte.
CREATE TABLE portrait (
    person TEXT PRIMARY KEY NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    picture BLOB NOT NULL CHECK (length(picture) <= 1048576)
        CHECK (substr(picture, 1, 8) = x'89504E470D0A1A0A' OR substr(picture, 1, 3) = x'FFD8FF')
) STRICT, WITHOUT ROWID;

-- Another name of a person or an organisation, for search and for readers who know it by that name.
CREATE TABLE other_name (
    kind TEXT NOT NULL CHECK (kind IN ('organisation', 'person')),
    id TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    name TEXT NOT NULL CHECK (name <> '') CHECK (length(name) <= 300),
    name_kind TEXT NOT NULL CHECK (name_kind IN ('short', 'spelling', 'script')),
    PRIMARY KEY (kind, id, ordinal)
) STRICT, WITHOUT ROWID;

-- An office that a person holds in an organisation.
CREATE TABLE position (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organisation TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (title <> '') CHECK (length(title) <= 300)
) STRICT, WITHOUT ROWID;

CREATE INDEX position_by_person ON position (person, ordinal);

CREATE INDEX position_by_organisation ON position (organisation, ordinal);

CREATE TABLE event (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('signing', 'conference', 'meeting', 'announcement', 'other')),
    name TEXT NOT NULL CHECK (name <> '') CHECK (length(name) <= 300),
    start_date TEXT NOT NULL CHECK (date(substr(start_date || '-01-01', 1, 10)) IS substr(start_date || '-01-01', 1, 10)
        AND length(start_date) IN (4, 7, 10)),
    end_date TEXT CHECK (date(substr(end_date || '-01-01', 1, 10)) IS substr(end_date || '-01-01', 1, 10)
        AND length(end_date) IN (4, 7, 10)),
    place TEXT CHECK (place <> '') CHECK (length(place) <= 300),
    relation TEXT NOT NULL CHECK (relation <> '') CHECK (length(relation) <= 4000)
) STRICT, WITHOUT ROWID;

-- The agreement that the dossier is about: one row. Parties, framings, values and pillars are all its own.
CREATE TABLE agreement (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    kind TEXT NOT NULL CHECK (kind IN ('memorandum-of-understanding', 'convention', 'contract',
        'protocol', 'declaration', 'other')),
    title TEXT NOT NULL CHECK (title <> '') CHECK (length(title) <= 300),
    date TEXT NOT NULL CHECK (date(substr(date || '-01-01', 1, 10)) IS substr(date || '-01-01', 1, 10)
        AND length(date) IN (4, 7, 10)),
    place TEXT NOT NULL CHECK (place <> '') CHECK (length(place) <= 300),
    summary TEXT NOT NULL CHECK (summary <> '') CHECK (length(summary) <= 4000),
    signing TEXT REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- A vision, programme, model or aim to which the agreement belongs.
CREATE TABLE framing (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('vision', 'programme', 'model', 'aim')),
    text TEXT NOT NULL CHECK (text <> '') CHECK (length(text) <= 4000)
) STRICT, WITHOUT ROWID;

-- Values professed together, and below that each of them.
CREATE TABLE value_set (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    name TEXT NOT NULL CHECK (name <> '') CHECK (length(name) <= 300)
) STRICT, WITHOUT ROWID;

CREATE TABLE value (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    value_set TEXT NOT NULL REFERENCES value_set (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> '') CHECK (length(name) <= 300)
) STRICT, WITHOUT ROWID;

CREATE INDEX value_by_set ON value (value_set, ordinal);

-- An organisation that is party to the agreement.
CREATE TABLE party (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    organisation TEXT NOT NULL UNIQUE REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- A person's signature for a party, and the office in which it was given.
CREATE TABLE signature (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    party TEXT NOT NULL REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    position TEXT NOT NULL REFERENCES position (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX signature_by_party ON signature (party, ordinal);

CREATE INDEX signature_by_person ON signature (person);

CREATE INDEX signature_by_position ON signature (position);

-- A person's presence at an event; the ordinal is the order of protocol.
CREATE TABLE attendance (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    event TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    position TEXT NOT NULL REFERENCES position (id) DEFERRABLE INITIALLY DEFERRED,
    capacity TEXT NOT NULL CHECK (capacity IN ('present', 'host', 'witness', 'speaker', 'observer'))
) STRICT, WITHOUT ROWID;

CREATE INDEX attendance_by_event ON attendance (event, ordinal);

CREATE INDEX attendance_by_person ON attendance (person);

CREATE INDEX attendance_by_position ON attendance (position);

-- People present whom the source does not name.
CREATE TABLE attending_group (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    event TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    description TEXT NOT NULL CHECK (description <> '') CHECK (length(description) <= 4000),
    capacity TEXT NOT NULL CHECK (capacity IN ('present', 'host', 'witness', 'speaker', 'observer'))
) STRICT, WITHOUT ROWID;

CREATE INDEX attending_group_by_event ON attending_group (event, ordinal);

CREATE TABLE pillar (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    title TEXT NOT NULL CHECK (title <> '') CHECK (length(title) <= 300)
) STRICT, WITHOUT ROWID;

-- A means by which a pillar is pursued, or an aim that it serves.
CREATE TABLE measure (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    pillar TEXT NOT NULL REFERENCES pillar (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('means', 'aim')),
    text TEXT NOT NULL CHECK (text <> '') CHECK (length(text) <= 4000)
) STRICT, WITHOUT ROWID;

CREATE INDEX measure_by_pillar ON measure (pillar, ordinal);

-- What somebody said, in reported speech.
CREATE TABLE statement (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT CHECK (date(substr(date || '-01-01', 1, 10)) IS substr(date || '-01-01', 1, 10)
        AND length(date) IN (4, 7, 10)),
    reported TEXT NOT NULL CHECK (reported <> '') CHECK (length(reported) <= 4000)
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_by_person ON statement (person, ordinal);

-- A paragraph of the brief.
CREATE TABLE paragraph (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    text TEXT NOT NULL CHECK (text <> '') CHECK (length(text) <= 8000)
) STRICT, WITHOUT ROWID;

-- A stretch of a paragraph that mentions an entity or states a fact. Offsets count Unicode code points, from 0.
CREATE TABLE span (
    paragraph TEXT NOT NULL REFERENCES paragraph (id) DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL CHECK (language IN ('ar', 'fr', 'en')),
    role TEXT NOT NULL CHECK (role IN ('mentions', 'states')),
    target_kind TEXT NOT NULL CHECK (target_kind IN ('agreement', 'framing', 'value-set', 'value',
        'organisation', 'person', 'position', 'party', 'signature', 'event',
        'attendance', 'attending-group', 'pillar', 'measure', 'statement', 'paragraph',
        'source')),
    target_id TEXT NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    stop INTEGER NOT NULL CHECK (stop > start),
    PRIMARY KEY (paragraph, language, role, start, target_kind, target_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX span_by_target ON span (target_kind, target_id);

-- The paragraph of a source on which a fact rests; field is empty for the fact as a whole.
CREATE TABLE citation (
    kind TEXT NOT NULL CHECK (kind IN ('agreement', 'framing', 'value-set', 'value', 'organisation',
        'person', 'position', 'party', 'signature', 'event', 'attendance',
        'attending-group', 'pillar', 'measure', 'statement')),
    id TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field NOT GLOB '*[^a-z]*' AND length(field) <= 32),
    source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    paragraph INTEGER NOT NULL CHECK (paragraph >= 1),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    PRIMARY KEY (kind, id, field, source, paragraph)
) STRICT, WITHOUT ROWID;

CREATE INDEX citation_by_source ON citation (source, paragraph, ordinal);

-- Any text above in another language than the dossier's: an unofficial translation.
CREATE TABLE translation (
    kind TEXT NOT NULL CHECK (kind IN ('dossier', 'agreement', 'framing', 'value-set', 'value',
        'organisation', 'person', 'position', 'party', 'signature', 'event',
        'attendance', 'attending-group', 'pillar', 'measure', 'statement', 'paragraph',
        'source')),
    id TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field <> '' AND field NOT GLOB '*[^a-z]*' AND length(field) <= 32),
    language TEXT NOT NULL CHECK (language IN ('ar', 'fr', 'en')),
    text TEXT NOT NULL CHECK (text <> '') CHECK (length(text) <= 8000),
    PRIMARY KEY (kind, id, field, language)
) STRICT, WITHOUT ROWID;

-- What a search finds: entities, and the paragraphs of sources. The number gives the group (its index among the groups
-- times 67108864) and the order within it. The whole index is derived from the tables above, and is checked
-- against them when a file is opened.
CREATE TABLE search_entry (
    entry INTEGER PRIMARY KEY NOT NULL CHECK (entry BETWEEN 1 AND 536870911),
    kind TEXT NOT NULL CHECK (kind IN ('agreement', 'framing', 'value-set', 'value',
        'organisation', 'person', 'position', 'party', 'signature', 'event',
        'attendance', 'attending-group', 'pillar', 'measure', 'statement', 'paragraph',
        'source')),
    id TEXT NOT NULL,
    part INTEGER NOT NULL CHECK (part >= 0)
) STRICT;

-- The beginnings of names and titles, folded: what is typed from their start is found here.
CREATE TABLE search_head (
    section INTEGER NOT NULL CHECK (section BETWEEN 0 AND 7),
    head TEXT NOT NULL CHECK (head <> '') CHECK (length(head) <= 40),
    entry INTEGER NOT NULL REFERENCES search_entry (entry) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (section, head, entry)
) STRICT, WITHOUT ROWID;

-- Words of names and titles, folded and as they are written, for spelling suggestions.
CREATE TABLE search_word (
    word TEXT PRIMARY KEY NOT NULL CHECK (word <> '') CHECK (length(word) <= 40),
    written TEXT NOT NULL CHECK (written <> '') CHECK (length(written) <= 300)
) STRICT, WITHOUT ROWID;

-- The terms longer than the prefixes that have lists of their own below, and those of two words of a name written as
-- one: typed prefixes of them are looked up here first.
CREATE TABLE search_long (
    term TEXT PRIMARY KEY NOT NULL CHECK (length(term) BETWEEN 5 AND 42)
) STRICT, WITHOUT ROWID;

-- The folded terms of each entry; the row number is the entry's.
CREATE VIRTUAL TABLE search_term USING fts5 (
    terms, content='', columnsize=0, detail='none', prefix='1 2 3 4 5 6 7 8', tokenize='ascii'
);

-- The signature of the dossier, if it is signed: over everything but this table and the seal.
CREATE TABLE file_signature (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    office TEXT NOT NULL CHECK (office <> '') CHECK (length(office) <= 300),
    key BLOB NOT NULL CHECK (length(key) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;
