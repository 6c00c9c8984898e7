# The same by R: Rscript matrix.R (package Matrix, which comes with R).
library(Matrix)
loop <- function(q, t) { diag(q) <- 0; diag(q) <- -rowSums(q); as.matrix(expm(q * t)) }
q1 <- matrix(0, 4, 4); q1[1, 2] <- 0.09125; q1[2, 3] <- 0.15716; q1[3, 4] <- 0.25982
kring <- matrix(c(0, 0.5, 0.25, 0.125, 0, 1, 2, 0.0625, 0), 3, byrow = TRUE)
options(digits = 15)
print(loop(q1, 1)); print(loop(q1, 10)); print(loop(kring, 2))
