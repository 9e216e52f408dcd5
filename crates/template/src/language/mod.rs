//! The meaning of a template's intrinsic functions.

pub mod sub;
