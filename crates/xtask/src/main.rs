//! Tasks of the project: `cargo xtask help` lists them.

#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a task runner talks to a person")]

mod generate;
mod process;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Tasks of the project")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Generates the L1 types and the schema facts from their pinned sources.
    Generate {
        /// Changes nothing; fails when what is committed is not what would be generated.
        #[arg(long)]
        check: bool,
        /// Takes this version of cfn-lint and pins its hash.
        #[arg(long, value_name = "VERSION")]
        cfn_lint: Option<String>,
        /// Takes this version of @aws-cdk/aws-service-spec and pins its hash.
        #[arg(long, value_name = "VERSION")]
        service_spec: Option<String>,
    },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().task {
        Task::Generate { check, cfn_lint, service_spec } => {
            generate::run(&generate::Options { check, cfn_lint, service_spec })
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
