"""bw.termijn: schema/v1/bw/termijnvraag.schema.json en termijn.schema.json."""
import calendar
import json
from datetime import date, datetime, timedelta

import kalender
from vorm import V1, Geweigerd, bevinding, nederlands

WET = {r["soort"]: r for r in json.loads((V1 / "tabellen" / "termijnen.json").read_text(encoding="utf-8"))["rijen"]}
OUDST = "2015-01-01"


def keur(vraag):
    """Wat velden samen zeggen, als elk veld op zich kan."""
    gevonden = []
    eigen, mist = vraag.get("eigen"), "DOC-SLEUTEL-ONTBREEKT"
    if vraag["soort"] == "eigen" and eigen is None:
        gevonden.append(bevinding(mist, "/eigen"))
    if vraag["soort"] != "eigen" and eigen is not None:
        gevonden.append(bevinding("DOC-OVERBODIG", "/eigen"))
    uren = vraag["soort"] == "eigen" and eigen is not None and eigen["eenheid"] == "uren"
    nodig, anders = ("tijdstip", "datum") if uren else ("datum", "tijdstip")
    if nodig not in vraag:
        gevonden.append(bevinding(mist, "/" + nodig))
    if anders in vraag:
        gevonden.append(bevinding("DOC-OVERBODIG", "/" + anders))
    if vraag["soort"] == "eigen" and eigen is not None and (eigen["eenheid"] in ("maanden", "jaren")) != ("maandregel" in eigen):
        gevonden.append(bevinding("DOC-OVERBODIG" if "maandregel" in eigen else mist, "/eigen/maandregel"))
    if vraag["soort"] != "eigen" and vraag.get("datum", OUDST) < OUDST:
        gevonden.append(bevinding("BW-TERM-OUD", "/datum"))
    return gevonden


def beantwoord(vraag, peil):
    gevonden = keur(vraag)
    if gevonden:
        raise Geweigerd(*gevonden)
    regel = WET.get(vraag["soort"]) or vraag["eigen"]
    try:
        uit = in_uren(vraag, regel) if regel["eenheid"] == "uren" else in_dagen(vraag, regel, peil.get("bekend"))
    except (OverflowError, ValueError):
        raise Geweigerd(bevinding("BW-TERM-KALENDER", "")) from None
    uit.update(soort=vraag["soort"], peil=peil, verstreken=uit["laatsteDag"] < peil["op"])
    uit["berekening"] = [{"code": code} for code in uit["berekening"]]
    if uit.get("voorbehouden"):
        uit["voorbehouden"] = [{"code": code} for code in uit["voorbehouden"]]
    else:
        uit.pop("voorbehouden", None)
    return uit


def in_uren(vraag, regel):
    kant = -1 if regel.get("richting") == "terug" else 1
    hier = nederlands(datetime.fromisoformat(vraag["tijdstip"]) + kant * timedelta(hours=int(regel["aantal"])))
    return {"tijdstip": hier.isoformat(), "laatsteDag": hier.date().isoformat(), "berekening": ["BW-F-TERMIJN", "BW-F-ATW-NIET"]}


def nominaal(dag, aantal, eenheid, maandregel):
    if eenheid in ("dagen", "weken"):
        return dag + timedelta(days=aantal * (7 if eenheid == "weken" else 1))
    maanden = dag.year * 12 + dag.month - 1 + aantal * (12 if eenheid == "jaren" else 1)
    jaar, maand = maanden // 12, maanden % 12 + 1
    lengte = calendar.monthrange(date(jaar, maand, 1).year, maand)[1]
    if dag.day > lengte and maandregel == "zelfde_dag":
        raise Geweigerd(bevinding("BW-TERM-MAAND", "/eigen/maandregel"))
    return date(jaar, maand, min(dag.day, lengte))


def in_dagen(vraag, regel, bekend):
    dag = date.fromisoformat(vraag["datum"])
    aantal, eenheid = int(regel["aantal"]), regel["eenheid"]
    terug = regel.get("richting") == "terug"
    grondslag = regel.get("grondslag", "wet")
    eind = nominaal(dag, -aantal if terug else aantal, eenheid, regel.get("maandregel", "einde_maand"))
    uit = {"datum": vraag["datum"], "nominaleDag": eind.isoformat(), "berekening": ["BW-F-TERMIJN"], "voorbehouden": []}
    buiten = niet_de_wet(grondslag, aantal, eenheid)
    if buiten:
        uit["berekening"].append(buiten)
        uit["laatsteDag"] = eind.isoformat()
        return uit
    laatste = eind
    if terug:
        uit["berekening"].append("BW-F-ATW-TERUG")
    else:
        while kalender.vrij(laatste, bekend):
            laatste += timedelta(days=1)
        if laatste != eind:
            uit["berekening"].append("BW-F-ATW-1")
    schoof = False
    if eenheid in ("weken", "maanden") or aantal >= 3:
        tweede = tweede_werkdag(dag, terug, bekend)
        schoof = tweede < laatste if terug else tweede > laatste
        if schoof:
            laatste = tweede
            uit["berekening"].append("BW-F-ATW-2")
    uit["laatsteDag"] = laatste.isoformat()
    uit["voorbehouden"] = voorbehouden(dag, eind, laatste, terug, schoof, grondslag, bekend)
    return uit


def niet_de_wet(grondslag, aantal, eenheid):
    """Waarom de Algemene termijnenwet niet geldt."""
    if grondslag == "ministeriele_regeling":
        return "BW-F-ATW-REGELING"
    if grondslag == "beleid_of_afspraak":
        return "BW-F-ATW-AFSPRAAK"
    if aantal > {"dagen": 90, "weken": 12, "maanden": 3, "jaren": 0}[eenheid]:
        return "BW-F-ATW-NIET"
    return None


def tweede_werkdag(dag, terug, bekend):
    over = 2
    while over:
        dag += timedelta(days=-1 if terug else 1)
        over -= not kalender.vrij(dag, bekend)
    return dag


def voorbehouden(dag, eind, laatste, terug, schoof, grondslag, bekend):
    uit = []
    if grondslag in ("amvb", "gemeentelijke_verordening"):
        uit.append("BW-V-ANDERS-BEPAALD")
    if terug and schoof:
        uit.append("BW-V-TELLING")
    van = dag + timedelta(days=1) if schoof and not terug else min(eind, laatste)
    if any(kalender.aangenomen(d, bekend) for d in kalender.dagen(van, max(eind, laatste))):
        uit.append("BW-V-GELIJKGESTELD")
    if kalender.onbekend(max(eind, laatste), bekend):
        uit.append("BW-V-KALENDER")
    return uit
