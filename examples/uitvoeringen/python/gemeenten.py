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
    if dag < bestaat["begindatum"] != TABEL["geldt"]["begindatum"]:
        return bevinding("GEB-GEMEENTE-NOG-NIET", plaats), False
    return None, False


def opvolgers(code):
    """Waar een gemeente in opging, ook langs een andere."""
    gevonden, open_ = set(), [code]
    while open_:
        oud = open_.pop()
        for r in OPGEGAAN:
            if r["oudeGemeente"] == oud and r["nieuweGemeente"] not in gevonden | {code}:
                gevonden.add(r["nieuweGemeente"])
                open_.append(r["nieuweGemeente"])
    return gevonden


def keur_lijst(leden, dagen_van):
    """Bevindingen over (plaats, code, lid)-drietallen; dagen_van zegt op welke dagen een lid telt. Van elk lid telt de eerste dag
    waarop het misgaat; staat dan ook de gemeente erbij waarin het opging, dan telt het dubbel."""
    gevonden, voor_de_tabel = [], False
    for plaats, code, lid in leden:
        for dag in dagen_van(lid):
            b, weet_niet = keur(code, dag, plaats)
            voor_de_tabel = voor_de_tabel or weet_niet
            if b is None:
                continue
            naast = [p for p, c, m in leden if c in opvolgers(code) and dag in dagen_van(m) and not keur(c, dag, p)[0]]
            dubbel = naast and b["code"] == "GEB-GEMEENTE-VERVALLEN"
            gevonden.append(bevinding("GEB-GEMEENTE-OPGEVOLGD", plaats, naast[0]) if dubbel else b)
            break
    return gevonden, voor_de_tabel
