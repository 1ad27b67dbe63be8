"""Files with flipped bytes, cut tails and zeroed pages."""

from . import kills, town
from .common import digest, expect, faults

NAME = "damage"
ROUNDS = 500
BAR = "no trap, no hang over 10 s, faults reported, nothing written into a damaged store"

PAGE = 4096


def run(binary, rounds):
    base = town.store(binary, 60)
    person, match = kills.some(binary, base)
    with open(base, "rb") as file:
        sound = file.read()
    commands = [
        ["check"], ["card", "list", "--format", "json"], ["report", "matches"],
        ["participant", "edit", person, "--contact", "x"], ["review", "accept", match],
        ["match"], ["backup"], ["participant", "erase", person, "--yes"],
    ]
    damaged = written = 0
    slowest = 0
    for number in rounds:
        bytes = spoilt(sound, number % 3, rounds.random)
        path = binary.place(base)
        with open(path, "r+b") as file:
            file.truncate(0)
            file.write(bytes)
        found = faults(path)
        # A record that names another which is not there: reported, and kept out of backups.
        broken = found or faults(path, "foreign_key_check")
        damaged += bool(broken)
        # Each damaged file is read in every way, and each command that writes gets its turn.
        for arguments in commands[:3] + [commands[3 + number % 5]]:
            before = digest(path)
            outcome = binary(*arguments, timeout=10)
            slowest = max(slowest, outcome.seconds)
            expect(outcome.status in (0, 1), str(outcome))
            if broken and arguments == ["backup"]:
                expect(outcome.status == 1, f"backed up with faults: {broken[:2]}")
            if outcome.status == 1 and arguments != ["check"]:
                outcome.expect_refusal()
            if found:
                expect(digest(path) == before, f"written into a damaged store: {outcome}")
            if broken and arguments == ["check"]:
                expect(outcome.status == 1, f"check finds nothing: {broken[:2]}")
                said = outcome.output + outcome.errors
                expect("Traceback" not in said and "Fatal" not in said, said)
            written += digest(path) != before
    return (
        f"{damaged} of {rounds.done} files had faults that SQLite finds, all reported; no trap; "
        f"slowest {slowest:.1f} s; {written} commands wrote, none into a damaged file"
    )


def spoilt(sound, way, draw):
    """The bytes of a store, damaged."""
    bytes = bytearray(sound)
    if way == 0:
        # Headers of pages are small and matter most, so half of the flips go there.
        for _ in range(draw.choice([1, 4, 32])):
            page = draw.randrange(len(bytes) // PAGE) * PAGE
            offset = draw.randrange(16 if draw.random() < 0.5 else PAGE)
            bytes[page + offset] ^= draw.randrange(1, 256)
    elif way == 1:
        del bytes[draw.randrange(1, len(bytes)):]
    else:
        for _ in range(draw.choice([1, 2, 8])):
            page = draw.randrange(len(bytes) // PAGE) * PAGE
            bytes[page:page + PAGE] = draw.randbytes(PAGE) if draw.random() < 0.2 else bytes_of_zero
    return bytes


bytes_of_zero = b"\0" * PAGE
