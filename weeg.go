package wmo

// While an answer is open, a step that is open too is a reason only when it may still
// change the answer. Which those are is tried out: every way in which the open steps that
// reach each other, as exceptions and what they put aside, can turn out.

// meesteOpen bounds what is tried out in one group: two to this power. In a larger one
// every open step stays a reason.
const meesteOpen = 10

// weegOpen takes away the reasons that can change nothing; uitkomst is what a set of
// steps comes to, and false when the facts cannot lead to it.
func weegOpen(stappen []Stap, uitkomst func([]Stap) (int, bool)) {
	var groep, probeer []Stap
	klaar := make([]bool, len(stappen))
	for begin := range stappen {
		if klaar[begin] || !stappen[begin].beslissend {
			continue
		}
		leden := samenhang(stappen, begin)
		groep = groep[:0]
		for _, i := range leden {
			klaar[i] = true
			groep = append(groep, stappen[i])
		}
		raakt := beslissers(groep, &probeer, uitkomst)
		for n, i := range leden {
			if stappen[i].beslissend && !raakt[n] {
				stappen[i].beslissend = false
			}
		}
	}
}

// samenhang are the steps that reach this one, in order.
func samenhang(stappen []Stap, begin int) []int {
	bij := make([]bool, len(stappen))
	bij[begin] = true
	for verder := true; verder; {
		verder = false
		for i := range stappen {
			for j := range i {
				if bij[i] != bij[j] && stappen[i].gaatVoor(&stappen[j]) {
					bij[i], bij[j], verder = true, true, true
				}
			}
		}
	}
	var leden []int
	for i := range bij {
		if bij[i] {
			leden = append(leden, i)
		}
	}
	return leden
}

// beslissers says of each step of a group whether it may change what the group comes to.
func beslissers(groep []Stap, ruimte *[]Stap, uitkomst func([]Stap) (int, bool)) []bool {
	raakt := make([]bool, len(groep))
	var open []int
	for i := range groep {
		if raakt[i] = groep[i].uitkomst == Onbepaald; raakt[i] {
			open = append(open, i)
		}
	}
	if len(open) > meesteOpen {
		return raakt
	}
	werelden, kan := make([]int, 1<<len(open)), make([]bool, 1<<len(open))
	for wereld := range werelden {
		*ruimte = append((*ruimte)[:0], groep...)
		probeer := *ruimte
		for i := range probeer {
			probeer[i].door, probeer[i].misschien = nil, false
		}
		for n, i := range open {
			probeer[i].uitkomst = UitkomstOf(wereld>>n&1 == 1)
		}
		verdring(probeer)
		werelden[wereld], kan[wereld] = uitkomst(probeer)
	}
	for n, i := range open {
		raakt[i] = false
		for wereld := range werelden {
			ander := wereld ^ 1<<n
			raakt[i] = raakt[i] || kan[wereld] && kan[ander] && werelden[wereld] != werelden[ander]
		}
	}
	return raakt
}
