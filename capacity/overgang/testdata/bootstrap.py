# The repetitions of a plan, worked out once more and in another language: python3 bootstrap.py (mpmath).
# The numbers stand in the published cases of capacity.planraming.
from bisect import bisect_right
from math import ceil, floor, sqrt
from mpmath import mp, mpf, exp, quad

mp.dps = 40
M64, M128 = (1 << 64) - 1, (1 << 128) - 1


class PCG:  # PCG-DXSM, as in Go's math/rand/v2
    def __init__(self, hi, lo):
        self.s = hi << 64 | lo

    def uint64(self):
        self.s = (self.s * (2549297995355413924 << 64 | 4865540595714422341) + (6364136223846793005 << 64 | 1442695040888963407)) & M128
        hi, lo = self.s >> 64, self.s & M64
        mul = 0xDA942042E4DD58B5
        hi ^= hi >> 32
        hi = hi * mul & M64
        hi ^= hi >> 48
        return hi * (lo | 1) & M64


def tabel(top, omlaag, omhoog):
    laagst, links, w = top, [], omlaag(top)
    while w > 2.0**-60:
        laagst -= 1
        links.append(w)
        w *= omlaag(laagst)
    gewichten, k, w = links[::-1], top, 1.0
    while w > 2.0**-60:
        gewichten.append(w)
        w *= omhoog(k)
        k += 1
    som, uit = 0.0, []
    for g in gewichten:
        som += g
        uit.append(som)
    return laagst, uit


def uit(bron, t):
    laagst, som = t
    u = (bron.uint64() >> 11) * 2.0**-53 * som[-1]
    return laagst + min(bisect_right(som, u), len(som) - 1)


def poisson(bron, mu):
    return 0 if mu <= 0 else uit(bron, tabel(int(mu), lambda k: k / mu, lambda k: mu / (k + 1)))


def binomiaal(bron, n, p):
    if n == 0 or p <= 0:
        return 0
    if p >= 1:
        return n
    r = p / (1 - p)
    return uit(bron, tabel(min(n, int((n + 1) * p)), lambda k: k / ((n - k + 1) * r), lambda k: (n - k) * r / (k + 1)))


def verloop(q, jaren, aandeel):
    p = exp(-q)
    v = mpf(1) if aandeel or q == 0 else (1 - p) / q
    return [p**t for t in range(jaren + 1)], [v * sum((p**a for a in range(t)), mpf(0)) for t in range(jaren + 1)]


def gemeten(x):
    return float("%.9e" % float(x))


def raming(zaad, B, f, N, k, o, b, T, n, D, m, jaren, niveau, aandeel=False):
    """By measure and year: verwacht, exact, gemiddelde, standaardfout, the band of the estimate and that with chance."""
    N, T, D, m = mpf(N), mpf(T), mpf(D), mpf(m)
    x = {}
    for r in range(B):
        bron = PCG(zaad, f << 32 | r)
        kw, ko, kb, kn = (poisson(bron, float(mu)) for mu in (k, o, b, n))
        K = kw + ko + kb
        blijft, som = verloop(mpf(K) / T, jaren, aandeel)
        laag, hoog = (mpf(kw) / K, mpf(kw + ko) / K) if K else (mpf(0), mpf(0))
        komt = kn / D
        for t in range(jaren):
            gaat, nieuw = blijft[t] - blijft[t + 1], komt + komt * som[t] - komt * som[t + 1]
            keer = [("stand", 1, mpf(1), blijft[t + 1], komt * som[t + 1]), ("uitstroom", 1, mpf(1), gaat, nieuw), ("woningen", m, laag, gaat, nieuw)]
            if o > 0:
                keer.append(("woningenHoog", m, hoog, gaat, nieuw))
            for maat, deler, a, kans, later in keer:
                verwacht = (N * kans + later) * a / deler
                geloot = (binomiaal(bron, int(N), float(kans * a)) + poisson(bron, float(later * a))) / float(deler)
                for toeval, y in ((0, float(verwacht)), (1, geloot)):
                    x.setdefault((maat, t, toeval), []).append(y)
    K = mpf(k + o + b)
    over = lambda u: exp(K * (exp(-mpf(u) / T) - 1))
    blijft, som = verloop(K / T, jaren, aandeel)
    e_blijft = [over(t) for t in range(jaren + 1)]
    e_som = [sum((over(a) for a in range(t)), mpf(0)) if aandeel else (quad(over, range(t + 1)) if t else mpf(0)) for t in range(jaren + 1)]
    komt = mpf(n) / D
    antwoord = []
    for t in range(jaren):
        jaar = {}
        for maat in ("stand", "uitstroom", "woningen", "woningenHoog"):
            if (maat, t, 0) not in x:
                continue
            a = {"woningen": mpf(k) / K / m, "woningenHoog": mpf(k + o) / K / m}.get(maat, mpf(1))
            punt = []
            for s, bl in ((som, blijft), (e_som, e_blijft)):
                na = N * bl[t + 1] + komt * s[t + 1]
                punt.append(na if maat == "stand" else (N * bl[t] + komt * s[t] + komt - na) * a)
            xs, ys = sorted(x[maat, t, 0]), sorted(x[maat, t, 1])
            gem = sum(xs) / B
            rang = lambda zs, deel: gemeten(zs[max(0, ceil(round(B * deel, 9)) - 1)])
            jaar[maat] = {
                "verwacht": gemeten(punt[0]), "exact": gemeten(punt[1]), "gemiddelde": gemeten(gem),
                "standaardfout": gemeten(sqrt(sum((z - gem) ** 2 for z in xs) / (B - 1) / B)),
                "schatting": {"onder": rang(xs, (1 - niveau) / 2), "boven": rang(xs, (1 + niveau) / 2)},
                "metToeval": {"onder": rang(ys, (1 - niveau) / 2), "boven": rang(ys, (1 + niveau) / 2)},
            }
        antwoord.append({("standEind" if w == "stand" else w): v for w, v in jaar.items()})
    return antwoord


if __name__ == "__main__":
    import json
    print(json.dumps(raming(1, 100, 0, 320, 40, 10, 8, 318, 54, 3, 1, 2, 0.95), indent=1))
