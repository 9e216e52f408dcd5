//! The command line that turns stacks into CloudFormation templates.
//!
//! A program with its own stacks gets this command line with one call in `main`:
//!
//! ```no_run
//! fn main() -> std::process::ExitCode {
//!     stanchion_cli::main(|app| {
//!         let stack = app.stack("Storage");
//!         // constructs
//!     })
//! }
//! ```
//!
//! # Where to find things
//!
//! | You need | Look in |
//! |---|---|
//! | the command line of a program with its own stacks | [`main`] |
//! | the command line of the binary `stanchion` | [`run`] |
//! | that binary with rules of your own | [`run_with`] |
//!
//! A program supports `--format`, `--stack`, `--out` and the commands `check`, `rules`, `explain`, `review`, `diagram`,
//! `deploy`, `completions` and `man`. The binary `stanchion` has the same options, ready-made blueprints and more
//! commands. Each command is a file in `commands/`.
//!
//! | Exit code | Meaning |
//! |---|---|
//! | 0 | success; warnings may have been printed |
//! | 1 | the stacks, the configuration or a template has errors |
//! | 2 | the command could not run: invalid arguments, or a file that cannot be read or written |
//!
//! Data goes to standard output, messages to standard error.
//!
//! # Where to go next
//!
//! - `stanchion init my-stacks` creates a program with a stack and its tests.
//! - `stanchion help` lists the commands, and `stanchion help check` describes one.
//! - A program depends on the crate `stanchion`, which has the constructs and re-exports [`main`].

#![forbid(unsafe_code)]

mod acceptance;
mod arguments;
mod blueprint;
mod command_line;
mod commands;
mod config;
mod failure;
mod input;
mod output;
mod report;

pub use command_line::{main, run, run_with};
