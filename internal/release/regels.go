package release

// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.
const Regels = "7f69edb374fb53b234e7e7621b181f781c832756225f6c2de791b6769976be11"
