#!/usr/bin/env python3
"""Tries the release binary against kills, full disks, damaged files and many writers.

    swift build -c release --product seewhat
    Tests/Stress/stress.py                       everything, in full
    Tests/Stress/stress.py --part damage         one part; --list names them
    Tests/Stress/stress.py --rounds 10           each part with fewer rounds

Prints a table of figures as Markdown and exits with 1 where a bar was missed. The part "full"
mounts small file systems in memory and so needs root; without, it is passed over and says so.
Nothing but Python's standard library is needed. See Documentation/Reliability.md.
"""

import argparse
import os
import platform
import random
import shutil
import sqlite3
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from parts import backups, damage, foreign, full, kills, migration, readonly, writers
from parts.common import Binary, Fault, Round

PARTS = {
    part.NAME: part
    for part in [kills, writers, full, readonly, foreign, damage, migration, backups]
}


def main():
    root = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default=os.path.join(root, ".build/release/seewhat"))
    parser.add_argument("--part", action="append", choices=sorted(PARTS), help="may be repeated")
    parser.add_argument("--rounds", type=int, help="as many rounds in each part")
    parser.add_argument("--limit", type=float, default=1800, help="seconds for each part")
    parser.add_argument("--folder", help="where to work (default: the temporary folder)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--list", action="store_true", help="name the parts and their bars")
    options = parser.parse_args()
    if options.list:
        for name, part in PARTS.items():
            print(f"{name:10} {part.ROUNDS:5} rounds  {part.BAR}")
        return 0

    print(f"{machine()}\n", flush=True)
    print("| part | bar | rounds | found | seconds |\n|---|---|---|---|---|", flush=True)
    missed = []
    for name in options.part or PARTS:
        part = PARTS[name]
        folder = tempfile.mkdtemp(prefix=f"seewhat-stress-{name}-", dir=options.folder)
        rounds = Round(
            total=options.rounds or part.ROUNDS,
            deadline=time.monotonic() + options.limit,
            random=random.Random(options.seed),
        )
        start = time.monotonic()
        try:
            found = part.run(Binary(options.binary, folder), rounds)
        except Fault as fault:
            found = f"**missed**: {fault}"
            missed.append(name)
        seconds = time.monotonic() - start
        done = f"{rounds.done}" + ("" if rounds.done >= rounds.total else f" of {rounds.total}")
        print(f"| {name} | {part.BAR} | {done} | {found} | {seconds:.0f} |", flush=True)
        if name in missed:
            print(f"{name}: what was left is in {folder}", file=sys.stderr)
        else:
            shutil.rmtree(folder, ignore_errors=True)
    return 1 if missed else 0


def machine():
    """The machine in one line."""
    name = platform.processor() or platform.machine()
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo") as file:
            names = [line.split(":", 1)[1].strip() for line in file if "model name" in line]
        name = names[0] if names else name
    system = platform.platform()
    if os.path.exists("/etc/os-release"):
        with open("/etc/os-release") as file:
            pretty = dict(line.rstrip().split("=", 1) for line in file if "=" in line)
        system = pretty.get("PRETTY_NAME", system).strip('"')
    return (
        f"{os.cpu_count()} cores of {name}; {system}, Linux {platform.release()}; "
        f"SQLite {sqlite3.sqlite_version}; {time.strftime('%Y-%m-%d')}"
    )


if __name__ == "__main__":
    sys.exit(main())
