package bw

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// doorVragen visits every combination of facts and holds what is asked against what can
// still decide. A fact that is asked for decides: in some file that tells more, one of its
// values settles the answer, while that file could still end otherwise. A fact that is
// not asked for decides nothing on its own, unless by answering one that is asked. beslis
// answers "onbepaald" while it is open and gives false for facts that nobody can have
// together. All facts that are no axis are in begin. Of the facts welke (a day, a code)
// a file may tell none.
func doorVragen[I any](
	t *testing.T, begin I, assen []as[I], beslis func(*I) (antwoord string, ontbreekt []string, ok bool), welke ...string,
) {
	t.Helper()
	r := &vraagruimte[I]{assen: assen, stap: make([]int, len(assen))}
	totaal := 1
	for j, a := range assen {
		r.stap[j] = totaal
		totaal *= a.n
	}
	gevraagd := make([]uint32, totaal)
	r.antwoorden = make([]string, totaal)
	for i := range totaal {
		in := begin
		for j, a := range assen {
			a.zet(&in, i/r.stap[j]%a.n)
		}
		u, ontbreekt, ok := beslis(&in)
		if !ok {
			u = onmogelijk
		}
		r.antwoorden[i] = u
		for _, feit := range ontbreekt {
			j := slices.IndexFunc(assen, func(a as[I]) bool { return a.feit == feit })
			require.GreaterOrEqual(t, j, 0, "%s is asked, and is no fact or is known: %s", feit, r.punt(i))
			require.Zero(t, i/r.stap[j]%assen[j].n, "%s is asked, and is known: %s", feit, r.punt(i))
			gevraagd[i] |= 1 << j
		}
	}
	raak := r.kanBeslissen(welke)
	for i, u := range r.antwoorden {
		if u != onbepaald {
			continue
		}
		require.True(t, gevraagd[i] != 0 || raak[i] == 0, "something can decide, and nothing is asked: %s", r.punt(i))
		for j, a := range assen {
			switch {
			case gevraagd[i]>>j&1 == 1:
				require.NotZero(t, raak[i]>>j&1, "%s is asked and decides nothing: %s", a.feit, r.punt(i))
			case i/r.stap[j]%a.n == 0 && !slices.Contains(welke, a.feit):
				for v := 1; v < a.n; v++ {
					if u := r.antwoorden[i+v*r.stap[j]]; u != onbepaald && u != onmogelijk {
						require.True(t, r.watGevraagdIsGeeft(u, i, gevraagd[i]), "%s is not asked, and decides: %s", a.feit, r.punt(i))
					}
				}
			}
		}
	}
}

const onmogelijk, onbepaald = "onmogelijk", "onbepaald"

// vraagruimte is the answer to every combination of facts.
type vraagruimte[I any] struct {
	assen      []as[I]
	stap       []int
	antwoorden []string
}

// kanBeslissen says of each point which of its open facts decide in some file that tells more.
func (r *vraagruimte[I]) kanBeslissen(welke []string) []uint32 {
	nummers := map[string]uint64{}
	raak, mogelijk := make([]uint32, len(r.antwoorden)), make([]uint64, len(r.antwoorden)) // and how it can end
	for i := len(r.antwoorden) - 1; i >= 0; i-- {
		u, vol := r.antwoorden[i], true
		if u == onmogelijk {
			continue
		}
		if _, ok := nummers[u]; !ok {
			nummers[u] = 1 << len(nummers)
		}
		for j, a := range r.assen {
			if i/r.stap[j]%a.n > 0 {
				continue
			}
			vol = vol && slices.Contains(welke, a.feit)
			for v := 1; v < a.n; v++ {
				raak[i] |= raak[i+v*r.stap[j]]
				mogelijk[i] |= mogelijk[i+v*r.stap[j]]
			}
		}
		if vol {
			mogelijk[i] |= nummers[u]
		}
		for j, a := range r.assen {
			for v := 1; v < a.n && u == onbepaald && i/r.stap[j]%a.n == 0; v++ {
				dan := r.antwoorden[i+v*r.stap[j]]
				if dan != onbepaald && dan != onmogelijk && mogelijk[i]&^nummers[dan] != 0 {
					raak[i] |= 1 << j
				}
			}
		}
	}
	return raak
}

// watGevraagdIsGeeft: a fact that is not asked may decide by answering one that is.
func (r *vraagruimte[I]) watGevraagdIsGeeft(u string, i int, gevraagd uint32) bool {
	for j, a := range r.assen {
		for v := 1; v < a.n && gevraagd>>j&1 == 1; v++ {
			if r.antwoorden[i+v*r.stap[j]] == u {
				return true
			}
		}
	}
	return false
}

// punt names the facts that are known in a point.
func (r *vraagruimte[I]) punt(i int) []string {
	var s []string
	for j, a := range r.assen {
		if v := i / r.stap[j] % a.n; v > 0 {
			s = append(s, a.feit+"="+string(rune('0'+v)))
		}
	}
	return s
}

// motivering answers doorVragen with a decision as it is written out.
func motivering[T any](m wmo.Motivering[T], err error) (string, []string, bool) {
	return m.Uitkomst.String(), m.Ontbreekt, err == nil
}

func TestOnlyWhatDecidesIsAskedAboutYouth(t *testing.T) {
	t.Parallel()
	for _, p := range []wmo.Peil{opDag("2022-01-01"), opDag("2024-12-31"), opDag("2025-01-01")} {
		doorVragen(t, Jeugdhulpvraag{}, jeugdAssen(), func(in *Jeugdhulpvraag) (string, []string, bool) {
			uit, err := FindYouthMunicipality(*in, p)
			if err != nil {
				return "", nil, false
			}
			if uit.Gemeente.IsZero() {
				return "onbepaald", uit.Ontbreekt, true
			}
			return string(uit.Grondslag.Waarde) + uit.Gemeente.String(), uit.Ontbreekt, true
		}, "/woonadresGemeente", "/gemeenteVoorVerblijf", "/gemeenteMoederGeboorte", "/feitelijkVerblijf")
	}
}

func TestOnlyWhatDecidesIsAskedAboutShelter(t *testing.T) {
	t.Parallel()
	begin := Aanmelding{Voorziening: Opvang, Gemeente: plaatsA}
	doorVragen(t, begin, aanmeldAssen, func(in *Aanmelding) (string, []string, bool) {
		uit, err := AssessAccessibility(*in, opDag("2026-07-01"))
		return motivering(uit.EersteOpvang, err)
	})
	doorVragen(t, begin, aanmeldAssen, func(in *Aanmelding) (string, []string, bool) {
		uit, err := AssessAccessibility(*in, opDag("2026-07-01"))
		return motivering(uit.WarmeOverdracht, err)
	}, "/overdracht/gemeente")
}

func persoonAs(feit string, plek func(*Persoon) *wmo.Uitkomst) as[Toegangsvraag] {
	return drie("/persoon/"+feit, func(v *Toegangsvraag) *wmo.Uitkomst { return plek(&v.Persoon) })
}

func TestOnlyWhatDecidesIsAskedAboutThePerson(t *testing.T) {
	t.Parallel()
	verblijven := []Verblijf{""}
	for _, w := range Verblijf("").Woorden() {
		verblijven = append(verblijven, Verblijf(w.Woord))
	}
	assen := []as[Toegangsvraag]{
		{"/persoon/verblijf", len(verblijven), func(v *Toegangsvraag, n int) { v.Persoon.Verblijf = verblijven[n] }},
		persoonAs("voortgezetVerblijf", func(p *Persoon) *wmo.Uitkomst { return &p.VoortgezetVerblijf }),
		persoonAs("slachtofferWacht", func(p *Persoon) *wmo.Uitkomst { return &p.SlachtofferWacht }),
		persoonAs("onherroepelijkBeslist", func(p *Persoon) *wmo.Uitkomst { return &p.OnherroepelijkBeslist }),
		persoonAs("ouderVanNederlandsKind", func(p *Persoon) *wmo.Uitkomst { return &p.OuderVanNederlandsKind }),
		persoonAs("unieburgerBeperkt", func(p *Persoon) *wmo.Uitkomst { return &p.UnieburgerBeperkt }),
		persoonAs("huiselijkGeweld", func(p *Persoon) *wmo.Uitkomst { return &p.HuiselijkGeweld }),
	}
	begin := volledig(Opvang)
	begin.Persoon = Persoon{IngezeteneNederland: wmo.Ja, BezwaarIntrekking: wmo.Nee, UitzettingGelast: wmo.Nee}
	for _, voorziening := range []Voorziening{Opvang, BeschermdWonen} {
		begin.Voorziening = voorziening
		n := len(assen)
		if voorziening == BeschermdWonen {
			n -= 3
		}
		doorVragen(t, begin, assen[:n], func(v *Toegangsvraag) (string, []string, bool) {
			uit, err := AssessAccess(*v, opDag("2026-07-01"))
			return motivering(uit.Kring, err)
		})
	}
}

func TestOnlyWhatDecidesIsAskedAboutARight(t *testing.T) {
	t.Parallel()
	assen := append(slices.Clone(oplossingAssen[:2]), handhaaftAs, bijdrageAs,
		drie("/mistAlleenWoonruimte", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.MistAlleenWoonruimte }),
		drie("/persoon/ingezeteneNederland", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Persoon.IngezeteneNederland }))
	begin := volledig(Opvang)
	begin.HandhaaftZich, begin.Persoon.Verblijf = wmo.Onbepaald, Nederlander
	doorVragen(t, begin, assen, func(v *Toegangsvraag) (string, []string, bool) {
		uit, err := AssessAccess(*v, opDag("2026-07-01"))
		return motivering(uit.Recht, err)
	})
	var wlz []as[Toegangsvraag]
	for _, a := range wlzAssen {
		wlz = append(wlz, as[Toegangsvraag]{a.feit, a.n, func(v *Toegangsvraag, n int) { a.zet(&v.Wlz, n) }})
	}
	for _, voorziening := range []Voorziening{Opvang, Zelfredzaamheid} {
		for _, op := range []string{"2020-12-31", "2026-07-01"} {
			n := len(wlz)
			if voorziening == Opvang {
				n--
			}
			doorVragen(t, volledig(voorziening), wlz[:n], func(v *Toegangsvraag) (string, []string, bool) {
				uit, err := AssessAccess(*v, opDag(op))
				return motivering(uit.Wlz, err)
			})
		}
	}
}

func TestOnlyWhatDecidesIsAskedAboutADwangsom(t *testing.T) {
	t.Parallel()
	datum := func(feit string, plek func(*Dwangsomvraag) *wmo.Datum, ds ...string) as[Dwangsomvraag] {
		waarden := append([]wmo.Datum{{}}, dagen(ds...)...)
		return as[Dwangsomvraag]{feit, len(waarden), func(v *Dwangsomvraag, n int) { *plek(v) = waarden[n] }}
	}
	doorVragen(t, Dwangsomvraag{KennelijkKansloos: wmo.Nee, Belanghebbende: wmo.Ja}, []as[Dwangsomvraag]{
		drie("/aanvraag", func(v *Dwangsomvraag) *wmo.Uitkomst { return &v.Aanvraag }),
		drie("/ingebrekeGesteld", func(v *Dwangsomvraag) *wmo.Uitkomst { return &v.IngebrekeGesteld }),
		drie("/beslist", func(v *Dwangsomvraag) *wmo.Uitkomst { return &v.Beslist }),
		drie("/onredelijkLaat", func(v *Dwangsomvraag) *wmo.Uitkomst { return &v.OnredelijkLaat }),
		datum("/laatsteDag", func(v *Dwangsomvraag) *wmo.Datum { return &v.LaatsteDag }, "2026-02-20", "2026-03-02", "2026-03-20"),
		datum("/ingebrekestelling", func(v *Dwangsomvraag) *wmo.Datum { return &v.Ingebrekestelling }, "2026-03-02", "2026-03-03", "2026-03-19", "2026-03-21"),
		datum("/bekendgemaakt", func(v *Dwangsomvraag) *wmo.Datum { return &v.Bekendgemaakt }, "2026-03-01", "2026-03-18", "2026-03-19", "2026-03-21"),
	}, func(v *Dwangsomvraag) (string, []string, bool) {
		uit, err := AssessPenalty(*v, opDag("2026-03-20"))
		return motivering(uit.Verschuldigd, err)
	}, "/laatsteDag", "/ingebrekestelling", "/bekendgemaakt")
}

func TestOnlyWhatDecidesIsAskedAboutPriority(t *testing.T) {
	t.Parallel()
	zoekende := func(feit string, plek func(*Woningzoekende) *wmo.Uitkomst) as[Voorrangvraag] {
		return drie("/zoekende/"+feit, func(v *Voorrangvraag) *wmo.Uitkomst { return plek(&v.Zoekende) })
	}
	verordening := func(feit string, plek func(*Voorrangregeling) *wmo.Uitkomst) as[Voorrangvraag] {
		return drie("/verordening/"+feit, func(v *Voorrangvraag) *wmo.Uitkomst { return plek(&v.Verordening) })
	}
	for _, op := range []string{"2026-06-30", "2026-07-01"} {
		assen := []as[Voorrangvraag]{
			zoekende("mantelzorg", func(z *Woningzoekende) *wmo.Uitkomst { return &z.Mantelzorg }),
			verordening("geeftVoorrang", func(r *Voorrangregeling) *wmo.Uitkomst { return &r.GeeftVoorrang }),
			verordening("andereCategorie", func(r *Voorrangregeling) *wmo.Uitkomst { return &r.AndereCategorie }),
			verordening("aangewezenWoonruimte", func(r *Voorrangregeling) *wmo.Uitkomst { return &r.AangewezenWoonruimte }),
		}
		begin := Voorrangvraag{Zoekende: Woningzoekende{OpvangRelatie: wmo.Nee}}
		if op == "2026-07-01" {
			z := &begin.Zoekende
			for _, u := range []*wmo.Uitkomst{
				&z.Medisch, &z.OpvangDakloosheid, &z.VerlaatOpvangGeweld, &z.VerlaatBeschermdWonen, &z.VerlaatKliniek, &z.VerlaatJeugdhulp,
				&z.VerlaatDetentie, &z.DakloosGezin,
			} {
				*u = wmo.Nee
			}
			assen = append(assen,
				zoekende("uitstapprogramma", func(z *Woningzoekende) *wmo.Uitkomst { return &z.Uitstapprogramma }),
				zoekende("economischGebonden", func(z *Woningzoekende) *wmo.Uitkomst { return &z.EconomischGebonden }),
				zoekende("maatschappelijkGebonden", func(z *Woningzoekende) *wmo.Uitkomst { return &z.MaatschappelijkGebonden }),
				verordening("overgangVoorbij", func(r *Voorrangregeling) *wmo.Uitkomst { return &r.OvergangVoorbij }))
		}
		doorVragen(t, begin, assen, func(v *Voorrangvraag) (string, []string, bool) {
			uit, err := AssessPriority(*v, opDag(op))
			return motivering(uit.Voorrang, err)
		})
		doorVragen(t, begin, assen, func(v *Voorrangvraag) (string, []string, bool) {
			uit, err := AssessPriority(*v, opDag(op))
			return motivering(uit.Categorie, err)
		})
	}
}

func TestOnlyWhatDecidesIsAskedAboutADispute(t *testing.T) {
	t.Parallel()
	partijen := []Geschilpartij{"", PartijGemeente, PartijAanbieder, PartijBurger}
	doorVragen(t, Geschilvraag{}, []as[Geschilvraag]{
		{"/partij", len(partijen), func(v *Geschilvraag, n int) { v.Partij = partijen[n] }},
		drie("/overToegang", func(v *Geschilvraag) *wmo.Uitkomst { return &v.OverToegang }),
		drie("/contactpersonen", func(v *Geschilvraag) *wmo.Uitkomst { return &v.Contactpersonen }),
		drie("/regioadviseur", func(v *Geschilvraag) *wmo.Uitkomst { return &v.Regioadviseur }),
	}, func(v *Geschilvraag) (string, []string, bool) {
		uit, err := RouteDispute(*v, opDag("2026-07-01"))
		return motivering(uit.Commissie, err)
	})
}

func TestOnlyWhatDecidesIsAskedAboutReadiness(t *testing.T) {
	t.Parallel()
	vol := Uitstroomdossier{
		Wonen: WonenFeiten{wmo.Ja, wmo.Ja, 0, 0}, Financien: FinancienFeiten{0, wmo.Ja, wmo.Ja, wmo.Ja},
		Daginvulling: DaginvullingFeiten{0, wmo.Ja, wmo.Ja}, Ondersteuning: OndersteuningFeiten{0, wmo.Ja, wmo.Ja, wmo.Ja},
		Leefomgeving: LeefomgevingFeiten{0, wmo.Ja, wmo.Ja, wmo.Ja},
	}
	doorVragen(t, vol, []as[Uitstroomdossier]{
		drie("/wonen/passend", func(d *Uitstroomdossier) *wmo.Uitkomst { return &d.Wonen.Passend }),
		drie("/wonen/veilig", func(d *Uitstroomdossier) *wmo.Uitkomst { return &d.Wonen.Veilig }),
		drie("/financien/inkomen", func(d *Uitstroomdossier) *wmo.Uitkomst { return &d.Financien.Inkomen }),
		drie("/daginvulling/passend", func(d *Uitstroomdossier) *wmo.Uitkomst { return &d.Daginvulling.Passend }),
		drie("/ondersteuning/vanafEersteDag", func(d *Uitstroomdossier) *wmo.Uitkomst { return &d.Ondersteuning.VanafEersteDag }),
		drie("/leefomgeving/prettigVolgensClient", func(d *Uitstroomdossier) *wmo.Uitkomst { return &d.Leefomgeving.PrettigVolgensClient }),
	}, func(d *Uitstroomdossier) (string, []string, bool) {
		uit, err := AssessReadiness(*d, opDag("2026-07-01"))
		return motivering(uit.Gereed, err)
	})
}

func TestOnlyWhatDecidesIsAskedAboutHomelessness(t *testing.T) {
	t.Parallel()
	plekken := []Slaapplek{""}
	for _, w := range Slaapplek("").Woorden() {
		plekken = append(plekken, Slaapplek(w.Woord))
	}
	leeftijden := []int{0, 17, 30, 65}
	vertrek := append([]wmo.Datum{{}}, dagen("2026-07-10", "2026-09-01")...)
	assen := []as[Woonsituatie]{
		{"/plek", len(plekken), func(w *Woonsituatie, n int) { w.Plek = plekken[n] }},
		{"/leeftijd", len(leeftijden), func(w *Woonsituatie, n int) {
			if w.Leeftijd = nil; n > 0 {
				w.Leeftijd = &leeftijden[n]
			}
		}},
		drie("/geldigVerblijf", func(w *Woonsituatie) *wmo.Uitkomst { return &w.GeldigVerblijf }),
		{"/vertrekdatum", len(vertrek), func(w *Woonsituatie, n int) { w.Vertrekdatum = vertrek[n] }},
	}
	for _, welk := range []func(*Ethosindeling) (string, []string){
		func(e *Ethosindeling) (string, []string) {
			return e.Categorie.Uitkomst.String() + string(e.Categorie.Waarde), e.Categorie.Ontbreekt
		},
		func(e *Ethosindeling) (string, []string) { return e.CBS.Uitkomst.String(), e.CBS.Ontbreekt },
		func(e *Ethosindeling) (string, []string) {
			return e.Regiotelling.Uitkomst.String(), e.Regiotelling.Ontbreekt
		},
	} {
		doorVragen(t, Woonsituatie{}, assen, func(w *Woonsituatie) (string, []string, bool) {
			uit, err := ClassifyHousing(*w, opDag("2026-07-01"))
			antwoord, ontbreekt := welk(&uit)
			return antwoord, ontbreekt, err == nil
		})
	}
}

func TestOnlyWhatDecidesIsAskedAboutResidence(t *testing.T) {
	t.Parallel()
	var assen []as[Ingezetenvraag]
	nachten := []Nachten{"", MeesteNachten, TweeDerdeNachten, MinderNachten}
	for i := range 2 {
		p := wmo.Wijs("gemeenten", string(rune('0'+i)))
		assen = append(assen,
			drie(p+"/ingeschreven", func(v *Ingezetenvraag) *wmo.Uitkomst { return &v.Gemeenten[i].Ingeschreven }),
			as[Ingezetenvraag]{p + "/nachten", 4, func(v *Ingezetenvraag, n int) { v.Gemeenten[i].Nachten = nachten[n] }},
			drie(p+"/wilBlijven", func(v *Ingezetenvraag) *wmo.Uitkomst { return &v.Gemeenten[i].WilBlijven }))
	}
	assen = append(assen, drie("/ingeschreven", func(v *Ingezetenvraag) *wmo.Uitkomst { return &v.Ingeschreven }),
		drie("/wilBlijven", func(v *Ingezetenvraag) *wmo.Uitkomst { return &v.WilBlijven }))
	vraag := func(welk func(*Ingezetenschap) Wijzing) func(*Ingezetenvraag) (string, []string, bool) {
		return func(v *Ingezetenvraag) (string, []string, bool) {
			uit, err := FindResidence(*v, opDag("2026-07-01"))
			if err != nil {
				return "", nil, false
			}
			w := welk(&uit)
			return w.Uitkomst.String(), w.Ontbreekt, true
		}
	}
	begin := Ingezetenvraag{Gemeenten: []Woonfeiten{{Gemeente: gm(ede)}, {Gemeente: gm(wageningen)}}}
	doorVragen(t, begin, assen, vraag(func(u *Ingezetenschap) Wijzing { return u.Gemeenten[0].Wijzing }), // the own facts come first
		"/gemeenten/1/ingeschreven", "/gemeenten/1/nachten")
	doorVragen(t, begin, assen, vraag(func(u *Ingezetenschap) Wijzing { return u.Nederland }))
}

// What the client may do, for files that tell all that happened: of the circumstances
// only those are asked that decide, and none about an excuse where the objection was in time.
func TestOnlyWhatDecidesIsAskedAboutAFile(t *testing.T) {
	t.Parallel()
	basis := []Gebeurtenis{
		{Soort: GebeurtenisMelding, Datum: tot("2026-01-05")},
		{Soort: GebeurtenisOnderzoekAfgerond, Datum: tot("2026-02-02")},
		{Soort: GebeurtenisAanvraag, Datum: tot("2026-02-03")},
	}
	gemaand := Gebeurtenis{Soort: GebeurtenisIngebrekestelling, Datum: tot("2026-02-18")}
	beschikt := Gebeurtenis{Soort: GebeurtenisBeschikking, Datum: tot("2026-02-10")}
	opTijd := Gebeurtenis{Soort: GebeurtenisBezwaar, Datum: tot("2026-03-24")}
	teLaat := Gebeurtenis{Soort: GebeurtenisBezwaar, Datum: tot("2026-03-25")}
	perPost := Gebeurtenis{Soort: GebeurtenisBezwaar, Datum: tot("2026-03-26"), Verzonden: tot("2026-03-23")}
	assen := []as[Zaak]{
		drie("/verschoonbaar", func(z *Zaak) *wmo.Uitkomst { return &z.Verschoonbaar }),
		drie("/manenNietTeVergen", func(z *Zaak) *wmo.Uitkomst { return &z.ManenNietTeVergen }),
		drie("/beroepOnredelijkLaat", func(z *Zaak) *wmo.Uitkomst { return &z.BeroepOnredelijkLaat }),
	}
	for _, meer := range [][]Gebeurtenis{nil, {gemaand}, {beschikt}, {beschikt, opTijd}, {beschikt, teLaat}, {beschikt, perPost}} {
		z := Zaak{Volledig: wmo.Ja, Gebeurtenissen: slices.Concat(basis, meer)}
		for _, op := range []string{"2026-02-17", "2026-03-10", "2026-05-20"} {
			for i := range 6 {
				doorVragen(t, z, assen, func(z *Zaak) (string, []string, bool) {
					uit, err := ScheduleCase(*z, opDag(op))
					require.NoError(t, err)
					return motivering(uit.Handelingen[i].Mag, nil)
				})
			}
		}
		uit, err := ScheduleCase(z, opDag("2026-05-20"))
		require.NoError(t, err)
		bezwaar := uit.Handelingen[3]
		require.Equal(t, BezwaarMaken, bezwaar.Soort)
		excuus := len(meer) > 0 && meer[0] == beschikt && (len(meer) == 1 || meer[1] == teLaat)
		require.Equal(t, excuus, slices.Contains(bezwaar.Mag.Ontbreekt, "/verschoonbaar"), "%v", meer)
	}
}
