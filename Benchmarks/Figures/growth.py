"""Draws how candidates and plan grow with the town, from figures.csv, as plain SVG.

  usage: Benchmarks/Figures/growth.py [FOLDER]

Writes growth-candidates.svg and growth-plan.svg into FOLDER, Documentation/Pictures where it is left
out, and prints the same figures as Markdown tables. Both axes of a picture are logarithmic; the curves
differ in marker and dashes, not in colour alone.
"""

import csv
import math
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
WIDTH, HEIGHT = 760, 440
LEFT, RIGHT, TOP, BOTTOM = 70, 230, 40, 60
COLOURS = ["#1b4f8a", "#a5480d", "#6b6b6b", "#3b7a2a", "#7a3b8f"]
DASHES = ["", "8 4", "2 4", "10 4 2 4", "5 5"]

TITLES = {
    "candidates": "Seconds to find the best twenty candidates of each need",
    "plan": "Seconds to find and prove the best plan",
}


def latest(subject):
    """For each method its (residents, CPU seconds), the latest day of each size."""
    rows = {}
    with open(HERE / "figures.csv", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["subject"] == subject:
                key = (row["method"], int(row["residents"]))
                rows[key] = max(rows.get(key, ("", 0)), (row["date"], float(row["cpu_seconds"])))
    curves = {}
    for (method, residents), (_, seconds) in sorted(rows.items(), key=lambda item: item[0][1]):
        curves.setdefault(method, []).append((residents, max(seconds, 0.0001)))
    return curves


def marker(number, x, y, colour):
    """One of five shapes around a point."""
    fill = f'fill="{colour}" stroke="{colour}"'
    corners = {
        1: [(-5, -5), (5, -5), (5, 5), (-5, 5)],
        2: [(0, -6), (6, 5), (-6, 5)],
        3: [(0, -6), (6, 0), (0, 6), (-6, 0)],
    }
    if number == 0:
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" {fill}/>'
    if number in corners:
        points = " ".join(f"{x + dx:.1f},{y + dy:.1f}" for dx, dy in corners[number])
        return f'<polygon points="{points}" {fill}/>'
    return (
        f'<path d="M{x - 5:.1f} {y - 5:.1f} l10 10 m0 -10 l-10 10" fill="none" '
        f'stroke="{colour}" stroke-width="2"/>'
    )


def thousands(number):
    return f"{number:,}" if number >= 1 else f"{number:g}"


def picture(subject):
    curves = latest(subject)
    points = [point for curve in curves.values() for point in curve]
    lowest = [math.floor(math.log10(min(point[i] for point in points))) for i in (0, 1)]
    highest = [math.ceil(math.log10(max(point[i] for point in points))) for i in (0, 1)]

    def place(residents, seconds):
        across = (math.log10(residents) - lowest[0]) / (highest[0] - lowest[0])
        up = (math.log10(seconds) - lowest[1]) / (highest[1] - lowest[1])
        return LEFT + across * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM)

    title = TITLES[subject]
    told = "; ".join(
        f"{method}: " + ", ".join(f"{residents:,} residents {seconds:.3g} s" for residents, seconds in curve)
        for method, curve in curves.items()
    )
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
        ' aria-labelledby="title description" font-family="sans-serif" font-size="13">',
        f'<title id="title">{title}, by residents of the town</title>',
        f'<desc id="description">Processor seconds on one thread, both axes logarithmic. {told}.</desc>',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        f'<text x="{LEFT}" y="24" font-size="15" font-weight="bold">{title}</text>',
    ]
    for power in range(lowest[0], highest[0] + 1):
        x, y = place(10**power, 10.0 ** lowest[1])
        lines.append(f'<path d="M{x:.1f} {TOP} V{y:.1f}" stroke="#d0d0d0"/>')
        lines.append(f'<text x="{x:.1f}" y="{y + 18:.1f}" text-anchor="middle">{thousands(10**power)}</text>')
    for power in range(lowest[1], highest[1] + 1):
        x, y = place(10 ** lowest[0], 10.0**power)
        lines.append(f'<path d="M{x:.1f} {y:.1f} H{WIDTH - RIGHT}" stroke="#d0d0d0"/>')
        lines.append(f'<text x="{x - 8:.1f}" y="{y + 4:.1f}" text-anchor="end">{thousands(10.0**power)}</text>'.replace(".0<", "<"))
    middle = (LEFT + WIDTH - RIGHT) / 2
    lines.append(f'<text x="{middle:.1f}" y="{HEIGHT - 16}" text-anchor="middle">residents</text>')
    lines.append(f'<text transform="translate(18 {HEIGHT / 2:.1f}) rotate(-90)" text-anchor="middle">processor seconds</text>')
    for number, (method, curve) in enumerate(curves.items()):
        colour = COLOURS[number]
        spots = [place(*point) for point in curve]
        path = " L".join(f"{x:.1f} {y:.1f}" for x, y in spots)
        width = 3 if number == 0 else 2
        lines.append(
            f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="{width}"'
            f' stroke-dasharray="{DASHES[number] or "none"}"/>'
        )
        lines += [marker(number, x, y, colour) for x, y in spots]
        x, y = WIDTH - RIGHT + 16, TOP + 14 + 24 * number
        lines.append(
            f'<path d="M{x} {y} H{x + 40}" stroke="{colour}" stroke-width="{width}"'
            f' stroke-dasharray="{DASHES[number] or "none"}"/>'
        )
        lines.append(marker(number, x + 20, y, colour))
        lines.append(f'<text x="{x + 48}" y="{y + 4}">{method}</text>')
    return "\n".join(lines + ["</svg>", ""])


def table(subject):
    """The curves as a Markdown table: a row a size, a column a method."""
    curves = {method: dict(curve) for method, curve in latest(subject).items()}
    sizes = sorted({residents for curve in curves.values() for residents in curve})
    lines = ["| residents | " + " | ".join(curves) + " |", "|---:" * (len(curves) + 1) + "|"]
    for residents in sizes:
        cells = [curve.get(residents) for curve in curves.values()]
        texts = ["" if cell is None else f"{cell:.3g}" for cell in cells]
        lines.append(f"| {residents:,} | " + " | ".join(texts) + " |")
    return "\n".join(lines) + "\n"


def main():
    folder = HERE.parent.parent / "Documentation" / "Pictures"
    if len(sys.argv) > 1:
        folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for subject in TITLES:
        (folder / f"growth-{subject}.svg").write_text(picture(subject), encoding="utf-8")
        print(f"{TITLES[subject]} (CPU s)\n\n{table(subject)}")


if __name__ == "__main__":
    main()
