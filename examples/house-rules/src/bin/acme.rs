//! The command line `stanchion` with the rules of the organization: it prints and checks the ready-made blueprints, and checks
//! templates of any origin.
//!
//! `cargo run -p house-rules --bin acme -- check FILE`

#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    stanchion::run_with("acme", house_rules::rules())
}
