"""De vorm van een document, volgens zijn gepubliceerde schema en schema/v1/FORMAT.md."""
import json
import re
import unicodedata
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

V1 = Path(__file__).resolve().parents[3] / "schema" / "v1"
DAG, TIJDSTIP, GEMEENTE, LEEG = 10, 25, 4, "[^ \\t\\n\\r]"
BEDRAG = re.compile(r"-?(0|[1-9][0-9]*)[.][0-9]{2}")
NAMEN = ("naam", "volgorde")  # de sleutels die een naam zijn, of er een lijst van


class Geweigerd(Exception):
    """Een vraag zonder antwoord."""

    def __init__(self, *bevindingen):
        super().__init__()
        self.bevindingen = list(bevindingen)


class Dubbel(list):
    """De paren van een object waarin een sleutel twee keer staat."""


def lees(tekst):
    """Leest JSON zoals het er staat: getallen exact, en dubbele sleutels blijven te zien."""

    def paren(ps):
        return dict(ps) if len({k for k, _ in ps}) == len(ps) else Dubbel(ps)

    return json.loads(tekst, parse_float=Decimal, object_pairs_hook=paren)


def bevinding(code, *plaats):
    return {"code": code, "plaats": list(plaats)}


def wijs(plaats, sleutel):
    zichtbaar = "".join(f"\\u{ord(c):04x}" if verborgen(c) else c for c in sleutel)
    return plaats + "/" + zichtbaar.replace("~", "~0").replace("/", "~1")


def verborgen(teken):
    """Een teken dat niemand ziet; tab en regeleinde mogen."""
    return teken not in "\t\n\r" and unicodedata.category(teken) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def naamsleutel(naam):
    """Twee namen met dezelfde sleutel zijn dezelfde naam."""
    return unicodedata.normalize("NFC", naam.strip()).casefold()


class Vorm:
    def __init__(self, schema):
        self.schema = json.loads((V1 / schema).read_text(encoding="utf-8"))
        self.gevonden = []

    @classmethod
    def keur(cls, schema, waarde):
        """Alles wat er aan de vorm mankeert."""
        v = cls(schema)
        v.waarde(v.schema, waarde, "", "")
        return v.gevonden

    def meld(self, code, plaats):
        self.gevonden.append(bevinding(code, plaats))

    def waarde(self, s, w, plaats, sleutel):
        if "allOf" in s:  # een verwijzing, met de beschrijving van het veld ernaast
            (s,) = s["allOf"]
        if "$ref" in s:
            naam = s["$ref"].rsplit("/", 1)[1]
            eerder = len(self.gevonden)
            self.waarde(self.schema["$defs"][naam], w, plaats, sleutel)
            if naam == "Periode" and len(self.gevonden) == eerder and w.get("einddatum", "9999-12-31") < w["begindatum"]:
                self.meld("DOC-PERIODE", plaats)
            return
        soort = s.get("type", "string" if "oneOf" in s else None)
        if w is None:
            self.meld("DOC-NULL", plaats)
        elif soort == "object" and isinstance(w, (dict, Dubbel)):
            self.object(s, w, plaats)
        elif soort == "array" and isinstance(w, list) and not isinstance(w, Dubbel):
            for i, deel in enumerate(w):
                self.waarde(s["items"], deel, f"{plaats}/{i}", sleutel)
            if not s.get("minItems", 0) <= len(w) <= s.get("maxItems", len(w)):
                self.meld("DOC-AANTAL", plaats)
        elif soort == "boolean" and isinstance(w, bool):
            pass
        elif soort == "string" and isinstance(w, str):
            self.tekst(s, w, plaats, sleutel)
        elif soort in ("number", "integer") and isinstance(w, (int, Decimal)) and not isinstance(w, bool):
            self.getal(s, w, plaats)
        elif soort == "string" and isinstance(w, (int, Decimal)) and not isinstance(w, bool) and "[.]" in s.get("pattern", ""):
            self.meld("DOC-BEDRAG-GETAL", plaats)
        else:
            self.meld("DOC-TYPE", plaats)

    def object(self, s, w, plaats):
        gezien = set()
        for sleutel, deel in w.items() if isinstance(w, dict) else w:
            hier = wijs(plaats, sleutel)
            if any(map(verborgen, sleutel)):
                self.meld("DOC-TEKENS", hier)
            elif sleutel in gezien:
                self.meld("DOC-SLEUTEL-DUBBEL", hier)
            elif sleutel not in s["properties"] or sleutel == "$schema" and plaats:
                self.meld("DOC-SLEUTEL-ONBEKEND", hier)
            else:
                self.waarde(s["properties"][sleutel], deel, hier, sleutel)
            gezien.add(sleutel)
        for sleutel in s.get("required", []):
            if sleutel not in gezien:
                self.meld("DOC-SLEUTEL-ONTBREEKT", wijs(plaats, sleutel))

    def tekst(self, s, w, plaats, sleutel):
        patroon, meest = s.get("pattern", ""), s.get("maxLength")
        past = re.search(patroon, w) is not None
        if any(map(verborgen, w)):
            self.meld("DOC-TEKENS", plaats)
        elif "oneOf" in s:
            if w not in [k["const"] for k in s["oneOf"]]:
                self.meld("DOC-WAARDE", plaats)
        elif patroon.startswith("^[0-9]{4}-(0[1-9]"):
            if len(w) != meest or not past or not bestaat(w, meest):
                self.meld("DOC-DATUM", plaats)
        elif "[.]" in patroon:
            if not past:
                self.meld("DOC-BEREIK" if BEDRAG.fullmatch(w) else "DOC-WAARDE", plaats)
        elif meest == GEMEENTE and s.get("minLength") == GEMEENTE:
            if not past:
                self.meld("DOC-WAARDE", plaats)
        elif s.get("minLength", 0) > 0 and not w.strip(" \t\n\r"):
            self.meld("DOC-LENGTE", plaats)
        elif not s.get("minLength", 0) <= len(w) <= (len(w) if meest is None else meest):
            self.meld("DOC-LENGTE", plaats)
        elif sleutel in NAMEN and re.search("[\t\n\r\ufe00-\ufe0f]", w):
            self.meld("DOC-NAAM", plaats)
        elif patroon not in ("", LEEG) and not past:
            self.meld("DOC-VORM", plaats)

    def getal(self, s, w, plaats):
        d = Decimal(w)
        if len(d.as_tuple().digits) > 40 or d != 0 and not Decimal("1e-99") <= abs(d) < Decimal("1e100"):
            self.meld("DOC-BEREIK", plaats)
        elif s["type"] == "integer" and d != d.to_integral_value():
            self.meld("DOC-TYPE", plaats)
        elif not grens(s, "minimum", "exclusiveMinimum", d, 1) or not grens(s, "maximum", "exclusiveMaximum", d, -1):
            self.meld("DOC-BEREIK", plaats)


def grens(s, met, zonder, d, kant):
    binnen = met not in s or kant * (d - Decimal(str(s[met]))) >= 0
    return binnen and (zonder not in s or kant * (d - Decimal(str(s[zonder]))) > 0)


def bestaat(w, lengte):
    """Een dag die bestaat, of een tijdstip met het verschil met UTC dat toen in Nederland gold."""
    try:
        if lengte == DAG:
            return bool(date.fromisoformat(w))
        return nederlands(datetime.fromisoformat(w)).isoformat() == w
    except (ValueError, OverflowError):
        return False


def nederlands(moment):
    """Een tijdstip in Nederlandse tijd: zomertijd is van de laatste zondag van maart tot die van oktober, om 01.00 uur UTC."""
    utc = moment.astimezone(timezone.utc)

    def wissel(maand):
        laatste = datetime(utc.year, maand, 31, 1, tzinfo=timezone.utc)
        return laatste - timedelta(days=(laatste.weekday() + 1) % 7)

    return utc.astimezone(timezone(timedelta(hours=2 if wissel(3) <= utc < wissel(10) else 1)))
