package verblijfsbijdrage

import "github.com/bwo-sdk/wmo/finance/internal/proef"

// herreken has each formula as its register words it.
var herreken = proef.Herreken{}
