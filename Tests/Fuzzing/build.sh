#!/bin/bash
# Builds the fuzz targets with libFuzzer and AddressSanitizer.
#
#   Tests/Fuzzing/build.sh FOLDER
#
# They are built from the sources themselves, so that the coverage of every line steers the search.
# The Swift toolchain brings libFuzzer; nothing else is needed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=${1:?the folder to build in}
mkdir -p "$out"

flags=(-O -g -assert-config Debug -swift-version 6 -package-name see-what-you-can-do -sanitize=fuzzer,address
  -enable-testing -parse-as-library -suppress-warnings -I "$out" -L "$out"
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility)

# A module as a library beside its interface: the sources named, and what it stands on.
module() {
  local name=$1
  shift
  echo "$name" >&2
  swiftc "${flags[@]}" -wmo -module-name "$name" -emit-module \
    -emit-module-path "$out/$name.swiftmodule" -emit-library -static -o "$out/lib$name.a" "$@"
}

# Sources of a folder, without those that need the store.
sources() { find "$root/Sources/$1" -name '*.swift' ! -name EntrySession.swift | sort; }

module AssetMap $(sources AssetMap)
module Exchange $(sources Exchange)
module Reports $(sources Reports)
module Office $(sources Office/Entry)

for target in "$here"/Targets/*.swift; do
  name=$(basename "$target" .swift)
  echo "fuzz $name" >&2
  swiftc "${flags[@]}" -module-name "Fuzz$name" "$target" "$here"/Support/*.swift \
    -lOffice -lReports -lExchange -lAssetMap \
    -lswiftSynchronization -lFoundation -lFoundationEssentials -use-ld=lld -o "$out/$name"
done
