//! Decisions of the deployer over scripted responses of AWS, in the same process and without a network.
//!
//! The responses are written from AWS's documentation. They prove which requests are sent, that responses are read correctly
//! and what the deployer decides, not how AWS behaves. `support` describes how a test gives its responses.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail as tests do"
)]

#[allow(dead_code, reason = "a test uses the parts that it needs")]
mod support;

mod account;
mod apply;
mod assets;
mod causes;
mod change_sets;
mod comparison;
mod dependent;
mod destroy;
mod discard;
mod effects;
mod failures;
mod garbage;
mod inputs;
mod later;
mod pace;
mod protection;
mod recover;
mod recreate;
mod refactor;
mod release;
mod replacement;
mod selection;
mod stack_sets;
