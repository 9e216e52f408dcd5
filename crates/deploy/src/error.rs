//! Errors.

use std::io;
use std::path::PathBuf;

use aws_sdk_cloudformation::error::{ProvideErrorMetadata, SdkError};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;

use crate::fault::{self, Explained, Fault};

/// An error of the deployer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The reason.
        source: io::Error,
    },
    /// A file is not valid, or has a format that this version does not support.
    #[error("{}: {reason}", path.display())]
    Assembly {
        /// The file.
        path: PathBuf,
        /// The reason.
        reason: String,
    },
    /// The assembly has no stack of a name.
    #[error("the assembly has no stack `{name}`; its stacks are: {}", known.join(", "))]
    NoStack {
        /// The name that was given.
        name: String,
        /// The names of the assembly's stacks.
        known: Vec<String>,
    },
    /// AWS refused a call, or the connection failed.
    #[error("{what}: {message}{}{}",
        code.as_ref().map(|it| format!(" ({it})")).unwrap_or_default(),
        help.map(|it| format!("\n  help: {it}")).unwrap_or_default())]
    Aws {
        /// The action that failed, such as `describing Storage`.
        what: String,
        /// The error code, if AWS returned one.
        code: Option<String>,
        /// The message of AWS, or of the connection.
        message: String,
        /// The kind of the failure.
        fault: Fault,
        /// The advice, if there is any.
        help: Option<&'static str>,
    },
    /// The request is not valid, or conflicts with the state of the stack.
    #[error("{0}")]
    Refused(String),
    /// An operation loses resources that hold data, and the operator has not named all of them.
    #[error("{stack}: {operation} the resources {}, which hold data\n  help: Use {} to allow it, or {instead}",
        resources.join(", "),
        resources.iter().map(|it| format!("--allow-data-loss {it}")).collect::<Vec<_>>().join(" "))]
    DataLoss {
        /// The stack.
        stack: String,
        /// The operation, such as `the plan deletes or replaces`.
        operation: &'static str,
        /// The resources that were not named, as `Stack.Id`.
        resources: Vec<String>,
        /// The advice to keep the data.
        instead: &'static str,
    },
    /// A plan is out of date.
    #[error("{stack}: {what} since the plan was created\n  help: Create a new plan")]
    MovedOn {
        /// The stack.
        stack: String,
        /// The change that made the plan out of date.
        what: &'static str,
    },
    /// Several errors.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\nerror: "))]
    Several(Vec<Error>),
    /// An operation on a stack failed.
    #[error("{stack}: {reason}")]
    Failed {
        /// The stack.
        stack: String,
        /// The first cause.
        reason: String,
    },
    /// A stack could not be deleted, because some of its resources could not be deleted.
    #[error("{stack}: {reason}\n  not deleted: {}\n  help: Use `stanchion-deploy destroy --retain {}` to retain them and delete the stack",
        resources.join(", "),
        resources.iter().map(|it| format!("{stack}.{it}")).collect::<Vec<_>>().join(","))]
    Stuck {
        /// The stack.
        stack: String,
        /// The first cause.
        reason: String,
        /// The logical ids of the resources that could not be deleted.
        resources: Vec<String>,
    },
    /// An operation was started and cannot be followed, for example because the credentials have expired.
    #[error(
        "{stack}: the operation continues in CloudFormation, but it cannot be followed any more: {error}"
    )]
    Unfollowed {
        /// The stack.
        stack: String,
        /// The reason.
        error: Box<Error>,
    },
    /// A response of AWS lacks a required field.
    #[error("{what}: the response has no {missing}")]
    Incomplete {
        /// The action that failed.
        what: String,
        /// The missing field.
        missing: &'static str,
    },
}

impl Error {
    /// Succeeds if there are no errors, and otherwise returns them as one.
    pub(crate) fn all(mut errors: Vec<Error>) -> Result<(), Error> {
        match errors.len() {
            0 => Ok(()),
            1 => Err(errors.remove(0)),
            _ => Err(Error::Several(errors)),
        }
    }

    /// Returns a function that converts an SDK error; `what` describes the action that failed.
    pub(crate) fn aws<E>(what: impl Into<String>) -> impl FnOnce(SdkError<E, HttpResponse>) -> Error
    where
        E: ProvideErrorMetadata + std::error::Error + 'static,
    {
        let what = what.into();
        move |error| {
            let Explained { code, message, fault, help } = fault::explain(&error);
            Error::Aws { what, code, message, fault, help }
        }
    }

    /// Returns whether the same call may succeed a little later.
    pub(crate) fn is_passing(&self) -> bool {
        matches!(self, Error::Aws { fault, .. } if fault.is_passing())
    }

    /// Returns the error code of AWS.
    pub fn code(&self) -> Option<&str> {
        match self {
            Error::Aws { code, .. } => code.as_deref(),
            Error::Unfollowed { error, .. } => error.code(),
            _ => None,
        }
    }

    /// Ignores the error of a call that was already made with the same token: the response to that call was lost.
    pub(crate) fn unless_repeated(self) -> Result<(), Error> {
        match self.code() {
            Some("TokenAlreadyExistsException") => Ok(()),
            _ => Err(self),
        }
    }

    /// Returns whether another operation is running on the stack: "Stack:arn:.. is in UPDATE_IN_PROGRESS state and can not be
    /// updated."
    ///
    /// Source: <https://repost.aws/knowledge-center/cloudformation-stack-stuck-progress>
    pub(crate) fn is_busy(&self) -> bool {
        matches!(self, Error::Aws { code: Some(code), message, .. }
            if code.starts_with("OperationInProgress")
                || (code == "ValidationError" && message.contains("_IN_PROGRESS state and can")))
    }

    /// Turns the error of a call that found the stack in a different state into one that says so. The stack is then planned again.
    pub(crate) fn moved_on(self, stack: &str) -> Error {
        let what = match () {
            () if self.is_busy() => "another operation began",
            () if self.is_missing_stack() => "the stack was deleted",
            () => return self,
        };
        Error::MovedOn { stack: stack.to_owned(), what }
    }

    /// Returns whether the stack does not exist. CloudFormation has no error code for that.
    pub(crate) fn is_missing_stack(&self) -> bool {
        matches!(self, Error::Aws { code: Some(code), message, .. }
            if code == "ValidationError" && message.contains("does not exist"))
    }
}
