package bw

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// What is found about national access. With the first two there is no answer; the others
// stand beside a result.
var (
	meldingGeenLandelijk  = register.Melding("BW-GEEN-LANDELIJK", "landelijke toegankelijkheid gaat over beschermd wonen en opvang")
	meldingKeuzeOnbekend  = register.Melding("BW-KEUZE-ONBEKEND", "de gekozen gemeente staat niet bij de kandidaten")
	meldingBinding        = register.Melding("BW-BINDING", "een binding met de regio is geëist; dat is een onrechtmatige praktijk")
	meldingFormulier      = register.Melding("BW-FORMULIER", "een formulier waarmee iemand wordt weggestuurd, is een besluit")
	meldingNietTerPlaatse = register.Melding("BW-NIET-TER-PLAATSE", "de plek hoeft niet in de eigen gemeente te zijn")
	meldingVeiligheid     = register.Melding("BW-VEILIGHEID", "veiligheid is een reden om elders te zijn")
	meldingKeuzeOpen      = register.Melding("BW-KEUZE-OPEN", "welke gemeente, is een afweging die een mens maakt")

	formuleWeegsom = register.Formule("BW-F-WEEGSOM", "som van de gewichten",
		"de eigen gewichten van de vrager: minstens van de factoren die gelden, hoogstens ook van die waarvan dat niet bekend is", eigenRekenregel)

	voorbehoudLandelijkBW = register.Voorbehoud("BW-V-LANDELIJK-BW",
		"wat gelezen is over eerste opvang en warme overdracht, gaat over opvang; voor beschermd wonen volgt het uit "+
			"de handreiking, die naar het voorbeeld van die voor opvang is gemaakt", kansVanSlagen.Als(wmo.Afgeleid))
)

// Aanmelding is how a municipality dealt with somebody who turned to it for beschermd wonen
// or opvang. By agreement they may turn to any municipality. What is left out is not known.
//
//schema:nl Hoe een gemeente omging met iemand die zich tot haar wendde voor beschermd wonen of opvang. Volgens afspraak mag dat bij elke
//schema:nl gemeente. Wat is weggelaten, is niet bekend.
type Aanmelding struct {
	//schema:nl De soort voorziening: alleen beschermd_wonen of opvang, iets anders wordt geweigerd.
	Voorziening Voorziening `json:"voorziening"`
	//schema:nl De gemeente tot wie iemand zich wendde.
	Gemeente wmo.Gemeentecode `json:"gemeente"` // the one turned to
	// ZonderPlek: somebody has no safe place to stay now.
	//
	//schema:nl Ja als iemand nu geen veilige plek heeft om te verblijven. Weggelaten: niet bekend.
	ZonderPlek wmo.Uitkomst `json:"zonderPlek,omitzero"`
	// BindingGeeist: the municipality asked for a tie with itself or its region.
	//
	//schema:nl Ja als de gemeente een binding met zichzelf of haar regio eiste. Geeft een bevinding. Weggelaten: niet bekend.
	BindingGeeist wmo.Uitkomst `json:"bindingGeeist,omitzero"`
	// GeweigerdOmBinding: somebody was refused for want of such a tie.
	//
	//schema:nl Ja als iemand is geweigerd omdat zo'n binding er niet was. Geeft een bevinding. Weggelaten: niet bekend.
	GeweigerdOmBinding wmo.Uitkomst `json:"geweigerdOmBinding,omitzero"`
	// FormulierGegeven: somebody was sent elsewhere with a form.
	//
	//schema:nl Ja als iemand met een formulier is weggestuurd. Geeft een bevinding. Weggelaten: niet bekend.
	FormulierGegeven wmo.Uitkomst `json:"formulierGegeven,omitzero"`
	// EersteOpvangGegeven: this municipality gave shelter for the time being.
	//
	//schema:nl Ja als deze gemeente voorlopig onderdak gaf. Weggelaten: niet bekend.
	EersteOpvangGegeven wmo.Uitkomst `json:"eersteOpvangGegeven,omitzero"`
	// AndereGemeenteVast: it is settled that another municipality provides the support.
	//
	//schema:nl Ja als vaststaat dat een andere gemeente de ondersteuning biedt. Volgt als ja uit een aanvaarde overdracht. Weggelaten: niet
	//schema:nl bekend.
	AndereGemeenteVast wmo.Uitkomst `json:"andereGemeenteVast,omitzero"`
	//schema:nl De overdracht aan een andere gemeente. Weggelaten: niets bekend.
	Overdracht Overdracht `json:"overdracht,omitzero"`
	// PlekTerPlaatse: the municipality has such a place on its own territory.
	//
	//schema:nl Ja als de gemeente zo'n plek op haar eigen grondgebied heeft. Nee geeft een bevinding. Weggelaten: niet bekend.
	PlekTerPlaatse wmo.Uitkomst `json:"plekTerPlaatse,omitzero"`
	// Veiligheid: for safety somebody must be in another place than where they come from.
	//
	//schema:nl Ja als iemand om veiligheid ergens anders moet zijn dan waar hij vandaan komt. Geeft een bevinding. Weggelaten: niet bekend.
	Veiligheid wmo.Uitkomst `json:"veiligheid,omitzero"`
	//schema:nl De gemeenten waar iemand de meeste kans van slagen kan hebben, elk één keer. Weggelaten: geen.
	Kandidaten []Kandidaat `json:"kandidaten,omitempty" jsonschema:"maxItems=50"`
	//schema:nl De gemeente die de medewerker koos; een van de kandidaten. Weggelaten: nog niet gekozen.
	Keuze wmo.Gemeentecode `json:"keuze,omitzero"` // the municipality chosen by the official
	//schema:nl Eigen gewichten om de kandidaten te vergelijken. Weggelaten: er wordt niets opgeteld.
	Weging *Weging `json:"weging,omitempty"`
}

// Overdracht is a transfer to another municipality. It is warm when all three hold.
//
//schema:nl Een overdracht aan een andere gemeente. Zij is warm als er is gesproken, de gemeente de persoon overneemt en er een zekere plek
//schema:nl is.
type Overdracht struct {
	//schema:nl De gemeente waaraan wordt overgedragen. Weggelaten: niet bekend.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	//schema:nl Ja als er met iemand van die gemeente over deze persoon is gesproken. Weggelaten: niet bekend.
	Besproken wmo.Uitkomst `json:"besproken,omitzero"` // with somebody of that municipality, about this person
	//schema:nl Ja als die gemeente de persoon overneemt. Weggelaten: niet bekend.
	Aanvaard wmo.Uitkomst `json:"aanvaard,omitzero"` // it takes the person over
	//schema:nl Ja als daar zeker een plek is. Weggelaten: niet bekend.
	PlekZeker wmo.Uitkomst `json:"plekZeker,omitzero"` // and has a certain place
}

// Kandidaat is a municipality where the person may have the best chance of success, with
// the four published factors for that.
//
//schema:nl Een gemeente waar iemand de meeste kans van slagen kan hebben, met de vier gepubliceerde factoren.
type Kandidaat struct {
	//schema:nl De gemeente.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl Ja als er familie of vrienden wonen die helpen. Weggelaten: niet bekend.
	Netwerk wmo.Uitkomst `json:"netwerk,omitzero"` // family or friends who help live there
	//schema:nl Ja als er contact is met zorg of politie daar, meestal al langer. Weggelaten: niet bekend.
	Contact wmo.Uitkomst `json:"contact,omitzero"` // contact with care or police there, mostly for longer
	//schema:nl Ja als iemand daar eerder in de maatschappelijke opvang was. Weggelaten: niet bekend.
	EerderInOpvang wmo.Uitkomst `json:"eerderInOpvang,omitzero"` // was in maatschappelijke opvang there before
	//schema:nl Ja als iemand daar staat ingeschreven. Weggelaten: niet bekend.
	Ingeschreven wmo.Uitkomst `json:"ingeschreven,omitzero"` // registered there
}

// Weging is how much each factor counts for the caller. No agreement that was read
// gives weights.
//
//schema:nl Hoe zwaar elke factor voor de vrager telt, als geheel getal. Geen afspraak die is gelezen geeft gewichten.
type Weging struct {
	//schema:nl Gewicht van netwerk.
	Netwerk int `json:"netwerk" jsonschema:"minimum=0,maximum=1000"`
	//schema:nl Gewicht van contact.
	Contact int `json:"contact" jsonschema:"minimum=0,maximum=1000"`
	//schema:nl Gewicht van eerder in opvang.
	EerderInOpvang int `json:"eerderInOpvang" jsonschema:"minimum=0,maximum=1000"`
	//schema:nl Gewicht van ingeschreven.
	Ingeschreven int `json:"ingeschreven" jsonschema:"minimum=0,maximum=1000"`
}

// Toegankelijkheid is what national access asks of the municipality turned to. All
// of it is policy and case law; none of it is statute.
//
//schema:nl Wat landelijke toegankelijkheid vraagt van de gemeente tot wie iemand zich wendt. Het is beleid en rechtspraak, en staat niet in
//schema:nl de wet.
type Toegankelijkheid struct {
	//schema:nl De soort voorziening uit de vraag.
	Voorziening Voorziening `json:"voorziening"`
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De gemeente tot wie iemand zich wendde.
	Gemeente wmo.Gemeentecode `json:"gemeente"` // the one turned to
	// EersteOpvang: this municipality owes shelter for the time being.
	//
	//schema:nl Of deze gemeente voorlopig onderdak moet geven. Ja als iemand nu geen veilige plek heeft, een andere gemeente het niet vast op
	//schema:nl zich neemt of daar nog geen zekere plek is, en er geen volledige warme overdracht is. Een binding is geen voorwaarde.
	EersteOpvang wmo.Motivering[struct{}] `json:"eersteOpvang"`
	// EersteOpvangNagelaten: it owes this shelter, and did not give it.
	//
	//schema:nl Ja als de gemeente dat onderdak moest geven en het niet gaf. Onbepaald als een van beide niet bekend is.
	EersteOpvangNagelaten wmo.Uitkomst `json:"eersteOpvangNagelaten"`
	// WarmeOverdracht: the transfer is complete. The reasons of a nee say what is missing.
	//
	//schema:nl Of de overdracht warm en volledig is: een andere gemeente, besproken, aanvaard en met een zekere plek. De redenen van een nee
	//schema:nl zeggen wat ontbreekt.
	WarmeOverdracht wmo.Motivering[struct{}] `json:"warmeOverdracht"`
	//schema:nl De kandidaten op volgorde van gemeentecode; dat is geen rangorde. Leeg als er geen zijn.
	Kandidaten []Kandidaat `json:"kandidaten"` // in order of code, and in no other
	//schema:nl Waar de vier factoren zijn gepubliceerd.
	Factoren wmo.Bron `json:"factoren"` // where the factors were published
	//schema:nl De gekozen gemeente. Weggelaten: nog niet gekozen.
	Keuze wmo.Gemeentecode `json:"keuze,omitzero"`
	//schema:nl De uitslag van de eigen gewichten. Weggelaten: er zijn geen gewichten opgegeven.
	WegingGebruiker *Weeguitslag `json:"wegingGebruiker,omitempty"`
	//schema:nl Wat opvalt aan hoe de gemeente handelde. Weggelaten: niets.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Wat het antwoord openlaat. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	// Ongebruikt are JSON Pointers of stated facts that had no influence on the answer.
	//
	//schema:nl JSON Pointers van opgegeven feiten die geen invloed hadden op het antwoord. Weggelaten: geen.
	Ongebruikt []string `json:"ongebruikt,omitempty"`
}

// Weeguitslag is the result of the weights of the caller. It is no rule of law or policy.
//
//schema:nl De uitslag van de gewichten van de vrager. Het is geen regel van wet of beleid.
type Weeguitslag struct {
	//schema:nl De gebruikte gewichten.
	Weging Weging `json:"weging"`
	//schema:nl De som van elke kandidaat, in de volgorde van de kandidaten.
	Sommen []Weegsom `json:"sommen"` // in the order of the candidates
	// Hoogste are those with the highest sum or, when factors are not known, all that may
	// have it.
	//
	//schema:nl De kandidaten die de hoogste som hebben of nog kunnen hebben als niet alle factoren bekend zijn: die van wie hoogstens niet
	//schema:nl onder de hoogste minstens ligt.
	Hoogste []wmo.Gemeentecode `json:"hoogste"`
	// Gelijkstand: ja when more than one has the highest sum for certain.
	//
	//schema:nl Ja als zeker meer dan één kandidaat de hoogste som heeft, nee als er één is, en onbepaald als een som nog open is.
	Gelijkstand wmo.Uitkomst `json:"gelijkstand"`
	//schema:nl De stappen naar elke som.
	Berekening wmo.Berekening `json:"berekening"` // of each sum
}

// Weegsom is the sum of the weights of the factors that hold (Minstens), and of those that
// hold or are not known (Hoogstens).
//
//schema:nl De som van de gewichten van één kandidaat.
type Weegsom struct {
	//schema:nl De kandidaat.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl De gewichten van de factoren die gelden, opgeteld.
	Minstens int `json:"minstens"`
	//schema:nl Minstens plus de gewichten van de factoren waarvan het niet bekend is.
	Hoogstens int `json:"hoogstens"`
}

// AssessAccessibility tells what national access asks of the municipality that somebody turned to, and
// compares the municipalities that may provide the support. It names no winner: that is
// for the official, or follows from weights of the caller.
func AssessAccessibility(in Aanmelding, peil wmo.Peil) (Toegankelijkheid, error) {
	gegeven, v := in, wmo.VerantwoordingOp(peil)
	if err := in.keur(peil); err != nil {
		return Toegankelijkheid{}, err
	}
	in.meld(&v)
	v.BehoudAls(in.Voorziening == BeschermdWonen, voorbehoudLandelijkBW)
	eerste := wmo.Alle(eersteOpvangRegels, &in, peil)
	uit := Toegankelijkheid{
		Voorziening: in.Voorziening, Peil: peil, Gemeente: in.Gemeente,
		EersteOpvang: eerste.Motiveer(), WarmeOverdracht: wmo.Alle(overdrachtRegels, &in, peil).Motiveer(),
		EersteOpvangNagelaten: wmo.En(eerste.Uitkomst, in.EersteOpvangGegeven.Niet()),
		Kandidaten:            append([]Kandidaat{}, in.Kandidaten...), Factoren: v.Citeer(factoren),
		Keuze: in.Keuze, Bevindingen: gewezen(peil.Bekend, v.Bevindingen()), Voorbehouden: v.Voorbehouden(),
	}
	uit.EersteOpvang.Ontbreekt = vragen(&in, uit.EersteOpvang.Ontbreekt, map[string][]string{
		"/overdracht": nil, // its facts are asked for one by one
	})
	slices.SortFunc(uit.Kandidaten, func(a, b Kandidaat) int { return a.Gemeente.Compare(b.Gemeente) })
	if in.Weging != nil {
		uit.WegingGebruiker = in.Weging.weeg(uit.Kandidaten, peil)
	}
	uit.Ongebruikt = uit.ongebruikt(&gegeven)
	return uit, nil
}

// weeg adds up the weights of each candidate. A tie stays a tie.
func (w *Weging) weeg(ks []Kandidaat, peil wmo.Peil) *Weeguitslag {
	u, v := &Weeguitslag{Weging: *w, Sommen: []Weegsom{}, Hoogste: []wmo.Gemeentecode{}}, wmo.VerantwoordingOp(peil)
	zeker := 0
	for i := range ks {
		s := w.som(&ks[i], &v)
		zeker = max(zeker, s.Minstens)
		u.Sommen = append(u.Sommen, s)
	}
	open := false
	for _, s := range u.Sommen {
		if s.Hoogstens >= zeker {
			u.Hoogste = append(u.Hoogste, s.Gemeente)
			open = open || s.Minstens != s.Hoogstens
		}
	}
	if u.Gelijkstand = wmo.UitkomstOf(len(u.Hoogste) > 1); u.Gelijkstand == wmo.Ja && open {
		u.Gelijkstand = wmo.Onbepaald
	}
	u.Berekening = v.Berekening()
	return u
}

// som adds up the weights of one candidate, with the steps to it.
func (w *Weging) som(k *Kandidaat, v *wmo.Verantwoording) Weegsom {
	s := Weegsom{Gemeente: k.Gemeente}
	var geldt, open []wmo.Grootheid
	for _, f := range []struct {
		naam    string
		feit    wmo.Uitkomst
		gewicht int
	}{
		{"netwerk", k.Netwerk, w.Netwerk},
		{"contact", k.Contact, w.Contact},
		{"eerder in opvang", k.EerderInOpvang, w.EerderInOpvang},
		{"ingeschreven", k.Ingeschreven, w.Ingeschreven},
	} {
		switch f.feit {
		case wmo.Ja:
			s.Minstens += f.gewicht
			geldt = append(geldt, wmo.Aantal(f.naam, f.gewicht, ""))
		case wmo.Onbepaald:
			s.Hoogstens += f.gewicht
			open = append(open, wmo.Aantal(f.naam+" (niet bekend)", f.gewicht, ""))
		case wmo.Nee:
		}
	}
	s.Hoogstens += s.Minstens
	v.Stap(formuleWeegsom, k.Gemeente.String()+": minstens", wmo.Aantal("minstens", s.Minstens, ""), geldt...)
	if len(open) > 0 {
		v.Stap(formuleWeegsom, k.Gemeente.String()+": hoogstens", wmo.Aantal("hoogstens", s.Hoogstens, ""), slices.Concat(geldt, open)...)
	}
	return s
}

// meld adds the findings beside the answer.
func (in *Aanmelding) meld(v *wmo.Verantwoording) {
	var binding []string
	if in.BindingGeeist == wmo.Ja {
		binding = append(binding, "/bindingGeeist")
	}
	if in.GeweigerdOmBinding == wmo.Ja {
		binding = append(binding, "/geweigerdOmBinding")
	}
	if len(binding) > 0 {
		bericht := "een binding met de gemeente of de regio eisen is een onrechtmatige praktijk: het verdraagt zich niet met de Wmo 2015. " +
			"Zo oordeelde de rechtbank in 2015"
		if bekend := v.Peil().Bekend; !bekend.IsValid() || !bekend.Before(eind2019) {
			bericht += ", en om die reden paste de VNG begin 2019 haar modelbeleidsregels aan"
		}
		v.MeldVolgens(delft, meldingBinding, bericht, binding...)
	}
	if in.FormulierGegeven == wmo.Ja {
		v.MeldVolgens(delft, meldingFormulier, "het formulier waarmee iemand wordt weggestuurd, is een besluit: bezwaar is mogelijk, "+
			"en een warme overdracht is het niet", "/formulierGegeven")
	}
	if in.PlekTerPlaatse == wmo.Nee {
		v.MeldVolgens(nietTerPlaatse, meldingNietTerPlaatse, "verantwoordelijk zijn vraagt geen plek op eigen grondgebied: "+
			"een gemeente kan een plek elders regelen", "/plekTerPlaatse")
	}
	if in.Veiligheid == wmo.Ja {
		v.MeldVolgens(vrouwenopvang, meldingVeiligheid, "volgens de afspraken over vrouwenopvang mag iemand wegens veiligheid "+
			"buiten de eigen regio worden geplaatst", "/veiligheid")
	}
	if len(in.Kandidaten) > 0 && in.Keuze.IsZero() {
		v.MeldVolgens(kansVanSlagen, meldingKeuzeOpen, "het gaat erom in welke gemeente het traject de meeste kans van slagen heeft; "+
			"hoe zwaar elke factor telt, weegt een mens", "/kandidaten")
	}
}

// keur finds what does not go together, and fills in what the facts entail.
func (in *Aanmelding) keur(peil wmo.Peil) error {
	if err := wmo.Keur(in, peil); err != nil {
		return err
	}
	var b wmo.Bevindingen
	leidAf(&b, aanmeldStrijdig, in, peil)
	if in.Voorziening == Zelfredzaamheid {
		b.Meld(meldingGeenLandelijk, "landelijke toegankelijkheid gaat over beschermd wonen en opvang", "/voorziening")
	}
	keurGemeenten(&b, peil.Op,
		gebied.Vermelding{Gemeente: in.Gemeente, Plaats: "/gemeente"},
		gebied.Vermelding{Gemeente: in.Overdracht.Gemeente, Plaats: "/overdracht/gemeente"},
		gebied.Vermelding{Gemeente: in.Keuze, Plaats: "/keuze"})
	var kandidaten wmo.Uniek
	for i, k := range in.Kandidaten {
		plaats := wmo.Wijs("kandidaten", strconv.Itoa(i), "gemeente")
		keurGemeenten(&b, peil.Op, gebied.Vermelding{Gemeente: k.Gemeente, Plaats: plaats})
		kandidaten.Sleutel(&b, k.Gemeente.String(), plaats)
	}
	if !in.Keuze.IsZero() && !slices.ContainsFunc(in.Kandidaten, func(k Kandidaat) bool { return k.Gemeente == in.Keuze }) {
		b.Meld(meldingKeuzeOnbekend, "de gekozen gemeente staat niet bij de kandidaten", "/keuze")
	}
	return b.Err()
}
