"""Hot backups while others write."""

import os
import threading
import time

from . import town
from .common import expect, expect_sound, rows, value
from .writers import attempt

NAME = "backups"
ROUNDS = 50
BAR = "each restores, passes the checks, equals a committed state; mode 0600"

WRITERS = 3


def run(binary, rounds):
    store = town.store(binary, 300, name="store.sqlite", matched=False)
    person = binary("participant", "list", "--format", "csv").output.splitlines()[1][:9]
    begun, done, failures, over = [0] * WRITERS, [0] * WRITERS, [], threading.Event()

    def write(writer):
        while not over.is_set():
            begun[writer] += 1
            attempt(
                failures, binary, "card", "add", "--participant", person, "--need", "sport",
                "--text", f"card {writer}.{begun[writer]}", random_codes=True,
            )
            done[writer] += 1

    threads = [threading.Thread(target=write, args=[number]) for number in range(WRITERS)]
    for thread in threads:
        thread.start()
    backups, seconds = [], []
    try:
        for _ in rounds:
            least, start = list(done), time.monotonic()
            outcome = binary("backup", random_codes=True).expect_done()
            seconds.append(time.monotonic() - start)
            backups.append((outcome.output.strip(), least, list(begun)))
    finally:
        over.set()
        for thread in threads:
            thread.join()
    expect(not failures, f"{len(failures)} writes failed, the first: {failures[:1]}")
    for number, (path, least, most) in enumerate(backups):
        path = os.path.join(binary.folder, path)
        expect(os.stat(path).st_mode & 0o777 == 0o600, f"{path} is not private")
        restored = binary.at(f"restored-{number}.sqlite")
        binary("restore", path, "--store", restored).expect_done()
        expect(rows(restored) == rows(path), f"{path} restores to something else")
        expect_sound(binary, restored)
        expect_committed(path, least, most)
        os.unlink(restored)
    expect_sound(binary, store)
    return (
        f"{len(backups)} backups beside {sum(done)} writes, all sound; each holds a whole number "
        f"of them; {sum(seconds) / len(seconds):.2f} s each"
    )


def expect_committed(path, least, most):
    """Of each writer all cards up to one of those under way, and an audit entry for each."""
    count = 0
    for writer in range(WRITERS):
        query = f"FROM card WHERE text LIKE 'card {writer}.%'"
        cards = value(path, f"SELECT count(*) {query}")
        last = value(path, f"SELECT coalesce(max(CAST(substr(text, 8) AS INTEGER)), 0) {query}")
        expect(cards == last, f"{path} has {cards} cards of a writer up to number {last}")
        expect(least[writer] <= cards <= most[writer], f"{path} is no state of that moment")
        count += cards
    entries = value(path, "SELECT count(*) FROM audit WHERE action = 'card add'")
    expect(entries == count, f"{path} has {count} cards and {entries} entries")
