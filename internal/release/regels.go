package release

// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.
const Regels = "0000000000000000000000000000000000000000000000000000000000000000"
