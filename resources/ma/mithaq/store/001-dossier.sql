-- Mithaq dossier, format 2. Every column is described in docs/dossier-format.md.
-- Identifiers are lower-case ASCII letters, digits and hyphens; enum values are words joined by hyphens;
-- dates are as the page says, as exact as the source is; lengths are in Unicode code points.

-- What the dossier says about itself: one row, in the file's second page, where the seal is.
CREATE TABLE dossier (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    seal BLOB NOT NULL CHECK (length(seal) = 48),
    id TEXT NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    edition TEXT NOT NULL CHECK (date(edition) IS edition AND length(edition) = 10),
    language TEXT NOT NULL CHECK (language IN ('ar', 'fr', 'en')),
    title TEXT NOT NULL CHECK (title <> '') CHECK (length(title) <= 300),
    country TEXT CHECK (country GLOB '[A-Z][A-Z]'),
    handling TEXT CHECK (handling IN ('public', 'internal', 'restricted')),
    marking TEXT CHECK (marking <> '') CHECK (length(marking) <= 300),
    previous TEXT CHECK (length(previous) = 128 AND previous NOT GLOB '*[^0-9a-f]*'),
    change TEXT CHECK (change <> '') CHECK (length(change) <= 4000),
    CHECK (marking IS NULL OR NOT handling IS NULL),
    CHECK (change IS NULL OR NOT previous IS NULL)
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
    date TEXT CHECK (length(date) BETWEEN 4 AND 80),
    paragraphs INTEGER NOT NULL CHECK (paragraphs BETWEEN 0 AND 10000),
    via_source TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    via_paragraph INTEGER CHECK (via_paragraph >= 1),
    rights TEXT NOT NULL CHECK (rights <> '') CHECK (length(rights) <= 4000),
    address TEXT CHECK (address <> '') CHECK (length(address) <= 2000),
    archive TEXT CHECK (archive <> '') CHECK (length(archive) <= 300),
    digest TEXT CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
    CHECK ((via_source IS NULL) = (via_paragraph IS NULL))
) STRICT, WITHOUT ROWID;

-- A source's own paragraphs, where its makers may carry them.
CREATE TABLE source_text (
    source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    paragraph INTEGER NOT NULL CHECK (paragraph >= 1),
    text TEXT NOT NULL CHECK (text <> '') CHECK (length(text) <= 8000),
    PRIMARY KEY (source, paragraph)
) STRICT, WITHOUT ROWID;

-- The page on which a source's paragraph stands, as it is numbered there.
CREATE TABLE source_page (
    source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    paragraph INTEGER NOT NULL CHECK (paragraph >= 1),
    page TEXT NOT NULL CHECK (page <> '') CHECK (length(page) <= 40),
    PRIMARY KEY (source, paragraph)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('ministry', 'public-authority', 'public-fund', 'company',
        'international-body', 'university', 'association', 'municipality', 'state', 'other')),
    name TEXT NOT NULL CHECK (name <> '') CHECK (length(name) <= 300),
    description TEXT CHECK (description <> '') CHECK (length(description) <= 4000),
    country TEXT CHECK (country GLOB '[A-Z][A-Z]')
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    name TEXT NOT NULL CHECK (name <> '') CHECK (length(name) <= 300),
    honorific TEXT CHECK (honorific <> '') CHECK (length(honorific) <= 300),
    gender TEXT CHECK (gender IN ('feminine', 'masculine'))
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
    start_date TEXT CHECK (length(start_date) BETWEEN 4 AND 80),
    end_date TEXT CHECK (length(end_date) BETWEEN 4 AND 80),
    place TEXT CHECK (place <> '') CHECK (length(place) <= 300),
    relation TEXT NOT NULL CHECK (relation <> '') CHECK (length(relation) <= 4000),
    CHECK (end_date IS NULL OR NOT start_date IS NULL)
) STRICT, WITHOUT ROWID;

-- The agreement that the dossier is about: one row. Parties, framings, values and pillars are all its own.
CREATE TABLE agreement (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    kind TEXT NOT NULL CHECK (kind IN ('memorandum-of-understanding', 'convention', 'contract',
        'protocol', 'declaration', 'other')),
    title TEXT NOT NULL CHECK (title <> '') CHECK (length(title) <= 300),
    date TEXT CHECK (length(date) BETWEEN 4 AND 80),
    place TEXT CHECK (place <> '') CHECK (length(place) <= 300),
    summary TEXT NOT NULL CHECK (summary <> '') CHECK (length(summary) <= 4000),
    signing TEXT REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    reference TEXT CHECK (reference <> '') CHECK (length(reference) <= 300),
    status TEXT CHECK (status IN ('negotiated', 'initialled', 'signed', 'ratified', 'in-force', 'suspended',
        'expired', 'terminated', 'replaced'))
) STRICT, WITHOUT ROWID;

-- A language that the agreement is written in, as BCP 47 names it.
CREATE TABLE agreement_language (
    language TEXT PRIMARY KEY NOT NULL CHECK (language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^A-Za-z0-9-]*'
        AND length(language) <= 35),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    authentic INTEGER NOT NULL CHECK (authentic IN (0, 1))
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

-- Who is party to the agreement: an organisation, a state among them, or a person.
CREATE TABLE party (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    organisation TEXT UNIQUE REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT UNIQUE REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((organisation IS NULL) <> (person IS NULL))
) STRICT, WITHOUT ROWID;

-- A person's signature or initials for a party, or as a witness; and the office in which it was given.
CREATE TABLE signature (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('signature', 'initialling', 'witness')),
    party TEXT REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    position TEXT REFERENCES position (id) DEFERRABLE INITIALLY DEFERRED,
    proxy_for TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((party IS NULL) = (kind = 'witness')),
    CHECK (proxy_for <> person)
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
    position TEXT REFERENCES position (id) DEFERRABLE INITIALLY DEFERRED,
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
    date TEXT CHECK (length(date) BETWEEN 4 AND 80),
    reported TEXT NOT NULL CHECK (reported <> '') CHECK (length(reported) <= 4000)
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_by_person ON statement (person, ordinal);

-- A numbered part of the agreement's own text.
CREATE TABLE provision (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('preamble', 'article', 'clause', 'annex')),
    number TEXT CHECK (number <> '') CHECK (length(number) <= 40),
    title TEXT CHECK (title <> '') CHECK (length(title) <= 300),
    text TEXT CHECK (text <> '') CHECK (length(text) <= 4000),
    CHECK (NOT coalesce(number, title, text) IS NULL)
) STRICT, WITHOUT ROWID;

-- When the agreement begins, how long it lasts, how it is renewed and ends.
CREATE TABLE term (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('entry-into-force', 'duration', 'renewal', 'expiry', 'termination', 'other')),
    date TEXT CHECK (length(date) BETWEEN 4 AND 80),
    period TEXT CHECK (period GLOB 'P[0-9]*' AND length(period) <= 20),
    text TEXT CHECK (text <> '') CHECK (length(text) <= 4000),
    provision TEXT REFERENCES provision (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (NOT coalesce(date, period, text) IS NULL)
) STRICT, WITHOUT ROWID;

-- What is owed under the agreement.
CREATE TABLE obligation (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    text TEXT NOT NULL CHECK (text <> '') CHECK (length(text) <= 4000),
    due TEXT CHECK (length(due) BETWEEN 4 AND 80),
    state TEXT CHECK (state IN ('pending', 'under-way', 'met', 'not-met', 'waived')),
    provision TEXT REFERENCES provision (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- A party that owes an obligation or an amount, or to which it is owed.
CREATE TABLE bound_party (
    kind TEXT NOT NULL CHECK (kind IN ('obligation', 'amount')),
    id TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('obligor', 'obligee')),
    party TEXT NOT NULL REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    PRIMARY KEY (kind, id, role, party)
) STRICT, WITHOUT ROWID;

-- A sum of money that the agreement names, in a currency of ISO 4217.
CREATE TABLE amount (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    value TEXT NOT NULL CHECK (value GLOB '[0-9]*' AND value NOT GLOB '*[^0-9.]*' AND length(value) <= 30),
    currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    text TEXT NOT NULL CHECK (text <> '') CHECK (length(text) <= 4000),
    provision TEXT REFERENCES provision (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Another agreement that this one stands to in a relation, by the identifier of its dossier.
CREATE TABLE related_agreement (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    relation TEXT NOT NULL CHECK (relation IN ('amends', 'implements', 'signed-with', 'replaces')),
    dossier TEXT NOT NULL CHECK (dossier GLOB '[a-z0-9]*' AND dossier NOT GLOB '*[^a-z0-9-]*'
        AND length(dossier) <= 64),
    title TEXT NOT NULL CHECK (title <> '') CHECK (length(title) <= 300)
) STRICT, WITHOUT ROWID;

-- What a source says otherwise of a fact, or of one of its fields, than the fact does.
CREATE TABLE contradiction (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    of_kind TEXT NOT NULL CHECK (of_kind IN (
        'agreement', 'framing', 'value-set', 'value', 'organisation', 'person', 'position', 'party',
        'signature', 'event', 'attendance', 'attending-group', 'pillar', 'measure', 'statement', 'provision',
        'term', 'obligation', 'amount', 'related-agreement')),
    of_id TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field NOT GLOB '*[^a-z]*' AND length(field) <= 32),
    says TEXT NOT NULL CHECK (says <> '') CHECK (length(says) <= 4000)
) STRICT, WITHOUT ROWID;

CREATE INDEX contradiction_by_fact ON contradiction (of_kind, of_id, ordinal);

-- A photograph, a scanned page or an emblem: a PNG or a JPEG.
CREATE TABLE picture (
    id TEXT PRIMARY KEY NOT NULL CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 64),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('photograph', 'scan', 'emblem')),
    of_kind TEXT NOT NULL CHECK (of_kind IN ('agreement', 'organisation', 'event', 'source')),
    of_id TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> '') CHECK (length(title) <= 300),
    rights TEXT NOT NULL CHECK (rights <> '') CHECK (length(rights) <= 4000),
    picture BLOB NOT NULL CHECK (length(picture) <= 4194304)
        CHECK (substr(picture, 1, 8) = x'89504E470D0A1A0A' OR substr(picture, 1, 3) = x'FFD8FF')
) STRICT, WITHOUT ROWID;

CREATE INDEX picture_by_entity ON picture (of_kind, of_id, ordinal);

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
    target_kind TEXT NOT NULL CHECK (target_kind IN (
        'agreement', 'framing', 'value-set', 'value', 'organisation', 'person', 'position', 'party',
        'signature', 'event', 'attendance', 'attending-group', 'pillar', 'measure', 'statement', 'provision',
        'term', 'obligation', 'amount', 'related-agreement', 'contradiction')),
    target_id TEXT NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    stop INTEGER NOT NULL CHECK (stop > start),
    PRIMARY KEY (paragraph, language, role, start, target_kind, target_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX span_by_target ON span (target_kind, target_id);

-- The paragraph of a source on which a fact rests; field is empty for the fact as a whole. The very words, where they are
-- named, are a stretch of the paragraph's text, which is then carried.
CREATE TABLE citation (
    kind TEXT NOT NULL CHECK (kind IN (
        'agreement', 'framing', 'value-set', 'value', 'organisation', 'person', 'position', 'party',
        'signature', 'event', 'attendance', 'attending-group', 'pillar', 'measure', 'statement', 'provision',
        'term', 'obligation', 'amount', 'related-agreement', 'contradiction')),
    id TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field NOT GLOB '*[^a-z]*' AND length(field) <= 32),
    source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    paragraph INTEGER NOT NULL CHECK (paragraph >= 1),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    start INTEGER CHECK (start >= 0),
    stop INTEGER CHECK (stop > start),
    CHECK ((start IS NULL) = (stop IS NULL)),
    PRIMARY KEY (kind, id, field, source, paragraph)
) STRICT, WITHOUT ROWID;

CREATE INDEX citation_by_source ON citation (source, paragraph, ordinal);

-- Any text above in another language than the dossier's: an unofficial translation.
CREATE TABLE translation (
    kind TEXT NOT NULL CHECK (kind IN (
        'dossier', 'agreement', 'framing', 'value-set', 'value', 'organisation', 'person', 'position', 'party',
        'signature', 'event', 'attendance', 'attending-group', 'pillar', 'measure', 'statement', 'provision',
        'term', 'obligation', 'amount', 'related-agreement', 'contradiction',
        'paragraph', 'source', 'picture')),
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
    entry INTEGER PRIMARY KEY NOT NULL CHECK (entry BETWEEN 1 AND 603979775),
    kind TEXT NOT NULL CHECK (kind IN (
        'agreement', 'framing', 'value-set', 'value', 'organisation', 'person', 'position', 'party',
        'signature', 'event', 'attendance', 'attending-group', 'pillar', 'measure', 'statement', 'provision',
        'term', 'obligation', 'amount', 'related-agreement', 'contradiction',
        'paragraph', 'source')),
    id TEXT NOT NULL,
    part INTEGER NOT NULL CHECK (part >= 0)
) STRICT;

-- The beginnings of names and titles, folded: what is typed from their start is found here.
CREATE TABLE search_head (
    section INTEGER NOT NULL CHECK (section BETWEEN 0 AND 8),
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
