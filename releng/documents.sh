#!/usr/bin/env bash
# Makes the pictures of docs/documents.md: one page of each document of the demo.
# Usage: releng/documents.sh [DEMO], where DEMO is the folder of a demo that was made already.
# Needs LibreOffice, pdftoppm (poppler-utils) and convert (ImageMagick). Call it from anywhere.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
pictures="$home/docs/pictures/documents"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# picture NAME PAGE: the page of the document of the demo, such as contract/report.ja.docx
picture() {
    local name file
    file="$demo/$1"
    name=$(basename "$1")
    soffice "-env:UserInstallation=file://$scratch/office" --headless --convert-to pdf \
        --outdir "$scratch" "$file" >/dev/null 2>&1
    pdftoppm -r 60 -f "$2" -l "$2" -png -singlefile "$scratch/${name%.*}.pdf" "$scratch/page"
    convert "$scratch/page.png" -bordercolor '#b0b0b0' -border 1 -colors 64 -strip \
        "PNG8:$pictures/${name%%.*}.png"
    echo "$name, page $2"
}

mkdir -p "$pictures"
demo=${1:-$scratch/demo}
[ -n "${1:-}" ] || "$home/kogai" demo --date 2026-03-26 --out "$demo" >/dev/null
picture cambodia/proposal.en.docx 4
picture contract/report.ja.docx 3
picture contract/summary.en.pptx 5
picture contract/dialogue-slides.en.pptx 11
picture cambodia/diagram-deck.en.pptx 4
picture contract/agenda.en.docx 1
picture contract/minutes.ja.docx 1
picture contract/seminar-programme.en.docx 1
picture contract/itinerary.en.docx 1
picture contract/meeting-operation-record.ja.docx 1
picture contract/security-status.ja.docx 1
picture contract/information-handlers.ja.docx 1
picture cambodia/registers.en.xlsx 2
picture regional/comparison.en.pptx 3
picture cambodia/simulation.en.docx 4
