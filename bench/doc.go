// Package bench times an explained decision of five rules beside three engines that
// evaluate expressions or policies. It is a module of its own, so that those engines reach
// nobody who imports wmo; README.md tells what is compared and what is not.
package bench
