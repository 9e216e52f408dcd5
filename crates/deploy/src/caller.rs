//! The account and the principal that the credentials belong to.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The account and the principal that the credentials belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Caller {
    /// The account, 12 digits.
    pub account: String,
    /// The ARN of the user or role session.
    pub arn: String,
}

impl fmt::Display for Caller {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "account {} as {}", self.account, self.arn)
    }
}
