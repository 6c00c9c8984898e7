package release

// Regels is the SHA-256 of schema/v1/regels.json, so that a receipt need not carry the register along.
const Regels = "1eccfd531bd75e0c1ef3e91c16206bad1d6f85895dd164001ae0ca7cd4d9eab0"
