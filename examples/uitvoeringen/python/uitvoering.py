"""Een geval per regel op de standaardinvoer, een antwoord per regel op de standaarduitvoer: zie schema/v1/FORMAT.md.

    wmo conformance --operatie bw.termijn,capacity.verdeling --program "python3 examples/uitvoeringen/python/uitvoering.py"

Geschreven naar de gepubliceerde bestanden alleen: schema's, tabellen, gevallen en FORMAT.md. Python 3.9, zonder pakketten.
"""
import json
import sys
from decimal import Decimal

import termijn
import verdeling
from vorm import Geweigerd, Vorm, bevinding, lees

OPERATIES = {
    "bw.termijn": ("bw/termijnvraag.schema.json", termijn.beantwoord),
    "capacity.verdeling": ("capacity/verdeling.schema.json", verdeling.beantwoord),
}


def antwoord(vraag):
    if vraag["operatie"] not in OPERATIES:
        return {"overgeslagen": True}
    schema, doe = OPERATIES[vraag["operatie"]]
    try:
        invoer = lees(vraag["invoerTekst"]) if "invoerTekst" in vraag else vraag["invoer"]
    except ValueError:
        return {"bevindingen": [bevinding("DOC-SYNTAX", "")]}
    gevonden = Vorm.keur(schema, invoer)
    if gevonden:
        return {"bevindingen": gevonden}
    try:
        return {"resultaat": doe(invoer, vraag["peil"])}
    except Geweigerd as e:
        return {"bevindingen": e.bevindingen}


def schrijf(v):
    """JSON met getallen zoals zij zijn: een Decimal wordt geen breuk in tweeën."""
    if isinstance(v, Decimal):
        return format(v, "f")
    if isinstance(v, dict):
        return "{" + ", ".join(json.dumps(k) + ": " + schrijf(w) for k, w in v.items()) + "}"
    if isinstance(v, list):
        return "[" + ", ".join(map(schrijf, v)) + "]"
    return json.dumps(v)


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    for regel in sys.stdin:
        vraag = lees(regel)
        print(schrijf({"id": vraag["id"], **antwoord(vraag)}), flush=True)


if __name__ == "__main__":
    main()
