package verteller

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/rapport"
)

// opname is where a story is written, that keeps its answers for a report.
type opname struct {
	io.Writer

	antwoorden []rapport.Antwoord
}

// neem keeps an answer if a report has charts of it. A report says of which question it is, so the answer
// has a receipt of the document that the story asked.
func (o *opname) neem(vraag any, peil wmo.Peil, uit any) error {
	alle := operaties.Alle()
	i := slices.IndexFunc(alle, func(op operatie.Operatie) bool {
		return op.Resultaat.Type == reflect.TypeOf(uit).Elem() && op.Invoer.Type == reflect.TypeOf(vraag)
	})
	if i < 0 || !rapport.HeeftFiguren(uit) {
		return nil
	}
	data, err := json.Marshal(vraag)
	if err != nil {
		return err
	}
	bewijs, err := antwoord.Bewijs(alle[i].Naam, data, peil)
	if err != nil {
		return err
	}
	o.antwoorden = append(o.antwoorden, rapport.Antwoord{Operatie: alle[i], Bewijs: &bewijs, Resultaat: uit})
	return nil
}

func (o *opname) schrijf(bestand string) error {
	if len(o.antwoorden) == 0 {
		return errGeenFiguren
	}
	return rapport.Schrijf(context.Background(), bestand, "", o.antwoorden)
}

var errGeenFiguren = errors.New("van dit verhaal is er geen rapport: geen van de antwoorden heeft een grafiek")
