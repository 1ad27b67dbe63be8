"""A file or a folder that is read-only."""

import os

from . import kills, town
from .common import digest, expect

NAME = "read-only"
ROUNDS = 1
BAR = "reading works; every write is refused by name; the file unchanged"


def run(binary, rounds):
    base = town.store(binary, 50)
    person, match = kills.some(binary, base)
    card = binary("card", "list", "--format", "csv", "--store", base).output.splitlines()[1][:9]
    files = town.write(binary.folder, 5, seed=3, start=900)
    home = binary.at("home")
    os.mkdir(home)
    path = os.path.join(home, "store.sqlite")
    reading = [
        ["card", "list"], ["card", "list", "--format", "json"], ["participant", "list"],
        ["participant", "show", person], ["theme", "list"], ["neighbourhood", "list"],
        ["report", "matches"], ["report", "gaps"], ["report", "assets"], ["review", "list"],
        ["review", "show", match], ["suggest", "--participant", person], ["match", "--dry-run"], ["audit"],
        ["settings"], ["import", "--dry-run", *files], ["participant", "consent", "show", person],
    ]
    writing = [
        ["participant", "add", "--name", "Neu", "--consent", "keep"],
        ["participant", "edit", person, "--contact", "x"],
        ["participant", "erase", person, "--yes"],
        ["participant", "consent", "withdraw", person, "match"],
        ["participant", "export-all", person, "--names", "asked"],
        ["participant", "list", "--names", "asked"],
        ["card", "add", "--participant", person, "--need", "sport", "--text", "x"],
        ["card", "edit", card, "--text", "x"], ["card", "close", card], ["card", "confirm", card],
        ["table", "add", "--event", "Fest", "--date", "2017-02-01"],
        ["neighbourhood", "add", "Kork"], ["import", *files], ["match"],
        ["review", "accept", match], ["export", "--to", binary.at("out")],
        ["backup", "--to", binary.at("copies")],
    ]
    counts = {}
    for _ in rounds:
        for place, path_mode, folder_mode in [("file", 0o400, 0o700), ("folder", 0o600, 0o500)]:
            os.chmod(home, 0o700)
            binary.place(base, os.path.join("home", "store.sqlite"))
            os.chmod(path, path_mode)
            os.chmod(home, folder_mode)
            before = digest(path)
            for arguments in reading:
                outcome = binary(*arguments, folder=home)
                # Whoever is asked about may lack a consent: that is a refusal of another kind.
                expect(outcome.status == 0 or "read-only" not in outcome.errors, str(outcome))
                counts["read"] = counts.get("read", 0) + (outcome.status == 0)
            for arguments in writing:
                binary(*arguments, folder=home).expect_refusal("read-only")
                counts["refused"] = counts.get("refused", 0) + 1
            expect(digest(path) == before, f"a read-only {place} was written to")
            expect(os.listdir(home) == ["store.sqlite"], f"something was left: {os.listdir(home)}")
        os.chmod(home, 0o700)
    return f"{counts['read']} reads worked, {counts['refused']} writes were refused"
