# Literal values of matrix_test.go and the published cases, with 50 digits: python3 matrix.py (mpmath).
from mpmath import mp, matrix, expm, mpf, zeros, nstr
mp.dps = 60

def loop(q, t):
    n = len(q)
    m = zeros(2 * n)
    for i in range(n):
        for j in range(n):
            if i != j:
                m[i, j] = mpf(q[i][j]) * t
        m[i, i] = -sum(m[i, j] for j in range(n))
    for i in range(n):
        m[i, n + i] = t
    e = expm(m)
    return e[:n, :n], e[:n, n:]

def toon(naam, q, t):
    p, v = loop(q, mpf(t))
    for wat, m in (("kans", p), ("verblijf", v)):
        for i in range(len(q)):
            print(naam, wat, i + 1, [nstr(m[i, j], 17) for j in range(len(q))])

Q1 = [["0", "0.09125", "0", "0"], ["0", "0", "0.15716", "0"], ["0", "0", "0", "0.25982"], ["0"] * 4]
for t in ("1", "10"):
    toon("Q-1 t=" + t, Q1, t)
a, b, c = mpf("0.09125"), mpf("0.15716"), mpf("0.25982")
print("eerste aankomst", [nstr(x, 17) for x in (1 / a + 1 / b + 1 / c, 1 / b + 1 / c, 1 / c)])
toon("kring t=2", [["0", "0.5", "0.25"], ["0.125", "0", "1"], ["2", "0.0625", "0"]], "2")
toon("stijf t=3", [["0", "1000000", "0.000001"], ["1000000", "0", "0"], ["0", "0", "0"]], "3")
