//! The deployer as its users run it.
//!
//! Most tests deploy to an emulator of AWS, which `cargo xtask test` starts; without it they are ignored, and say so. What no
//! emulator can do is answered from scripts, made from the service's documentation: that proves what is sent and how answers
//! are read, not how AWS behaves.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail as tests do"
)]

mod support;

mod answers;
mod blueprints;
mod faults;
mod fleets;
mod killed;
mod operations;
mod recovery;
mod safety;
mod soak;
