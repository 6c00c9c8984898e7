# What R's survfit takes on the spells that the benchmark beside this wrote: seconds of processor time
# for each question, the least of so many runs, and the answer at one time to prove that it is the same.
#
#	Rscript overleving.R spells.bin runs questions...
suppressMessages(library(survival))
args <- commandArgs(TRUE)
f <- file(args[1], "rb")
n <- readBin(f, "integer", 1, 4)
duur <- readBin(f, "double", n)
afloop <- readBin(f, "integer", n, 4)
close(f)
runs <- as.integer(args[2])
oorzaak <- factor(afloop, 0:3)
vragen <- list(
  km = function() survfit(Surv(duur, afloop > 0) ~ 1),
  km_zonder = function() survfit(Surv(duur, afloop > 0) ~ 1, se.fit = FALSE),
  aj = function() survfit(Surv(duur, oorzaak) ~ 1),
  aj_zonder = function() survfit(Surv(duur, oorzaak) ~ 1, se.fit = FALSE)
)
for (v in args[-(1:2)]) {
  beste <- Inf
  for (i in seq_len(runs)) {
    t <- system.time(uit <- vragen[[v]]())
    beste <- min(beste, t[["user.self"]] + t[["sys.self"]])
  }
  s <- if (startsWith(v, "km")) uit$surv else uit$pstate[, 2]
  cat(v, beste, formatC(s[ceiling(length(s) / 2)], digits = 15), "\n")
}
