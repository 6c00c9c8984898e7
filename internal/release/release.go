// Package release says which release this is: what receipts, the command and the service name.
package release

// Versie is the version of the module. Between releases it ends in -dev.
const Versie = "v0.2.0-dev"
