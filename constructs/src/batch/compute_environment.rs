//! Defines compute environments as job queues refer to them.

use std::rc::Rc;

use stanchion_aws::batch;
use stanchion_core::Scope;
use stanchion_template::{Id, IntoValue, SetOpt, Value};

use crate::existing::existing;
use crate::network::{SecurityGroup, Subnet, Vpc};
use crate::units::ComputeEnvironmentArn;

/// The platform that the jobs of a compute environment run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    /// EC2 instances that AWS Batch starts in an ECS cluster.
    Ec2,
    /// EC2 Spot Instances that AWS Batch starts in an ECS cluster.
    Spot,
    /// Fargate.
    Fargate,
    /// ECS Managed Instances.
    ManagedInstances,
    /// An EKS cluster.
    Eks,
    /// Container instances that you start yourself (an unmanaged compute environment).
    Unmanaged,
}

impl Platform {
    /// Returns the platform capability that a job definition must have.
    pub(super) fn capability(self) -> Option<&'static str> {
        match self {
            Platform::Ec2 | Platform::Spot | Platform::Unmanaged => Some("EC2"),
            Platform::Fargate => Some("FARGATE"),
            Platform::ManagedInstances => Some("MANAGED_INSTANCES"),
            Platform::Eks => None,
        }
    }

    /// Returns whether a job queue may have environments of both platforms.
    pub(super) fn shares_queues_with(self, other: Platform) -> bool {
        self.capability() == other.capability()
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Platform::Ec2 => "EC2",
            Platform::Spot => "Spot",
            Platform::Fargate => "Fargate",
            Platform::ManagedInstances => "managed instances",
            Platform::Eks => "EKS",
            Platform::Unmanaged => "unmanaged container instances",
        }
    }
}

/// A compute environment to which a job queue sends jobs: an [`Ec2Environment`](super::Ec2Environment), a
/// [`FargateEnvironment`](super::FargateEnvironment), a
/// [`ManagedInstancesEnvironment`](super::ManagedInstancesEnvironment), an unmanaged one, or an imported one.
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
    /// Imports an existing environment by its ARN, with its platform, and the security group and the subnets of its
    /// instances. Reports a literal that is not the ARN of an environment.
    #[track_caller]
    pub fn import(
        scope: &Scope,
        id: &str,
        arn: impl IntoValue<String>,
        platform: Platform,
        security_group: &SecurityGroup,
        subnets: &[Subnet],
    ) -> ComputeEnvironment {
        let group = Some(security_group.clone());
        let scope = scope.construct(id);
        let arn = existing::<ComputeEnvironmentArn>(&scope, "ComputeEnvironmentArn", arn);
        ComputeEnvironment::create(arn, None, platform, group, subnets)
    }

    /// Creates an unmanaged environment, for container instances that you start and add to its ECS cluster. Set
    /// `vcpus` to the number of vCPUs that they have if a fair-share policy is to work.
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

    /// Returns the ARN of the environment.
    pub fn arn(&self) -> Value<String> {
        self.0.arn.clone()
    }

    /// Returns the resource, or `None` for an imported environment.
    pub fn resource(&self) -> Option<&batch::ComputeEnvironmentRef> {
        self.0.resource.as_ref()
    }

    /// Returns the platform that jobs run on.
    pub fn platform(&self) -> Platform {
        self.0.platform
    }

    /// Returns the security group of its instances (on Fargate, of its jobs), or `None` for unmanaged environments.
    pub fn security_group(&self) -> Option<&SecurityGroup> {
        self.0.security_group.as_ref()
    }

    /// Returns the keys of the Availability Zones that the environment is in.
    pub(super) fn zones(&self) -> &[String] {
        &self.0.zones
    }
}

impl AsRef<ComputeEnvironment> for ComputeEnvironment {
    fn as_ref(&self) -> &ComputeEnvironment {
        self
    }
}

/// Makes an environment depend on the resources that its instances need when they start.
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

/// Returns the resources that must exist before an instance or a job in these subnets reaches the internet.
pub(super) fn way_out(vpc: &Vpc, subnets: &[Subnet]) -> Vec<Id> {
    subnets.iter().flat_map(|it| vpc.internet_dependencies(it.tier())).collect()
}
