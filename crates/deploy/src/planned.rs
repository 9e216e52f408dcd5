//! The data of a plan.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use stanchion_review::Entry;

use crate::caller::Caller;
use crate::change::Change;
use crate::risk::Risk;

/// The changes that deploying an assembly would make. A plan can be saved and applied later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Plan {
    /// The version of this format: 1.
    pub version: u32,
    /// The stacks, each after the stacks that it depends on.
    pub stacks: Vec<StackPlan>,
}

/// The changes that deploying a stack would make.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StackPlan {
    /// The stack's path in the app.
    pub path: String,
    /// The stack's name.
    pub name: String,
    /// The account and the principal that the plan was created with.
    pub caller: Caller,
    /// The stack's Region.
    pub region: String,
    /// The action on the stack.
    pub state: State,
    /// The change set's ARN, if there are changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_set: Option<String>,
    /// The stack's ARN, if the stack exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stack_id: Option<String>,
    /// The time of the stack's last change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stack_changed: Option<String>,
    /// The digest of the template.
    pub template_digest: String,
    /// The bucket for files, if the stack needs one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
    /// Is true if a failed operation keeps its resources instead of rolling back.
    #[serde(default)]
    pub disable_rollback: bool,
    /// The values of parameters that come from outputs of other stacks. Those of `NoEcho` parameters are masked.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub inputs: BTreeMap<String, String>,
    /// The capabilities that the deployment acknowledges.
    pub capabilities: Vec<String>,
    /// Sentences about parameters and about the operation, which the changes do not show.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// The outputs whose values may change. Stacks that use them are planned again when this stack is deployed.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub changing_outputs: BTreeSet<String>,
    /// The changes, the highest risk first. Those of a stack that is planned later are predicted from its templates.
    pub changes: Vec<Change>,
    /// The effects of an update on access, network and mounts. The changes do not show them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Entry>,
}

/// The action on a stack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)]
pub enum State {
    /// The stack is created.
    Create,
    /// The stack is updated.
    Update,
    /// Existing resources are imported into the stack.
    Import,
    /// The termination protection of the stack changes, and nothing else.
    Protection,
    /// The stack has no changes.
    Nothing,
    /// The stack is planned when other stacks are deployed, because they do not exist yet or because their outputs change.
    Waits {
        /// The paths of those stacks.
        producers: Vec<String>,
    },
    /// The creation of the stack failed, so it is deleted and created again.
    Recreate {
        /// The current status.
        status: String,
    },
}

impl Plan {
    /// Creates a plan from the plans of stacks.
    pub fn new(stacks: Vec<StackPlan>) -> Plan {
        Plan { version: 1, stacks }
    }

    /// Returns whether any stack changes.
    pub fn has_changes(&self) -> bool {
        self.stacks.iter().any(|it| it.state != State::Nothing)
    }

    /// Returns whether the plan deletes or replaces an existing resource for certain, or puts data at risk.
    pub fn is_destructive(&self) -> bool {
        self.stacks.iter().any(StackPlan::is_destructive)
    }
}

impl StackPlan {
    /// Returns whether the plan deletes or replaces an existing resource for certain, or puts data at risk.
    pub fn is_destructive(&self) -> bool {
        self.changes.iter().any(|it| it.risk.is_destructive())
    }

    /// Returns whether the stack does not exist yet and so has no outputs.
    pub fn is_absent(&self) -> bool {
        matches!(self.state, State::Create | State::Waits { .. } | State::Recreate { .. })
    }

    /// Returns whether the plan is complete only after another operation, so that it cannot be saved.
    pub fn is_later(&self) -> bool {
        matches!(self.state, State::Waits { .. } | State::Recreate { .. })
    }

    /// Returns the logical ids of resources that hold data and are or may be deleted or replaced.
    pub fn at_risk(&self) -> Vec<&str> {
        let it = self.changes.iter().filter(|it| it.risk == Risk::DataAtRisk);
        it.map(|it| it.logical_id.as_str()).collect()
    }
}
