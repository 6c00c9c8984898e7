# Reference values of the tests of this room, by other ways than those of the package: the loss formula
# from the Poisson distribution, the other models by adding up the states of the birth-death chain in
# logarithms, and waits by integrating the density of the wait. Run: Rscript wachten.R
options(digits = 15)

B <- function(c, a) exp(dpois(c, a, log = TRUE) - ppois(c, a, log.p = TRUE))

# Shares and numbers of M/M/c+M with load a and patience g, and the share that waits longer than t, all
# in mean stays.
A <- function(c, a, g, t = 0) {
  n <- ceiling(max(a, c) + 60 * sqrt(a * max(g, 1)) + max(0, a - c) * g + 400)
  k <- 0:n
  sterfte <- pmin(1:n, c) + pmax(1:n - c, 0) / g
  w <- c(0, cumsum(log(a) - log(sterfte)))
  p <- exp(w - max(w)); p <- p / sum(p)
  rij <- sum(pmax(k - c, 0) * p)
  wacht <- sum(p[k >= c])
  dichtheid <- function(x) exp(a * g * (1 - exp(-x / g)) - c * x - top)
  top <- max(0, a * g * (1 - exp(-max(0, g * log(a / c)) / g)) - c * max(0, g * log(a / c)))
  heel <- integrate(dichtheid, 0, 60 + 3 * g, rel.tol = 1e-12, subdivisions = 10000)$value
  staart <- integrate(dichtheid, t, 60 + 3 * g, rel.tol = 1e-12, subdivisions = 10000)$value
  c(wacht = wacht, rij = rij, afhaken = rij / (a * g), langer = wacht * exp(-t / g) * staart / heel)
}

cat("Erlang B\n")
for (x in list(c(1, 0.01), c(3, 2), c(15, 12), c(28, 22.25), c(100, 84.064), c(200, 150), c(50, 500), c(1000, 1000), c(100000, 100000), c(100000, 99000)))
  cat(sprintf("{%d, %s, %.15g},\n", x[1], format(x[2]), B(x[1], x[2])))

cat("Erlang C\n")
for (x in list(c(1, 0.625), c(3, 2), c(10, 8), c(20, 16), c(100, 95), c(1000, 990))) {
  b <- B(x[1], x[2])
  cat(sprintf("{%d, %s, %.15g},\n", x[1], format(x[2]), x[1] * b / (x[1] - x[2] * (1 - b))))
}

cat("Erlang A: c, a, g, t\n")
for (x in list(c(50, 48, 2, 12.5 / 60), c(50, 48, 0.1, 0.02), c(50, 90, 0.5, 0.5), c(1, 3, 1, 0.7), c(3, 2, 5, 1), c(30, 22.25, 1.5, 0.1), c(10, 8, 20, 0.5), c(200, 220, 3, 0.3), c(10, 2, 1, 0.1)))
  cat(sprintf("{%d, %s, %s, %.15g, %.12g, %.12g, %.12g, %.10g},\n", x[1], format(x[2]), format(x[3]), x[4],
    A(x[1], x[2], x[3], x[4])[1], A(x[1], x[2], x[3], x[4])[2], A(x[1], x[2], x[3], x[4])[3], A(x[1], x[2], x[3], x[4])[4]))
