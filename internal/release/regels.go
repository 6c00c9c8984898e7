package release

// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.
const Regels = "1a8016c0cc2e0d284627ba19bef7f8e621a7ed33ed7ff68c845b033f0c21aadf"
