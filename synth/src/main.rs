//! Runs the command line of templates from a checkout: `cargo run -p synth`.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    stanchion_cli::run("synth")
}
