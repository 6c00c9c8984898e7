package release

// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.
const Regels = "f0721e909a68bdceab8da5eadbf7733fc385befecda959d2fc17fefa2f1d444a"
