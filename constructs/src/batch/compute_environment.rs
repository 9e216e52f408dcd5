//! Compute environments as queues know them.

use std::rc::Rc;

use stanchion_aws::batch;
use stanchion_core::Scope;
use stanchion_template::{Id, IntoValue, SetOpt, Value};

use crate::network::{SecurityGroup, Subnet, Vpc};

/// What jobs of an environment run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    /// Machines that AWS Batch starts with ECS.
    Ec2,
    /// Spare machines that AWS Batch starts with ECS.
    Spot,
    /// Fargate.
    Fargate,
    /// Machines that ECS manages.
    ManagedInstances,
    /// A cluster of EKS.
    Eks,
    /// Machines that somebody else starts.
    Unmanaged,
}

impl Platform {
    /// What a job definition says.
    pub(super) fn capability(self) -> Option<&'static str> {
        match self {
            Platform::Ec2 | Platform::Spot | Platform::Unmanaged => Some("EC2"),
            Platform::Fargate => Some("FARGATE"),
            Platform::ManagedInstances => Some("MANAGED_INSTANCES"),
            Platform::Eks => None,
        }
    }

    /// Whether a queue may have both.
    pub(super) fn goes_with(self, other: Platform) -> bool {
        self.capability() == other.capability()
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Platform::Ec2 => "EC2",
            Platform::Spot => "Spot",
            Platform::Fargate => "Fargate",
            Platform::ManagedInstances => "managed instances",
            Platform::Eks => "EKS",
            Platform::Unmanaged => "unmanaged machines",
        }
    }
}

/// What a queue sends jobs to: of [`Ec2Environment`](super::Ec2Environment),
/// [`FargateEnvironment`](super::FargateEnvironment),
/// [`ManagedInstancesEnvironment`](super::ManagedInstancesEnvironment), or one that exists.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html)
#[derive(Clone, Debug)]
pub struct ComputeEnvironment(Rc<EnvironmentData>);

#[derive(Debug)]
struct EnvironmentData {
    arn: Value<String>,
    resource: Option<batch::ComputeEnvironmentRef>,
    platform: Platform,
    security_group: Option<SecurityGroup>,
    zones: Vec<String>,
}

impl ComputeEnvironment {
    /// An environment that exists, by its ARN: what it runs on, the group and the subnets of its machines.
    pub fn import(
        arn: impl IntoValue<String>,
        platform: Platform,
        security_group: &SecurityGroup,
        subnets: &[Subnet],
    ) -> ComputeEnvironment {
        let group = Some(security_group.clone());
        ComputeEnvironment::create(arn.into_value(), None, platform, group, subnets)
    }

    /// An environment of machines that somebody else starts and adds to its ECS cluster, and how many vCPUs they have,
    /// where a fair share is to be made of them.
    #[track_caller]
    pub fn unmanaged(scope: &Scope, id: &str, vcpus: Option<u32>) -> ComputeEnvironment {
        let scope = scope.construct(id);
        let environment = batch::ComputeEnvironment::new()
            .set_opt(vcpus, batch::ComputeEnvironment::unmanagedv_cpus);
        let resource = scope.add("Environment", environment.r#type("UNMANAGED"));
        let arn = resource.compute_environment_arn();
        ComputeEnvironment::create(arn, Some(resource), Platform::Unmanaged, None, &[])
    }

    pub(super) fn create(
        arn: Value<String>,
        resource: Option<batch::ComputeEnvironmentRef>,
        platform: Platform,
        security_group: Option<SecurityGroup>,
        subnets: &[Subnet],
    ) -> ComputeEnvironment {
        let mut zones: Vec<String> = Vec::new();
        for subnet in subnets {
            let zone = subnet.zone().key();
            if !zones.iter().any(|it| it == zone) {
                zones.push(zone.to_owned());
            }
        }
        let data = EnvironmentData { arn, resource, platform, security_group, zones };
        ComputeEnvironment(Rc::new(data))
    }

    /// The environment's ARN.
    pub fn arn(&self) -> Value<String> {
        self.0.arn.clone()
    }

    /// The resource; none for an imported environment.
    pub fn resource(&self) -> Option<&batch::ComputeEnvironmentRef> {
        self.0.resource.as_ref()
    }

    /// What its jobs run on.
    pub fn platform(&self) -> Platform {
        self.0.platform
    }

    /// The group of its machines, or of its jobs on Fargate; none for unmanaged environments.
    pub fn security_group(&self) -> Option<&SecurityGroup> {
        self.0.security_group.as_ref()
    }

    /// The keys of the zones it is in.
    pub(super) fn zones(&self) -> &[String] {
        &self.0.zones
    }
}

impl AsRef<ComputeEnvironment> for ComputeEnvironment {
    fn as_ref(&self) -> &ComputeEnvironment {
        self
    }
}

/// Has an environment wait for what its machines need when they start.
pub(super) fn wait_for(
    scope: &Scope,
    environment: &batch::ComputeEnvironmentRef,
    dependencies: impl IntoIterator<Item = Id>,
) {
    let editor = scope.edit(environment);
    for dependency in dependencies {
        editor.depends_on(&dependency);
    }
}

/// What has to exist before a machine or job in these subnets reaches the internet.
pub(super) fn way_out(vpc: &Vpc, subnets: &[Subnet]) -> Vec<Id> {
    subnets.iter().flat_map(|it| vpc.internet_dependencies(it.tier())).collect()
}
