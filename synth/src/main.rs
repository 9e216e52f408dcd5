//! Runs the `stanchion` command line from a checkout: `cargo run -p synth`.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    stanchion_cli::run("synth")
}
