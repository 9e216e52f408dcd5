//! Tests of the command line from outside.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests")]

mod bad_input;
mod check;
mod commands;
mod deploy;
mod findings;
mod hostile;
mod init;
mod killed;
mod maximal;
mod messages;
mod nested;
mod readme;
mod review;
mod support;
#[cfg(unix)]
mod workflows;
