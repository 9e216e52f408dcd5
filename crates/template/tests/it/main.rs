//! Tests of the template crate from outside.

#![allow(missing_docs, clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "tests")]

mod bad_input;
mod language;
mod lenient;
mod parse;
mod round_trip;
mod yaml_form;
