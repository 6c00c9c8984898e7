package verdeelsleutel

// What a reader might expect a key to do and it does not.
var (
	_ = register.Niet("VDS-N-MAXIMUM", "een maximum per deelnemer; een minimum kan, en alleen bij hele woningen of plaatsen")
	_ = register.Niet("VDS-N-TWEEZIJDIG", "een verdeling die over twee indelingen tegelijk moet kloppen, zoals over gemeenten en over doelgroepen")
)
