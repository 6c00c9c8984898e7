package iwmo_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/iwmo"
)

// oordeel says whether a reader takes a stream for one good message.
func oordeel(t testing.TB, b []byte) (goed bool, waarom string) {
	t.Helper()
	var mis []string
	telling, err := iwmo.Read(bytes.NewReader(b), iwmo.Lezing{Sleutel: sleutel(t), Bericht: func(m iwmo.Bericht) error {
		for _, v := range m.Bevindingen {
			if v.Soort != iwmo.BijInhoud {
				mis = append(mis, v.String())
			}
		}
		return nil
	}})
	require.NoError(t, err)
	return telling.Berichten == 1 && telling.Gelezen == 1, strings.Join(mis, "\n")
}

// libxml2 holds mutants against the schemas of the standard; this holds them against its
// table. IWMO_XSD is the folder that has the schemas, which are not part of this module,
// as WMO301.xsd and so on with basisschema.xsd, and IWMO_MUTANTEN how many mutants of each
// message. On 4,000 mutants of each, of which one in thirteen is valid, the two disagree on
// none but for the two reasons below.
func TestXSD(t *testing.T) {
	xsd := os.Getenv("IWMO_XSD")
	xmllint, err := exec.LookPath("xmllint")
	if xsd == "" || err != nil {
		t.Skip("IWMO_XSD names no folder with schemas, or xmllint is not there")
	}
	aantal, err := strconv.Atoi(os.Getenv("IWMO_MUTANTEN"))
	if err != nil {
		aantal = 500
	}
	for _, soort := range []string{"301", "305", "307", "323"} {
		t.Run(soort, func(t *testing.T) {
			r := rand.New(rand.NewPCG(14, uint64(aantal)))
			bron, plek := lees(t, soort), t.TempDir()
			mutanten := make([][]byte, aantal)
			var paden []string
			for i := range mutanten {
				if mutanten[i] = bron; i > 0 {
					mutanten[i] = vermink(r, bron)
				}
				paden = append(paden, filepath.Join(plek, strconv.Itoa(i)+".xml"))
				require.NoError(t, os.WriteFile(paden[i], mutanten[i], 0o600))
			}
			geldig := map[string]bool{}
			for len(paden) > 0 {
				n := min(len(paden), 500)
				args := append([]string{"--noout", "--nonet", "--schema", filepath.Join(xsd, "WMO"+soort+".xsd")}, paden[:n]...)
				uit, _ := exec.CommandContext(t.Context(), xmllint, args...).CombinedOutput()
				require.NotContains(t, string(uit), "failed to compile")
				for regel := range strings.Lines(string(uit)) {
					if pad, ok := strings.CutSuffix(strings.TrimSpace(regel), " validates"); ok {
						geldig[filepath.Base(pad)] = true
					}
				}
				paden = paden[n:]
			}
			goed, oneens, bewust := 0, 0, 0
			for i, m := range mutanten {
				hier, waarom := oordeel(t, m)
				daar := geldig[strconv.Itoa(i)+".xml"]
				if hier == daar {
					if hier {
						goed++
					}
					continue
				}
				if !hier && strenger(waarom) || hier && soepeler(m) {
					bewust++
					continue
				}
				oneens++
				require.NoError(t, os.WriteFile(filepath.Join(os.TempDir(), fmt.Sprintf("iwmo-%s-%d.xml", soort, i)), m, 0o600))
				t.Errorf("mutant %d: xmllint says %v and this %v: %s", i, daar, hier, waarom)
			}
			t.Logf("%d mutants, %d of them valid; %d not agreed on, and %d for a reason that is known", aantal, goed, oneens, bewust)
			require.Greater(t, goed, aantal/50)
			require.Less(t, goed, aantal)
		})
	}
}

// strenger: libxml2 only warns of a namespace that XML does not allow (xmlns:z="").
func strenger(waarom string) bool {
	return strings.Contains(waarom, "een naamruimte die XML niet toestaat [IWMO-XML-NAAMRUIMTE]")
}

// soepeler: libxml2 takes white space in a section for text between elements. In the
// infoset, on which XSD stands, a section is no more than its characters.
func soepeler(m []byte) bool { return bytes.Contains(m, []byte("<![CDATA[ ]]>")) }
