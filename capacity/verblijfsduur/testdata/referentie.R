# What R's survival package says of the data that the tests of this room use.
#
#	Rscript referentie.R > referentie.json
#
# The data of aml, ovarian, gehan (6-MP and placebo), veteran and mgus2 are those of the package
# (gehan: of the literature), k3 those of a test of lifelines, k4 those of a test of survival;
# the others are made here.
suppressMessages(library(survival))
options(warn = -1) # an interval around 0 or 1 has no end, which is null below

num <- function(x, digits = 12) ifelse(is.na(x) | is.infinite(x), "null", formatC(x, digits = digits, format = "g"))
lijst <- function(x, ...) paste0("[", paste(num(x, ...), collapse = ","), "]")
obj <- function(...) {
  d <- list(...)
  d <- d[!vapply(d, is.null, TRUE)]
  paste0("{", paste0('"', names(d), '":', unlist(d), collapse = ","), "}")
}
matrixlijst <- function(m) paste0("[", paste(apply(m, 2, lijst), collapse = ","), "]")

surv <- function(d, gebeurtenis) if (is.null(d$intrede)) Surv(d$duur, gebeurtenis) else Surv(d$intrede, d$duur, gebeurtenis)

dalend <- function(x) { ok <- !is.na(x); x[ok] <- cummin(x[ok]); x }

km <- function(d, tau, ...) {
  y <- surv(d, d$afloop > 0)
  w <- d$gewicht
  fit <- function(ct) if (is.null(w)) survfit(y ~ 1, conf.type = ct, ...) else survfit(y ~ 1, weights = w, conf.type = ct, ...)
  f <- fit("log")
  se <- if (is.null(f$logse) || f$logse) f$surv * f$std.err else f$std.err
  vorm <- function(ct) {
    g <- fit(ct)
    onder <- g$lower; boven <- g$upper
    # An end of the interval may rise again. print.survfit then takes the first time at which it
    # is low enough, as we do, and quantile.survfit a later one.
    g$lower <- dalend(g$lower); g$upper <- dalend(g$upper)
    q <- tryCatch(quantile(g, c(.25, .5, .75)), error = function(e) NULL)
    if (is.null(q)) obj(onder = lijst(onder), boven = lijst(boven))
    else obj(onder = lijst(onder), boven = lijst(boven), kwantiel = lijst(q$quantile), kwantielOnder = lijst(q$lower), kwantielBoven = lijst(q$upper))
  }
  m <- survival:::survmean(f, rmean = tau)$matrix
  obj(tijd = lijst(f$time), inBeeld = lijst(f$n.risk), vertrokken = lijst(f$n.event), gecensureerd = lijst(f$n.censor),
      blijft = lijst(f$surv), fout = lijst(se), gewoon = vorm("plain"), log = vorm("log"), logLog = vorm("log-log"),
      horizon = num(tau), gemiddelde = num(m[["rmean"]]), gemiddeldeFout = num(m[["se(rmean)"]]))
}

aj <- function(d) {
  y <- surv(d, factor(d$afloop, 0:max(d$afloop)))
  w <- if (is.null(d$gewicht)) rep(1, length(d$duur)) else d$gewicht
  id <- seq_along(d$duur)
  fit <- function(ct) if (is.null(d$intrede)) survfit(y ~ 1, weights = w, conf.type = ct) else survfit(y ~ 1, weights = w, id = id, conf.type = ct)
  f <- fit("log-log")
  obj(tijd = lijst(f$time), aandeel = matrixlijst(f$pstate), fout = matrixlijst(f$std.err), onder = matrixlijst(f$lower), boven = matrixlijst(f$upper))
}

# The log-rank test with delayed entry and strata from its definition, which survdiff of this
# version does not have; it is held against survdiff where that has an answer.
logrank <- function(d) {
  if (is.null(d$intrede)) d$duur <- aeqSurv(Surv(d$duur, d$afloop > 0))[, 1]
  g <- d$groep; k <- max(g) + 1
  e <- if (is.null(d$intrede)) rep(-1, length(g)) else ifelse(d$intrede == 0, -1, d$intrede)
  s <- if (is.null(d$stratum)) rep(0, length(g)) else d$stratum
  O <- E <- numeric(k); V <- matrix(0, k, k)
  for (st in unique(s)) for (t in sort(unique(d$duur[d$afloop > 0 & s == st]))) {
    er <- e < t & d$duur >= t & s == st
    n <- sum(er); ng <- tabulate(g[er] + 1, k)
    dg <- tabulate(g[er & d$duur == t & d$afloop > 0] + 1, k); dd <- sum(dg)
    O <- O + dg; E <- E + dd * ng / n
    if (n > 1) V <- V + dd * (n - dd) / (n - 1) * (diag(ng / n, k) - outer(ng / n, ng / n))
  }
  mee <- which(E > 0)[-1]
  chi <- as.numeric(t(O[mee] - E[mee]) %*% solve(V[mee, mee, drop = FALSE]) %*% (O[mee] - E[mee]))
  if (is.null(d$intrede)) {
    r <- if (is.null(d$stratum)) survdiff(Surv(d$duur, d$afloop > 0) ~ g) else survdiff(Surv(d$duur, d$afloop > 0) ~ g + strata(s))
    stopifnot(all.equal(r$chisq, chi, tolerance = 1e-12), all.equal(if (is.matrix(r$exp)) rowSums(r$exp) else r$exp, E, tolerance = 1e-12))
    chi <- r$chisq
  }
  obj(waargenomen = lijst(O), verwacht = lijst(E), covariantie = matrixlijst(V), chi2 = num(chi), df = length(mee),
      p = num(pchisq(chi, length(mee), lower.tail = FALSE)))
}

geval <- function(naam, d, tau = median(d$duur) * 1.5) {
  enkel <- is.null(d$gewicht) || all(d$gewicht == round(d$gewicht))
  obj(naam = paste0('"', naam, '"'), duur = lijst(d$duur, 17), afloop = lijst(d$afloop),
      intrede = if (!is.null(d$intrede)) lijst(d$intrede, 17), gewicht = if (!is.null(d$gewicht)) lijst(d$gewicht),
      groep = if (!is.null(d$groep)) lijst(d$groep), stratum = if (!is.null(d$stratum)) lijst(d$stratum),
      km = km(d, tau), kmRobuust = if (enkel) km(d, tau, robust = TRUE, id = seq_along(d$duur)), aj = if (max(d$afloop) > 0) aj(d),
      logrank = if (!is.null(d$groep)) logrank(d))
}

gehan6mp <- c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35)
gehan6mpweg <- c(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0)
placebo <- c(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)
vet <- veteran
mg <- mgus2[1:150, ]
mgd <- with(mg, ifelse(pstat == 1, ptime, futime))
mga <- with(mg, ifelse(pstat == 1, 1, 2 * death))
set.seed(20)
n <- 120
x <- sample(1:25, n, TRUE); e <- pmax(0, x - sample(1:30, n, TRUE)); a <- sample(0:3, n, TRUE)
w <- sample(1:4, n, TRUE); b <- round(runif(n, 0.2, 3), 2); gr <- sample(0:3, n, TRUE); st <- sample(0:1, n, TRUE)
z <- round(rexp(n), 3); ze <- ifelse(runif(n) < .5, 0, round(z * runif(n), 3) * .9)

gevallen <- c(
  geval("aml", with(aml, list(duur = time, afloop = status, groep = ifelse(x == "Maintained", 0, 1)))),
  geval("aml gehandhaafd", with(aml[aml$x == "Maintained", ], list(duur = time, afloop = status))),
  geval("aml gestopt", with(aml[aml$x != "Maintained", ], list(duur = time, afloop = status))),
  geval("ovarian", with(ovarian, list(duur = futime, afloop = fustat, groep = rx - 1, stratum = resid.ds - 1)), 1000),
  geval("gehan", list(duur = c(gehan6mp, placebo), afloop = c(gehan6mpweg, rep(1, 21)), groep = rep(0:1, each = 21)), 23),
  geval("gehan 6-mp", list(duur = gehan6mp, afloop = gehan6mpweg), 35),
  geval("gehan placebo", list(duur = placebo, afloop = rep(1, 21)), 23),
  geval("veteran", with(vet, list(duur = time, afloop = status, groep = as.integer(celltype) - 1, stratum = trt - 1)), 365),
  geval("k3", list(duur = 1:6, afloop = c(0, 1, 1, 2, 2, 0))),
  geval("k4", list(duur = c(1, 2, 3, 4, 4, 4, 5, 5, 6, 8, 8, 9, 10, 12), afloop = c(1, 2, 0, 1, 0, 0, 2, 1, 0, 0, 2, 0, 1, 0))),
  geval("mgus2", list(duur = mgd, afloop = mga), 240),
  geval("op dag nul", list(duur = c(0, 0, 0, 1, 2, 2, 5, 5), afloop = c(1, 0, 2, 1, 0, 2, 1, 0), groep = c(0, 1, 0, 1, 0, 1, 0, 1))),
  geval("veel gelijk", list(duur = x, afloop = a, groep = gr, stratum = st)),
  geval("gewichten", list(duur = x, afloop = a, gewicht = w)),
  geval("gebroken gewichten", list(duur = x, afloop = a, gewicht = b)),
  geval("laat in beeld", list(duur = x, afloop = a, intrede = e, groep = gr, stratum = st)),
  geval("laat, met gewichten", list(duur = x, afloop = a, intrede = e, gewicht = w)),
  geval("laat, met gebroken gewichten", list(duur = x, afloop = a, intrede = e, gewicht = b)),
  geval("gebroken tijden, laat", list(duur = z, afloop = a, intrede = ze, gewicht = b)),
  geval("bijna gelijk", list(duur = c(.1 + .2, .3, .3, 1 - .9, .1, .7 + .1, .8, 2), afloop = c(1, 0, 2, 1, 0, 2, 1, 0), groep = c(0, 1, 0, 1, 0, 1, 0, 1))),
  geval("alleen gezien", list(duur = c(1, 2, 2, 7), afloop = c(0, 0, 0, 0)))
)
cat("[\n", paste(gevallen, collapse = ",\n"), "\n]\n", sep = "")
