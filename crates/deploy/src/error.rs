//! What can go wrong.

use std::io;
use std::path::PathBuf;

use aws_sdk_cloudformation::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};

/// Why something could not be done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file is not part of an assembly that this version knows.
    #[error("{}: {reason}", path.display())]
    Assembly {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// There is no stack of a name in the assembly.
    #[error("the assembly has no stack {name}; it has {}", known.join(", "))]
    NoStack {
        /// The name asked for.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// AWS refused a call, or could not be reached.
    #[error("{what}: {message}{}", code.as_ref().map(|it| format!(" ({it})")).unwrap_or_default())]
    Aws {
        /// What was to be done.
        what: String,
        /// AWS's code of the error, when the answer had one.
        code: Option<String>,
        /// What AWS, or the way there, said.
        message: String,
    },
    /// The input lacks something, or contradicts what is there.
    #[error("{0}")]
    Refused(String),
    /// A plan is not true any more.
    #[error("{stack}: {what} since the plan was made; plan again")]
    MovedOn {
        /// The stack.
        stack: String,
        /// What has changed.
        what: &'static str,
    },
    /// Several things are wrong.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\nerror: "))]
    Several(Vec<Error>),
    /// A stack's operation failed.
    #[error("{stack}: {reason}")]
    Failed {
        /// The stack.
        stack: String,
        /// The first cause.
        reason: String,
    },
    /// A stack could not be deleted because of some resources.
    #[error("{stack}: {reason}\n  stuck: {}\n  help: `stanchion-deploy destroy --retain {}` leaves them behind",
        resources.join(", "),
        resources.iter().map(|it| format!("{stack}.{it}")).collect::<Vec<_>>().join(","))]
    Stuck {
        /// The stack.
        stack: String,
        /// The first cause.
        reason: String,
        /// The logical ids of what is in the way.
        resources: Vec<String>,
    },
    /// An answer of AWS lacks what it always has.
    #[error("{what}: the answer has no {missing}")]
    Incomplete {
        /// The call.
        what: String,
        /// What is missing.
        missing: &'static str,
    },
}

impl Error {
    /// Of a call to AWS, saying what was to be done.
    pub(crate) fn aws<E, R>(what: impl Into<String>) -> impl FnOnce(SdkError<E, R>) -> Error
    where
        E: ProvideErrorMetadata + std::error::Error + 'static,
        R: std::fmt::Debug + 'static,
    {
        let what = what.into();
        move |error| {
            let code = error.code().map(str::to_owned);
            let message = error.message().map(str::to_owned);
            let message = message.unwrap_or_else(|| DisplayErrorContext(&error).to_string());
            Error::Aws { what, code, message }
        }
    }

    /// AWS's code of the error.
    pub fn code(&self) -> Option<&str> {
        match self {
            Error::Aws { code, .. } => code.as_deref(),
            _ => None,
        }
    }

    /// Nothing, when AWS says that the call was made before with the same token: an answer to it was lost.
    pub(crate) fn unless_repeated(self) -> Result<(), Error> {
        match self.code() {
            Some("TokenAlreadyExistsException") => Ok(()),
            _ => Err(self),
        }
    }

    /// Whether AWS says that there is no such stack. CloudFormation has no code of its own for that.
    pub(crate) fn is_missing_stack(&self) -> bool {
        matches!(self, Error::Aws { code: Some(code), message, .. }
            if code == "ValidationError" && message.contains("does not exist"))
    }
}
