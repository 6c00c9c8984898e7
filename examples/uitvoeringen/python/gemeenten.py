"""Gemeentecodes op een dag, met de gepubliceerde tabellen."""
import json

from vorm import V1, bevinding

TABEL = json.loads((V1 / "tabellen" / "gemeenten.json").read_text(encoding="utf-8"))
BESTAAT = {r["code"]: r["bestaat"] for r in TABEL["rijen"]}
OPGEGAAN = json.loads((V1 / "tabellen" / "herindelingen.json").read_text(encoding="utf-8"))["rijen"]


def keur(code, dag, plaats):
    """Een bevinding als de code op die dag niet gold, en of de tabel van die dag niets weet."""
    bestaat = BESTAAT.get(code)
    if bestaat is None:
        if dag < TABEL["geldt"]["begindatum"]:
            return None, True
        return bevinding("GEB-GEMEENTE-ONBEKEND", plaats), False
    if dag > bestaat.get("einddatum", "9999-12-31"):
        return bevinding("GEB-GEMEENTE-VERVALLEN", plaats), False
    if dag < bestaat["begindatum"] and dag >= TABEL["geldt"]["begindatum"]:
        return bevinding("GEB-GEMEENTE-NOG-NIET", plaats), False
    return None, False


def opvolgers(code):
    """Waar een gemeente in opging, ook langs een andere."""
    gevonden, open_ = set(), [code]
    while open_:
        oud = open_.pop()
        for r in OPGEGAAN:
            if r["oudeGemeente"] == oud and r["soort"] == "opgeheven" and r["nieuweGemeente"] not in gevonden | {code}:
                gevonden.add(r["nieuweGemeente"])
                open_.append(r["nieuweGemeente"])
    return gevonden


def keur_lijst(leden, dagen_van):
    """Bevindingen over (plaats, code, lid)-drietallen; dagen_van zegt op welke dagen een lid telt."""
    gevonden, voor_de_tabel, dubbel = [], False, set()
    for plaats, code, lid in leden:
        for plaats2, code2, lid2 in leden:
            if code2 in opvolgers(code) and set(dagen_van(lid)) & set(dagen_van(lid2)):
                gevonden.append(bevinding("GEB-GEMEENTE-OPGEVOLGD", plaats, plaats2))
                dubbel.add(plaats)
    for plaats, code, lid in leden:
        for dag in dagen_van(lid):
            b, weet_niet = keur(code, dag, plaats)
            voor_de_tabel = voor_de_tabel or weet_niet
            if b is not None and plaats not in dubbel:
                gevonden.append(b)
                break
    return gevonden, voor_de_tabel
