package bw

import "github.com/bwo-sdk/wmo"

// Vervallen lists the codes of rules that were retired, each with the code of the rule
// that says it now. They are never given again.
func Vervallen() []wmo.Woord {
	return []wmo.Woord{
		{Woord: "BW-DWS-09", Uitleg: "BW-DWS-06"},
		{Woord: "BW-DWS-10", Uitleg: "BW-DWS-07"},
		{Woord: "BW-DWS-11", Uitleg: "BW-DWS-08"},
		{Woord: "BW-KRG-06", Uitleg: "BW-KRG-05"},
		{Woord: "BW-VER-06", Uitleg: "BW-VER-04"},
		{Woord: "BW-VER-07", Uitleg: "BW-VER-05"},
		{Woord: "BW-VRG-12", Uitleg: "BW-VRG-01"},
		{Woord: "BW-VRG-27", Uitleg: "BW-VRG-21"},
		{Woord: "BW-VRG-28", Uitleg: "BW-VRG-24"},
		{Woord: "BW-VRG-30", Uitleg: "BW-VRG-29"},
		{Woord: "BW-WLZ-05", Uitleg: "BW-WLZ-04"},
		{Woord: "BW-WLZ-10", Uitleg: "BW-WLZ-09"},
	}
}
