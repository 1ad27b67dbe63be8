PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE adjacency (
  neighbourhood INTEGER NOT NULL REFERENCES neighbourhood,
  adjacent INTEGER NOT NULL REFERENCES neighbourhood,
  PRIMARY KEY (neighbourhood, adjacent)
) STRICT, WITHOUT ROWID;
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('change', 'export', 'read', 'refusal')),
  action TEXT NOT NULL,
  record TEXT,
  detail TEXT,
  named TEXT,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO "audit" VALUES(1,'2017-03-01T12:00:00Z','root','change','init',NULL,NULL,NULL,X'7954E7E667569347B2163D3727ECED0D1DA04131BB05F719A00AB551C31EC870');
INSERT INTO "audit" VALUES(2,'2017-03-01T12:00:00Z','root','change','neighbourhood',NULL,NULL,NULL,X'1EB7F880F5A93DB7CC7F51252DAACD100673FBD4A751AAD84600DBEACD456E64');
INSERT INTO "audit" VALUES(3,'2017-03-01T12:00:00Z','root','change','participant add','3M5H-9S6W',NULL,NULL,X'A26B471D5D29FDFC3408ECEC78F2BCFD8573AB5B177E54D1C55022CDE33B28A7');
INSERT INTO "audit" VALUES(4,'2017-03-01T12:00:00Z','root','change','participant add','DSSY-6WQW',NULL,NULL,X'B85595A7ABA20FEE331458BE1833624634A4B7575C122CB15998713E499E2606');
INSERT INTO "audit" VALUES(5,'2017-03-01T12:00:00Z','root','change','card add','CC1K-P35Z',NULL,NULL,X'B66E045A51B20A4CD2E11CC4F42736E89B6D86F0231F9B931118DAF58C0B2321');
INSERT INTO "audit" VALUES(6,'2017-03-01T12:00:00Z','root','change','card add','QNJA-BPDY',NULL,NULL,X'3DC01FE549D591A3AD4A2CC554DC912BD77EFF4CAD6C01DDC106200B6DFDF508');
INSERT INTO "audit" VALUES(7,'2017-03-01T12:00:00Z','root','change','match',NULL,NULL,NULL,X'E2A1E3A21B8F9F41EC539C7C98A426AC7234F502402C95EE661E59A7FE3B95AF');
CREATE TABLE audit_anchor (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE batch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('import', 'entry')),
  round_table INTEGER REFERENCES round_table,
  at TEXT NOT NULL,
  by TEXT NOT NULL
) STRICT;
CREATE TABLE card (
  code INTEGER PRIMARY KEY CHECK (code BETWEEN 0 AND 34359738367),
  reference TEXT UNIQUE,
  participant INTEGER REFERENCES participant,
  round_table INTEGER REFERENCES round_table,
  number INTEGER,
  kind TEXT NOT NULL CHECK (kind IN ('need', 'capability')),
  theme TEXT NOT NULL REFERENCES theme,
  about TEXT,
  count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 9999),
  is_for_group INTEGER NOT NULL CHECK (is_for_group IN (0, 1)),
  times INTEGER NOT NULL CHECK (times BETWEEN 0 AND 2097151),
  is_urgent INTEGER NOT NULL CHECK (is_urgent IN (0, 1)),
  written_on TEXT NOT NULL,
  text TEXT NOT NULL,
  text_language TEXT NOT NULL,
  rendering TEXT,
  closed_on TEXT,
  batch INTEGER REFERENCES batch, confirmed_on TEXT,
  CHECK (participant IS NOT NULL OR round_table IS NOT NULL),
  UNIQUE (round_table, number)
) STRICT;
INSERT INTO "card" VALUES(13289248869,NULL,3898124070,NULL,NULL,'need','housing',NULL,1,0,4681,0,'2017-03-01','Wohnung','de',NULL,NULL,NULL,NULL);
INSERT INTO "card" VALUES(25419919053,NULL,14824709015,NULL,NULL,'capability','housing',NULL,2,0,0,0,'2017-03-01','Ich helfe bei der Wohnungssuche','de',NULL,NULL,NULL,NULL);
CREATE TABLE consent (
  participant INTEGER NOT NULL REFERENCES participant,
  position INTEGER NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('keep', 'match', 'review', 'introduce')),
  given_on TEXT NOT NULL,
  until TEXT,
  withdrawn_on TEXT,
  notice TEXT,
  language TEXT,
  through TEXT,
  recorded_by TEXT,
  PRIMARY KEY (participant, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "consent" VALUES(3898124070,0,'keep','2017-03-01',NULL,NULL,NULL,NULL,NULL,'root');
INSERT INTO "consent" VALUES(3898124070,1,'match','2017-03-01',NULL,NULL,NULL,NULL,NULL,'root');
INSERT INTO "consent" VALUES(3898124070,2,'review','2017-03-01',NULL,NULL,NULL,NULL,NULL,'root');
INSERT INTO "consent" VALUES(3898124070,3,'introduce','2017-03-01',NULL,NULL,NULL,NULL,NULL,'root');
INSERT INTO "consent" VALUES(14824709015,0,'keep','2017-03-01',NULL,NULL,NULL,NULL,NULL,'root');
INSERT INTO "consent" VALUES(14824709015,1,'match','2017-03-01',NULL,NULL,NULL,NULL,NULL,'root');
INSERT INTO "consent" VALUES(14824709015,2,'review','2017-03-01',NULL,NULL,NULL,NULL,NULL,'root');
INSERT INTO "consent" VALUES(14824709015,3,'introduce','2017-03-01',NULL,NULL,NULL,NULL,NULL,'root');
CREATE TABLE decision (
  match INTEGER NOT NULL REFERENCES match,
  position INTEGER NOT NULL,
  step TEXT NOT NULL CHECK (step IN
    ('accept', 'agree', 'decline', 'introduce', 'complete', 'end')),
  side TEXT CHECK (side IN ('need', 'capability')),
  reason TEXT,
  outcome TEXT,
  note TEXT,
  basis TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (match, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE erased (
  code INTEGER PRIMARY KEY CHECK (code BETWEEN 0 AND 34359738367),
  at TEXT NOT NULL,
  is_swept INTEGER NOT NULL CHECK (is_swept IN (0, 1))
) STRICT;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('1');
INSERT INTO "grdb_migrations" VALUES('2');
INSERT INTO "grdb_migrations" VALUES('3');
INSERT INTO "grdb_migrations" VALUES('4');
INSERT INTO "grdb_migrations" VALUES('5');
CREATE TABLE imported (
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  fingerprint INTEGER NOT NULL,
  PRIMARY KEY (kind, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE language_ability (
  participant INTEGER NOT NULL REFERENCES participant,
  language TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 7),
  reads INTEGER CHECK (reads IN (0, 1)),
  PRIMARY KEY (participant, language)
) STRICT, WITHOUT ROWID;
INSERT INTO "language_ability" VALUES(3898124070,'de',2,NULL);
INSERT INTO "language_ability" VALUES(3898124070,'ti',7,NULL);
INSERT INTO "language_ability" VALUES(14824709015,'de',7,NULL);
INSERT INTO "language_ability" VALUES(14824709015,'ti',3,NULL);
CREATE TABLE language_distance (
  desired TEXT NOT NULL,
  supported TEXT NOT NULL,
  distance INTEGER NOT NULL CHECK (distance BETWEEN 1 AND 1000),
  is_both_ways INTEGER NOT NULL CHECK (is_both_ways IN (0, 1)),
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  note TEXT,
  PRIMARY KEY (desired, supported)
) STRICT, WITHOUT ROWID;
CREATE TABLE match (
  code INTEGER PRIMARY KEY CHECK (code BETWEEN 0 AND 34359738367),
  need INTEGER NOT NULL REFERENCES card,
  capability INTEGER NOT NULL REFERENCES card,
  interpreter INTEGER REFERENCES participant,
  state TEXT NOT NULL CHECK (state IN
    ('proposed', 'accepted', 'introduced', 'completed', 'declined', 'ended')),
  points INTEGER NOT NULL,
  proposed_on TEXT NOT NULL
) STRICT;
INSERT INTO "match" VALUES(13394448162,13289248869,25419919053,NULL,'proposed',680,'2017-03-01');
CREATE TABLE merged_participant (
  code INTEGER PRIMARY KEY CHECK (code BETWEEN 0 AND 34359738367),
  into_code INTEGER NOT NULL CHECK (into_code <> code),
  position INTEGER NOT NULL UNIQUE,
  reference TEXT,
  merged_on TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  before TEXT NOT NULL
) STRICT;
CREATE INDEX merged_participant_into ON merged_participant (into_code);
CREATE TABLE neighbourhood (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "neighbourhood" VALUES(1,'Kernstadt');
CREATE TABLE participant (
  code INTEGER PRIMARY KEY CHECK (code BETWEEN 0 AND 34359738367),
  reference TEXT UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('resident', 'organisation')),
  given_name TEXT,
  family_name TEXT,
  name TEXT,
  gender TEXT CHECK (gender IN ('woman', 'man', 'diverse')),
  neighbourhood INTEGER REFERENCES neighbourhood,
  contact TEXT,
  times INTEGER NOT NULL CHECK (times BETWEEN 0 AND 2097151),
  registered_on TEXT NOT NULL,
  CHECK (coalesce(given_name, family_name, name) IS NOT NULL)
) STRICT;
INSERT INTO "participant" VALUES(3898124070,NULL,'resident',NULL,NULL,'Selam Tesfay',NULL,1,NULL,0,'2017-03-01');
INSERT INTO "participant" VALUES(14824709015,NULL,'resident',NULL,NULL,'Marta Weiß',NULL,1,NULL,0,'2017-03-01');
CREATE TABLE participant_check (
  participant INTEGER NOT NULL REFERENCES participant,
  kind TEXT NOT NULL CHECK (kind IN ('children', 'vulnerable')),
  issued_on TEXT NOT NULL,
  valid_until TEXT,
  PRIMARY KEY (participant, kind, issued_on)
) STRICT, WITHOUT ROWID;
CREATE TABLE past_card (
  kind TEXT NOT NULL CHECK (kind IN ('need', 'capability')),
  theme TEXT NOT NULL REFERENCES theme,
  neighbourhood TEXT NOT NULL,
  written_in TEXT NOT NULL,
  was_urgent INTEGER NOT NULL CHECK (was_urgent IN (0, 1)),
  was_introduced INTEGER NOT NULL CHECK (was_introduced IN (0, 1)),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (kind, theme, neighbourhood, written_in, was_urgent, was_introduced)
) STRICT, WITHOUT ROWID;
CREATE TABLE plan (
  id INTEGER PRIMARY KEY,
  audit INTEGER NOT NULL,
  made_on TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  needs INTEGER NOT NULL,
  urgent_needs INTEGER NOT NULL,
  served INTEGER NOT NULL,
  urgent_served INTEGER NOT NULL,
  pairs INTEGER NOT NULL,
  points INTEGER NOT NULL,
  net_points INTEGER NOT NULL,
  is_proven_best INTEGER NOT NULL CHECK (is_proven_best IN (0, 1))
, bridged_pairs INTEGER NOT NULL DEFAULT 0, bound_urgent_served INTEGER, bound_served INTEGER, bound_net_points INTEGER) STRICT;
INSERT INTO "plan" VALUES(1,6,'2017-03-01','2017-03-01T12:00:00Z','root',1,0,1,0,1,680,680,1,0,0,1,680);
CREATE TABLE preference (
  participant INTEGER NOT NULL REFERENCES participant,
  position INTEGER NOT NULL,
  preference TEXT NOT NULL,
  PRIMARY KEY (participant, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "preference" VALUES(14824709015,0,'women only');
CREATE TABLE round_table (
  code INTEGER PRIMARY KEY CHECK (code BETWEEN 0 AND 34359738367),
  reference TEXT UNIQUE,
  event TEXT NOT NULL,
  date TEXT NOT NULL,
  place TEXT,
  neighbourhood INTEGER REFERENCES neighbourhood,
  language TEXT,
  facilitator TEXT
) STRICT;
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('council','Stadt Kehl');
INSERT INTO "setting" VALUES('working-language','de');
CREATE TABLE theme (
  code TEXT PRIMARY KEY,
  picture TEXT,
  minimum_level INTEGER NOT NULL CHECK (minimum_level BETWEEN 1 AND 7),
  "check" TEXT CHECK ("check" IN ('children', 'vulnerable')),
  is_sensitive INTEGER NOT NULL CHECK (is_sensitive IN (0, 1)),
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO "theme" VALUES('housing','🏠',3,NULL,1,1);
INSERT INTO "theme" VALUES('interpreting','🌐',4,NULL,0,1);
INSERT INTO "theme" VALUES('interpreting.appointment','👂',4,NULL,0,1);
INSERT INTO "theme" VALUES('interpreting.phone','📞',4,NULL,0,1);
INSERT INTO "theme" VALUES('interpreting.written','🖋️',4,NULL,0,1);
CREATE TABLE theme_label (
  theme TEXT NOT NULL REFERENCES theme ON DELETE CASCADE,
  language TEXT NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (theme, language)
) STRICT, WITHOUT ROWID;
INSERT INTO "theme_label" VALUES('housing','de','Wohnen');
INSERT INTO "theme_label" VALUES('housing','en','Housing');
CREATE TABLE theme_relation (
  theme TEXT NOT NULL REFERENCES theme,
  related TEXT NOT NULL REFERENCES theme,
  points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 400),
  PRIMARY KEY (theme, related)
) STRICT, WITHOUT ROWID;
CREATE TABLE wording (
  language TEXT NOT NULL,
  key TEXT NOT NULL,
  sentence TEXT NOT NULL,
  is_checked INTEGER NOT NULL CHECK (is_checked IN (0, 1)),
  PRIMARY KEY (language, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX card_participant ON card (participant);
CREATE INDEX card_batch ON card (batch);
CREATE UNIQUE INDEX match_open_pair ON match (need, capability)
  WHERE state IN ('proposed', 'accepted', 'introduced');
CREATE INDEX match_need ON match (need);
CREATE INDEX match_capability ON match (capability);
CREATE INDEX match_interpreter ON match (interpreter);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('audit',7);
PRAGMA application_id = 1398233412;
PRAGMA user_version = 5;
COMMIT;
