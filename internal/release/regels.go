package release

// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.
const Regels = "29419026542059ed000e616d2a595a9d6da00bc6905f31ba4765270479a28ad3"
