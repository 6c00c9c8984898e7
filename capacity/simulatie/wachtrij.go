package simulatie

const (
	klassen = 9 // of priority
	niemand = -1
	nergens = -1
)

// persoon is somebody inside or waiting.
type persoon struct {
	sinds      int64 // waiting since
	token      uint32
	volgende   int32 // in the queue
	vorige     int32
	vorm       int32 // inside; nergens when outside
	rij        int32 // the queue it stands in
	bestemming int32 // where it goes when there is a home
	naMaximum  bool  // the stay ends by policy
}

// rij is a queue: who came first stands in front. Anybody may leave it.
type rij struct{ kop, staart int32 }

func (l *loop) sluitAan(r, p int32) {
	q, per := &l.rijen[r], &l.personen[p]
	per.rij, per.volgende, per.vorige, per.sinds = r, niemand, q.staart, l.nu
	if q.staart == niemand {
		q.kop = p
	} else {
		l.personen[q.staart].volgende = p
	}
	q.staart = p
}

func (l *loop) stapUit(p int32) {
	per := &l.personen[p]
	q := &l.rijen[per.rij]
	if per.vorige == niemand {
		q.kop = per.volgende
	} else {
		l.personen[per.vorige].volgende = per.volgende
	}
	if per.volgende == niemand {
		q.staart = per.vorige
	} else {
		l.personen[per.volgende].vorige = per.vorige
	}
}

// eersteVoor is who gets the next place of a form.
func (l *loop) eersteVoor(vorm int) int32 {
	for _, r := range l.rijen[vorm*klassen : (vorm+1)*klassen] {
		if r.kop != niemand {
			return r.kop
		}
	}
	return niemand
}

// woningrij is the queue for the homes of a municipality.
func (m *model) woningrij(gemeente int) int32 { return int32(len(m.vormen)*klassen + gemeente) }

// nieuw is a person, in the room of one who is gone when there is any.
func (l *loop) nieuw() int32 {
	if n := len(l.vrij); n > 0 {
		p := l.vrij[n-1]
		l.vrij = l.vrij[:n-1]
		l.personen[p] = persoon{vorm: nergens}
		return p
	}
	l.personen = append(l.personen, persoon{vorm: nergens})
	return int32(len(l.personen) - 1)
}

func (l *loop) weg(p int32) {
	l.personen[p].token = 0
	l.vrij = append(l.vrij, p)
}
