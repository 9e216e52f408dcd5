//! `synth`: prints CloudFormation templates of ready-made blueprints.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    synth::run_blueprints()
}
