package release

// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.
const Regels = "f1335b598db855b5e260a1dc1156b3dbe08230bea453df20d27d995cecd66202"
