package release

// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.
const Regels = "fa80fa81ab7ad9e04a42b1237124675e49427c1212379462ca30fc7012bc2787"
