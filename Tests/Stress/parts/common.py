"""What the parts share: the binary, what a run gave, and how a store is looked at."""

import csv
import hashlib
import os
import shutil
import signal
import sqlite3
import subprocess
import time


class Fault(Exception):
    """A bar was missed."""


def expect(holds, fault):
    if not holds:
        raise Fault(fault)


class Round:
    """Counts rounds and ends them at the time limit."""

    def __init__(self, total, deadline, random):
        self.total, self.deadline, self.random, self.done = total, deadline, random, 0

    def __iter__(self):
        while self.done < self.total and time.monotonic() < self.deadline:
            yield self.done
            self.done += 1


class Outcome:
    def __init__(self, arguments, status, output, errors, seconds):
        self.arguments, self.status, self.seconds = arguments, status, seconds
        self.output, self.errors = output, errors

    def __str__(self):
        return f"`{' '.join(self.arguments)}` ended with {self.status}: {self.errors.strip()}"

    def expect_done(self):
        expect(self.status == 0, str(self))
        return self

    def expect_refusal(self, *words):
        """A refusal is exit 1 and one plain sentence, never a trap or SQLite's own words."""
        lines = [line for line in self.errors.splitlines() if line.startswith("Error: ")]
        expect(self.status == 1 and len(lines) == 1, f"no plain refusal: {self}")
        expect("SQLITE" not in self.errors and "Fatal error" not in self.errors, str(self))
        expect(not words or any(word in self.errors for word in words), f"other words: {self}")
        return self


class Binary:
    """The binary, run in a folder of its own on a fixed day and with fixed codes."""

    def __init__(self, path, folder):
        self.path, self.folder = os.path.abspath(path), folder
        expect(os.access(self.path, os.X_OK), f"there is no binary at {self.path}")
        self.environment = {
            "PATH": os.environ.get("PATH", ""), "HOME": folder, "LANG": "C.UTF-8",
            "SEEWHAT_STORE": "store.sqlite", "SEEWHAT_AS": "stress",
            "SEEWHAT_TODAY": "2017-03-01", "SEEWHAT_SEED": "1",
        }

    def start(self, *arguments, random_codes=False, folder=None):
        environment = dict(self.environment)
        if random_codes:
            del environment["SEEWHAT_SEED"]
        return subprocess.Popen(
            [self.path, *arguments], cwd=folder or self.folder, env=environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, errors="replace",
        )

    def __call__(self, *arguments, timeout=600, **options):
        begin = time.monotonic()
        process = self.start(*arguments, **options)
        try:
            output, errors = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Fault(f"`{' '.join(arguments)}` hung for more than {timeout} s")
        expect(
            process.returncode >= 0,
            f"`{' '.join(arguments)}` ended with {signal_name(process.returncode)}: {errors}",
        )
        return Outcome(
            arguments, process.returncode, output, errors, time.monotonic() - begin
        )

    def at(self, name):
        return os.path.join(self.folder, name)

    def place(self, base, name="store.sqlite"):
        """Puts a copy of a store where the commands look for it, and nothing else beside it."""
        for other in os.listdir(self.folder):
            if other.startswith(name):
                path = self.at(other)
                shutil.rmtree(path) if os.path.isdir(path) else os.unlink(path)
        shutil.copyfile(base, self.at(name))
        os.chmod(self.at(name), 0o600)
        return self.at(name)

    def check(self, *arguments):
        """What `seewhat check` says, by topic."""
        outcome = self("check", "--format", "csv", *arguments)
        expect(outcome.status in (0, 1), str(outcome))
        return {row[0]: row[1] for row in csv.reader(outcome.output.splitlines()) if row}


def signal_name(status):
    return signal.Signals(-status).name if status < 0 else str(status)


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def faults(path, check="integrity_check"):
    """What SQLite's own check finds in a file, which is only read; empty where it is sound."""
    try:
        database = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
        try:
            database.execute("PRAGMA cell_size_check = ON")
            return [str(row) for row in database.execute(f"PRAGMA {check}") if row[0] != "ok"]
        finally:
            database.close()
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        # A damaged file may have names that are no text.
        return [str(error)]


def expect_sound(binary, path):
    """Checks a store with SQLite and with the program."""
    found = faults(path) or faults(path, "foreign_key_check")
    expect(not found, f"{path} is damaged: {found[:3]}")
    topics = binary.check("--store", path)
    for topic in ["integrity", "references", "audit", "erasures"]:
        expect(topics.get(topic) == "fine", f"check says of {topic}: {topics.get(topic)}")


def rows(path, without=("audit", "audit_anchor", "erased", "sqlite_sequence", "grdb_migrations")):
    """All rows of a store's tables, sorted; the audit has its own check."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        names = [
            row[0] for row in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
        return {
            name: sorted(database.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for name in names if name not in without
        }
    finally:
        database.close()


def value(path, query):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return database.execute(query).fetchone()[0]
    finally:
        database.close()
