// Package huisregels tests what the house promises about its packages as a whole:
// what they link, what they export, and that every exported function has an Example.
package huisregels_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	root   = "../.."
	module = "github.com/bwo-sdk/wmo"
)

// openbaar are the packages that only calculate, rooms included, and zuiver those with what
// the rooms have in common.
var (
	openbaar = []string{
		".", "gebied", "verdeelsleutel", "iwmo", "bw", "nvo",
		"capacity", "capacity/overgang", "capacity/simulatie", "capacity/verblijf", "capacity/verblijfsduur", "capacity/wachten",
		"finance", "finance/rijk", "finance/verdeling", "finance/welzijn", "finance/declaratie", "finance/bijdrage", "finance/verblijfsbijdrage", "finance/tarief",
	}
	zuiver = append([]string{"capacity/internal/kit", "finance/internal/kit", "schema/v1/tabellen"}, openbaar...)
)

// loot are the packages that draw lots, of a seed that the question states: the same everywhere.
var loot = []string{"capacity/overgang", "capacity/simulatie"}

// Whoever imports one package links the standard library, this module, decimal, and what
// brings two spellings of a name together. A room may link what it is a room of, and never
// another room or the other way round.
func TestPurePackagesLinkLittle(t *testing.T) {
	t.Parallel()
	for _, pakket := range zuiver {
		cmd := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", "./"+pakket) //nolint:noctx // a test has its own time limit
		cmd.Dir = root
		uit, err := cmd.Output()
		require.NoError(t, err)
		for dep := range strings.FieldsSeq(string(uit)) {
			onder := strings.HasPrefix(module+"/"+pakket+"/", dep+"/") // itself, or what it is a room of
			familie, _, _ := strings.Cut(pakket, "/")
			kit := dep == module+"/"+familie+"/internal/kit"
			tabellen := dep == module+"/schema/v1/tabellen" && pakket != "." // which knows the vocabulary alone
			eigen := dep == module || onder || kit || tabellen || (dep == module+"/gebied" || dep == module+"/verdeelsleutel") && pakket != "."
			vreemd := slices.Contains([]string{"github.com/shopspring/decimal", "golang.org/x/text/unicode/norm", "golang.org/x/text/transform"}, dep)
			require.True(t, eigen || vreemd, "%s links %s", pakket, dep)
		}
	}
}

// The command links what it needs to answer and to check. What makes the schemas runs
// under go generate alone, and so does all that it draws in.
func TestCommandLinksNoGenerator(t *testing.T) {
	t.Parallel()
	cmd := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", "./cmd/wmo") //nolint:noctx // a test has its own time limit
	cmd.Dir = root
	uit, err := cmd.Output()
	require.NoError(t, err)
	mag := []string{
		module, "github.com/shopspring/decimal", "github.com/santhosh-tekuri/jsonschema/v6",
		"github.com/gowebpki/jcs", "github.com/mattn/go-shellwords", // receipts, and the words of --program
		"github.com/spf13/cobra", "github.com/spf13/pflag", "github.com/inconshreveable/mousetrap", "golang.org/x/text",
		"github.com/jedib0t/go-pretty/v6", "github.com/mattn/go-runewidth", "github.com/rivo/uniseg", // tables and the width of what is in them
		"github.com/xuri", "github.com/richardlehane", "github.com/tiendc/go-deepcopy", "golang.org/x/crypto", "golang.org/x/net", // sheets
		"github.com/schollz/progressbar/v3", "github.com/mitchellh/colorstring", "golang.org/x/term", "golang.org/x/sys", // how far a batch is
		"github.com/yuin/goldmark", // the text of a report
	}
	for dep := range strings.FieldsSeq(string(uit)) {
		bekend := slices.ContainsFunc(mag, func(m string) bool { return dep == m || strings.HasPrefix(dep, m+"/") })
		require.True(t, bekend, "the command links %s", dep)
		require.NotEqual(t, module+"/internal/schemamaker", dep, "the command links the generator")
	}
}

// A module of one package has no other package of the domain in it, and no schemas or cases.
func TestModulesOfOnePackageLinkNoOther(t *testing.T) {
	t.Parallel()
	domein := []string{"bw", "capacity", "finance", "gebied", "nvo", "iwmo", "verdeelsleutel"}
	for moduul, mag := range map[string][]string{
		"bw": {"bw", "gebied", "verdeelsleutel"}, "gebied": {"gebied"},
		"capacity": {"capacity", "gebied", "verdeelsleutel"}, "finance": {"finance", "gebied", "verdeelsleutel"},
		"nvo": {"nvo", "gebied"},
	} {
		cmd := exec.Command("go", "list", "-deps", "-f", "{{.ImportPath}}", "./cmd/wmo-wasm/"+moduul) //nolint:noctx // a test has its own time limit
		cmd.Dir = root
		cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
		uit, err := cmd.Output()
		require.NoError(t, err)
		gehad := map[string]bool{}
		for dep := range strings.FieldsSeq(string(uit)) {
			pakket, eigen := strings.CutPrefix(dep, module+"/")
			familie, _, _ := strings.Cut(pakket, "/")
			if eigen && slices.Contains(domein, familie) {
				gehad[familie] = true
				require.Contains(t, mag, familie, "%s.wasm links %s", moduul, dep)
			}
			require.NotEqual(t, module+"/internal/operaties", dep, "%s.wasm links the table of all", moduul)
		}
		require.Len(t, gehad, len(mag), moduul)
	}
}

// lees parses the files of a package; tests reads its tests instead.
func lees(t *testing.T, pakket string, tests bool) []*ast.File {
	t.Helper()
	paden, err := filepath.Glob(filepath.Join(root, pakket, "*.go"))
	require.NoError(t, err)
	var bestanden []*ast.File
	for _, pad := range paden {
		if strings.HasSuffix(pad, "_test.go") != tests {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), pad, nil, parser.ParseComments)
		require.NoError(t, err)
		bestanden = append(bestanden, f)
	}
	require.NotEmpty(t, bestanden, pakket)
	return bestanden
}

// No clock, no init, no exported variable, and a panic in must alone, which serves Must….
func TestPurePackagesArePure(t *testing.T) {
	t.Parallel()
	for _, pakket := range zuiver {
		for _, f := range lees(t, pakket, false) {
			if slices.Contains(loot, pakket) {
				alleenMetZaad(t, f)
			}
			for _, imp := range f.Imports {
				if slices.Contains(loot, pakket) && imp.Path.Value == `"math/rand/v2"` {
					continue // of which it may only use what a seed decides
				}
				for _, verboden := range []string{`"os"`, `"net/http"`, `"log"`, `"math/rand"`, `"math/rand/v2"`} {
					require.NotEqual(t, verboden, imp.Path.Value, pakket)
				}
			}
			for _, d := range f.Decls {
				switch d := d.(type) {
				case *ast.GenDecl:
					geenUitgevoerdeVariabele(t, d)
				case *ast.FuncDecl:
					require.NotEqual(t, "init", d.Name.Name, pakket)
					geenVerrassing(t, d)
				}
			}
		}
	}
}

// alleenMetZaad: of package rand a simulation uses the generator that its caller seeds, and nothing
// that draws its own seed or is shared.
func alleenMetZaad(t *testing.T, f *ast.File) {
	t.Helper()
	ast.Inspect(f, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok && x.Name == "rand" {
				require.Contains(t, []string{"PCG", "NewPCG"}, s.Sel.Name)
			}
		}
		return true
	})
}

func geenUitgevoerdeVariabele(t *testing.T, d *ast.GenDecl) {
	t.Helper()
	if d.Tok != token.VAR {
		return
	}
	for _, s := range d.Specs {
		if v, ok := s.(*ast.ValueSpec); ok {
			for _, naam := range v.Names {
				require.False(t, naam.IsExported(), "exported variable %s", naam.Name)
			}
		}
	}
}

func geenVerrassing(t *testing.T, d *ast.FuncDecl) {
	t.Helper()
	ast.Inspect(d, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			t.Errorf("%s starts a goroutine", d.Name.Name)
		case *ast.CallExpr:
			if f, ok := n.Fun.(*ast.Ident); ok && f.Name == "panic" {
				require.Equal(t, "must", d.Name.Name, "%s panics", d.Name.Name)
			}
			if f, ok := n.Fun.(*ast.SelectorExpr); ok {
				x, _ := f.X.(*ast.Ident)
				require.False(t, x != nil && x.Name == "time" && f.Sel.Name == "Now", "%s looks at a clock", d.Name.Name)
			}
		}
		return true
	})
}

// A code is told by the value that the register gave for it: nowhere else does a package
// spell one of its own, but for that of a rule or a value over time, in its line. So
// nothing is looked up by its name or told that no register has. What it spells of another
// package is in the register of that one.
func TestCodesStandInTheRegister(t *testing.T) {
	t.Parallel()
	vorm := regexp.MustCompile(`^"(BW|CAP|DOC|FIN|GEB|IWMO|NVO|VDS)(-[A-Z0-9]+)+"$`)
	// What a source said has a code too, in the table that has it, and so has a value over time.
	gezegd := regexp.MustCompile(`^"(FIN-(DU|VM)|[A-Z]+-P)-`)
	geregistreerd, vreemd := map[string]bool{}, map[string]string{}
	for pakket, eigen := range map[string]string{ // those that keep one
		".": `"DOC-`, "capacity": `"CAP-`, "capacity/internal/kit": `"CAP-`,
		"capacity/overgang": `"CAP-`, "capacity/simulatie": `"CAP-`, "capacity/verblijf": `"CAP-`, "capacity/verblijfsduur": `"CAP-`, "capacity/wachten": `"CAP-`,
		"gebied": `"GEB-`, "iwmo": `"IWMO-`, "nvo": `"NVO-`, "verdeelsleutel": `"VDS-`,
		"finance": `"FIN-`, "finance/internal/kit": `"FIN-`, "finance/rijk": `"FIN-`, "finance/verdeling": `"FIN-`, "finance/welzijn": `"FIN-`, "finance/declaratie": `"FIN-`, "finance/bijdrage": `"FIN-`, "finance/verblijfsbijdrage": `"FIN-`, "finance/tarief": `"FIN-`,
	} {
		in, buiten := 0, []string{}
		for _, f := range lees(t, pakket, false) {
			verklaard := map[ast.Node]bool{}
			ast.Inspect(f, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.CallExpr:
					if s, ok := n.Fun.(*ast.SelectorExpr); ok && len(n.Args) > 0 {
						x, _ := s.X.(*ast.Ident)
						verklaard[n.Args[0]] = verklaard[n.Args[0]] ||
							x != nil && (x.Name == "register" || x.Name == "wmo" && (strings.HasPrefix(s.Sel.Name, "Als") || s.Sel.Name == "ParameterOf"))
						for _, a := range n.Args { // an exception names rules that stand before it: wmo.CheckRegels
							verklaard[a] = verklaard[a] || s.Sel.Name == "Boven"
						}
					}
				case *ast.BasicLit:
					switch {
					case !vorm.MatchString(n.Value), gezegd.MatchString(n.Value):
					case !strings.HasPrefix(n.Value, eigen):
						vreemd[n.Value] = pakket
					case verklaard[n]:
						in++
						geregistreerd[n.Value] = true
					default:
						buiten = append(buiten, n.Value)
					}
				}
				return true
			})
		}
		require.Empty(t, buiten, pakket)
		require.Greater(t, in, 3, pakket)
	}
	for code, pakket := range vreemd {
		require.True(t, geregistreerd[code], "%s spells %s, which no register has", pakket, code)
	}
}

// Every exported function has an Example that runs, and a doc comment.
func TestEveryExportedFunctionHasAnExample(t *testing.T) {
	t.Parallel()
	for _, pakket := range append([]string{"schema", "schema/v1/tabellen"}, openbaar...) {
		voorbeelden := map[string]bool{}
		for _, f := range lees(t, pakket, true) {
			for _, d := range f.Decls {
				if fn, ok := d.(*ast.FuncDecl); ok && strings.HasPrefix(fn.Name.Name, "Example") {
					naam, _, _ := strings.Cut(strings.TrimPrefix(fn.Name.Name, "Example"), "_")
					voorbeelden[naam] = true
				}
			}
		}
		for _, f := range lees(t, pakket, false) {
			for _, d := range f.Decls {
				fn, ok := d.(*ast.FuncDecl)
				if !ok || !fn.Name.IsExported() {
					continue
				}
				if fn.Name.Name != "Woorden" && (fn.Recv == nil || uitgevoerd(fn.Recv.List[0].Type)) { // which an Opsomming explains
					require.NotNil(t, fn.Doc, "%s.%s has no comment", pakket, fn.Name.Name)
				}
				if fn.Recv == nil {
					require.True(t, voorbeelden[fn.Name.Name], "%s.%s has no Example", pakket, fn.Name.Name)
				}
			}
		}
	}
}

// uitgevoerd says whether a receiver is of an exported type.
func uitgevoerd(ontvanger ast.Expr) bool {
	uit := false
	ast.Inspect(ontvanger, func(n ast.Node) bool {
		if naam, ok := n.(*ast.Ident); ok {
			uit = naam.IsExported()
			return false
		}
		return true
	})
	return uit
}

// The newcomer's two commands stand in the README, and CI runs what stands there.
func TestReadmeCommands(t *testing.T) {
	t.Parallel()
	leesmij, err := os.ReadFile(filepath.Join(root, "README.md"))
	require.NoError(t, err)
	eerste := strings.Index(string(leesmij), "go run ./examples/den-bosch")
	tweede := strings.Index(string(leesmij), "go test ./...")
	require.Positive(t, eerste)
	require.Greater(t, tweede, eerste)
}

// The Go in the README is the Go of an Example, line by line, so that it runs.
func TestReadmeCodeIsAnExample(t *testing.T) {
	t.Parallel()
	var voorbeelden strings.Builder
	for _, pakket := range openbaar {
		tekst, err := os.ReadFile(filepath.Join(root, pakket, "example_test.go"))
		require.NoError(t, err)
		voorbeelden.WriteString(plat(string(tekst)))
	}
	leesmij, err := os.ReadFile(filepath.Join(root, "README.md"))
	require.NoError(t, err)
	blokken := strings.Split(string(leesmij), "```go\n")[1:]
	require.NotEmpty(t, blokken)
	for _, blok := range blokken {
		code, _, _ := strings.Cut(blok, "```")
		if !strings.Contains(voorbeelden.String(), plat(code)) {
			t.Errorf("in no Example:\n%s", code)
		}
	}
}

// plat drops indentation, which is not the same in a function and in a text.
func plat(code string) string {
	var s strings.Builder
	for regel := range strings.Lines(code) {
		s.WriteString(strings.TrimSpace(regel) + "\n")
	}
	return s.String()
}
