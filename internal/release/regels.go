package release

// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.
const Regels = "19784876547a46cd526bec3b9f2eb539652b3663b2cb56eeae26b2de6a9e78a6"
