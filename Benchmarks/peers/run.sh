#!/usr/bin/env bash
# Installs the peers and measures ours beside them: OR-tools, DuckDB and SQLite from PyPI and Python,
# LEMON from Debian. Prints a Markdown table; stops where somebody disagrees with ours.
#
#   usage: Benchmarks/peers/run.sh plan|candidates RESIDENTS... [--limit SECONDS] [--without NAME...] [--figures FILE]
#
# Needs Debian with python3-venv, and root (or sudo) where liblemon-dev and g++ are still to be
# installed. Everything else goes into Benchmarks/.build/peers.
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
tools="$here/../.build/peers"
mkdir -p "$tools"

if [ ! -f /usr/include/lemon/network_simplex.h ] || ! command -v g++ > /dev/null; then
  root=""
  [ "$(id -u)" = 0 ] || root=sudo
  { $root apt-get update -qq && $root apt-get install -y -qq liblemon-dev g++; } >&2
fi
if [ "$here/network_simplex.cpp" -nt "$tools/network_simplex" ]; then
  g++ -O3 -DNDEBUG -o "$tools/network_simplex" "$here/network_simplex.cpp"
fi
if [ ! -f "$tools/installed" ]; then
  python3 -m venv "$tools/venv"
  "$tools/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt" >&2
  touch "$tools/installed"
fi
swift build -c release --package-path "$here/.." --product bench >&2
BENCH="$(swift build -c release --package-path "$here/.." --show-bin-path)/bench"
NETWORK_SIMPLEX="$tools/network_simplex"
export BENCH NETWORK_SIMPLEX
# One thread for all.
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
exec "$tools/venv/bin/python" "$here/compare.py" "$@"
