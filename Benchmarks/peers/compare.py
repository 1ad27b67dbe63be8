"""Measures ours and the peers on the same problems, checks that all agree, and prints Markdown.

  usage: compare.py plan|candidates RESIDENTS... [--limit SECONDS] [--without NAME...] [--figures FILE]

Started by run.sh, which installs what it needs. Each measurement is a process of its own, one thread.
A peer that takes longer than the limit, comparing included, is left out. With --figures the rows of the
same day, subject and size are put into the file of measured figures.
"""

import argparse
import csv
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
BENCH = os.environ["BENCH"]
SIMPLEX = os.environ["NETWORK_SIMPLEX"]
FIELDS = [
    "date", "subject", "residents", "needs", "pairs", "method", "seconds", "cpu_seconds",
    "peak_memory_mb",
]


def run(command, limit=None):
    """What a program printed as JSON; None where it did not end in time."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, timeout=limit, check=True)
    except subprocess.TimeoutExpired:
        return None
    return json.loads(done.stdout)


def wanted(peers, options):
    """The peers but those left out by name or by its beginning."""
    return {
        name: peer for name, peer in peers.items()
        if not any(name.startswith(out) for out in options.without)
    }


def plan(residents, folder, options):
    file = folder / "problem.txt"
    town = run([BENCH, "candidates", "--residents", str(residents), "--write", str(file)])
    ours = run([BENCH, "plan", str(file)])
    peers = {
        "OR-tools, whole": [sys.executable, HERE / "min_cost_flow.py", file, "whole"],
        "OR-tools, by part": [sys.executable, HERE / "min_cost_flow.py", file, "parts"],
        "network simplex, whole": [SIMPLEX, file, "whole"],
        "network simplex, by part": [SIMPLEX, file, "parts"],
    }
    results = {"ours": ours}
    for name, command in wanted(peers, options).items():
        result = results[name] = run(command, options.limit)
        for aim in ("urgent", "served", "net_quality"):
            if result and result[aim] != ours[aim]:
                sys.exit(f"{name} has {aim} {result[aim]}, ours is {ours[aim]}")
    aims = f"{ours['urgent']:,} urgent, {ours['served']:,} served, {ours['net_quality']:,} net"
    return town, results, aims


def candidates(residents, folder, options):
    tables = folder / "tables"
    peers = wanted({"DuckDB": "duckdb", "SQLite": "sqlite"}, options)
    writing = ["--tables", str(tables)] if peers else []
    town = run([BENCH, "candidates", "--residents", str(residents), *writing])
    ours = {
        "seconds": town["problem_seconds"] + town["search_seconds"],
        "cpu_seconds": town["problem_cpu_seconds"] + town["search_cpu_seconds"],
        "peak_memory_mb": town["peak_memory_mb"],
    }
    search = {"seconds": town["search_seconds"], "cpu_seconds": town["search_cpu_seconds"]}
    results = {"ours": ours, "ours, search alone": search}
    for name, engine in peers.items():
        command = [sys.executable, HERE / "candidates.py", tables, engine]
        result = results[name] = run(command, options.limit)
        if result and (result["differing_needs"] or result["differing_pairs"]):
            sys.exit(f"{name} differs: {result}")
        if result and result["pairs"] != town["pairs"]:
            sys.exit(f"{name} has {result['pairs']} pairs, ours are {town['pairs']}")
    return town, results, "every pair's points and every need's best agree"


def keep(path, subject, town, results):
    """Puts figures in place of those of the same day, subject and size."""
    day = datetime.date.today().isoformat()
    rows = []
    if path.exists():
        with open(path, newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
    key = (day, subject, str(town["residents"]))
    rows = [row for row in rows if (row["date"], row["subject"], row["residents"]) != key]
    for method, result in results.items():
        if result:
            figures = {"seconds": f"{result['seconds']:.4f}", "cpu_seconds": f"{result['cpu_seconds']:.4f}"}
            rows.append({
                "date": day, "subject": subject, "method": method,
                **{field: town[field] for field in ("residents", "needs", "pairs")}, **figures,
                "peak_memory_mb": result.get("peak_memory_mb", ""),
            })
    rows.sort(key=lambda row: (row["subject"], int(row["residents"]), row["date"]))
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("subject", choices=["plan", "candidates"])
    parser.add_argument("residents", type=int, nargs="+")
    parser.add_argument("--limit", type=float, default=600)
    parser.add_argument("--without", nargs="+", default=[])
    parser.add_argument("--figures", type=pathlib.Path)
    options = parser.parse_args()
    measure = {"plan": plan, "candidates": candidates}[options.subject]
    print("| residents | pairs | method | seconds | CPU s | ratio of CPU s | peak MB |")
    print("|---:|---:|---|---:|---:|---:|---:|")
    for residents in options.residents:
        with tempfile.TemporaryDirectory(prefix="seewhat-peers.") as folder:
            town, results, agreed = measure(residents, pathlib.Path(folder), options)
        for method, result in results.items():
            head = f"| {residents:,} | {town['pairs']:,} | {method} |"
            if result is None:
                print(f"{head} over {options.limit:.0f} | | | |", flush=True)
                continue
            ratio = result["cpu_seconds"] / results["ours"]["cpu_seconds"]
            memory = result.get("peak_memory_mb")
            print(
                f"{head} {result['seconds']:.3f} | {result['cpu_seconds']:.3f} | {ratio:.1f} |"
                f" {memory if memory else ''} |",
                flush=True,
            )
        print(f"{residents:,}: {agreed}", file=sys.stderr)
        if options.figures:
            keep(options.figures, options.subject, town, results)


if __name__ == "__main__":
    main()
