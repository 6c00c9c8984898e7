// Package capacity has the rows of package capacity and its rooms.
package capacity

import (
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/overgang"
	"github.com/bwo-sdk/wmo/capacity/simulatie"
	"github.com/bwo-sdk/wmo/capacity/verblijf"
	"github.com/bwo-sdk/wmo/capacity/verblijfsduur"
	"github.com/bwo-sdk/wmo/capacity/wachten"
	"github.com/bwo-sdk/wmo/internal/operatie"
)

// Operaties are the rows, in the order in which they are listed.
func Operaties() []operatie.Operatie {
	return []operatie.Operatie{
		operatie.Rij("capacity.uitstroomplan", "een uitstroomplan uitwerken: plaatsen, vertrekkers en woningen per jaar en per gemeente",
			capacity.ProjectOutflow, "woningen/totaal", "woningen/totaalHeel"),
		operatie.Rij("capacity.verdeling", "woningen of plaatsen in hele aantallen verdelen over gemeenten",
			capacity.ApportionHomes, "omschrijving"),
		operatie.Rij("capacity.opvolging", "afspraken volgen: afgesproken, gerealiseerd, overdracht en gat",
			capacity.FollowAgreements, "afspraken", "indicatoren"),
		operatie.Rij("capacity.doorstroom", "bezetting, instroom en verblijf van een opvang met elkaar in verband brengen",
			capacity.BalanceOccupancy, "bezettePlaatsen", "instroomPerJaar", "gemiddeldVerblijfMaanden", "tenMinstePerJaar"),
		operatie.Rij("capacity.telling", "hoe zeker een aandeel of aantal is",
			capacity.EstimateCount, "schatting", "interval", "niveau"),
		operatie.Rij("capacity.wachtlijst", "wie er wacht, en wie alleen belangstelling heeft",
			capacity.CountWaiting, "wachtlijst", "belangstellingslijst", "datum"),
		operatie.Rij("capacity.verblijven", "van berichten over begin en einde, of van perioden, naar verblijven en stromen",
			verblijf.GatherStays, "telling/verblijven", "geheel/stand", "geheel/instroom", "geheel/uitstroom", "geheel/eindstand"),
		operatie.Rij("capacity.plaatsen", "hoeveel plaatsen een vraag of een norm kost, en wat weigeren en wachten zijn bij een aantal plaatsen",
			wachten.PlanPlaces, "nodig/plaatsen", "bediening/weigering", "bediening/gemiddeldeWachtWeken", "hoogste/instroomPerJaar"),
		operatie.Rij("capacity.verblijfsduur", "hoe lang verblijven duren en waarheen cliënten vertrekken, uit waarnemingen",
			verblijfsduur.EstimateStay, "conclusie", "telling", "logrank"),
		operatie.Rij("capacity.simulatie", "vormen van zorg nabootsen: wie komt, wacht, blijft en vertrekt, met toeval en schokken van de woningmarkt",
			simulatie.SimulateFlows, "replicaties", "boekhouding/begin", "boekhouding/aankomsten", "boekhouding/vertrokken"),
		operatie.Rij("capacity.overgangen", "hoe snel cliënten van vorm naar vorm en naar een bestemming gaan, en wat daarvan komt",
			overgang.EstimateFlows, "toestanden", "overgangen"),
		operatie.Rij("capacity.keten", "wat er van een stand wordt met vaste aandelen per jaar: een keten van Markov in cycli",
			overgang.RunChain, "persoonsjaren", "toestanden"),
		operatie.Rij("capacity.planraming", "van waarnemingen naar een uitstroomplan, met hoe onzeker het is",
			overgang.EstimatePlan, "zaad", "herhalingen"),
	}
}
