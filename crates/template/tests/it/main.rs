//! Tests of the template crate from outside.

mod bad_input;
mod parse;
mod round_trip;
mod yaml_form;
