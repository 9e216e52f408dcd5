//! The API calls of one stack set.

use std::collections::BTreeSet;

use aws_sdk_cloudformation::types::{
    AutoDeployment, CallAs, DeploymentTargets, PermissionModels, StackSet,
    StackSetOperationPreferences, StackSetStatus,
};

use super::options::{self, Options};
use crate::clients::Clients;
use crate::error::Error;
use crate::template_source::TemplateSource;
use crate::token;
use crate::wanted::Wanted;

/// A stack set and the options for its calls.
pub(super) struct Set<'a> {
    pub(super) clients: &'a Clients,
    pub(super) name: &'a str,
    pub(super) options: &'a Options,
}

impl Set<'_> {
    pub(super) fn call_as(&self) -> CallAs {
        if self.options.delegated_admin { CallAs::DelegatedAdmin } else { CallAs::SelfValue }
    }

    fn is_organization(&self) -> bool {
        !self.options.organizational_units.is_empty()
    }

    /// Returns the stack set, if it exists.
    pub(super) async fn describe(&self) -> Result<Option<StackSet>, Error> {
        let request = self.clients.cloud_formation.describe_stack_set().stack_set_name(self.name);
        let sent = request.call_as(self.call_as()).send().await;
        match sent.map_err(Error::aws(format!("describing the stack set {}", self.name))) {
            Ok(answer) => {
                Ok(answer.stack_set.filter(|it| it.status != Some(StackSetStatus::Deleted)))
            }
            Err(error) if error.code() == Some("StackSetNotFoundException") => Ok(None),
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
            let chosen = self.options.auto_deployment;
            let retain = chosen.map(|it| it == options::AutoDeployment::RetainStacks);
            let it = AutoDeployment::builder().enabled(chosen.is_some());
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

    /// Returns a token that is the same for the same request, so that a repeated call does not start a second operation.
    fn token(&self, what: &str, wanted: &Wanted) -> String {
        let text = format!("{what} {} {:?} {}", self.name, self.options, wanted.digest(None, ""));
        token::of(&text)
    }

    pub(super) async fn create(
        &self,
        wanted: &Wanted,
        source: &TemplateSource,
    ) -> Result<(), Error> {
        let request = self.clients.cloud_formation.create_stack_set();
        let request = request
            .stack_set_name(self.name)
            .set_template_body(source.body())
            .set_template_url(source.url())
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
            // The response to an earlier call was lost.
            Err(error) if error.code() == Some("NameAlreadyExistsException") => Ok(()),
            Err(error) => Err(error),
        }
    }

    pub(super) async fn update(
        &self,
        wanted: &Wanted,
        source: &TemplateSource,
    ) -> Result<String, Error> {
        let what = format!("updating the stack set {}", self.name);
        let request = self.clients.cloud_formation.update_stack_set();
        let request = request
            .stack_set_name(self.name)
            .set_template_body(source.body())
            .set_template_url(source.url())
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

    /// Lists the existing stack instances: account or organizational unit, and Region.
    pub(super) async fn instances(&self) -> Result<BTreeSet<(String, String)>, Error> {
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

    /// Returns the missing stack instances, as groups of targets with the Regions in which exactly these targets are missing.
    pub(super) fn missing(
        &self,
        there: &BTreeSet<(String, String)>,
    ) -> Vec<(Vec<String>, Vec<String>)> {
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

    pub(super) async fn add_instances(
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

    pub(super) async fn delete_instances(
        &self,
        targets: Vec<String>,
        regions: Vec<String>,
        retain_stacks: bool,
    ) -> Result<String, Error> {
        let what = format!("deleting instances of the stack set {}", self.name);
        let request = self.clients.cloud_formation.delete_stack_instances();
        let request = if self.is_organization() {
            let units = DeploymentTargets::builder().set_organizational_unit_ids(Some(targets));
            request.deployment_targets(units.build())
        } else {
            request.set_accounts(Some(targets))
        };
        let request = request
            .stack_set_name(self.name)
            .set_regions(Some(regions.clone()))
            .retain_stacks(retain_stacks)
            .operation_preferences(self.preferences(regions))
            .call_as(self.call_as());
        let answer = request.send().await.map_err(Error::aws(what.clone()))?;
        answer.operation_id.ok_or(Error::Incomplete { what, missing: "operation id" })
    }
}
