"""What is no store of ours."""

import os
import sqlite3

from . import town
from .common import digest, expect

NAME = "foreign"
ROUNDS = 1
BAR = "refused within a second, exit not 0, unchanged"

COMMANDS = [
    ["card", "list"], ["check"], ["match"], ["backup"], ["audit"], ["export", "--to", "out"],
    ["neighbourhood", "add", "Kork"], ["check", "--repair"],
]


def run(binary, rounds):
    base = town.store(binary, 0, matched=False)
    kinds = make(binary, base)
    slowest, refused = 0, 0
    for _ in rounds:
        for path in kinds:
            before = looked_at(path)
            for arguments in COMMANDS:
                outcome = binary(*arguments, "--store", path, timeout=10).expect_refusal()
                slowest, refused = max(slowest, outcome.seconds), refused + 1
                expect(outcome.seconds < 1, f"took {outcome.seconds:.1f} s: {outcome}")
            outcome = binary("restore", path, "--store", "restored.sqlite", timeout=10)
            outcome.expect_refusal()
            expect(looked_at(path) == before, f"{path} was altered")
            expect(not os.path.exists(binary.at("restored.sqlite")), "was restored")
    return f"{len(kinds)} kinds, {refused} commands refused, the slowest after {slowest:.2f} s"


def make(binary, base):
    def path(name):
        return binary.at(name)

    def altered(name, pragma):
        with open(base, "rb") as source, open(path(name), "wb") as target:
            target.write(source.read())
        database = sqlite3.connect(path(name))
        database.execute(pragma)
        database.close()

    def written(name, data):
        with open(path(name), "wb") as file:
            file.write(data)

    altered("newer", "PRAGMA user_version = 99")
    altered("other-id", "PRAGMA application_id = 7")
    altered("no-schema", "PRAGMA user_version = 0")
    database = sqlite3.connect(path("sqlite"))
    database.execute("CREATE TABLE card (code INTEGER PRIMARY KEY, text TEXT)")
    database.close()
    written("text", b"not a store\n" * 500)
    written("zeros", bytes(8192))
    written("empty", b"")
    written("short", b"SQLite format 3\0")
    os.mkdir(path("directory"))
    os.mkfifo(path("pipe"))
    os.symlink(base, path("link"))
    os.symlink(path("nowhere"), path("broken-link"))
    names = [
        "newer", "other-id", "no-schema", "sqlite", "text", "zeros", "empty", "short", "directory",
        "pipe", "link", "broken-link", "none-at-all",
    ]
    return [path(name) for name in names] + ["/dev/null"]


def looked_at(path):
    """What can be seen of a path, so that a change shows."""
    if os.path.islink(path):
        return os.readlink(path)
    if os.path.isfile(path):
        return digest(path), os.stat(path).st_mtime_ns
    return os.path.exists(path), os.listdir(path) if os.path.isdir(path) else None
