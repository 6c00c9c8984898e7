package release

// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.
const Regels = "e399212af6d3abf5e9974b60a95c64cad28ffba65a4c5d6560158393318ed644"
