"""An invented town as CSV files, and a store made of it."""

import os
import random

NAMES = ["Selam", "Marta", "Farida", "Yusuf", "Hadas", "Dilşad", "Rima", "Jean", "Olena", "Karim"]
THEMES = ["housing", "sport", "school", "health", "community", "work", "childcare.during-class"]
LANGUAGES = ["ti:native; de:A2", "ar:native; de:B2", "prs:native; de:C1", "de:native; en:B2"]


def write(folder, people, seed=1, start=0):
    """Files with so many people and two cards each; gives their paths, in order."""
    draw = random.Random(seed)
    numbers = range(start, start + people)
    participants = ["reference,given name,family name,languages,consents,registered_on"]
    participants += [
        f"P{number},{draw.choice(NAMES)},Nr {number},{draw.choice(LANGUAGES)},"
        "keep; match; review; introduce,2017-01-02"
        for number in numbers
    ]
    cards = ["reference,participant,kind,theme,text,text_language,written_on"]
    for number in numbers:
        for kind in ["need", "capability"]:
            cards.append(
                f"{kind[0].upper()}{number},P{number},{kind},{draw.choice(THEMES)},"
                f"\"Karte {number}, {kind}: {'Wörter ' * draw.randint(1, 9)}\",de,2017-01-02"
            )
    paths = []
    for name, lines in [("participants", participants), ("cards", cards)]:
        path = os.path.join(folder, f"{name}-{start}.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        paths.append(path)
    return paths


def store(binary, people, name="base.sqlite", matched=True):
    """A store with so many people, their cards and a plan."""
    binary("init", "--store", name, "--council", "Lasthausen").expect_done()
    if people:
        binary("import", "--store", name, *write(binary.folder, people)).expect_done()
    if matched:
        binary("match", "--store", name).expect_done()
    return binary.at(name)
