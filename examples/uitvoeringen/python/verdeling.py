"""capacity.verdeling: schema/v1/capacity/verdeling.schema.json en toedeling.schema.json, met exacte breuken."""
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from math import floor

import gemeenten
from kalender import binnen
from vorm import Geweigerd, bevinding, naamsleutel

VELD = {"sociale_voorraad": "socialeVoorraad"}  # de andere maatstaven heten als hun veld
MIST, OVERBODIG, DUBBEL = "DOC-SLEUTEL-ONTBREEKT", "DOC-OVERBODIG", "DOC-DUBBEL"
MEESTE_DECIMALEN = 6


def beantwoord(vraag, peil):
    return Verdeling(vraag, peil).toedeling()


class Verdeling:
    def __init__(self, vraag, peil):
        self.vraag, self.peil, self.sleutel = vraag, peil, vraag["sleutel"]
        self.wie = vraag["deelnemers"]
        self.allen = range(len(self.wie))
        self.totalen = [int(t) for t in vraag["totalen"]]
        self.jaren = jaren(date.fromisoformat(vraag["begindatum"]), len(self.totalen))
        self.methode = self.sleutel.get("methode", "grootste_resten")
        self.voor_de_tabel = False

    # Wat velden samen zeggen.

    def doet_mee(self, i, dag):
        return "geldig" not in self.wie[i] or binnen(self.wie[i]["geldig"], dag)

    def keur(self):
        gevonden = self.keur_decimalen() + self.keur_sleutel() + self.keur_namen()
        for k, m in enumerate(self.sleutel["maatstaven"]):
            veld = VELD.get(m["soort"], m["soort"])
            if any(m["soort"] == eerder["soort"] for eerder in self.sleutel["maatstaven"][:k]):
                continue
            for i in self.allen:
                if veld not in self.wie[i] and any(self.doet_mee(i, begin) for begin, _ in self.jaren):
                    gevonden.append(bevinding(MIST, f"/deelnemers/{i}/{veld}"))
        leden = [(f"/deelnemers/{i}/gemeente", d["gemeente"], i) for i, d in enumerate(self.wie) if "gemeente" in d]
        samen = [lid for lid in leden if self.begindagen(lid[2])]
        for groep in [samen] + [[lid] for lid in leden if lid not in samen]:
            over, weet_niet = gemeenten.keur_lijst(groep, self.dagen_van)
            self.voor_de_tabel = self.voor_de_tabel or weet_niet
            gevonden += over
        return gevonden

    def dagen_van(self, i):
        if "gemeentenOp" in self.vraag:
            return [self.vraag["gemeentenOp"]]
        if self.begindagen(i):
            return self.begindagen(i)
        geldig = self.wie[i]["geldig"]  # wie in geen jaar deelneemt: de dag daarvan die het dichtst bij de vraag ligt
        return [min(max(self.vraag["begindatum"], geldig["begindatum"]), geldig.get("einddatum", "9999-12-31"))]

    def begindagen(self, i):
        return [begin for begin, _ in self.jaren if self.doet_mee(i, begin)]

    def keur_decimalen(self):
        velden = [(f"/deelnemers/{i}/{v}", d[v]) for i, d in enumerate(self.wie) for v in ("aandeel", "herkomst", "clienten", "dagen") if v in d]
        velden += [(f"/sleutel/maatstaven/{k}/weging", m["weging"]) for k, m in enumerate(self.sleutel["maatstaven"]) if "weging" in m]
        return [bevinding("DOC-DECIMALEN", plaats) for plaats, w in velden if Fraction(w) * 10**MEESTE_DECIMALEN % 1 != 0]

    def keur_sleutel(self):
        gevonden, ms = [], self.sleutel["maatstaven"]
        for k, m in enumerate(ms):
            gevonden += [bevinding(DUBBEL, f"/sleutel/maatstaven/{j}/soort", f"/sleutel/maatstaven/{k}/soort")
                         for j in range(k) if ms[j]["soort"] == m["soort"]][:1]
            if ("weging" in m) != (len(ms) > 1):
                gevonden.append(bevinding(MIST if len(ms) > 1 else OVERBODIG, f"/sleutel/maatstaven/{k}/weging"))
        inwoners = any("inwoners" in d for d in self.wie) or any(m["soort"] == "inwoners" for m in ms)
        if inwoners != ("peildatumInwoners" in self.sleutel):
            gevonden.append(bevinding(MIST if inwoners else OVERBODIG, "/sleutel/peildatumInwoners"))
        if "gemeentenOp" in self.vraag and not any("gemeente" in d for d in self.wie):
            gevonden.append(bevinding(OVERBODIG, "/gemeentenOp"))
        opgegeven = self.sleutel.get("gelijkstand") == "opgegeven_volgorde"
        if opgegeven and "volgorde" in self.sleutel:
            gevonden += self.keur_volgorde()
        elif opgegeven or "volgorde" in self.sleutel:
            gevonden.append(bevinding(MIST if opgegeven else OVERBODIG, "/sleutel/volgorde"))
        return gevonden

    def keur_volgorde(self):
        gevonden, namen = [], {naamsleutel(d["naam"]) for d in self.wie}
        volgorde = [naamsleutel(n) for n in self.sleutel["volgorde"]]
        for i, n in enumerate(volgorde):
            if n not in namen:
                gevonden.append(bevinding("VDS-VOLGORDE", f"/sleutel/volgorde/{i}"))
            elif n in volgorde[:i]:
                gevonden.append(bevinding(DUBBEL, f"/sleutel/volgorde/{volgorde.index(n)}", f"/sleutel/volgorde/{i}"))
        if namen - set(volgorde):
            gevonden.append(bevinding("VDS-VOLGORDE", "/sleutel/volgorde"))
        return gevonden

    def keur_namen(self):
        gevonden, eerste = [], {}
        for i, d in enumerate(self.wie):
            j = eerste.setdefault(naamsleutel(d["naam"]), i)
            if j != i:
                gevonden.append(bevinding(DUBBEL, f"/deelnemers/{j}/naam", f"/deelnemers/{i}/naam"))
            for j in range(i):
                if "gemeente" in d and d["gemeente"] == self.wie[j].get("gemeente") and set(self.begindagen(i)) & set(self.begindagen(j)):
                    gevonden.append(bevinding(DUBBEL, f"/deelnemers/{j}/gemeente", f"/deelnemers/{i}/gemeente"))
                    break
        return gevonden

    # De verdeling.

    def weiger(self, code, plaats):
        self.weigeringen.append(bevinding(code, plaats))

    def aandelen(self, mee, nodig):
        """Het aandeel van wie deelneemt: het gewogen gemiddelde van hun deel van elke maatstaf. In een jaar zonder woningen is het
        nul als er niets te delen valt."""
        ms = self.sleutel["maatstaven"]
        wegingen = [Fraction(m.get("weging", 1)) for m in ms]
        uit, nul = dict.fromkeys(mee, Fraction(0)), False
        for k, m in enumerate(ms):
            getal = {i: Fraction(self.wie[i][VELD.get(m["soort"], m["soort"])]) for i in mee}
            som = sum(getal.values())
            if som == 0 and nodig:
                self.weiger("VDS-NUL", f"/sleutel/maatstaven/{k}/soort")
            nul = nul or som == 0
            for i in mee:
                uit[i] += wegingen[k] / sum(wegingen) * getal[i] / (som or 1)
        return dict.fromkeys(mee, Fraction(0)) if nul else uit

    def toedeling(self):
        gevonden = self.keur()
        if gevonden:
            raise Geweigerd(*gevonden)
        self.had = dict.fromkeys(self.allen, 0)
        self.aanspraak = dict.fromkeys(self.allen, Fraction(0))
        self.minima = dict.fromkeys(self.allen, 0)
        self.open, self.lopend, self.meldingen = [], 0, []
        self.altijd_dezelfden, self.vorigen = True, None
        self.weigeringen = []
        jaren_uit = [self.jaar(n) for n in range(len(self.jaren))]
        if self.weigeringen:
            raise Geweigerd(*self.weigeringen)
        som = sum(self.totalen)
        uit = {
            "naam": self.sleutel["naam"], "peil": self.peil, "omschrijving": self.omschrijving(), "methode": self.methode, "jaren": jaren_uit,
            "totalen": [self.deel(i, self.aanspraak[i] / som if som else Fraction(0), self.aanspraak[i], self.had[i]) for i in self.allen],
            "aannames": [] if "methode" in self.sleutel else [{"code": "CAP-A-METHODE"}],
        }
        voorbehouden = [{"code": code} for code in self.voorbehouden()]
        if voorbehouden:
            uit["voorbehouden"] = voorbehouden
        if self.meldingen:
            uit["bevindingen"] = sorted(self.meldingen, key=lambda b: (b["plaats"], b["code"]))
        return uit

    def voorbehouden(self):
        if self.voor_de_tabel:
            yield "GEB-V-VOOR-DE-TABEL"
        if "gemeentenOp" in self.vraag:
            yield "GEB-V-GEMEENTEN-OP"
        afgesproken = self.sleutel.get("afgesproken", "onbepaald")
        if afgesproken != "ja":
            yield "VDS-V-SLEUTEL" if afgesproken == "nee" else "VDS-V-AFSPRAAK"

    def omschrijving(self):
        delen = []
        for m in self.sleutel["maatstaven"]:
            dag = self.sleutel.get("peildatumInwoners") if m["soort"] == "inwoners" else m.get("peildatum")
            delen.append(m["soort"].replace("_", " ") + (f" op {dag}" if dag else "")
                         + (f" (weging {format(Decimal(m['weging']).normalize(), 'f').replace('.', ',')})" if "weging" in m else ""))
        return (f"verdeeld naar {' en '.join(delen)}, met de methode {self.methode.replace('_', ' ')}, "
                f"over lopende totalen vanaf {self.vraag['begindatum']}")

    def deel(self, i, aandeel, quotum, aantal):
        d = {"naam": self.wie[i]["naam"]}
        if "gemeente" in self.wie[i]:
            d["gemeente"] = self.wie[i]["gemeente"]
        d.update(aandeel=tien(aandeel), quotum=tien(quotum), aantal=aantal)
        return d

    def meld(self, code, plaats):
        self.meldingen.append({"code": code, "plaats": [plaats]})

    def jaar(self, n):
        begin, eind = self.jaren[n]
        totaal = self.totalen[n]
        mee = [i for i in self.allen if self.doet_mee(i, begin)]
        if totaal and not mee:
            self.weiger("VDS-GEEN-DEELNEMERS", "/deelnemers")
            return None
        eerder = len(self.weigeringen)
        aandeel = self.aandelen(mee, totaal > 0)
        if len(self.weigeringen) > eerder:
            return None
        self.meld_aandelen(mee)
        self.altijd_dezelfden = self.altijd_dezelfden and self.vorigen in (None, mee)
        self.vorigen = mee
        for i in mee:
            self.aanspraak[i] += aandeel[i] * totaal
            self.minima[i] += int(self.wie[i].get("minimumPerJaar", 0))
        self.lopend += totaal
        gewicht = {i: self.aanspraak[i] if i in mee else Fraction(0) for i in self.allen}
        onder = {i: self.had[i] + (int(self.wie[i].get("minimumPerJaar", 0)) if i in mee else 0) for i in self.allen}
        vooraf = sum(o["aantal"] for o in self.open)
        gedeeld = self.verdeel_met_open(gewicht, onder, aandeel)
        if gedeeld is None:
            self.weiger("CAP-MINIMUM", "/deelnemers")
            return None
        apart, te_verdelen, nieuw, rest, gelijk = gedeeld
        self.meld_behoud(mee, te_verdelen, gewicht, aandeel)
        uit = {"periode": {"begindatum": begin, "einddatum": eind}, "totaal": totaal}
        if vooraf:
            uit["openVooraf"] = vooraf
        uit["delen"] = [self.deel(i, aandeel[i], aandeel[i] * totaal, nieuw[i] - self.had[i]) for i in mee]
        self.had = nieuw
        self.open = apart + ([{"aantal": rest, "gelijk": gelijk}] if rest else [])
        onbeslist = sum(o["aantal"] for o in self.open)
        if onbeslist:
            uit["onbeslist"] = onbeslist
        if rest:
            uit["gelijk"] = [self.wie[i]["naam"] for i in gelijk]
            self.meld("CAP-GELIJKSTAND", "/sleutel/gelijkstand")
        if self.open:
            uit["open"] = [{"aantal": o["aantal"], "gelijk": [self.wie[i]["naam"] for i in o["gelijk"]]} for o in self.open]
        return uit

    def meld_aandelen(self, mee):
        if mee and mee != self.vorigen and any(m["soort"] == "aandeel" for m in self.sleutel["maatstaven"]):
            if sum(Fraction(self.wie[i]["aandeel"]) for i in mee) not in (1, 100):
                self.meld("VDS-AANDELEN", "/deelnemers")

    def verdeel_met_open(self, gewicht, onder, aandeel):
        """Verdeelt het lopende totaal; open aanspraken gaan mee zolang hun woningen zeker bij hun gelijken uitkomen. None als de
        ondergrenzen meer zijn dan er te verdelen is."""
        mee, apart = list(self.open), []
        while True:
            te_verdelen = self.lopend - sum(o["aantal"] for o in apart)
            if sum(onder.values()) > te_verdelen:
                return None
            nieuw, rest, gelijk = self.boven(te_verdelen, gewicht, onder, aandeel)
            weg = self.eerste_apart(mee, nieuw, rest, gelijk)
            if weg is None:
                return [o for o in self.open if o in apart], te_verdelen, nieuw, rest, gelijk
            mee.remove(weg)
            apart.append(weg)

    def eerste_apart(self, mee, nieuw, over, gelijk):
        recht = {i: sum(i in o["gelijk"] for o in mee) for i in self.allen}
        for o in mee:
            kort = [i for i in o["gelijk"] if nieuw[i] - self.had[i] < recht[i]]
            if not kort:
                continue
            nodig = min(o["aantal"], len(kort))
            if any(i not in gelijk for i in kort) or over - sum(i not in o["gelijk"] for i in gelijk) < nodig:
                return o
            over -= nodig
        return None

    def meld_behoud(self, mee, te_verdelen, gewicht, aandeel):
        """Wie houdt wat de methode hem anders zou afnemen."""
        onder = {i: self.minima[i] if i in mee else self.had[i] for i in self.allen}
        nieuw, _, gelijk = self.boven(te_verdelen, gewicht, onder, aandeel)
        for i in mee:
            if nieuw[i] < self.had[i] and i in gelijk:
                self.meld("CAP-GELIJKSTAND", "/sleutel/gelijkstand")
            elif nieuw[i] < self.had[i] and self.methode == "grootste_resten" and self.altijd_dezelfden:
                self.meld("CAP-PARADOX", "/sleutel/methode")

    def boven(self, totaal, gewicht, onder, aandeel):
        """Verdeelt boven ondergrenzen: wie minder zou krijgen krijgt zijn ondergrens en doet niet meer mee."""
        vast = {}
        while True:
            vrij = [i for i in self.allen if i not in vast]
            kreeg, rest, gelijk = self.verdeel(totaal - sum(vast.values()), {i: gewicht[i] for i in vrij}, aandeel)
            onderaan = {i: onder[i] for i in vrij if kreeg[i] < onder[i]}
            if not onderaan:
                return {i: vast.get(i, kreeg.get(i)) for i in self.allen}, rest, gelijk
            vast.update(onderaan)

    def verdeel(self, totaal, gewicht, aandeel):
        """De deelmethode: wie wat krijgt, hoeveel er openstaat, en wie daarom gelijk staan."""
        som = sum(gewicht.values())
        kreeg = dict.fromkeys(gewicht, 0)
        if totaal == 0 or som == 0:
            return kreeg, 0, []
        resten = self.methode == "grootste_resten"
        if resten:
            quotum = {i: totaal * w / som for i, w in gewicht.items()}
            kreeg = {i: floor(q) for i, q in quotum.items()}
            voorrang = {i: (1, q - kreeg[i]) for i, q in quotum.items()}
        else:
            voorrang = {i: self.voorrang(w, 0) for i, w in gewicht.items() if w}
        over = totaal - sum(kreeg.values())
        while over:
            hoogste = max(voorrang.values())
            gelijk = self.beslis([i for i in voorrang if voorrang[i] == hoogste], aandeel)
            if len(gelijk) > over:
                return kreeg, over, gelijk
            for i in gelijk:
                kreeg[i] += 1
                if resten:
                    del voorrang[i]
                else:
                    voorrang[i] = self.voorrang(gewicht[i], kreeg[i])
            over -= len(gelijk)
        return kreeg, 0, []

    def voorrang(self, w, n):
        """Gewicht door deler; een deler nul gaat voor. Van Huntington en Hill het kwadraat, dat dezelfde volgorde geeft."""
        teller, deler = {"d_hondt": (w, n + 1), "webster": (w, 2 * n + 1), "adams": (w, n), "huntington_hill": (w * w, n * (n + 1))}[self.methode]
        return (1, teller / deler) if deler else (2, w)

    def beslis(self, gelijk, aandeel):
        """Wie van gelijken voorgaat; meer dan een als de regel het niet beslist."""
        regel = self.sleutel.get("gelijkstand", "melden")
        if regel == "lijstvolgorde":
            return gelijk[:1]
        if regel == "opgegeven_volgorde":
            volgorde = [naamsleutel(n) for n in self.sleutel["volgorde"]]
            return [min(gelijk, key=lambda i: volgorde.index(naamsleutel(self.wie[i]["naam"])))]
        if regel in ("grootste_gewicht", "kleinste_gewicht"):
            beste = (max if regel == "grootste_gewicht" else min)(aandeel.get(i, 0) for i in gelijk)
            return [i for i in gelijk if aandeel.get(i, 0) == beste]
        return gelijk


def jaren(begin, aantal):
    """De eerste en de laatste dag van elk jaar; na 29 februari is de eerste de laatste dag van februari."""

    def eerste(n):
        try:
            return begin.replace(year=begin.year + n)
        except ValueError:
            return date(begin.year + n, 2, 28)

    return [(eerste(n).isoformat(), (eerste(n + 1) - timedelta(days=1)).isoformat()) for n in range(aantal)]


def tien(breuk):
    """Een breuk op tien decimalen, een half van nul af."""
    with localcontext() as c:
        c.prec = 60
        waarde = Decimal(breuk.numerator) / Decimal(breuk.denominator)
        return waarde.quantize(Decimal("1e-10"), rounding=ROUND_HALF_UP).normalize()
