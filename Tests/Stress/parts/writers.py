"""Eight writing processes at once with a matcher and a reader, and first openings at once."""

import threading
import time

from . import town
from .common import Fault, expect, expect_sound, value

NAME = "writers"
ROUNDS = 1000
BAR = "8 writers × rounds: every card is there, no busy error; of 20 first openings one makes it"

WRITERS, OPENINGS = 8, 20


def run(binary, rounds):
    made = openings(binary)
    store = town.store(binary, 50, name="store.sqlite", matched=False)
    people = [
        line.split(",")[0]
        for line in binary("participant", "list", "--format", "csv").output.split("\n")[1:]
        if line
    ]
    before = value(store, "SELECT count(*) FROM card")
    failures, added, over = [], [0] * WRITERS, threading.Event()
    slowest = [0.0] * WRITERS

    def write(writer):
        for number in Rounds(rounds):
            outcome = attempt(
                failures, binary, "card", "add", "--participant", people[number % len(people)],
                "--need", "sport", "--text", f"card {writer}.{number}", random_codes=True,
            )
            if outcome:
                added[writer] += 1
                slowest[writer] = max(slowest[writer], outcome.seconds)

    def beside(*arguments):
        count = 0
        while not over.is_set():
            attempt(failures, binary, *arguments, random_codes=True)
            count += 1
        others.append(count)

    others = []
    writers = [threading.Thread(target=write, args=[number]) for number in range(WRITERS)]
    side = [
        threading.Thread(target=beside, args=arguments)
        for arguments in [["match"], ["card", "list", "--format", "csv"]]
    ]
    for thread in writers + side:
        thread.start()
    for thread in writers:
        thread.join()
    over.set()
    for thread in side:
        thread.join()
    rounds.done = min(added)
    texts = value(store, "SELECT count(DISTINCT text) FROM card WHERE text LIKE 'card %'")
    expect(texts == sum(added), f"{sum(added)} were acknowledged, {texts} are there")
    expect(value(store, "SELECT count(*) FROM card") == before + sum(added), "rows too many")
    expect_sound(binary, store)
    expect(
        not failures,
        f"{sum(added)} acknowledged and none lost, but {len(failures)} commands failed, "
        f"the first: {failures[:1]}",
    )
    return (
        f"{sum(added)} cards added, {texts} there, beside {sum(others)} matchings and lists; "
        f"slowest command {max(slowest):.1f} s; of {OPENINGS} openings {made} made the store"
    )


class Rounds:
    """The rounds for one of several threads, without counting them."""

    def __init__(self, rounds):
        self.total, self.deadline = rounds.total, rounds.deadline

    def __iter__(self):
        for number in range(self.total):
            if time.monotonic() > self.deadline:
                return
            yield number


def attempt(failures, binary, *arguments, **options):
    """Runs a command; keeps why where it fails."""
    try:
        return binary(*arguments, **options).expect_done()
    except Fault as fault:
        failures.append(str(fault))
        return None


def openings(binary):
    processes = [
        binary.start("init", "--store", "new.sqlite", random_codes=True) for _ in range(OPENINGS)
    ]
    statuses = []
    for process in processes:
        _, errors = process.communicate()
        statuses.append(process.returncode)
        expect(
            process.returncode == 0 or "There is a file at new.sqlite already" in errors, errors
        )
    made = statuses.count(0)
    expect(made == 1, f"{made} of {OPENINGS} made the store")
    binary("neighbourhood", "add", "Kork", "--store", "new.sqlite").expect_done()
    expect_sound(binary, binary.at("new.sqlite"))
    return made
