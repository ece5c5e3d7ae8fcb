//! tir.
