"""Runs candidates.sql over the tables of `bench candidates --tables`, and compares with ours.

  usage: candidates.py FOLDER sqlite|duckdb

Prints one JSON object. Loading the tables is not timed, the rule from the tables to the best of each
need is; SQLite and DuckDB run in memory, on one thread. `differing_needs` are needs whose best
candidates do not earn the same points in the same order as in `ours.csv`; `differing_pairs` are our
pairs to which the SQL gives other points, or none.
"""

import csv
import json
import pathlib
import resource
import sqlite3
import sys
import time

COLUMNS = {
    "ability": "participant INTEGER, language TEXT, level INTEGER",
    "adjacent": "one TEXT, other TEXT",
    "capability": "capability INTEGER, participant INTEGER, theme TEXT, about TEXT, times INTEGER",
    "need": "need INTEGER, participant INTEGER, theme TEXT, about TEXT, times INTEGER, weeks INTEGER",
    "ours": "need INTEGER, capability INTEGER, points INTEGER",
    "participant": "participant INTEGER, gender TEXT, wants TEXT, neighbourhood TEXT",
    "reach": "spoken TEXT, had TEXT, steps INTEGER",
    "theme": "theme TEXT, top TEXT, level INTEGER",
    "theme_relation": "theme TEXT, related TEXT, points INTEGER",
}

# The points of each need's candidates, best first, with their ranks.
RANKED = "SELECT need, points, row_number() OVER (PARTITION BY need ORDER BY points DESC) AS place FROM"
DIFFERING_NEEDS = f"""
SELECT count(DISTINCT need) FROM (
  SELECT * FROM (SELECT * FROM ({RANKED} best) a EXCEPT SELECT * FROM ({RANKED} ours) b) c
  UNION ALL
  SELECT * FROM (SELECT * FROM ({RANKED} ours) d EXCEPT SELECT * FROM ({RANKED} best) e) f
) g
"""
DIFFERING_PAIRS = """
SELECT (SELECT count(*) FROM ours) - count(*)
FROM ours o JOIN eligible e ON e.need = o.need AND e.capability = o.capability
WHERE e.points = o.points
"""


def sqlite(folder):
    connection = sqlite3.connect(":memory:")
    for table, columns in COLUMNS.items():
        connection.execute(f"CREATE TABLE {table} ({columns})")
        with open(folder / f"{table}.csv", newline="", encoding="utf-8") as file:
            rows = csv.reader(file)
            marks = ", ".join("?" * len(next(rows)))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    return connection


def duckdb(folder):
    import duckdb

    connection = duckdb.connect()
    connection.execute("SET threads TO 1")
    connection.execute("SET memory_limit = '6GB'")
    connection.execute(f"SET temp_directory = '{folder}'")
    for table, columns in COLUMNS.items():
        connection.execute(f"CREATE TABLE {table} ({columns})")
        connection.execute(f"COPY {table} FROM '{folder}/{table}.csv' (HEADER)")
    return connection


def main():
    folder, engine = pathlib.Path(sys.argv[1]), sys.argv[2]
    connection = {"sqlite": sqlite, "duckdb": duckdb}[engine](folder)
    rule = pathlib.Path(__file__).with_name("candidates.sql").read_text(encoding="utf-8")
    lines = (line for line in rule.splitlines() if not line.lstrip().startswith("--"))
    start, cpu_start = time.perf_counter(), time.process_time()
    for statement in "\n".join(lines).split(";"):
        # DuckDB joins by hashing and would only lose time over an index.
        if statement.strip() and not (engine == "duckdb" and " INDEX " in statement):
            connection.execute(statement)
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu_start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6

    def number(query):
        return connection.execute(query).fetchone()[0]

    if engine == "sqlite":
        # So that it looks up our pairs instead of going through all.
        connection.execute("CREATE UNIQUE INDEX ours_key ON ours (need, capability)")
    print(json.dumps({
        "pairs": number("SELECT count(*) FROM best"),
        "seconds": round(seconds, 6),
        "cpu_seconds": round(cpu, 6),
        "peak_memory_mb": round(peak, 1),
        "differing_needs": number(DIFFERING_NEEDS),
        "differing_pairs": number(DIFFERING_PAIRS),
    }))


if __name__ == "__main__":
    main()
