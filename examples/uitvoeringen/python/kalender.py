"""Werkdagen: schema/v1/bw/kalenderdag.schema.json met de gepubliceerde tabellen."""
import json
from datetime import date, timedelta

from vorm import V1

ZATERDAG, ZONDAG = 5, 6
DAGNAMEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
WETTELIJK = json.loads((V1 / "tabellen" / "feestdagen.json").read_text(encoding="utf-8"))["rijen"]
BESLUITEN = json.loads((V1 / "tabellen" / "gelijkgestelde-dagen.json").read_text(encoding="utf-8"))["rijen"]


def binnen(tijdvak, dag):
    """Beide einden horen erbij; dagen zijn tekst."""
    return tijdvak["begindatum"] <= dag <= tijdvak.get("einddatum", "9999-12-31")


def pasen(jaar):
    """De paaszondag van de gregoriaanse kalender."""
    a, b, c = jaar % 19, jaar // 100, jaar % 100
    h = (19 * a + b - b // 4 - (8 * b + 13) // 25 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 19 * k) // 433
    maand = (h + k - 7 * m + 90) // 25
    return date(jaar, maand, (h + k - 7 * m + 33 * maand + 19) % 32)


def wettelijk(dag):
    """Een feestdag van de wet zelf."""
    for rij in WETTELIJK:
        if "geldt" in rij and not binnen(rij["geldt"], dag.isoformat()):
            continue
        if rij.get("alleenOp", DAGNAMEN[dag.weekday()]) != DAGNAMEN[dag.weekday()] or rij.get("nietOp") == DAGNAMEN[dag.weekday()]:
            continue
        if "naPasen" in rij:
            if (dag - pasen(dag.year)).days == rij["naPasen"]:
                return True
        elif (dag.month, dag.day) == (rij["maand"], rij["dag"]):
            return True
    return False


def besluit(dag, bekend):
    """Het besluit over gelijkgestelde dagen dat over deze dag gaat; None als het niet bekend is."""
    for rij in BESLUITEN:
        if binnen(rij["geldt"], dag.isoformat()) and (bekend is None or binnen(rij["bekend"], bekend)):
            return rij
    return None


def vrij(dag, bekend):
    """Zeker geen werkdag. Een dag waarvan dat niet bekend is telt als werkdag."""
    b = besluit(dag, bekend)
    return dag.weekday() >= ZATERDAG or wettelijk(dag) or b is not None and dag.isoformat() in b["dagen"]


def onbekend(dag, bekend):
    return not vrij(dag, bekend) and besluit(dag, bekend) is None


def aangenomen(dag, bekend):
    """Een gelijkgestelde dag, geen weekend, die alleen uit een andere bron bekend is."""
    b = besluit(dag, bekend)
    return dag.weekday() < ZATERDAG and b is not None and dag.isoformat() in b["dagen"] and b["zekerheid"] == "aanname"


def dagen(van, tot):
    """Van een dag tot een andere, die er niet bij hoort."""
    while van < tot:
        yield van
        van += timedelta(days=1)
