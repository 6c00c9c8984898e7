package iwmo

import (
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
)

// schrijfSchema writes what an element may have in it, a line for each: ? for what may be absent, +
// for what may be repeated, and of a value what it has to be.
func schrijfSchema(s *strings.Builder, v *veld, basis bool, inspring string) {
	s.WriteString(inspring)
	if basis {
		s.WriteString("iwmo:")
	}
	s.WriteString(v.naam)
	if v.optie {
		s.WriteString("?")
	}
	if v.meer {
		s.WriteString("+")
	}
	if v.waarde != nil {
		fmt.Fprintf(s, " %s\n", strings.TrimSuffix(v.waarde.uitleg, " te staan"))
		return
	}
	s.WriteString("\n")
	for i := range v.element.velden {
		schrijfSchema(s, &v.element.velden[i], v.element.basis, inspring+"  ")
	}
}

// The table of the schema, to read beside the schemas of the standard.
func TestSchemaIsWhatItWas(t *testing.T) {
	for _, soort := range []string{"301", "305", "307", "323"} {
		var s strings.Builder
		schrijfSchema(&s, &schemas[soort].root, false, "")
		goud.Gelijk(t, "schema-"+soort+".txt", s.String())
	}
}

// xsdDeel is what the test reads of a schema.
type xsdDeel struct {
	Name      string    `xml:"name,attr"`
	Type      string    `xml:"type,attr"`
	MinOccurs string    `xml:"minOccurs,attr"`
	MaxOccurs string    `xml:"maxOccurs,attr"`
	Elementen []xsdDeel `xml:"sequence>element"`
}

type xsd struct {
	Elementen []xsdDeel `xml:"element"`
	Soorten   []xsdDeel `xml:"complexType"`
}

// Beside the schemas of the standard, which are in the folder IWMO_XSD: every element in its
// place, as often and in the same namespace.
func TestStructureOfXSD(t *testing.T) {
	plek := os.Getenv("IWMO_XSD")
	if plek == "" {
		t.Skip("IWMO_XSD names no folder with schemas")
	}
	lees := func(naam string) (x xsd) {
		b, err := os.ReadFile(filepath.Join(plek, naam))
		require.NoError(t, err)
		require.NoError(t, xml.Unmarshal(b, &x))
		return x
	}
	basis := lees("basisschema.xsd")
	for soort, schema := range schemas {
		bericht := lees("WMO" + soort + ".xsd")
		var beide func(v *veld, e *xsdDeel)
		beide = func(v *veld, e *xsdDeel) {
			require.Equal(t, e.Name, v.naam)
			require.Equal(t, e.MinOccurs == "0", v.optie, e.Name)
			require.Equal(t, e.MaxOccurs == "unbounded", v.meer, e.Name)
			ruimte, naam, _ := strings.Cut(e.Type, ":")
			waar := bericht
			if ruimte == "iwmo" {
				waar = basis
			}
			i := slices.IndexFunc(waar.Soorten, func(s xsdDeel) bool { return s.Name == naam })
			if i < 0 {
				require.NotNil(t, v.waarde, e.Name)
				return
			}
			require.NotNil(t, v.element, e.Name)
			require.Equal(t, ruimte == "iwmo", v.element.basis, e.Name)
			delen := waar.Soorten[i].Elementen
			require.Len(t, v.element.velden, len(delen), e.Name)
			for j := range delen {
				beide(&v.element.velden[j], &delen[j])
			}
		}
		root := schema.root
		beide(&root, &bericht.Elementen[0])
	}
}
