//! AWS IAM.

mod actions;
mod conditions;
mod document;
mod quotas;
mod resources;
mod trust;

use crate::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        document::RULES,
        actions::RULES,
        resources::RULES,
        conditions::RULES,
        trust::RULES,
        quotas::RULES,
    ]
    .into_iter()
    .flatten()
}

/// An example of a role's policy with some statements.
macro_rules! policy {
    ($statements:literal) => {
        concat!(
            "Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n",
            "        Version: '2012-10-17'\n        Statement: [",
            $statements,
            "]\n"
        )
    };
}

use policy;
