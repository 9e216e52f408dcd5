//! Defines compute environments on Fargate.

use stanchion_aws::batch;
use stanchion_aws::batch::compute_environment as l1;
use stanchion_core::Scope;
use stanchion_template::SetOpt;

use super::compute_environment::{wait_for, way_out};
use super::{ComputeEnvironment, Platform};
use crate::network::{SecurityGroup, Subnet, Vpc};

/// A compute environment on Fargate, without instances to manage. Job definitions mount file systems.
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::batch::{FargateEnvironment, JobQueue};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let fargate = FargateEnvironment::builder(&network, 64).spot().build(&stack, "Fargate");
/// let queue = JobQueue::builder(1).environment(&fargate).build(&stack, "Queue");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct FargateEnvironment {
    environment: ComputeEnvironment,
    security_group: SecurityGroup,
}

/// Builds a [`FargateEnvironment`].
#[derive(Clone, Debug)]
#[must_use = "an environment exists after `build`"]
pub struct FargateEnvironmentBuilder {
    vpc: Vpc,
    max_vcpus: u32,
    spot: bool,
    subnets: Option<Vec<Subnet>>,
    security_group: Option<SecurityGroup>,
    enabled: bool,
}

impl FargateEnvironment {
    /// Returns a builder for an environment in a network, with the maximum number of vCPUs of all jobs together.
    pub fn builder(vpc: &Vpc, max_vcpus: u32) -> FargateEnvironmentBuilder {
        FargateEnvironmentBuilder {
            vpc: vpc.clone(),
            max_vcpus,
            spot: false,
            subnets: None,
            security_group: None,
            enabled: true,
        }
    }

    /// Returns the security group of the jobs.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.security_group
    }
}

impl AsRef<ComputeEnvironment> for FargateEnvironment {
    fn as_ref(&self) -> &ComputeEnvironment {
        &self.environment
    }
}

impl FargateEnvironmentBuilder {
    /// Uses Fargate Spot, which costs less and may be interrupted. Default: Fargate on demand. An update may replace
    /// the environment.
    pub fn spot(mut self) -> Self {
        self.spot = true;
        self
    }

    /// Sets the subnets, at most 16. Default: the private subnets of the network; isolated or public ones if it has
    /// none. An update may replace the environment.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets the security group of the jobs. Default: a new one. An update may replace the environment.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Sets whether the environment accepts jobs. Default: `true`.
    pub fn enabled(mut self, on: bool) -> Self {
        self.enabled = on;
        self
    }

    /// Creates the environment.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> FargateEnvironment {
        let scope = scope.construct(id);
        let vpc = self.vpc;
        let security_group = self.security_group.unwrap_or_else(|| {
            SecurityGroup::builder_for(&vpc, "Jobs of", &scope).build(&scope, "SecurityGroup")
        });
        let subnets = self.subnets.unwrap_or_else(|| vpc.inner_subnets());
        let resources = l1::ComputeResources::new()
            .maxv_cpus(self.max_vcpus)
            .security_group_ids([security_group.id()])
            .subnets(subnets.iter().map(Subnet::id).collect::<Vec<_>>())
            .r#type(if self.spot { "FARGATE_SPOT" } else { "FARGATE" });
        let resource = batch::ComputeEnvironment::new()
            .compute_resources(resources)
            .replace_compute_environment(false)
            .set_opt((!self.enabled).then_some("DISABLED"), batch::ComputeEnvironment::state);
        let resource = scope.add("Environment", resource.r#type("MANAGED"));
        let environment = ComputeEnvironment::create(
            resource.compute_environment_arn(),
            Some(resource.clone()),
            Platform::Fargate,
            Some(security_group.clone()),
            &subnets,
        );
        scope.on_synthesis(move |scope| wait_for(scope, &resource, way_out(&vpc, &subnets)));
        FargateEnvironment { environment, security_group }
    }
}
