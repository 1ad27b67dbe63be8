"""A disk that is full: import, match, backup and erase on a small file system in memory."""

import os
import shutil
import subprocess

from . import kills, town
from .common import expect, expect_sound, rows

NAME = "full"
ROUNDS = 50
BAR = "exit not 0, one plain sentence, the store as before, success once there is room"

PAGE = 4096


def run(binary, rounds):
    if os.geteuid() != 0:
        return "passed over: mounting needs root"
    base = town.store(binary, 400)
    unmatched = binary.at("unmatched.sqlite")
    shutil.copyfile(base, unmatched)
    files = town.write(binary.folder, 400, seed=2, start=400)
    binary("import", "--store", unmatched, *files).expect_done()
    person, _ = kills.some(binary, base)
    commands = {
        "import": (base, ["import", *files]),
        "match": (unmatched, ["match"]),
        "backup": (base, ["backup"]),
        "erase": (base, ["participant", "erase", person, "--yes"]),
    }
    states = {name: kills.finished(binary, *command) for name, command in commands.items()}
    disk = Disk(binary)
    refused, through, unswept = 0, 0, 0
    try:
        for number in rounds:
            name = list(commands)[number % len(commands)]
            (source, arguments), (before, after, _) = commands[name], states[name]
            # From no room at all to three times the store, closer where it is tight.
            part = (number // len(commands)) / max(1, (rounds.total - 1) // len(commands))
            store = disk.fill(source, room=int(part**2 * 3 * os.path.getsize(source)))
            outcome = binary(*arguments, folder=disk.folder)
            if outcome.status == 0:
                through += 1
                expect(rows(store) == after, f"{name} said done and was not")
            elif "could not be rewritten" in outcome.errors:
                # The records are gone and said to be; the next command sweeps what is left.
                outcome.expect_refusal()
                unswept += 1
                expect(name == "erase" and rows(store) == after, f"{name} was left half done")
            else:
                outcome.expect_refusal("is full", "No space", "reported an error", "be opened")
                refused += 1
                expect(rows(store) == before, f"{name} was refused and changed the store")
            disk.widen()
            expect_sound(binary, store)
            if rows(store) == before and name != "backup":
                binary(*arguments, folder=disk.folder).expect_done()
                expect(rows(store) == after, f"{name}, with room, gave something else")
            if name == "backup":
                binary(*arguments, folder=disk.folder).expect_done()
            expect_sound(binary, store)
    finally:
        disk.close()
    swept = f", {unswept} erased and swept once there was room" if unswept else ""
    return f"{refused} refused, {through} had room{swept}; all done once there was room"


class Disk:
    """A small file system in memory."""

    def __init__(self, binary):
        self.folder = binary.at("disk")
        os.mkdir(self.folder)
        mount("-t", "tmpfs", "-o", "size=512m", "tmpfs", self.folder)

    def fill(self, source, room):
        """A copy of a store with so much room left beside it."""
        self.widen()
        for name in os.listdir(self.folder):
            path = os.path.join(self.folder, name)
            shutil.rmtree(path) if os.path.isdir(path) else os.unlink(path)
        store = os.path.join(self.folder, "store.sqlite")
        shutil.copyfile(source, store)
        os.chmod(store, 0o600)
        status = os.statvfs(self.folder)
        used = (status.f_blocks - status.f_bfree) * status.f_frsize
        mount("-o", f"remount,size={used + room // PAGE * PAGE}", self.folder)
        return store

    def widen(self):
        mount("-o", "remount,size=512m", self.folder)

    def close(self):
        subprocess.run(["umount", self.folder], check=True)


def mount(*arguments):
    subprocess.run(["mount", *arguments], check=True)
