//! Instances of every construct with user data boot here, with every kind of shared storage. Functions and scripts of
//! blueprints run here.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "tests"
)]

mod copies;
mod directories;
mod faults;
mod hostile;
mod inference;
mod loader;
mod matrix;
mod maximal;
mod notebook;
mod order;
mod pipelines;
mod render_farm;
mod schema;
mod shellcheck;
mod signals;
mod starts;
mod training;
mod wall;
mod world;
