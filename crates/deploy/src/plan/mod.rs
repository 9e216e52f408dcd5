//! Plans: what deploying would change, stack by stack.

mod change;
pub mod change_set;
mod wanted;

pub use change::{Change, PropertyChange, Risk, is_stateful};
pub use wanted::{Known, Wanted};

use std::collections::BTreeMap;

use aws_sdk_cloudformation::types::{ChangeSetType, ResourceToImport, StackStatus};
use serde::{Deserialize, Serialize};
use stanchion_core::assembly::ManifestStack;

use crate::apply;
use crate::assembly::Assembly;
use crate::assets;
use crate::cloud::{Clients, Cloud};
use crate::deployed::{Deployed, Phase};
use crate::error::Error;
use crate::token;
use change_set::{Finding, Outcome, Read, Request};

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

/// How plans are made.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What is known beforehand: outputs, the bucket for assets, parameters the user gave.
    pub known: Known,
    /// Takes resources that have names of their own and exist into the stack, where they have a DeletionPolicy of Retain.
    pub import_existing: bool,
    /// Sets back what drifted.
    pub revert_drift: bool,
    /// The role that CloudFormation acts as.
    pub role_arn: Option<String>,
    /// Topics that are told of events.
    pub notification_arns: Vec<String>,
    /// Alarms, by ARN, that set a stack back when they go off while it is deployed.
    pub rollback_alarms: Vec<String>,
    /// For how many minutes after an operation those alarms are watched: 0 to 180.
    pub monitoring_minutes: i32,
    /// Ends operations when resources are configured, before they are ready (express mode).
    pub express: bool,
    /// Leaves what was made where it is when something fails, to be looked at.
    pub disable_rollback: bool,
    /// Resources that exist and come under stacks, by the stack's name.
    pub imports: BTreeMap<String, Vec<ResourceToImport>>,
}

impl Options {
    /// What tells change sets of one wish apart: all that goes into them beside the wish.
    fn mode(&self, kind: &ChangeSetType, imports: &[ResourceToImport]) -> String {
        // Resources to import keep their identifiers in a map without an order.
        let mut imports: Vec<String> = imports
            .iter()
            .map(|it| {
                let of: BTreeMap<_, _> = it.resource_identifier.iter().flatten().collect();
                format!("{:?} {of:?}", it.logical_resource_id)
            })
            .collect();
        imports.sort();
        format!(
            "{kind} {imports:?} {:?} {:?} {:?} {:?}",
            (self.revert_drift, self.express, self.disable_rollback, self.import_existing),
            self.role_arn,
            self.notification_arns,
            (&self.rollback_alarms, self.monitoring_minutes)
        )
    }
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

/// Plans one stack: makes its change set and reads it.
///
/// # Errors
/// When the stack is in a state that takes no change, parameters have no value, or CloudFormation refuses.
pub async fn stack(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    options: &Options,
) -> Result<StackPlan, Error> {
    let clients = cloud.of(stack).await?;
    let deployed = Deployed::find(&clients, &stack.name).await?;
    let template = assembly.template(stack)?;
    let mut plan = StackPlan {
        path: stack.path.clone(),
        name: stack.name.clone(),
        region: clients.region.clone(),
        state: State::Nothing,
        change_set: None,
        stack_id: deployed.as_ref().map(|it| it.id.clone()),
        stack_changed: deployed.as_ref().map(|it| it.changed.clone()),
        template_digest: template.digest.clone(),
        bucket: None,
        disable_rollback: options.disable_rollback,
        inputs: options.known.inputs(stack),
        capabilities: Vec::new(),
        changes: Vec::new(),
    };
    let imports = options.imports.get(&stack.name).cloned().unwrap_or_default();
    let phase = deployed.as_ref().map(Deployed::phase);
    let kind = match (phase, imports.is_empty()) {
        (None | Some(Phase::Empty | Phase::Steady), false) => ChangeSetType::Import,
        (None | Some(Phase::Empty), true) => ChangeSetType::Create,
        (Some(Phase::Steady), true) => ChangeSetType::Update,
        // What is left in it may be what somebody wanted to keep.
        (Some(Phase::Dead), _)
            if deployed.as_ref().is_some_and(|it| it.status == StackStatus::DeleteFailed) =>
        {
            return Err(refused(stack, deployed.as_ref(), Phase::Dead));
        }
        (Some(Phase::Dead), _) => {
            let status = deployed.map(|it| it.status.as_str().to_owned()).unwrap_or_default();
            plan.state = State::Recreate { status };
            return Ok(plan);
        }
        (Some(phase), _) => return Err(refused(stack, deployed.as_ref(), phase)),
    };
    // What another process has put into an empty stack does not matter: nothing is there yet.
    let base = deployed.as_ref().filter(|it| it.phase() != Phase::Empty);
    let mut known = options.known.clone();
    let size = template.text.len();
    known.bucket = assets::bucket(&clients, stack, size, known.bucket).await?;
    plan.bucket = known.bucket.clone();
    let wanted = Wanted::of(assembly, stack, &known, base)?;
    plan.capabilities = wanted.capabilities.iter().map(|it| it.as_str().to_owned()).collect();
    let mode = options.mode(&kind, &imports);
    let name = token::of(&wanted.digest(base, &mode));
    let template =
        assets::place(&clients, stack, &wanted.template, known.bucket.as_deref()).await?;
    let request = Request {
        stack: stack.name.clone(),
        name,
        kind: kind.clone(),
        template,
        wanted,
        imports,
        import_existing: options.import_existing,
        revert_drift: options.revert_drift,
        role_arn: options.role_arn.clone(),
        notification_arns: options.notification_arns.clone(),
        rollback_alarms: options.rollback_alarms.clone(),
        monitoring_minutes: options.monitoring_minutes,
        express: options.express,
        disable_rollback: options.disable_rollback,
    };
    let mut outcome = change_set::create(&clients, &request).await;
    if deployed.is_none() && !matches!(outcome, Ok(Outcome::Ready(_))) {
        // Without a change set a stack in review is a ghost that nobody can use.
        let forgotten = forget(&clients, &stack.name).await;
        outcome = outcome.and_then(|it| forgotten.map(|()| it));
    }
    let read = match outcome? {
        Outcome::Ready(read) => read,
        Outcome::Nothing => return Ok(plan),
        Outcome::Invalid { reason, findings } => {
            let told: String = findings.iter().map(|it| told(assembly, stack, it)).collect();
            return Err(Error::Failed { stack: stack.name.clone(), reason: reason + &told });
        }
    };
    plan.state = match kind {
        ChangeSetType::Create => State::Create,
        ChangeSetType::Import => State::Import,
        _ => State::Update,
    };
    plan.stack_id = Some(read.stack_id.clone());
    plan.changes = changes(assembly, &clients, stack, &read).await?;
    plan.change_set = Some(read.id);
    Ok(plan)
}

/// What validation found, with the line of Rust that it comes from.
fn told(assembly: &Assembly, stack: &ManifestStack, finding: &Finding) -> String {
    let path = finding.path.as_deref().map(|it| format!(" {it}")).unwrap_or_default();
    let text = format!("\n  {}{path}: {}", finding.logical_id, finding.reason);
    match assembly.origin(stack, &finding.logical_id) {
        Some(origin) => format!("{text}\n    made by: {}", apply::place(origin)),
        None => text,
    }
}

/// Deletes a stack that has nothing in it, not even a change set of somebody else.
async fn forget(clients: &Clients, name: &str) -> Result<(), Error> {
    let found = Deployed::find(clients, name).await?;
    let Some(ghost) = found.filter(|it| it.phase() == Phase::Empty) else { return Ok(()) };
    if change_set::has_any(clients, &ghost.id).await? {
        return Ok(());
    }
    let request = clients.cloud_formation.delete_stack().stack_name(&ghost.id);
    let request = request.client_request_token(token::of(&ghost.id));
    let sent = request.send().await;
    let sent = sent.map_err(Error::aws(format!("deleting the empty stack {name}")));
    sent.map(drop).or_else(Error::unless_repeated)
}

fn refused(stack: &ManifestStack, deployed: Option<&Deployed>, phase: Phase) -> Error {
    let status = deployed.map(|it| it.status.as_str()).unwrap_or_default();
    let help = match phase {
        Phase::Busy => {
            "an operation is running: `deploy up` waits for it, `deploy cancel` stops an update"
        }
        Phase::Dead => "its deletion failed: `deploy destroy` tells why and goes on with it",
        Phase::Stuck => "a rollback failed: `deploy continue` goes on with it",
        _ => "an operation failed and was left there: `deploy rollback` undoes it",
    };
    Error::Refused(format!("{} is {status}; {help}", stack.name))
}

/// The changes of a change set and of those of its nested stacks, what matters most first.
async fn changes(
    assembly: &Assembly,
    clients: &Clients,
    stack: &ManifestStack,
    read: &Read,
) -> Result<Vec<Change>, Error> {
    let construct = |id: Option<&str>| {
        let origin = assembly.origin(stack, id?)?;
        Some(origin.construct.clone())
    };
    let mut all: Vec<Change> = read
        .changes
        .iter()
        .map(|it| Change::of(it, construct(it.logical_resource_id.as_deref())))
        .collect();
    let mut open: Vec<(String, String)> =
        all.iter().filter_map(|it| Some((it.logical_id.clone(), it.nested.clone()?))).collect();
    while let Some((parent, id)) = open.pop() {
        for change in change_set::nested(clients, &id).await?.changes {
            let mut change = Change::of(&change, None);
            change.logical_id = format!("{parent}/{}", change.logical_id);
            open.extend(change.nested.clone().map(|it| (change.logical_id.clone(), it)));
            all.push(change);
        }
    }
    all.sort_by(|a, b| (a.risk, &a.logical_id).cmp(&(b.risk, &b.logical_id)));
    Ok(all)
}
