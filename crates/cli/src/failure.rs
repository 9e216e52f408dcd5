//! The reason why a run fails.

use std::fmt;
use std::io;
use std::path::Path;
use std::process::ExitCode;

/// The reason why a run fails.
#[derive(Debug)]
pub(crate) enum Failure {
    /// There are errors, which have been shown already.
    Findings,
    /// The command could not run, with the reason.
    CouldNotRun(String),
    /// The deployer ended with this exit code.
    #[cfg(not(unix))]
    Exited(u8),
    /// The reader of standard output has closed it. This is not an error.
    Closed,
}

impl Failure {
    pub(crate) fn could_not_run(message: impl Into<String>) -> Failure {
        Failure::CouldNotRun(message.into())
    }

    pub(crate) fn file(what: &str, path: &Path, error: &io::Error) -> Failure {
        Failure::CouldNotRun(format!("cannot {what} {}: {error}", path.display()))
    }

    pub(crate) fn output(error: &io::Error) -> Failure {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Failure::Closed
        } else {
            Failure::CouldNotRun(format!("cannot write to standard output: {error}"))
        }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Failure::Findings => ExitCode::from(1),
            Failure::CouldNotRun(_) => ExitCode::from(2),
            #[cfg(not(unix))]
            Failure::Exited(code) => ExitCode::from(*code),
            Failure::Closed => ExitCode::SUCCESS,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::CouldNotRun(message) => formatter.write_str(message),
            _ => Ok(()),
        }
    }
}
