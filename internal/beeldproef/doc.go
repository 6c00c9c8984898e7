// Package beeldproef tests that the pictures in README show what the reports of the examples say now.
package beeldproef
