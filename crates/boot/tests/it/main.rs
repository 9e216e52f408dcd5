//! Instances of every construct with user data boot here, with every kind of shared storage.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "tests"
)]

mod copies;
mod faults;
mod matrix;
mod order;
mod pipelines;
mod schema;
mod signals;
mod starts;
mod world;
