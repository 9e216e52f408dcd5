//! Plans as data: what deploying would change, stack by stack.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::change::Change;
use crate::risk::Risk;

/// What deploying an assembly would change. It can be saved and applied later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Plan {
    /// The version of this format: 1.
    pub version: u32,
    /// The stacks, each after those it depends on.
    pub stacks: Vec<StackPlan>,
}

/// What deploying a stack would change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StackPlan {
    /// The path in the app.
    pub path: String,
    /// The stack's name.
    pub name: String,
    /// The Region.
    pub region: String,
    /// What is to be done.
    pub state: State,
    /// The change set's ARN, where there is something to change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_set: Option<String>,
    /// The stack's ARN, once there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stack_id: Option<String>,
    /// When the stack last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stack_changed: Option<String>,
    /// The digest of the template.
    pub template_digest: String,
    /// The bucket that files go to, where there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
    /// Whether what was made stays where it is when something fails.
    #[serde(default)]
    pub disable_rollback: bool,
    /// What other stacks give it: values of parameters that are outputs there.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub inputs: BTreeMap<String, String>,
    /// What CloudFormation wants to be agreed to.
    pub capabilities: Vec<String>,
    /// The changes, those that matter most first.
    pub changes: Vec<Change>,
}

/// What is to be done with a stack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)]
pub enum State {
    /// It is made.
    Create,
    /// It is changed.
    Update,
    /// Resources that exist come under it.
    Import,
    /// It is as it should be.
    Nothing,
    /// It cannot be planned before other stacks are there.
    Waits {
        /// Their names.
        producers: Vec<String>,
    },
    /// Its creation failed once, so it is deleted first and made again.
    Recreate {
        /// The status it has.
        status: String,
    },
}

impl Plan {
    /// A plan of stacks.
    pub fn new(stacks: Vec<StackPlan>) -> Plan {
        Plan { version: 1, stacks }
    }

    /// Whether anything is to be done.
    pub fn has_changes(&self) -> bool {
        self.stacks.iter().any(|it| it.state != State::Nothing)
    }

    /// Whether something that exists is lost.
    pub fn is_destructive(&self) -> bool {
        self.stacks.iter().any(StackPlan::is_destructive)
    }
}

impl StackPlan {
    /// Whether something that exists is lost.
    pub fn is_destructive(&self) -> bool {
        self.changes.iter().any(|it| it.risk.is_destructive())
    }

    /// Whether the stack is not there yet, so that it has no outputs.
    pub fn is_absent(&self) -> bool {
        matches!(self.state, State::Create | State::Waits { .. } | State::Recreate { .. })
    }

    /// The logical ids of what holds data and would be lost.
    pub fn at_risk(&self) -> Vec<&str> {
        let it = self.changes.iter().filter(|it| it.risk == Risk::DataAtRisk);
        it.map(|it| it.logical_id.as_str()).collect()
    }
}
