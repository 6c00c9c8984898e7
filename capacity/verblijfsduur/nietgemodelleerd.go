package verblijfsduur

// What is not here.
var (
	_ = register.Niet("CAP-N-DUUR-KENMERKEN", "kenmerken die samen de verblijfsduur verklaren (Cox-regressie, Fine-Gray): groepen worden een voor een vergeleken")
	_ = register.Niet("CAP-N-DUUR-OORZAAK-TOETS", "een toets per bestemming (Gray): de log-rank toets gaat over elk vertrek")
	_ = register.Niet("CAP-N-DUUR-INTERVALCENSUUR", "een einde waarvan alleen bekend is tussen welke dagen het viel (intervalcensuur)")
	_ = register.Niet("CAP-N-DUUR-BEGINCENSUUR",
		"de duur van verblijven waarvan het begin niet bekend is (linkscensuur): ze tellen niet mee, of vanaf de eerste dag die bekend is")
	_ = register.Niet("CAP-N-DUUR-BLIJVERS", "een aandeel dat nooit vertrekt (cure-modellen), en wat er na de langste waarneming gebeurt")
	_ = register.Niet("CAP-N-DUUR-HERHALING", "samenhang tussen verblijven van dezelfde cliënt: elk verblijf telt als zelfstandige waarneming")
	_ = register.Niet("CAP-N-DUUR-CENSUUR", "een correctie voor wie uit beeld raakt omdat het beter of slechter gaat (informatieve censurering)")
)
