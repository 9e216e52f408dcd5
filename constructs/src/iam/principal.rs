//! Defines the principals of policy statements.

use stanchion_template::{IntoValue, Node, Value, pseudo};

use crate::text;

/// A principal of a statement in a resource policy or a trust policy.
///
/// [AWS documentation](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html)
#[derive(Clone, Debug, PartialEq)]
pub enum Principal {
    /// Everyone, including anonymous callers.
    Any,
    /// An account, role or user by its ARN, or an account by its 12 digits.
    Aws(Value<String>),
    /// An AWS service, such as `ec2.amazonaws.com`.
    Service(Value<String>),
    /// An identity provider: an ARN, or a domain such as `accounts.google.com`.
    Federated(Value<String>),
}

impl Principal {
    /// An AWS service, such as `ec2.amazonaws.com`.
    pub fn service(name: impl IntoValue<String>) -> Principal {
        Principal::Service(name.into_value())
    }

    /// A role, user or account by its ARN.
    pub fn arn(arn: impl IntoValue<String>) -> Principal {
        Principal::Aws(arn.into_value())
    }

    /// Returns the account of the stack as a principal, which stands for every identity that the account's own
    /// policies allow.
    pub fn this_account() -> Principal {
        Principal::Aws(
            text!["arn:", pseudo::partition(), ":iam::", pseudo::account_id(), ":root"]
                .into_value(),
        )
    }

    /// Returns the key of the principal's kind, and its value.
    pub(super) fn parts(&self) -> (&'static str, Node) {
        match self {
            Principal::Any => ("*", Node::text("*")),
            Principal::Aws(arn) => ("AWS", arn.node().clone()),
            Principal::Service(name) => ("Service", name.node().clone()),
            Principal::Federated(provider) => ("Federated", provider.node().clone()),
        }
    }
}
