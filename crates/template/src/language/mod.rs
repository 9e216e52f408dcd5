//! The meaning of intrinsic functions in a template.

pub mod sub;
