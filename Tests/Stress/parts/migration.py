"""Stores of every released schema: brought up to date, and killed on the way."""

import glob
import os
import re
import sqlite3
import time

from .common import expect, expect_sound, rows, value

NAME = "migration"
ROUNDS = 100
BAR = "loses no field, is backed up first; killed midway it is whole and the next command goes on"

FIXTURES = os.path.join(os.path.dirname(__file__), "..", "..", "RegisterTests", "Fixtures")


def run(binary, rounds):
    versions = sorted(
        int(re.search(r"store-(\d+)\.sql$", path)[1])
        for path in glob.glob(os.path.join(FIXTURES, "store-*.sql"))
    )
    expect(versions, "there are no fixtures")
    bases = {version: fixture(binary, version, entries=20000) for version in versions}
    whole, seconds = {}, {}
    for version, base in bases.items():
        store = binary.place(base)
        seconds[version] = binary("theme", "list").expect_done().seconds
        expect_kept(base, store)
        expect_backed_up(binary, base, version)
        expect_sound(binary, store)
        whole[version] = rows(store)
    newest = value(store, "PRAGMA user_version")
    rested = {}
    for number in rounds:
        version = versions[number % len(versions)]
        store = binary.place(bases[version])
        process = binary.start("theme", "list")
        time.sleep(rounds.random.uniform(0, seconds[version]))
        process.kill()
        process.communicate()
        # Reading rolls back what was broken off.
        rest = read_back(store)
        rested[f"{version}→{rest}"] = rested.get(f"{version}→{rest}", 0) + 1
        expect(version <= rest <= newest, f"rests at schema {rest}")
        expect_kept(bases[version], store)
        binary("theme", "list").expect_done()
        expect(value(store, "PRAGMA user_version") == newest, "the next command did not go on")
        expect(rows(store) == whole[version], "the next command brought something else")
        expect_backed_up(binary, bases[version], version)
        expect_sound(binary, store)
    ways = ", ".join(f"{way}: {count}" for way, count in sorted(rested.items()))
    return f"schemas {', '.join(map(str, versions))} to {newest}; killed stores rested at {ways}"


def fixture(binary, version, entries=0):
    """A store of a released schema, with so long an audit that there is time to kill."""
    path = binary.at(f"schema-{version}.sqlite")
    if not os.path.exists(path):
        database = sqlite3.connect(path)
        with open(os.path.join(FIXTURES, f"store-{version}.sql"), encoding="utf-8") as file:
            database.executescript(file.read())
        last = database.execute("SELECT max(id) FROM audit").fetchone()[0]
        columns = [row[1] for row in database.execute("PRAGMA table_info(audit)")]
        if "hash" not in columns:
            database.executemany(
                "INSERT INTO audit VALUES (?, '2017-03-01T12:00:00Z', 'root', 'card edit', 'x', NULL)",
                [(number,) for number in range(last + 1, entries + 1)],
            )
        database.commit()
        database.close()
        os.chmod(path, 0o600)
    return path


def read_back(store):
    """The schema's number, read by a program that may take back what was broken off."""
    database = sqlite3.connect(store)
    try:
        return database.execute("PRAGMA user_version").fetchone()[0]
    finally:
        database.close()


def expect_kept(base, store):
    """Every field of the older store stands in the newer one."""
    old, new = sqlite3.connect(base), sqlite3.connect(store)
    try:
        tables = [
            row[0] for row in old.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if row[0] not in ("grdb_migrations", "sqlite_sequence")
        ]
        for table in tables:
            names = [row[1] for row in old.execute(f'PRAGMA table_info("{table}")')]
            columns = ", ".join(f'"{name}"' for name in names)
            query = f'SELECT {columns} FROM "{table}"'
            before, after = old.execute(query).fetchall(), new.execute(query).fetchall()
            expect(sorted(before, key=repr) == sorted(after, key=repr), f"{table} lost a field")
    finally:
        old.close()
        new.close()


def expect_backed_up(binary, base, version):
    folder = binary.at("store.sqlite.backups")
    names = [name for name in os.listdir(folder) if f"-schema-{version}" in name]
    expect(names, f"no backup of schema {version}")
    for name in names:
        path = os.path.join(folder, name)
        expect(os.stat(path).st_mode & 0o777 == 0o600, f"{name} is not private")
        expect(rows(path, without=()) == rows(base, without=()), f"{name} differs")
