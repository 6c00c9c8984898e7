package verblijfsbijdrage

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var cakPgb = kit.CAKPgb()

// vngGescheiden was read in a retelling; its address was not found.
var vngGescheiden = wmo.Bron{Regeling: "VNG, vragen en antwoorden over beschermd wonen (vindplaats niet gevonden)", Zekerheid: wmo.Aanname}

type soortregel = wmo.Regel[*Bijdragesoortvraag]

// heeft tests whether the voorziening is this one.
func heeft(wat Voorzieningsoort) func(*Bijdragesoortvraag) wmo.Uitkomst {
	return func(in *Bijdragesoortvraag) wmo.Uitkomst {
		if in.Voorziening == "" {
			return wmo.Onbepaald
		}
		return wmo.UitkomstOf(in.Voorziening == wat)
	}
}

// echtgenoot tests whether the spouse is in this situation.
func echtgenoot(situatie Echtgenootsituatie) func(*Bijdragesoortvraag) wmo.Uitkomst {
	return func(in *Bijdragesoortvraag) wmo.Uitkomst {
		if in.Echtgenoot == "" {
			return wmo.Onbepaald
		}
		return wmo.UitkomstOf(in.Echtgenoot == situatie)
	}
}

// eersteMaandenEchtgenoot is nee for a spouse who is not in beschermd wonen.
func (in *Bijdragesoortvraag) eersteMaandenEchtgenoot() wmo.Uitkomst {
	if in.Echtgenoot == "" || in.Echtgenoot == EchtgenootInBeschermdWonen {
		return in.EersteMaandenEchtgenoot
	}
	return wmo.Nee
}

// Whether the contribution is that of beschermd wonen, or that the general one may be due.
var (
	beschermdWonenRegels = []soortregel{
		wmo.Als("FIN-BS-01", "/voorziening", "de cliënt verblijft in een instelling voor beschermd wonen",
			heeft(VoorzieningInstelling), teksten(gelezen, "3.11", "1", "")...),
		wmo.Als("FIN-BS-02", "/voorziening", "de cliënt heeft een persoonsgebonden budget voor beschermd wonen met een deel voor het wonen",
			heeft(VoorzieningPgbMetWonen),
			tot(sinds(cakPgb, jaar2020), jaar2021), tot(sinds(ubVan("2021-01-01", "3.11", "1", ""), jaar2021), jaar2026),
			sinds(ub("3.11", "1", ""), jaar2026)),
		wmo.Als("FIN-BS-03", "/voorziening", "het is beschermd wonen, ook al zijn wonen en zorg gescheiden",
			heeft(VoorzieningGescheiden), vngGescheiden.Sinds(beginWmo)),
	}
	algemeenRegels = []soortregel{
		wmo.Als("FIN-BS-11", "/voorziening", "de cliënt heeft een persoonsgebonden budget zonder deel voor het wonen", heeft(VoorzieningPgbZonderWonen),
			tot(afgeleid(ubVan("2019-01-01", "3.11", "1", "")).Sinds(beginWmo), jaar2020), sinds(cakPgb, jaar2020)),
		wmo.Als("FIN-BS-12", "/voorziening",
			"de cliënt heeft een persoonsgebonden budget met een deel voor het wonen, en dat viel nog niet onder de bijdrage voor beschermd wonen",
			heeft(VoorzieningPgbMetWonen), tot(afgeleid(ubVan("2018-01-01", "3.11", "1", "")).Sinds(beginWmo), jaar2019), tot(sinds(cakPgb, jaar2019), jaar2020)),
		wmo.Als("FIN-BS-13", "/voorziening", "de cliënt heeft een andere voorziening dan beschermd wonen of opvang", heeft(VoorzieningAnders),
			tot(kit.Wmo2015().Art("2015-01-01", "2.1.4", "", "").Sinds(beginWmo), jaar2020), sinds(kit.Wmo2015().Art("2020-01-01", "2.1.4a", "4", ""), jaar2020)),
	}
)

// hoogRegels are the cases of the high contribution.
var hoogRegels = []soortregel{
	wmo.Als("FIN-BS-21", "/echtgenoot", "de cliënt is ongehuwd", echtgenoot(EchtgenootGeen), teksten(gelezen, "3.11", "1", "a")...),
	wmo.Als("FIN-BS-22", "/echtgenoot", "beide echtgenoten zijn in beschermd wonen",
		echtgenoot(EchtgenootInBeschermdWonen), teksten(gelezen, "3.11", "1", "b")...),
	wmo.Als("FIN-BS-23", "/echtgenoot", "de echtgenoot verschuldigt de hoge bijdrage van de Wlz",
		echtgenoot(EchtgenootMetHogeWlzBijdrage), teksten(gelezen, "3.11", "1", "c")...),
}

// The first months, of the client and of spouses.
var (
	eersteMaandenRegel = wmo.Als("FIN-BS-31", "/eersteMaanden", "het verblijf is in zijn eerste maanden: zes tot en met 2018, vier sinds 2019",
		func(in *Bijdragesoortvraag) wmo.Uitkomst { return in.EersteMaanden }, teksten(gelezen, "3.12", "1", "a")...)
	eersteMaandenSamenRegel = wmo.Als("FIN-BS-32", "/eersteMaandenEchtgenoot", "de eerste maanden zijn nog niet voor allebei de echtgenoten voorbij",
		(*Bijdragesoortvraag).eersteMaandenEchtgenoot, teksten(gelezen, "3.12", "1", "b")...)
	eersteMaandenCodes = []string{eersteMaandenRegel.Code, eersteMaandenSamenRegel.Code}
)

// laagRegels are the grounds for the low contribution. Those of the first months are put aside by the
// fourth paragraph and, as we read it, by a spouse who owes the high contribution of the Wlz: then
// there are no two clients of beschermd wonen.
var laagRegels = []soortregel{
	eersteMaandenRegel,
	eersteMaandenSamenRegel,
	wmo.Als("FIN-BS-41", "/zvwUitgeput", "het verblijf volgt op zorg uit de zorgverzekering waarvan de maximumduur was bereikt",
		func(in *Bijdragesoortvraag) wmo.Uitkomst { return in.ZvwUitgeput }, teksten(gelezen, "3.12", "4", "a")...).Boven(eersteMaandenCodes...),
	wmo.Als("FIN-BS-42", "/eerderHoog", "kort voor dit verblijf was de hoge bijdrage voor beschermd wonen verschuldigd",
		func(in *Bijdragesoortvraag) wmo.Uitkomst { return in.EerderHoog }, teksten(gelezen, "3.12", "4", "b")...).Boven(eersteMaandenCodes...),
	wmo.Als("FIN-BS-43", "/eerderHoogWlz", "kort voor dit verblijf was de hoge bijdrage van de Wlz verschuldigd",
		func(in *Bijdragesoortvraag) wmo.Uitkomst { return in.EerderHoogWlz }, teksten(gelezen, "3.12", "4", "c")...).Boven(eersteMaandenCodes...),
	wmo.Als("FIN-BS-44", "/echtgenoot", "de echtgenoot verschuldigt de hoge bijdrage van de Wlz, zodat er geen twee cliënten in beschermd wonen zijn",
		echtgenoot(EchtgenootMetHogeWlzBijdrage), teksten(afgeleid, "3.12", "1", "b")...).Boven(eersteMaandenCodes...),
	wmo.Als("FIN-BS-33", "/kinderen", "er zijn kinderen te onderhouden met kinderbijslag, of jonger dan 27 met studiefinanciering",
		func(in *Bijdragesoortvraag) wmo.Uitkomst { return in.Kinderen }, teksten(gelezen, "3.12", "1", "c")...),
	wmo.Als("FIN-BS-34", "/vertrekVerwacht", "het college acht waarschijnlijk dat het verblijf binnenkort eindigt met terugkeer naar de maatschappij",
		func(in *Bijdragesoortvraag) wmo.Uitkomst { return in.VertrekVerwacht }, teksten(gelezen, "3.12", "1", "d")...),
	wmo.Als("FIN-BS-35", "/echtgenoot", "de echtgenoot is thuis, zonder voorziening", echtgenoot(EchtgenootThuisZonder), teksten(gelezen, "3.12", "2", "a")...),
	wmo.Als("FIN-BS-36", "/echtgenoot", "de echtgenoot is thuis, met een andere voorziening of een persoonsgebonden budget",
		echtgenoot(EchtgenootThuisMet), teksten(gelezen, "3.12", "2", "b")...),
	wmo.Als("FIN-BS-37", "/echtgenoot", "de echtgenoot ontvangt zorg uit de Wlz", echtgenoot(EchtgenootMetWlz), teksten(gelezen, "3.12", "2", "c")...),
	wmo.Als("FIN-BS-38", "/voorziening", "wonen en zorg zijn gescheiden: de bewoner heeft kosten van een eigen woning",
		heeft(VoorzieningGescheiden), vngGescheiden.Sinds(beginWmo)),
}

// samenRegels say when spouses owe one contribution together.
var samenRegels = []soortregel{
	wmo.Als("FIN-BS-51", "/echtgenoot", "de bijdrage is van de echtgenoten samen", echtgenoot(EchtgenootThuisMet), teksten(gelezen, "3.12", "2", "b")...),
	wmo.Als("FIN-BS-52", "/echtgenoot", "beide echtgenoten zijn in beschermd wonen, en de bijdrage is van hen samen",
		echtgenoot(EchtgenootInBeschermdWonen), teksten(gelezen, "3.11", "1", "b")...),
	wmo.Als("FIN-BS-53", "/echtgenoot", "naast de hoge bijdrage van de Wlz zijn de echtgenoten samen één bijdrage verschuldigd",
		echtgenoot(EchtgenootMetHogeWlzBijdrage), teksten(gelezen, "3.11", "3", "")...),
	wmo.Als("FIN-BS-54", "/echtgenoot", "naast zorg uit de Wlz zijn de echtgenoten samen één bijdrage verschuldigd",
		echtgenoot(EchtgenootMetWlz), teksten(gelezen, "3.12", "2", "c")...),
}

var _ = []wmo.Regelset{
	register.Regelset("of de bijdrage voor beschermd wonen geldt", wmo.Gronden(beschermdWonenRegels)),
	register.Regelset("of er een grond is voor de lage bijdrage", wmo.Gronden(laagRegels)),
	register.Regelset("of de hoge bijdrage geldt als er geen grond is voor de lage", wmo.Gronden(hoogRegels)),
	register.Regelset("of echtgenoten de bijdrage samen één keer verschuldigd zijn", wmo.Gronden(samenRegels)),
	register.Regelset("of in plaats daarvan de algemene bijdrage in beeld komt", wmo.Gronden(algemeenRegels)),
}
