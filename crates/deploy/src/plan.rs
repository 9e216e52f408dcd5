//! Creates plans: the changes that a deployment would make to each stack.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_cloudformation::types::{ChangeSetType, StackStatus};
use stanchion_core::assembly::ManifestStack;

use crate::assembly::Assembly;
use crate::assets;
use crate::change_set::{self, Finding, Outcome, Request};
use crate::changes::{self, Templates};
use crate::clients::Clients;
use crate::cloud::Cloud;
use crate::deployed::Deployed;
use crate::destroy;
use crate::error::Error;
use crate::held;
use crate::notes;
use crate::outputs;
use crate::rollback;
use crate::status::Phase;
use crate::token;
use crate::wanted::Wanted;

pub use crate::change::{Change, PropertyChange};
pub use crate::import::Import;
pub use crate::known::Known;
pub use crate::planned::{Plan, StackPlan, State};
pub use crate::risk::Risk;
use stanchion_review::effects_of_update;
pub use stanchion_review::is_stateful;

/// Options for creating plans.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Outputs, the bucket and parameter values.
    pub known: Known,
    /// Sets whether existing resources with a custom name in the template are imported. They need `DeletionPolicy: Retain`.
    pub import_existing: bool,
    /// Sets whether drifted resources are reverted to the template (drift-aware change sets).
    pub revert_drift: bool,
    /// The IAM role that CloudFormation assumes.
    pub role_arn: Option<String>,
    /// The SNS topics that are notified of stack events.
    pub notification_arns: Vec<String>,
    /// The ARNs of alarms that roll back the operation when they go into ALARM.
    pub rollback_alarms: Vec<String>,
    /// Sets whether the rollback alarms that the stack has are removed.
    pub no_rollback_alarms: bool,
    /// Sets whether the topics that the stack notifies are removed.
    pub no_notifications: bool,
    /// The time after the operation during which CloudFormation monitors those alarms, in minutes: 0 to 180.
    pub monitoring_minutes: i32,
    /// Sets whether the operation ends when resources are configured, before they are ready (express mode).
    pub express: bool,
    /// Sets whether a failed operation keeps its resources instead of rolling back.
    pub disable_rollback: bool,
    /// Sets whether a change set is used that an earlier run created for the same request. What it resolved then may differ
    /// from now: SSM parameters, dynamic references, macros, nested templates and drift. Change sets of the same run, which
    /// is a [`Cloud`] and its clones, are always used again.
    pub reuse: bool,
    /// The existing resources to import, by the stack's name.
    pub imports: BTreeMap<String, Vec<Import>>,
}

impl Options {
    /// Describes everything of a change set that is not in [`Wanted`], for the change set's name.
    fn mode(&self, kind: &ChangeSetType, imports: &[Import]) -> String {
        let mut imports: Vec<String> =
            imports.iter().map(|it| format!("{:?} {:?}", it.logical_id, it.identifier)).collect();
        imports.sort();
        format!(
            "{kind} {imports:?} {:?} {:?} {:?} {:?}",
            (self.revert_drift, self.express, self.disable_rollback, self.import_existing),
            self.role_arn,
            self.notification_arns,
            (
                &self.rollback_alarms,
                self.monitoring_minutes,
                self.no_rollback_alarms,
                self.no_notifications
            )
        )
    }
}

/// Plans one stack: creates its change set and reads the changes.
///
/// # Errors
/// Returns an error if the stack's status does not allow an update, if parameters have no value, or if AWS refuses a call.
pub async fn stack(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    options: &Options,
) -> Result<StackPlan, Error> {
    let clients = cloud.of(stack).await?;
    let deployed = Deployed::find(&clients, &stack.name).await?;
    known(assembly, cloud, stack, options, deployed).await
}

/// Plans one stack that has just been read: creates its change set and reads the changes.
///
/// # Errors
/// Returns an error as [`stack`] does.
pub(crate) async fn known(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    options: &Options,
    deployed: Option<Deployed>,
) -> Result<StackPlan, Error> {
    let clients = cloud.of(stack).await?;
    let template = assembly.template(stack)?;
    let mut plan = StackPlan {
        path: stack.path.clone(),
        name: stack.name.clone(),
        caller: cloud.caller(&clients).await?.clone(),
        region: clients.region.clone(),
        state: State::Nothing,
        change_set: None,
        stack_id: deployed.as_ref().map(|it| it.id.clone()),
        stack_changed: deployed.as_ref().map(|it| it.changed.clone()),
        template_digest: template.digest.clone(),
        bucket: None,
        disable_rollback: options.disable_rollback,
        inputs: options.known.shown_inputs(assembly, stack)?,
        capabilities: Vec::new(),
        notes: Vec::new(),
        changing_outputs: BTreeSet::new(),
        changes: Vec::new(),
        effects: Vec::new(),
    };
    let imports = options.imports.get(&stack.name).cloned().unwrap_or_default();
    let phase = deployed.as_ref().map(Deployed::phase);
    let kind = match (phase, imports.is_empty()) {
        (None | Some(Phase::Empty | Phase::Steady), false) => ChangeSetType::Import,
        (None | Some(Phase::Empty), true) => ChangeSetType::Create,
        (Some(Phase::Steady | Phase::Halted), true) => ChangeSetType::Update,
        // Its remaining resources may hold data, so the stack is not deleted automatically.
        (Some(Phase::Dead), _)
            if deployed.as_ref().is_some_and(|it| it.status.is(&StackStatus::DeleteFailed)) =>
        {
            return Err(refused(stack, deployed.as_ref(), Phase::Dead));
        }
        (Some(Phase::Dead), _) => {
            if let Some(dead) = &deployed {
                plan.state = State::Recreate { status: dead.status.as_str().to_owned() };
                // A rollback that failed leaves resources, and they may hold data.
                let left = destroy::removed(&clients, dead, &destroy::Options::default()).await?;
                plan.changes = left.into_iter().map(Change::of_removed).collect();
                plan.changes.sort_by(changes::by_risk);
            }
            return Ok(plan);
        }
        (Some(phase), _) => return Err(refused(stack, deployed.as_ref(), phase)),
    };
    // CloudFormation updates a stack whose operation failed with rollback disabled only with rollback disabled.
    // Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-failure-options.html>
    let is_halted = phase == Some(Phase::Halted);
    plan.disable_rollback |= is_halted;
    // A stack in REVIEW_IN_PROGRESS has no resources yet, so its state does not matter.
    let base = deployed.as_ref().filter(|it| it.phase() != Phase::Empty);
    // Termination protection is not part of a change set.
    let protection = base
        .filter(|it| it.termination_protection != stack.termination_protection)
        .map(|it| Change::of_protection(&it.id, stack.termination_protection));
    let mut known = options.known.clone();
    let size = template.text.len();
    known.bucket = assets::bucket(&clients, stack, size, known.bucket).await?;
    plan.bucket = known.bucket.clone();
    let wanted = Wanted::of(assembly, stack, &known, base)?;
    plan.capabilities = wanted.capabilities.iter().map(|it| it.as_str().to_owned()).collect();
    plan.notes = base.map(|it| notes::of(&wanted, it)).unwrap_or_default();
    if let Some(halted) = deployed.as_ref().filter(|_| is_halted) {
        plan.notes.push(format!(
            "the stack is in status {}, so the update keeps rollback disabled",
            halted.status
        ));
    }
    let mode = options.mode(&kind, &imports);
    // Two runs that create the same stack share its change set, so that it is created once.
    let is_shared = options.reuse || kind == ChangeSetType::Create;
    let run = if is_shared { "" } else { cloud.run() };
    let name = token::of(&format!("{} {run}", wanted.digest(base, &mode)));
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
        no_rollback_alarms: options.no_rollback_alarms,
        no_notifications: options.no_notifications,
        monitoring_minutes: options.monitoring_minutes,
        express: options.express,
        disable_rollback: plan.disable_rollback,
        reuse: options.reuse,
    };
    let mut outcome = change_set::create(&clients, &request).await;
    // If the change set is gone, another process has executed its own.
    let is_gone = outcome.as_ref().is_err_and(|it| it.code() == Some("ChangeSetNotFound"));
    if deployed.is_none() && !is_gone && !matches!(outcome, Ok(Outcome::Ready(_))) {
        // A stack in REVIEW_IN_PROGRESS is useless without a change set.
        let forgotten = forget(&clients, &stack.name).await;
        outcome = outcome.and_then(|it| forgotten.map(|()| it));
    }
    if let Err(error) = outcome {
        // Another process has executed its change set, and CloudFormation has deleted this one or refused it.
        let now = Deployed::find(&clients, &stack.name).await?;
        let state = |it: &Deployed| (it.id.clone(), it.changed.clone(), it.phase());
        let now = now.as_ref().filter(|it| it.phase() != Phase::Empty).map(state);
        if now != base.map(state) {
            let what = "the stack has changed";
            return Err(Error::MovedOn { stack: stack.name.clone(), what });
        }
        return Err(error);
    }
    let read = match outcome? {
        Outcome::Ready(read) => read,
        Outcome::Nothing => {
            plan.changes.extend(protection);
            if !plan.changes.is_empty() {
                plan.state = State::Protection;
            }
            return Ok(plan);
        }
        Outcome::Invalid { reason, findings } => {
            let details: String =
                findings.iter().map(|it| described(assembly, stack, it)).collect();
            return Err(Error::Failed { stack: stack.name.clone(), reason: reason + &details });
        }
    };
    plan.state = match kind {
        ChangeSetType::Create => State::Create,
        ChangeSetType::Import => State::Import,
        _ => State::Update,
    };
    plan.stack_id = Some(read.stack_id.clone());
    let update = base.is_some().then_some(&request.wanted.template.template);
    let (found, templates) = changes::read(assembly, &clients, stack, &read, update).await?;
    plan.changes = found;
    if let (Some(base), Some(of)) = (base, &templates) {
        let parameters = request.wanted.changing(&base.parameters);
        plan.changing_outputs =
            outputs::changing(&of.before, &of.after, &plan.changes, &parameters);
        plan.effects = effects_of_update(
            (&of.before, &base.parameters),
            (&of.after, &request.wanted.resulting(&base.parameters)),
        );
        let_go(assembly, cloud, stack, &plan, base, of).await?;
    }
    plan.changes.extend(protection);
    plan.changes.sort_by(changes::by_risk);
    plan.change_set = Some(read.id);
    rollback::check(&plan, is_halted)?;
    Ok(plan)
}

/// Describes a validation error, with the line of Rust that the resource comes from.
fn described(assembly: &Assembly, stack: &ManifestStack, finding: &Finding) -> String {
    let path = finding.path.as_deref().map(|it| format!(" {it}")).unwrap_or_default();
    let created_by = assembly.created_by(stack, &finding.logical_id);
    format!("\n  {}{path}: {}{created_by}", finding.logical_id, finding.reason)
}

/// Succeeds if the plan deletes no resource that a deployed stack of the assembly still uses.
async fn let_go(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    plan: &StackPlan,
    base: &Deployed,
    templates: &Templates,
) -> Result<(), Error> {
    let is_deleted = |it: &&Change| it.action == "Remove" && it.policy.as_deref() != Some("Retain");
    let deleted = plan.changes.iter().filter(is_deleted).map(|it| it.logical_id.clone()).collect();
    let lost = held::lost(&templates.before, &deleted);
    if lost.is_empty() {
        return Ok(());
    }
    let mut consumers = Vec::new();
    for other in assembly.stacks().iter().filter(|it| it.path != stack.path) {
        let found = Deployed::find(&cloud.of(other).await?, &other.name).await?;
        consumers.extend(found.map(|it| (it.name, it.parameters)));
    }
    let held = held::held(&lost, &base.outputs, &consumers);
    let Some(first) = held.first() else { return Ok(()) };
    let list: Vec<String> = held
        .iter()
        .map(|it| format!("{} (output {}) is used by {}", it.resource, it.output, it.consumer))
        .collect();
    Err(Error::Refused(format!(
        "{}: the plan deletes resources that deployed stacks still use\n  {}\n  help: Deploy {} before {}: name only that stack in `stanchion-deploy up`. If it needs new outputs of {} for that, keep {} in {} until then",
        stack.name,
        list.join("\n  "),
        first.consumer,
        stack.name,
        stack.name,
        first.resource,
        stack.name,
    )))
}

/// Deletes a stack that has no resources and no change set, not even one of another process.
pub(crate) async fn forget(clients: &Clients, name: &str) -> Result<(), Error> {
    let Some(first) = Deployed::find(clients, name).await? else { return Ok(()) };
    if first.phase() != Phase::Empty || !change_set::list(clients, &first.id).await?.is_empty() {
        return Ok(());
    }
    // A change set that was executed is no longer listed, and its stack must not be deleted. So the status is read last.
    let found = Deployed::find(clients, name).await?;
    let is_empty = |it: &Deployed| it.phase() == Phase::Empty && it.id == first.id;
    let Some(empty) = found.filter(is_empty) else { return Ok(()) };
    let request = clients.cloud_formation.delete_stack().stack_name(&empty.id);
    let request = request.client_request_token(token::of(&empty.id));
    let sent = request.send().await;
    let sent = sent.map_err(Error::aws(format!("deleting the empty stack {name}")));
    sent.map(drop).or_else(Error::unless_repeated)
}

fn refused(stack: &ManifestStack, deployed: Option<&Deployed>, phase: Phase) -> Error {
    let status = deployed.map(|it| it.status.as_str()).unwrap_or_default();
    let help = match phase {
        Phase::Busy => {
            "Run `stanchion-deploy up`, which waits for the operation, or `stanchion-deploy cancel`, which cancels an update"
        }
        Phase::Dead => "Run `stanchion-deploy destroy`, which names the cause and tries again",
        Phase::Stuck => "Run `stanchion-deploy continue` to continue the rollback",
        _ => "Run `stanchion-deploy rollback` to roll back the failed operation",
    };
    Error::Refused(format!(
        "{} is in status {status}, which does not allow an update\n  help: {help}",
        stack.name
    ))
}
