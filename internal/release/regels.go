package release

// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.
const Regels = "269b5795d95753dcfb067cbbb3da73886419d01c0f557e971f7ba1b697311211"
