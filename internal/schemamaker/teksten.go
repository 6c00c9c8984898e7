package schemamaker

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
)

// The descriptions in a schema are for people who do not read Go, so they are Dutch and stand apart from
// the doc comments: as a directive beside the type or the field that they describe. Lines are joined.
//
//	//schema:nl Aantal plaatsen aan het begin van het jaar.
const richting = "//schema:nl "

// teksten are the directives of the module, by import path, type and field: "pkg.Type.Veld".
type teksten map[string]string

// leesTeksten reads the directives in the source below root, the folder of the module.
func leesTeksten(root string) (teksten, error) {
	ts := teksten{}
	err := filepath.WalkDir(root, func(pad string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && pad != root && (anderModule(pad) || strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata"):
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(pad, ".go") || strings.HasSuffix(pad, "_test.go"):
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), pad, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		folder, err := filepath.Rel(root, filepath.Dir(pad))
		ts.neem(path.Join(module, filepath.ToSlash(folder)), f)
		return err
	})
	return ts, err
}

// anderModule says whether a folder has a module of its own, or packages of another language.
func anderModule(pad string) bool {
	_, err := os.Stat(filepath.Join(pad, "go.mod"))
	return err == nil || filepath.Base(pad) == "node_modules"
}

func (ts teksten) neem(pakket string, f *ast.File) {
	for _, decl := range f.Decls {
		groep, ok := decl.(*ast.GenDecl)
		if !ok || groep.Tok != token.TYPE {
			continue
		}
		for _, spec := range groep.Specs {
			soort, ok := spec.(*ast.TypeSpec)
			if !ok {
				continue
			}
			naam := pakket + "." + soort.Name.Name
			ts.zet(naam, groep.Doc, soort.Doc, soort.Comment)
			velden, ok := soort.Type.(*ast.StructType)
			if !ok {
				continue
			}
			for _, veld := range velden.Fields.List {
				for _, n := range veld.Names {
					ts.zet(naam+"."+n.Name, veld.Doc, veld.Comment)
				}
			}
		}
	}
}

func (ts teksten) zet(naam string, groepen ...*ast.CommentGroup) {
	var regels []string
	for _, groep := range slices.DeleteFunc(groepen, func(g *ast.CommentGroup) bool { return g == nil }) {
		for _, c := range groep.List {
			if regel, ok := strings.CutPrefix(c.Text, richting); ok {
				regels = append(regels, strings.TrimSpace(regel))
			}
		}
	}
	if len(regels) > 0 {
		ts[naam] = zin(strings.Join(regels, " "))
	}
}

// zin ends a text with a full stop.
func zin(tekst string) string {
	if strings.HasSuffix(tekst, ".") || strings.HasSuffix(tekst, "?") {
		return tekst
	}
	return tekst + "."
}

// hoofdletter begins a word with a capital.
func hoofdletter(woord string) string { return strings.ToUpper(woord[:1]) + woord[1:] }

// sleutel is the key of a type in the directives; a generic type has one for all its arguments.
func sleutel(t reflect.Type) string {
	naam, _, _ := strings.Cut(t.Name(), "[")
	return t.PkgPath() + "." + naam
}

// vanSoort is the text beside a named type; "" when there is none.
func (ts teksten) vanSoort(t reflect.Type) string {
	if t.Name() == "" {
		return ""
	}
	return ts[sleutel(t)]
}

// vanVeld is the text beside a field of t, which may stand in an embedded struct, and the key it has.
func (ts teksten) vanVeld(t reflect.Type, f reflect.StructField) (tekst, waar string) {
	for _, i := range f.Index[:len(f.Index)-1] {
		if t = t.Field(i).Type; t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
	}
	waar = sleutel(t) + "." + f.Name
	return ts[waar], waar
}
