package verblijfsbijdrage

import "github.com/bwo-sdk/wmo/finance/internal/proef"

// grenzenVan are the lowest and highest number that a field may have, and its decimals.
var grenzenVan = map[string]proef.Grens{}
