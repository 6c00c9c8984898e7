package release

// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.
const Regels = "1b34858a6c1ad580f03c792cfca50a164ff1fe7cbdf218aa2d36e46751e49ba1"
