package nvo

import "github.com/bwo-sdk/wmo"

// Toetsing is the assessment of one region.
//
//schema:nl Of één regio heeft geregeld wat moet, op de dag van het peil. Bewijs dat na peil.bekend bekend werd telt niet, en bewijs van na
//schema:nl de dag van het peil bewijst niets.
type Toetsing struct {
	//schema:nl De naam van de regio.
	Regio string `json:"regio" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	// Leden are the members on peil.Op, as far as known.
	//
	//schema:nl De leden op de dag van het peil. Leeg: niet bekend.
	Leden []wmo.Gemeentecode `json:"leden"`
	//schema:nl Het oordeel over elke verplichting, in de volgorde van het register.
	Oordelen []Verplichtingoordeel `json:"oordelen"` // in the order of the register
	// Afspraken says whether all binding obligations of the agreements 1 to 3 are met, and
	// Themas whether those of the themes whose wording was not seen are. Too late counts
	// as met.
	//
	//schema:nl Of aan alle bindende verplichtingen van de afspraken 1 tot en met 3 is voldaan; te laat telt als voldaan.
	Afspraken wmo.Motivering[struct{}] `json:"afspraken"`
	//schema:nl Of aan alle bindende verplichtingen van de thema's is voldaan waarvan de tekst niet is gezien; te laat telt als voldaan.
	Themas wmo.Motivering[struct{}] `json:"themas"`
	//schema:nl Hoe ver de regio inhoudelijk is, als advies. Weggelaten: daarover is niets opgegeven.
	Inhoud *Inhoudsoordeel `json:"inhoud,omitempty"`
	//schema:nl Wat het antwoord openlaat. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// AssessRegion judges every obligation on peil.Op by the evidence of a dossier. Evidence that
// became known after peil.Bekend does not count, and evidence from after peil.Op proves
// nothing.
//
// The error is [wmo.Bevindingen] for words, days or codes that do not fit, a municipality
// that does not exist on its day, or a region that package gebied does not know. Unknown
// members are a reservation.
func AssessRegion(in Dossier, peil wmo.Peil) (Toetsing, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Toetsing{}, err
	}
	return in.toets(peil)
}

// toets is Assess of a dossier whose fields were checked.
func (d *Dossier) toets(peil wmo.Peil) (Toetsing, error) {
	var b wmo.Bevindingen
	d.keur(&b)
	gemeenten := gemeentenOpDag(&b)
	d.keurGemeenten(gemeenten, peil)
	if err := b.Err(); err != nil {
		return Toetsing{}, err
	}
	w, err := d.weging(peil)
	if err != nil {
		return Toetsing{}, err
	}
	uit := Toetsing{
		Regio: d.Regio, Peil: peil, Leden: append([]wmo.Gemeentecode{}, w.opPeil.codes...),
		Oordelen: make([]Verplichtingoordeel, len(verplichtingen)),
	}
	voldaan := make([]wmo.Uitkomst, len(verplichtingen))
	for i := range verplichtingen {
		uit.Oordelen[i] = w.oordeel(&verplichtingen[i])
		voldaan[i] = uit.Oordelen[i].Voldaan
	}
	uit.Afspraken = wmo.Alle(afsprakenregels, voldaan, peil).Motiveer()
	uit.Themas = wmo.Alle(themaregels, voldaan, peil).Motiveer()
	if d.Inhoud != nil {
		inhoud := d.Inhoud.weeg(peil, "/inhoud")
		uit.Inhoud = &inhoud
	}
	v := wmo.VerantwoordingOp(peil)
	w.voorbehouden(&v, uit.Oordelen)
	v.Behoud(gemeenten.voorbehouden...)
	uit.Voorbehouden = v.Voorbehouden()
	return uit, nil
}

// The binding obligations of the norm, as rules over the outcomes of all obligations.
var (
	afsprakenregels = alsRegels(func(v *Verplichting) bool { return v.Reeks == ReeksAfspraken && v.Soort == Moet })
	themaregels     = alsRegels(func(v *Verplichting) bool { return v.Reeks == ReeksThemas && v.Soort == Moet })
)

func alsRegels(kies func(*Verplichting) bool) []wmo.Regel[[]wmo.Uitkomst] {
	var rs []wmo.Regel[[]wmo.Uitkomst]
	for i := range verplichtingen {
		if v := &verplichtingen[i]; kies(v) {
			rs = append(rs, v.regel(i))
		}
	}
	return rs
}

// weging prepares what all obligations share.
func (d *Dossier) weging(peil wmo.Peil) (*weging, error) {
	w := &weging{d: d, peil: peil, geenLid: map[wmo.Gemeentecode]bool{}}
	var err error
	if w.opPeil, err = d.ledenOp(peil.Op, peil); err != nil {
		return nil, err
	}
	w.opTermijn = w.opPeil
	if termijn.Before(peil.Op) {
		if w.opTermijn, err = d.ledenOp(termijn, peil); err != nil {
			return nil, err
		}
	}
	for i := range d.Bewijsstukken {
		s := &d.Bewijsstukken[i]
		if !s.bekendOp(peil.Bekend) {
			continue
		}
		w.telt = append(w.telt, i)
		if _, tot := s.dag(peil.Op, false); s.Soort == Regiovisie && s.bewijst(peil.Op) && !tot.After(peil.Op) {
			w.heeftVisie = true
		}
	}
	return w, nil
}
