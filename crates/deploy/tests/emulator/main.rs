//! Runs the deployer as its users do.
//!
//! Most tests deploy to an emulator of AWS, which `cargo xtask test` starts. Without it they are ignored. Scripted
//! responses, written from CloudFormation's documentation, cover what no emulator supports. They prove which requests are sent
//! and that responses are read correctly, not how AWS behaves.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail as tests do"
)]

mod support;

mod answers;
mod blueprints;
mod copies;
mod credentials;
mod examples;
mod faults;
mod fleets;
mod hostile;
mod killed;
mod limited;
mod operations;
mod recovery;
mod safety;
mod saved;
mod soak;
