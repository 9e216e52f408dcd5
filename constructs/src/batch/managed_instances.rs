//! Defines compute environments of ECS Managed Instances.

use stanchion_aws::batch;
use stanchion_aws::batch::compute_environment as l1;
use stanchion_core::Scope;
use stanchion_template::SetOpt;

use super::compute_environment::{wait_for, way_out};
use super::{ComputeEnvironment, Platform};
use crate::iam::{Principal, Role, Statement};
use crate::network::{SecurityGroup, Subnet, Vpc};
use crate::non_empty::non_empty;

/// A compute environment of ECS Managed Instances, which ECS chooses, starts, patches and replaces.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ManagedInstances.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::batch::{JobQueue, ManagedInstancesEnvironment};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let instances = ManagedInstancesEnvironment::builder(&network, 64).instance_type("c7i.*").build(&stack, "Instances");
/// let queue = JobQueue::builder(1).environment(&instances).build(&stack, "Queue");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct ManagedInstancesEnvironment {
    environment: ComputeEnvironment,
    security_group: SecurityGroup,
    role: Role,
}

/// Builds a [`ManagedInstancesEnvironment`].
#[derive(Clone, Debug)]
#[must_use = "an environment exists after `build`"]
pub struct ManagedInstancesEnvironmentBuilder {
    vpc: Vpc,
    max_vcpus: u32,
    spot: bool,
    instance_types: Vec<String>,
    storage_gib: Option<u32>,
    subnets: Option<Vec<Subnet>>,
    security_group: Option<SecurityGroup>,
    enabled: bool,
}

impl ManagedInstancesEnvironment {
    /// Returns a builder for an environment in a network, with the maximum number of vCPUs of all instances together.
    pub fn builder(vpc: &Vpc, max_vcpus: u32) -> ManagedInstancesEnvironmentBuilder {
        ManagedInstancesEnvironmentBuilder {
            vpc: vpc.clone(),
            max_vcpus,
            spot: false,
            instance_types: Vec::new(),
            storage_gib: None,
            subnets: None,
            security_group: None,
            enabled: true,
        }
    }

    /// Returns the security group of the instances.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.security_group
    }

    /// Returns the role of the instances. Jobs have their own roles.
    pub fn role(&self) -> &Role {
        &self.role
    }
}

impl AsRef<ComputeEnvironment> for ManagedInstancesEnvironment {
    fn as_ref(&self) -> &ComputeEnvironment {
        &self.environment
    }
}

impl ManagedInstancesEnvironmentBuilder {
    /// Uses Spot capacity, which costs less and may be interrupted. Default: On-Demand capacity. An update may replace
    /// the environment.
    pub fn spot(mut self) -> Self {
        self.spot = true;
        self
    }

    /// Adds an instance type that ECS may start, with `*` as a wildcard, such as `c7i.*`. Call it once for each.
    /// Default: any type.
    pub fn instance_type(mut self, name: impl Into<String>) -> Self {
        self.instance_types.push(name.into());
        self
    }

    /// Sets the size of the volume of each instance in GiB. Default: that of AWS Batch.
    pub fn storage_gib(mut self, gibibytes: u32) -> Self {
        self.storage_gib = Some(gibibytes);
        self
    }

    /// Sets the subnets. Default: the private subnets of the network; isolated or public ones if it has none.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets the security group of the instances. Default: a new one.
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
    pub fn build(self, scope: &Scope, id: &str) -> ManagedInstancesEnvironment {
        let scope = scope.construct(id);
        let vpc = self.vpc;
        let security_group = self.security_group.unwrap_or_else(|| {
            SecurityGroup::builder_for(&vpc, "Machines of", &scope).build(&scope, "SecurityGroup")
        });
        let subnets = self.subnets.unwrap_or_else(|| vpc.inner_subnets());
        let role = Role::builder(Principal::service("ec2.amazonaws.com"))
            .aws_managed_policy("AmazonECSInstanceRolePolicyForManagedInstances")
            .build(&scope, "MachineRole");
        let infrastructure = Role::builder(Principal::service("ecs.amazonaws.com"))
            .aws_managed_policy("AmazonECSInfrastructureRolePolicyForManagedInstances")
            .build(&scope, "InfrastructureRole");
        infrastructure.allow(Statement::allow(["iam:PassRole"]).on(role.arn()).when(
            crate::iam::Operator::STRING_EQUALS,
            "iam:PassedToService",
            ["ec2.amazonaws.com"],
        ));
        let ids = || subnets.iter().map(Subnet::id).collect::<Vec<_>>();
        let network = l1::ManagedInstancesNetworkConfiguration::new()
            .security_groups([security_group.id()])
            .subnets(ids());
        let template = l1::InstanceLaunchTemplate::new()
            .set_opt(
                self.spot.then_some(l1::CapacityOptionType::SPOT),
                l1::InstanceLaunchTemplate::capacity_option_type,
            )
            .ec2_instance_profile_arn(role.instance_profile().arn())
            .set_opt(
                non_empty(self.instance_types)
                    .map(|it| l1::InstanceRequirements::new().allowed_instance_types(it)),
                l1::InstanceLaunchTemplate::instance_requirements,
            )
            .network_configuration(network)
            .set_opt(
                self.storage_gib.map(|it| {
                    l1::ManagedInstancesStorageConfiguration::new().storage_size_gi_b(it)
                }),
                l1::InstanceLaunchTemplate::storage_configuration,
            );
        let provider = l1::ManagedInstancesProvider::new()
            .infrastructure_role_arn(infrastructure.arn())
            .instance_launch_template(template);
        let resources = l1::ComputeResources::new()
            .managed_instances_provider(provider)
            .maxv_cpus(self.max_vcpus)
            .r#type("ECS_MANAGED_INSTANCES");
        let resource = batch::ComputeEnvironment::new()
            .compute_resources(resources)
            .replace_compute_environment(false)
            .set_opt((!self.enabled).then_some("DISABLED"), batch::ComputeEnvironment::state);
        let resource = scope.add("Environment", resource.r#type("MANAGED"));
        let environment = ComputeEnvironment::create(
            resource.compute_environment_arn(),
            Some(resource.clone()),
            Platform::ManagedInstances,
            Some(security_group.clone()),
            &subnets,
        );
        scope.on_synthesis(move |scope| {
            wait_for(scope, &resource, infrastructure.dependencies());
            wait_for(scope, &resource, way_out(&vpc, &subnets));
        });
        ManagedInstancesEnvironment { environment, security_group, role }
    }
}
