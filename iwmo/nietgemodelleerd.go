package iwmo

// What a reader might expect of this package and will not find.
var (
	_ = register.Niet("IWMO-N-RETOUR", "de retourberichten 302, 306 en 308: herkend en geteld, niet gelezen; of een ontvanger een bericht heeft geaccepteerd, "+
		"blijkt hier dus niet")
	_ = register.Niet("IWMO-N-VERZOEK", "verzoeken en antwoorden (315 tot en met 320) en het antwoord op een declaratie (325): herkend en geteld, niet gelezen")
	_ = register.Niet("IWMO-N-VERSIE", "iWmo 2.x en wat na 3.2 komt: een bevinding noemt de versie, het bericht wordt niet gelezen")
	_ = register.Niet("IWMO-N-ANDERE-STANDAARD", "iJw, iWlz en andere iStandaarden")
	_ = register.Niet("IWMO-N-CODERING", "andere coderingen dan UTF-8, en een DTD")
	_ = register.Niet("IWMO-N-JAAR", "een datum voor het jaar 1 of na 9999, en een waarde van meer dan "+
		"vierduizend tekens met nullen of wit ervoor: het schema kent geen grens")
	_ = register.Niet("IWMO-N-NAAM", "namen van elementen, attributen en verwerkingsinstructies met andere tekens dan ASCII, ook waar XML ze toestaat")
	_ = register.Niet("IWMO-N-TUSSEN-BERICHTEN", "regels over berichten samen: een stop zonder start, een tweede start, unieke sleutels "+
		"(TR063, TR071, TR074, TR326, TR382, TR413, TR414, TR415); wie van regels verblijven maakt past ze toe", regel("TR074"))
	_ = register.Niet("IWMO-N-MAXIMUM", "het maximum van een declaratie naar weken, maanden, omvang of budget van de toewijzing "+
		"(IV076, IV077, TR321, TR322, TR369)", regel("IV077"))
	_ = register.Niet("IWMO-N-CREDIT", "of een creditregel een kopie is van de debetregel waarnaar hij verwijst; dat hij verwijst wel", ivCredit)
	_ = register.Niet("IWMO-N-REFERENTIE", "vrije velden: referenties, commentaar, nummers van berichten en declaraties; er kan een persoon "+
		"in staan, en zij worden niet doorgegeven")
	_ = register.Niet("IWMO-N-PGB", "wie een persoonsgebonden budget heeft: van hem zijn er geen starts en stops")
	_ = register.Niet("IWMO-N-PRODUCTCODES", "een landelijke lijst van productcodes: gemeenten bepalen hun eigen codes; de tabel van producten zegt wat zij zijn")
	_ = register.Niet("IWMO-N-UNIEK", "hoeveel verschillende personen er in een stroom zijn: een persoon telt per bericht; verschillende "+
		"pseudoniemen telt wie de regels krijgt")
)
