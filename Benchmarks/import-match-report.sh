#!/usr/bin/env bash
# Generates a town, imports, matches and reports it with the release binary, and prints how long each
# command took and how much memory it needed.
#
#   usage: Benchmarks/import-match-report.sh [RESIDENTS] [SEED]
#
# RESIDENTS is 35000 and SEED is 1 where they are left out. Build the product first, in the folder
# above this one: swift build -c release. SEEWHAT names another binary; KEEP=1 keeps the folder.
set -euo pipefail

residents="${1:-35000}"
seed="${2:-1}"
here="$(cd "$(dirname "$0")" && pwd)"
seewhat="${SEEWHAT:-$here/../.build/release/seewhat}"
[ -x "$seewhat" ] || {
  echo "$seewhat is not there: run swift build -c release first" >&2
  exit 1
}
seewhat="$(realpath "$seewhat")"
swift build -c release --package-path "$here" --product bench >&2
bench="$(swift build -c release --package-path "$here" --show-bin-path)/bench"

folder="$(mktemp -d "${TMPDIR:-/tmp}/seewhat-bench.XXXXXX")"
if [ -n "${KEEP:-}" ]; then echo "The files are in $folder." >&2; else
  trap 'rm -rf "$folder"' EXIT
fi
town="$folder/town"
# The day on which the town stands, so that every run computes the same plan.
export SEEWHAT_STORE="$folder/town.sqlite" SEEWHAT_TODAY=2026-11-21 SEEWHAT_SEED="$seed"

# Runs a command; leaves its seconds, its processor seconds and its peak memory in MB in $figures.
measured() {
  local status=0
  if [ -x /usr/bin/time ]; then
    /usr/bin/time -v -o "$folder/time" "$@" || status=$?
    figures="$(awk '
      /(User|System) time/ { c += $NF }
      /Elapsed \(wall clock\)/ { n = split($NF, t, ":"); s = 0; for (i = 1; i <= n; i++) s = 60 * s + t[i] }
      /Maximum resident/ { m = $NF * 1024 / 1e6 }
      END { printf "%.2f %.2f %.0f", s, c, m }' "$folder/time")"
  else
    python3 - "$folder/time" "$@" <<'PYTHON' || status=$?
import resource, subprocess, sys, time
# Where python3 is a script that calls others first, those count as children too.
before = resource.getrusage(resource.RUSAGE_CHILDREN)
start = time.monotonic()
status = subprocess.call(sys.argv[2:])
seconds = time.monotonic() - start
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
processor = usage.ru_utime + usage.ru_stime - before.ru_utime - before.ru_stime
with open(sys.argv[1], "w") as file:
    file.write(f"{seconds:.2f} {processor:.2f} {usage.ru_maxrss * 1024 / 1e6:.0f}")
sys.exit(status)
PYTHON
    figures="$(cat "$folder/time")"
  fi
  return "$status"
}

# A row of the table: a name, the three figures, and what came of it.
row() { printf '| %-20s | %7s | %7s | %7s | %s |\n' "$1" "$seconds" "$processor" "$memory" "$2"; }
megabytes() { du -bc "$@" | awk 'END { printf "%.1f MB", $1 / 1e6 }'; }

# Runs a command as one row of the table; what it says goes to files.
step() {
  local name="$1"
  shift
  measured "$@" > "$folder/out" 2> "$folder/said" || {
    cat "$folder/said" >&2
    echo "$name failed" >&2
    exit 1
  }
  # shellcheck disable=SC2086
  set -- $figures
  seconds="$1" processor="$2" memory="$3"
}

echo "$residents residents, seed $seed, $(nproc) cores, load $(cut -d ' ' -f 1 /proc/loadavg), $(date -u +%Y-%m-%d)"
echo
seconds="seconds" processor="CPU s" memory="peak MB"
row "command" "what came of it"
seconds="--:" processor="--:" memory="--:"
row "--" "--"
step "bench town" "$bench" town --residents "$residents" --seed "$seed" --to "$town"
row "bench town" "$(tail -1 "$folder/said"), $(megabytes "$town"/*.csv)"
step "init" "$seewhat" init --council "Lasthausen"
row "init" "$(megabytes "$SEEWHAT_STORE")"
files=("$town"/neighbourhoods.csv "$town"/participants.csv "$town"/round-tables.csv "$town"/cards.csv)
step "import" "$seewhat" import "${files[@]}"
row "import" "store of $(megabytes "$SEEWHAT_STORE")"
step "import again" "$seewhat" import "${files[@]}"
row "import again" "$(grep '^cards' "$folder/out" | tr -s ' ' | sed 's/^cards /cards new, changed, same: /' || true)"
step "match" "$seewhat" match
row "match" "$(sed -n 3,4p "$folder/out" | paste -sd ' ')"
step "match again" "$seewhat" match
row "match again" "$(sed -n 4p "$folder/out")"
for report in matches gaps; do
  for format in text json; do
    step "report $report" "$seewhat" report "$report" --lang en --format "$format"
    row "report $report, $format" "$(megabytes "$folder/out")"
  done
done
step "export" "$seewhat" export --to "$folder/export"
row "export" "$(megabytes "$folder"/export/*.csv)"
echo
echo "The store at the end: $(megabytes "$SEEWHAT_STORE")."
