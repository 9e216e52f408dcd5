//! The command line that turns stacks into CloudFormation templates.
//!
//! A program with stacks of its own has it in one line of `main`:
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
//! It then knows `--format`, `--stack`, `--out`, and the commands `check`, `rules`, `explain`, `deploy`, `completions`
//! and `man`. The binary `stanchion` is the same with ready-made blueprints, and more commands. Each command is a file in
//! `commands/`.
//!
//! | Exit code | Meaning |
//! |---|---|
//! | 0 | done; warnings may have been printed |
//! | 1 | the stacks, the configuration or a template has errors |
//! | 2 | it could not run: wrong arguments, a file that cannot be read or written |
//!
//! Data goes to standard output, messages to standard error.

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

pub use command_line::{main, run};
