//! The binary `stanchion`.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    stanchion_cli::run("stanchion")
}
