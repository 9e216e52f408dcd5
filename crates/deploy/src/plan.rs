//! Plans: what deploying would change, stack by stack.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::types::{ChangeSetType, StackStatus};
use stanchion_core::assembly::ManifestStack;

use crate::assembly::Assembly;
use crate::assets;
use crate::change_set::{self, Finding, Outcome, Read, Request};
use crate::clients::Clients;
use crate::cloud::Cloud;
use crate::deployed::Deployed;
use crate::error::Error;
use crate::status::Phase;
use crate::token;
use crate::wanted::Wanted;

pub use crate::change::{Change, PropertyChange};
pub use crate::import::Import;
pub use crate::known::Known;
pub use crate::planned::{Plan, StackPlan, State};
pub use crate::risk::Risk;
pub use crate::stateful::is_stateful;

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
    pub imports: BTreeMap<String, Vec<Import>>,
}

impl Options {
    /// What tells change sets of one wish apart: all that goes into them beside the wish.
    fn mode(&self, kind: &ChangeSetType, imports: &[Import]) -> String {
        let mut imports: Vec<String> =
            imports.iter().map(|it| format!("{:?} {:?}", it.logical_id, it.identifier)).collect();
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
            if deployed.as_ref().is_some_and(|it| it.status.is(&StackStatus::DeleteFailed)) =>
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
    let made_by = assembly.made_by(stack, &finding.logical_id);
    format!("\n  {}{path}: {}{made_by}", finding.logical_id, finding.reason)
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
            "an operation is running: `stanchion-deploy up` waits for it, `stanchion-deploy cancel` stops an update"
        }
        Phase::Dead => {
            "its deletion failed: `stanchion-deploy destroy` tells why and goes on with it"
        }
        Phase::Stuck => "a rollback failed: `stanchion-deploy continue` goes on with it",
        _ => "an operation failed and was left there: `stanchion-deploy rollback` undoes it",
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
