//! `stanchion-deploy`: deploys the stacks of an assembly with CloudFormation.

#![forbid(unsafe_code)]

mod arguments;
mod colour;
mod command_line;
mod commands;
mod deploy;
mod exit;
mod file;
mod interrupt;
mod mapping;
mod operator;
mod output;
mod placed;
mod prompt;
mod record;
mod recovery;
mod report;
mod results;

use std::process::ExitCode;

use clap::Parser;

use command_line::CommandLine;

fn main() -> ExitCode {
    // Wrong arguments exit with 1, as every error does, because 2 means that something differs.
    let line = match CommandLine::try_parse() {
        Ok(line) => line,
        Err(error) => {
            let failed = error.use_stderr();
            report::usage(&error);
            return if failed { ExitCode::from(1) } else { ExitCode::SUCCESS };
        }
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let result = match runtime {
        Ok(runtime) => runtime.block_on(line.run()),
        Err(error) => Err(stanchion_deploy::Error::Refused(format!("cannot start: {error}"))),
    };
    match result {
        Ok(code) => interrupt::code().map_or(code, ExitCode::from),
        Err(error) => {
            report::error(&error);
            ExitCode::from(1)
        }
    }
}
