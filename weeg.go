package wmo

// While an answer is open, an open step is a reason only when its fact can still change
// the answer. That is tried out: of the steps that are connected, as exceptions and the
// rules they put aside, every combination of Ja and Nee for those that are open.

// meesteOpen is the most open steps of one group that are tried out, in 2^meesteOpen
// combinations. In a larger group every open step stays a reason.
const meesteOpen = 10

// weegOpen unmarks the open steps that cannot change the answer. uitkomst gives the
// outcome of a set of steps, and false for a combination that is not possible.
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

// samenhang lists the steps that are connected to one, itself included, in order.
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

// beslissers says of each step of a group whether it can change the outcome of the group.
// ruimte is memory that is used again.
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
