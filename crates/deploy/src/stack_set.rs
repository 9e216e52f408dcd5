//! StackSets: one template in many accounts and Regions.

use std::collections::BTreeSet;
use std::time::Duration;

use aws_sdk_cloudformation::types::{
    AutoDeployment, CallAs, DeploymentTargets, PermissionModels, StackSetOperationPreferences,
    StackSetOperationStatus, StackSetStatus,
};
use serde::Serialize;
use stanchion_core::assembly::ManifestStack;

use crate::assembly::Assembly;
use crate::assets;
use crate::cloud::Clients;
use crate::error::Error;
use crate::pace::Pace;
use crate::plan::change_set::TemplateSource;
use crate::plan::{Known, Wanted};
use crate::token;

/// Where a stack set goes, and how.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The stack set's name; the stack's without one.
    pub name: Option<String>,
    /// Accounts, for stack sets whose roles the user made.
    pub accounts: Vec<String>,
    /// Organizational units, for stack sets whose roles AWS Organizations manages.
    pub organizational_units: Vec<String>,
    /// Regions.
    pub regions: Vec<String>,
    /// In how many accounts of a Region at once.
    pub max_concurrent: Option<i32>,
    /// How many accounts of a Region may fail before the Region is given up.
    pub failure_tolerance: Option<i32>,
    /// All Regions at once, instead of one after the other.
    pub regions_in_parallel: bool,
    /// Accounts that join an organizational unit get the stack, those that leave lose it.
    pub auto_deployment: bool,
    /// Acts for the organization's management account.
    pub delegated_admin: bool,
    /// The role that StackSets acts as in this account.
    pub administration_role_arn: Option<String>,
    /// The name of the role it takes in each account.
    pub execution_role_name: Option<String>,
}

/// An instance of a stack set, as an operation left it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Instance {
    /// The account.
    pub account: String,
    /// The Region.
    pub region: String,
    /// `SUCCEEDED`, `FAILED`, `CANCELLED`, `PENDING` or `RUNNING`.
    pub status: String,
    /// Why, when there is a reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Operations of a stack set and how they ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The stack set's name.
    pub name: String,
    /// The status of the last operation.
    pub status: String,
    /// The instances it was about, by account and Region.
    pub instances: Vec<Instance>,
}

impl Report {
    /// Whether every instance is as wanted.
    pub fn is_success(&self) -> bool {
        !self.is_failure()
    }

    /// A stack set for which nothing had to be done has no operation, and no status.
    fn is_failure(&self) -> bool {
        !self.status.is_empty() && self.status != StackSetOperationStatus::Succeeded.as_str()
    }

    /// What a later operation says of an instance counts.
    fn add(&mut self, later: Report) {
        let is_told = |it: &Instance| {
            later
                .instances
                .iter()
                .any(|new| (&new.account, &new.region) == (&it.account, &it.region))
        };
        self.instances.retain(|it| !is_told(it));
        self.status = later.status;
        self.instances.extend(later.instances);
        self.instances.sort();
    }
}

/// Hears of the progress of an operation.
pub type Tell<'a> = &'a (dyn Fn(&Report) + Sync);

/// Makes a stack set of a stack, or updates it, and sees that it has instances where they are wanted.
///
/// # Errors
/// When parameters have no value, or AWS refuses.
pub async fn deploy(
    assembly: &Assembly,
    clients: &Clients,
    stack: &ManifestStack,
    options: &Options,
    known: &Known,
    tell: Tell<'_>,
) -> Result<Report, Error> {
    let name = options.name.clone().unwrap_or_else(|| stack.name.clone());
    if options.regions.is_empty()
        || options.accounts.is_empty() == options.organizational_units.is_empty()
    {
        return Err(Error::Refused(format!(
            "{name}: a stack set needs Regions, and either accounts or organizational units"
        )));
    }
    let mut known = known.clone();
    let size = assembly.template(stack)?.text.len();
    known.bucket = assets::bucket(clients, stack, size, known.bucket).await?;
    let wanted = Wanted::of(assembly, stack, &known, None)?;
    assets::upload(assembly, clients, stack, known.bucket.as_deref()).await?;
    let source = assets::place(clients, stack, &wanted.template, known.bucket.as_deref()).await?;
    let set = Set { clients, name: &name, options };
    let mut report = Report { name: name.clone(), status: String::new(), instances: Vec::new() };
    if set.exists().await? {
        // Of an earlier run that was stopped, or of somebody else; a stack set takes one operation at a time.
        set.settle(tell).await?;
        let operation = set.update(&wanted, &source).await?;
        report.add(set.follow(&operation, tell).await?);
    } else {
        set.create(&wanted, &source).await?;
    }
    for (targets, regions) in set.missing(&set.instances().await?) {
        if report.is_failure() {
            break;
        }
        let operation = set.add_instances(targets, regions).await?;
        report.add(set.follow(&operation, tell).await?);
    }
    Ok(report)
}

/// A stack set to be worked on.
struct Set<'a> {
    clients: &'a Clients,
    name: &'a str,
    options: &'a Options,
}

impl Set<'_> {
    fn call_as(&self) -> CallAs {
        if self.options.delegated_admin { CallAs::DelegatedAdmin } else { CallAs::SelfValue }
    }

    fn is_organization(&self) -> bool {
        !self.options.organizational_units.is_empty()
    }

    async fn exists(&self) -> Result<bool, Error> {
        let request = self.clients.cloud_formation.describe_stack_set().stack_set_name(self.name);
        let sent = request.call_as(self.call_as()).send().await;
        match sent.map_err(Error::aws(format!("describing the stack set {}", self.name))) {
            Ok(answer) => {
                Ok(answer.stack_set.is_some_and(|it| it.status != Some(StackSetStatus::Deleted)))
            }
            Err(error) if error.code() == Some("StackSetNotFoundException") => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn permission_model(&self) -> PermissionModels {
        if self.is_organization() {
            PermissionModels::ServiceManaged
        } else {
            PermissionModels::SelfManaged
        }
    }

    fn auto_deployment(&self) -> Option<AutoDeployment> {
        let of = || {
            let it = AutoDeployment::builder().enabled(self.options.auto_deployment);
            let retain = self.options.auto_deployment.then_some(false);
            it.set_retain_stacks_on_account_removal(retain).build()
        };
        self.is_organization().then(of)
    }

    fn preferences(&self, regions: Vec<String>) -> StackSetOperationPreferences {
        use aws_sdk_cloudformation::types::RegionConcurrencyType::{Parallel, Sequential};
        let concurrency = if self.options.regions_in_parallel { Parallel } else { Sequential };
        StackSetOperationPreferences::builder()
            .region_concurrency_type(concurrency)
            .set_region_order(Some(regions))
            .set_max_concurrent_count(self.options.max_concurrent)
            .set_failure_tolerance_count(self.options.failure_tolerance)
            .build()
    }

    /// The same for the same wish: a call that is sent again starts nothing twice.
    fn token(&self, what: &str, wanted: &Wanted) -> String {
        let text = format!("{what} {} {:?} {}", self.name, self.options, wanted.digest(None, ""));
        token::of(&text)
    }

    async fn create(&self, wanted: &Wanted, source: &TemplateSource) -> Result<(), Error> {
        let (body, url) = parts(source);
        let request = self.clients.cloud_formation.create_stack_set();
        let request = request
            .stack_set_name(self.name)
            .set_template_body(body)
            .set_template_url(url)
            .set_parameters(Some(wanted.sent_parameters()))
            .set_tags(Some(wanted.sent_tags()))
            .set_capabilities(Some(wanted.capabilities.clone()))
            .permission_model(self.permission_model())
            .set_auto_deployment(self.auto_deployment())
            .set_administration_role_arn(self.options.administration_role_arn.clone())
            .set_execution_role_name(self.options.execution_role_name.clone())
            .call_as(self.call_as())
            .client_request_token(self.token("create", wanted));
        let sent = request.send().await;
        match sent.map_err(Error::aws(format!("creating the stack set {}", self.name))) {
            Ok(_) => Ok(()),
            // The answer to an earlier call was lost.
            Err(error) if error.code() == Some("NameAlreadyExistsException") => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn update(&self, wanted: &Wanted, source: &TemplateSource) -> Result<String, Error> {
        let (body, url) = parts(source);
        let what = format!("updating the stack set {}", self.name);
        let request = self.clients.cloud_formation.update_stack_set();
        let request = request
            .stack_set_name(self.name)
            .set_template_body(body)
            .set_template_url(url)
            .set_parameters(Some(wanted.sent_parameters()))
            .set_tags(Some(wanted.sent_tags()))
            .set_capabilities(Some(wanted.capabilities.clone()))
            .operation_preferences(self.preferences(self.options.regions.clone()))
            .permission_model(self.permission_model())
            .set_auto_deployment(self.auto_deployment())
            .set_administration_role_arn(self.options.administration_role_arn.clone())
            .set_execution_role_name(self.options.execution_role_name.clone())
            .call_as(self.call_as());
        let answer = request.send().await.map_err(Error::aws(what.clone()))?;
        answer.operation_id.ok_or(Error::Incomplete { what, missing: "operation id" })
    }

    /// The instances there are: account or organizational unit, and Region.
    async fn instances(&self) -> Result<BTreeSet<(String, String)>, Error> {
        let what = format!("listing the instances of the stack set {}", self.name);
        let mut all = BTreeSet::new();
        let mut next = None;
        loop {
            let request = self.clients.cloud_formation.list_stack_instances();
            let request = request.stack_set_name(self.name).call_as(self.call_as());
            let answer =
                request.set_next_token(next).send().await.map_err(Error::aws(what.clone()))?;
            for it in answer.summaries.unwrap_or_default() {
                let target =
                    if self.is_organization() { it.organizational_unit_id } else { it.account };
                all.insert((target.unwrap_or_default(), it.region.unwrap_or_default()));
            }
            next = answer.next_token.filter(|it| !it.is_empty());
            if next.is_none() {
                return Ok(all);
            }
        }
    }

    /// What is wanted and not there: targets, and the Regions where just those are missing.
    fn missing(&self, there: &BTreeSet<(String, String)>) -> Vec<(Vec<String>, Vec<String>)> {
        let options = self.options;
        let targets =
            if self.is_organization() { &options.organizational_units } else { &options.accounts };
        let mut groups: Vec<(Vec<String>, Vec<String>)> = Vec::new();
        for region in &options.regions {
            let is_absent = |it: &&String| !there.contains(&((*it).clone(), region.clone()));
            let absent: Vec<String> = targets.iter().filter(is_absent).cloned().collect();
            match groups.iter_mut().find(|it| it.0 == absent) {
                Some(group) => group.1.push(region.clone()),
                None if absent.is_empty() => {}
                None => groups.push((absent, vec![region.clone()])),
            }
        }
        groups
    }

    async fn add_instances(
        &self,
        targets: Vec<String>,
        regions: Vec<String>,
    ) -> Result<String, Error> {
        let what = format!("adding instances to the stack set {}", self.name);
        let request = self.clients.cloud_formation.create_stack_instances();
        let request = if self.is_organization() {
            let units = DeploymentTargets::builder().set_organizational_unit_ids(Some(targets));
            request.deployment_targets(units.build())
        } else {
            request.set_accounts(Some(targets))
        };
        let request = request
            .stack_set_name(self.name)
            .set_regions(Some(regions.clone()))
            .operation_preferences(self.preferences(regions))
            .call_as(self.call_as());
        let answer = request.send().await.map_err(Error::aws(what.clone()))?;
        answer.operation_id.ok_or(Error::Incomplete { what, missing: "operation id" })
    }

    /// Waits for operations that are running.
    async fn settle(&self, tell: Tell<'_>) -> Result<(), Error> {
        let what = format!("listing operations of the stack set {}", self.name);
        let request = self.clients.cloud_formation.list_stack_set_operations();
        let request = request.stack_set_name(self.name).call_as(self.call_as());
        let answer = request.send().await.map_err(Error::aws(what))?;
        for operation in answer.summaries.unwrap_or_default() {
            let is_running = is_running(operation.status.as_ref());
            if let Some(id) = operation.operation_id.filter(|_| is_running) {
                self.follow(&id, tell).await?;
            }
        }
        Ok(())
    }

    async fn follow(&self, operation: &str, tell: Tell<'_>) -> Result<Report, Error> {
        let what = format!("following an operation of the stack set {}", self.name);
        let mut pace = Pace::new(Duration::from_millis(500), Duration::from_secs(10));
        loop {
            let request = self.clients.cloud_formation.describe_stack_set_operation();
            let request = request.stack_set_name(self.name).operation_id(operation);
            let answer = request.call_as(self.call_as()).send().await;
            let answer = answer.map_err(Error::aws(what.clone()))?.stack_set_operation;
            let status = answer.and_then(|it| it.status);
            let is_running = is_running(status.as_ref());
            let report = Report {
                name: self.name.to_owned(),
                status: status.map(|it| it.as_str().to_owned()).unwrap_or_default(),
                instances: self.results(operation, &what).await?,
            };
            tell(&report);
            if !is_running {
                return Ok(report);
            }
            pace.rest().await;
        }
    }

    async fn results(&self, operation: &str, what: &str) -> Result<Vec<Instance>, Error> {
        let mut all = Vec::new();
        let mut next = None;
        loop {
            let request = self.clients.cloud_formation.list_stack_set_operation_results();
            let request = request.stack_set_name(self.name).operation_id(operation);
            let request = request.call_as(self.call_as()).set_next_token(next);
            let answer = request.send().await.map_err(Error::aws(what))?;
            for one in answer.summaries.unwrap_or_default() {
                all.push(Instance {
                    account: one.account.unwrap_or_default(),
                    region: one.region.unwrap_or_default(),
                    status: one.status.map(|it| it.as_str().to_owned()).unwrap_or_default(),
                    reason: one.status_reason.filter(|it| !it.is_empty()),
                });
            }
            next = answer.next_token.filter(|it| !it.is_empty());
            if next.is_none() {
                all.sort();
                return Ok(all);
            }
        }
    }
}

fn is_running(status: Option<&StackSetOperationStatus>) -> bool {
    use StackSetOperationStatus::{Queued, Running, Stopping};
    matches!(status, None | Some(Running | Queued | Stopping))
}

fn parts(source: &TemplateSource) -> (Option<String>, Option<String>) {
    match source {
        TemplateSource::Body(text) => (Some(text.clone()), None),
        TemplateSource::Url(url) => (None, Some(url.clone())),
    }
}
