package wmo

// Kort is the head of a text that somebody sent, so that a message that quotes it stays
// readable whatever was sent: at most some forty bytes, and "…" for what was left out.
func Kort(s string) string {
	const meest = 40
	if len(s) <= meest {
		return s
	}
	for i := range s {
		if i >= meest {
			return s[:i] + "…"
		}
	}
	return s
}
