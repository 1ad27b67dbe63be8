#!/bin/sh
# Renders the reports of the sample data as people see them: on a phone (390 px), on a desk (1280 px)
# and on A4 paper, in English, German, Arabic and Tigrinya (LANGUAGES names others). Look at each; the
# best go into this folder. What Tigrinya has no sentence for comes in English.
#
#   Documentation/Gallery/render.sh FOLDER [REPORT…]
#
# As root on Debian it installs Chromium, fonts and pdftoppm where they are missing.
set -eu

folder=${1:?"Name the folder to write to."}
shift
[ $# -gt 0 ] || set -- matches gaps advice groups circles exchanges assets plenary overview changes \
  participants participant introduction table-cards notice suggestions duplicates
cd "$(dirname "$0")/../.."

packages=
command -v chromium > /dev/null || packages="$packages chromium"
command -v pdftoppm > /dev/null || packages="$packages poppler-utils"
[ -d /usr/share/fonts/truetype/noto ] || packages="$packages fonts-noto-core fonts-noto-color-emoji"
# shellcheck disable=SC2086
[ -z "$packages" ] || { apt-get update -qq && apt-get install -y -qq $packages > /dev/null; }

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
swift build --product seewhat > /dev/null
seewhat=$(swift build --show-bin-path)/seewhat
export SEEWHAT_STORE="$work/demo.sqlite" SEEWHAT_TODAY=2017-03-01
"$seewhat" demo --store "$SEEWHAT_STORE" > /dev/null 2>&1
participant=3K0E-54N2 match=F52J-40W1
{
  "$seewhat" settings set contact "Integrationsbüro, Hauptstraße 1, 07851 1234, Mo–Fr 9–12 Uhr"
  "$seewhat" review accept "$match"
  for side in need capability; do "$seewhat" review agree "$match" --side "$side"; done
} 2> /dev/null

browse() {
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars \
    --user-data-dir="$work/profile" "$@" > /dev/null 2>&1
}

# A browser's window is never narrower than 500 px: a phone is a frame in it.
phone() {
  printf '<!DOCTYPE html><body style="margin:0"><iframe src="%s" style="border:0;width:390px;height:1400px"></iframe>' \
    "$1" > "$work/phone.html"
  browse --window-size=500,1400 --screenshot="$2" "file://$work/phone.html"
}

for report in "$@"; do
  for language in ${LANGUAGES:-en de ar ti}; do
    file="$folder/$report.$language"
    case $report in
      participants) arguments="participant list" ;;
      suggestions) arguments="suggest --card JGPP-3XZV" ;;
      duplicates) arguments="participant duplicates --score 1" ;;
      participant) arguments="report participant $participant" ;;
      introduction) arguments="report introduction $match" ;;
      table-cards) arguments="report table-cards kreuzmatt" ;;
      notice) arguments="participant consent notice $participant" ;;
      plenary) arguments="report plenary kreuzmatt" ;;
      changes) arguments="report changes --since 2016-11-20" ;;
      *) arguments="report $report" ;;
    esac
    # shellcheck disable=SC2086
    "$seewhat" $arguments --format html --lang "$language" --output "$file.html" --force 2> /dev/null
    browse --window-size=1280,1400 --screenshot="$file.desk.png" "file://$file.html"
    phone "file://$file.html" "$file.phone.png"
    browse --no-pdf-header-footer --print-to-pdf="$file.pdf" "file://$file.html"
    pdftoppm -r 60 -l 3 -png "$file.pdf" "$file.paper"
  done
done
ls "$folder"
