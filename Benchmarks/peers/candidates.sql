-- The rule of Documentation/Matching.md for eligible pairs and their points, in plain SQL that SQLite
-- and DuckDB both read. The tables are those that `bench candidates --tables` writes: facts alone,
-- of open cards whose holders consent.
--
-- Levels are numbered: A1 1, A2 2, B1 3, B2 4, C1 5, C2 6, native 7. Times are 21 bits; 0 is unknown.
-- Left out is what no synthetic town has: languages in several scripts, fixed and declined pairs.

CREATE TABLE level_points (level INTEGER, points INTEGER);
INSERT INTO level_points VALUES (1, 45), (2, 90), (3, 180), (4, 240), (5, 270), (6, 270), (7, 300);

-- Which themes fit, and what they ask of languages: the need's theme says the level; how well the
-- helper must speak a language learnt, the more specific of the language.* themes.
CREATE TABLE fit AS
SELECT n.theme AS need_theme, c.theme AS capability_theme,
  max(p.points) AS points,
  CASE WHEN n.top = 'language' OR c.top = 'language' THEN 1 ELSE 0 END AS is_lesson,
  CASE WHEN n.top = 'interpreting' THEN 1 ELSE 0 END AS is_interpreting,
  CASE WHEN n.top = 'interpreting' AND n.level < 4 THEN 4 ELSE n.level END AS level,
  CASE
    WHEN n.top = 'language' AND (n.theme <> 'language' OR c.top <> 'language')
      THEN CASE n.theme WHEN 'language.practice' THEN 4 ELSE 5 END
    ELSE CASE c.theme WHEN 'language.practice' THEN 4 ELSE 5 END
  END AS helper_level
FROM (
  SELECT theme AS one, theme AS other, 400 AS points FROM theme WHERE theme <> top
  UNION ALL
  SELECT a.theme, b.theme, 300 FROM theme a JOIN theme b ON a.top = b.top
  WHERE a.theme = a.top OR b.theme = b.top
  UNION ALL SELECT theme, related, points FROM theme_relation
  UNION ALL SELECT related, theme, points FROM theme_relation
) p
JOIN theme n ON n.theme = p.one
JOIN theme c ON c.theme = p.other
GROUP BY n.theme, n.top, n.level, c.theme, c.top;

-- What people speak, once for all who speak the same.
CREATE TABLE spoken AS
SELECT participant, group_concat(language || ':' || level, ' ') AS profile
FROM (SELECT * FROM ability ORDER BY participant, language) GROUP BY participant;
CREATE TABLE profile AS
SELECT profile AS words, min(participant) AS participant FROM spoken GROUP BY profile;
CREATE TABLE speaker AS
SELECT s.participant, p.participant AS profile FROM spoken s JOIN profile p ON p.words = s.profile;
CREATE TABLE own AS
SELECT p.participant AS profile, a.language, a.level
FROM profile p JOIN ability a ON a.participant = p.participant;
-- With the languages they have through another, some steps away.
CREATE TABLE tongue AS
SELECT profile, language, language AS own, 0 AS steps, level FROM own
UNION ALL
SELECT o.profile, r.had, o.language, r.steps, o.level FROM own o JOIN reach r ON r.spoken = o.language;
CREATE INDEX own_profile ON own (profile);
CREATE INDEX tongue_language ON tongue (language, profile);

-- The best common language of two profiles. Who interprets has German, and another with the need.
CREATE TABLE bond AS
SELECT a.profile AS one, b.profile AS other, f.level, f.is_interpreting,
  max(CASE WHEN l.points > 10 * (a.steps + b.steps)
    THEN l.points - 10 * (a.steps + b.steps) ELSE 0 END) AS points
FROM (SELECT DISTINCT level, is_interpreting FROM fit) f
JOIN tongue a ON a.level >= f.level
JOIN tongue b ON b.language = a.language AND b.level >= f.level
JOIN level_points l ON l.level = CASE WHEN a.level < b.level THEN a.level ELSE b.level END
WHERE f.is_interpreting = 0 OR (
  a.language <> 'de' AND a.own <> 'de' AND b.own <> 'de'
  AND b.profile IN (SELECT profile FROM tongue WHERE language = 'de' AND level >= 4)
)
GROUP BY a.profile, b.profile, f.level, f.is_interpreting;
CREATE UNIQUE INDEX bond_key ON bond (one, other, level, is_interpreting);

-- Each need with the themes that fit it: DuckDB plans the join with one theme better than with two.
CREATE TABLE asked AS
SELECT n.*, p.gender, p.wants, p.neighbourhood, s.profile,
  f.capability_theme, f.is_lesson, f.is_interpreting, f.level, f.helper_level,
  -- 50 · weeks / 8, rounded down, full at 8.
  f.points + CAST(CASE WHEN n.weeks < 8 THEN (50 * n.weeks - (50 * n.weeks) % 8) / 8 ELSE 50 END
    AS INTEGER) AS points
FROM need n JOIN participant p ON p.participant = n.participant
JOIN speaker s ON s.participant = n.participant
JOIN fit f ON f.need_theme = n.theme;
CREATE TABLE capability_row AS
SELECT c.*, p.gender, p.wants, p.neighbourhood, s.profile
FROM capability c JOIN participant p ON p.participant = c.participant
JOIN speaker s ON s.participant = c.participant;
CREATE INDEX capability_theme ON capability_row (theme);
CREATE UNIQUE INDEX adjacent_key ON adjacent (one, other);

-- All pairs that meet: theme, times, preferences, and a language. Cards about a language agree on it,
-- and the helper speaks it; it counts at the learner's level, even A1.
CREATE VIEW met AS
SELECT n.need, c.capability, n.profile AS one, c.profile AS other,
  n.is_lesson, n.is_interpreting, n.level, n.helper_level,
  CASE WHEN n.about = 'none' THEN c.about ELSE n.about END AS about,
  n.points
  + CASE WHEN n.neighbourhood = c.neighbourhood THEN 150 WHEN d.one IS NULL THEN 50 ELSE 100 END
  + CASE
      WHEN n.times = 0 OR c.times = 0 THEN 50
      -- Clearing the lowest bit, x & (x - 1), tells whether there are two, and three.
      WHEN ((n.times & c.times) & ((n.times & c.times) - 1)) = 0 THEN 33
      WHEN (((n.times & c.times) & ((n.times & c.times) - 1))
        & (((n.times & c.times) & ((n.times & c.times) - 1)) - 1)) = 0 THEN 66
      ELSE 100
    END AS points
FROM asked n
JOIN capability_row c ON c.theme = n.capability_theme
LEFT JOIN adjacent d ON d.one = n.neighbourhood AND d.other = c.neighbourhood
WHERE n.participant <> c.participant
  AND (n.about = 'none' OR c.about = 'none' OR n.about = c.about)
  AND (n.times = 0 OR c.times = 0 OR (n.times & c.times) <> 0)
  AND (n.wants = 'anyone' OR c.gender = 'unsaid' OR c.gender = n.wants)
  AND (c.wants = 'anyone' OR n.gender = 'unsaid' OR n.gender = c.wants);

CREATE VIEW eligible AS
SELECT m.need, m.capability, m.points + b.points AS points
FROM met m
JOIN bond b ON b.one = m.one AND b.other = m.other AND b.level = m.level
  AND b.is_interpreting = m.is_interpreting
WHERE m.is_lesson = 0
UNION ALL
SELECT m.need, m.capability,
  m.points + CASE WHEN b.points > p.points THEN b.points ELSE p.points END
FROM met m
JOIN own h ON h.profile = m.other AND h.language = m.about AND h.level >= m.helper_level
LEFT JOIN own l ON l.profile = m.one AND l.language = m.about
JOIN level_points p ON p.level =
  CASE WHEN l.level IS NULL THEN 1 WHEN l.level < h.level THEN l.level ELSE h.level END
LEFT JOIN bond b ON b.one = m.one AND b.other = m.other AND b.level = m.level
  AND b.is_interpreting = m.is_interpreting
WHERE m.is_lesson = 1;

-- The best of each need.
CREATE TABLE best AS
SELECT need, capability, points FROM (
  SELECT need, capability, points,
    row_number() OVER (PARTITION BY need ORDER BY points DESC) AS place
  FROM eligible
) ranked
WHERE place <= 20;
