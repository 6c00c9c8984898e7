package release

// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.
const Regels = "44bb2a8c95e4253648192691312781b9803f1bf98c3910c4f71f2861149ed10c"
