"""`kill -9` at random moments: import, match, review, erase, migration."""

import os
import shutil
import time

from . import migration, town
from .common import expect, expect_sound, rows

NAME = "kills"
ROUNDS = 200
BAR = "nothing acknowledged lost, nothing half done, sound, the next command works"

PEOPLE = 1500


def run(binary, rounds):
    base = town.store(binary, PEOPLE)
    files = town.write(binary.folder, PEOPLE, seed=2, start=PEOPLE)
    unmatched = binary.at("unmatched.sqlite")
    shutil.copyfile(base, unmatched)
    binary("import", "--store", unmatched, *files).expect_done()
    person, match = some(binary, base)
    commands = {
        "import": (base, ["import", *files]),
        "match": (unmatched, ["match"]),
        "review": (base, ["review", "accept", match]),
        "erase": (base, ["participant", "erase", person, "--yes"]),
        "migration": (migration.fixture(binary, 1, entries=20000), ["theme", "list"]),
    }
    states = {name: finished(binary, *command) for name, command in commands.items()}
    journals, outcomes = 0, {"before": 0, "after": 0, "between": 0}
    for number in rounds:
        name = list(commands)[number % len(commands)]
        (base, arguments), (before, after, seconds) = commands[name], states[name]
        store = binary.place(base)
        process = binary.start(*arguments)
        time.sleep(rounds.random.uniform(0, seconds * 1.1))
        process.kill()
        process.communicate()
        journal = store + "-journal"
        journals += os.path.exists(journal) and os.path.getsize(journal) > 0
        # A migration is gone on with by the next command; all else is as it was left.
        binary("card", "list", "--format", "csv").expect_done()
        now = rows(store)
        expect(now in (before, after), f"{name} was left half done")
        expect(process.returncode != 0 or now == after, f"{name} was acknowledged and is lost")
        expect_sound(binary, store)
        outcomes["after" if now == after else "before"] += 1
        # And the command itself goes through where it had not.
        if now == before:
            binary(*arguments).expect_done()
            expect(rows(store) == after, f"{name}, run again, gave something else")
    return (
        f"{outcomes['before']} taken back, {outcomes['after']} done, none half done; "
        f"{journals} kills left a journal that the next command rolled back"
    )


def some(binary, store):
    """The code of a participant with a match, and of that match."""
    report = binary("review", "list", "--format", "csv", "--store", store).expect_done()
    match = report.output.splitlines()[1].split(",")[0]
    shown = binary("review", "show", match, "--format", "json", "--store", store).expect_done()
    return shown.output.split('"holder": "')[1][:9], match


def finished(binary, base, arguments):
    """The rows before a command and after it, and how long it takes."""
    store = binary.place(base)
    before = rows(store)
    seconds = binary(*arguments).expect_done().seconds
    return before, rows(store), seconds
