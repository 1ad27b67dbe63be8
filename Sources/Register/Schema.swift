internal import GRDB

/// The tables of a store, as migrations that are never edited once they have shipped.
enum Schema {
  /// The newest schema this program knows; kept in the file's `user_version`.
  static let version = 6

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: first)
      try database.execute(
        sql: "PRAGMA application_id = \(StoreFile.applicationID); PRAGMA user_version = 1"
      )
    }
    migrator.registerMigration("2") { database in
      try database.execute(sql: second)
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3") { database in
      try database.execute(sql: third)
      try database.chainAudit(from: "unchained_audit")
      try database.execute(sql: "DROP TABLE unchained_audit; PRAGMA user_version = 3")
    }
    migrator.registerMigration("4") { database in
      try database.execute(sql: fourth)
      try database.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("5") { database in
      try database.execute(sql: mergedParticipant)
      try database.execute(sql: "PRAGMA user_version = 5")
    }
    migrator.registerMigration("6") { database in
      try database.execute(sql: usersAndSweeping)
      try database.execute(sql: "PRAGMA user_version = 6")
    }
    return migrator
  }

  /// Those who work with the store have roles; a purge is remembered until the file is rewritten.
  private static let usersAndSweeping = """
    CREATE TABLE user (
      name TEXT PRIMARY KEY,
      role TEXT NOT NULL CHECK (role IN ('officer', 'interpreter', 'council', 'custodian'))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE unswept (
      since TEXT NOT NULL
    ) STRICT;
    """

  /// Councils put in sentences of their own.
  private static let fourth = """
    CREATE TABLE wording (
      language TEXT NOT NULL,
      key TEXT NOT NULL,
      sentence TEXT NOT NULL,
      is_checked INTEGER NOT NULL CHECK (is_checked IN (0, 1)),
      PRIMARY KEY (language, key)
    ) STRICT, WITHOUT ROWID;
    """

  /// A code that was given up, whose it is now, and what taking that back needs.
  ///
  /// `into_code` may itself be given up later, so it is no reference to a participant.
  private static let mergedParticipant = """
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
    """

  /// The audit is a chain; who was erased is remembered by code; cards leave a count behind.
  private static let third = """
    ALTER TABLE audit RENAME TO unchained_audit;
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

    CREATE TABLE audit_anchor (
      id INTEGER PRIMARY KEY,
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;

    CREATE TABLE erased (
      code INTEGER PRIMARY KEY CHECK (code BETWEEN 0 AND 34359738367),
      at TEXT NOT NULL,
      is_swept INTEGER NOT NULL CHECK (is_swept IN (0, 1))
    ) STRICT;

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

    ALTER TABLE card ADD COLUMN confirmed_on TEXT;
    """

  /// Plans tell how many matches interpreters carry, and what no plan could exceed.
  ///
  /// Of older plans nobody knows the bound with interpreters.
  private static let second = """
    ALTER TABLE plan ADD COLUMN bridged_pairs INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE plan ADD COLUMN bound_urgent_served INTEGER;
    ALTER TABLE plan ADD COLUMN bound_served INTEGER;
    ALTER TABLE plan ADD COLUMN bound_net_points INTEGER;
    CREATE INDEX match_interpreter ON match (interpreter);
    """

  private static let first = """
    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE theme (
      code TEXT PRIMARY KEY,
      picture TEXT,
      minimum_level INTEGER NOT NULL CHECK (minimum_level BETWEEN 1 AND 7),
      "check" TEXT CHECK ("check" IN ('children', 'vulnerable')),
      is_sensitive INTEGER NOT NULL CHECK (is_sensitive IN (0, 1)),
      is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE theme_label (
      theme TEXT NOT NULL REFERENCES theme ON DELETE CASCADE,
      language TEXT NOT NULL,
      label TEXT NOT NULL,
      PRIMARY KEY (theme, language)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE theme_relation (
      theme TEXT NOT NULL REFERENCES theme,
      related TEXT NOT NULL REFERENCES theme,
      points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 400),
      PRIMARY KEY (theme, related)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE language_distance (
      desired TEXT NOT NULL,
      supported TEXT NOT NULL,
      distance INTEGER NOT NULL CHECK (distance BETWEEN 1 AND 1000),
      is_both_ways INTEGER NOT NULL CHECK (is_both_ways IN (0, 1)),
      is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
      note TEXT,
      PRIMARY KEY (desired, supported)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE neighbourhood (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE adjacency (
      neighbourhood INTEGER NOT NULL REFERENCES neighbourhood,
      adjacent INTEGER NOT NULL REFERENCES neighbourhood,
      PRIMARY KEY (neighbourhood, adjacent)
    ) STRICT, WITHOUT ROWID;

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

    CREATE TABLE language_ability (
      participant INTEGER NOT NULL REFERENCES participant,
      language TEXT NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 7),
      reads INTEGER CHECK (reads IN (0, 1)),
      PRIMARY KEY (participant, language)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE participant_check (
      participant INTEGER NOT NULL REFERENCES participant,
      kind TEXT NOT NULL CHECK (kind IN ('children', 'vulnerable')),
      issued_on TEXT NOT NULL,
      valid_until TEXT,
      PRIMARY KEY (participant, kind, issued_on)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE preference (
      participant INTEGER NOT NULL REFERENCES participant,
      position INTEGER NOT NULL,
      preference TEXT NOT NULL,
      PRIMARY KEY (participant, position)
    ) STRICT, WITHOUT ROWID;

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
      batch INTEGER REFERENCES batch,
      CHECK (participant IS NOT NULL OR round_table IS NOT NULL),
      UNIQUE (round_table, number)
    ) STRICT;
    CREATE INDEX card_participant ON card (participant);
    CREATE INDEX card_batch ON card (batch);

    CREATE TABLE imported (
      kind TEXT NOT NULL,
      record TEXT NOT NULL,
      fingerprint INTEGER NOT NULL,
      PRIMARY KEY (kind, record)
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
    ) STRICT;

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
    CREATE UNIQUE INDEX match_open_pair ON match (need, capability)
      WHERE state IN ('proposed', 'accepted', 'introduced');
    CREATE INDEX match_need ON match (need);
    CREATE INDEX match_capability ON match (capability);

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

    CREATE TABLE audit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      by TEXT NOT NULL,
      action TEXT NOT NULL,
      record TEXT,
      detail TEXT
    ) STRICT;
    """
}
