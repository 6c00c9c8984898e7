// Package simulatie times a simulation of capacity/simulatie beside SimPy on the same model. README.md
// tells what is compared and what it gave.
package simulatie
