//! Defines EC2 capacity of clusters.

use stanchion_aws::ecs;
use stanchion_aws::ecs::capacity_provider as l1;
use stanchion_core::Scope;
use stanchion_template::{SetOpt, Value};

use super::Cluster;
use crate::attach::{
    EfsMount, LustreMount, MountsEfs, MountsLustre, MountsOpenZfs, MountsS3Files, OpenZfsMount,
    S3FilesMount,
};
use crate::compute::{
    AutoScalingGroup, AutoScalingGroupBuilder, BlockDevice, InstanceType, LaunchTemplate,
    MachineImage,
};
use crate::iam::{Principal, Role};
use crate::network::Subnet;
use crate::text;
use crate::units::MountPath;
use crate::user_data::{CloudConfig, quoted};

/// EC2 capacity of a cluster: an Auto Scaling group behind a capacity provider, which starts container instances
/// while tasks wait and terminates idle ones.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::containers::Container;
/// use stanchion_constructs::ecs::{Cluster, Ec2Capacity, Service, TaskContainer, TaskDefinition};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let cluster = Cluster::builder(&network).build(&stack, "Cluster");
/// let capacity = Ec2Capacity::builder(&cluster, "m7i.large", 8).build(&stack, "Instances");
/// let worker = TaskContainer::new("worker", Container::new("public.ecr.aws/docker/library/busybox:1"));
/// let task = TaskDefinition::ec2(worker, 1024).build(&stack, "Task");
/// let service = Service::builder(&cluster, &task).capacity(&capacity).build(&stack, "Service");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Ec2Capacity {
    group: AutoScalingGroup,
    template: LaunchTemplate,
    provider: ecs::CapacityProviderRef,
}

/// Builds an [`Ec2Capacity`].
#[derive(Clone, Debug)]
#[must_use = "capacity exists after `build`"]
pub struct Ec2CapacityBuilder {
    cluster: Cluster,
    instance_types: Vec<String>,
    most: u32,
    least: u32,
    block_devices: Vec<BlockDevice>,
    cloud_config: CloudConfig,
    subnets: Option<Vec<Subnet>>,
}

impl Ec2Capacity {
    /// Returns a builder for container instances of a type, such as `m7i.large`, with their maximum number.
    pub fn builder(
        cluster: &Cluster,
        instance_type: impl Into<String>,
        most: u32,
    ) -> Ec2CapacityBuilder {
        Ec2CapacityBuilder {
            cluster: cluster.clone(),
            instance_types: vec![instance_type.into()],
            most,
            least: 0,
            block_devices: Vec::new(),
            cloud_config: CloudConfig::new(),
            subnets: None,
        }
    }

    /// Returns the name of the capacity provider.
    pub fn provider(&self) -> Value<String> {
        self.provider.reference()
    }

    /// Returns the capacity provider. The Auto Scaling group and the launch template have methods of their own.
    pub fn resource(&self) -> &ecs::CapacityProviderRef {
        &self.provider
    }

    /// Returns the Auto Scaling group of the container instances.
    pub fn group(&self) -> &AutoScalingGroup {
        &self.group
    }

    /// Returns the launch template of the container instances.
    pub fn launch_template(&self) -> &LaunchTemplate {
        &self.template
    }
}

impl MountsEfs for Ec2Capacity {
    fn mount_efs(&self, mount: EfsMount) {
        self.group.mount_efs(mount);
    }
}

impl MountsLustre for Ec2Capacity {
    fn mount_lustre(&self, mount: LustreMount) {
        self.group.mount_lustre(mount);
    }
}

impl MountsOpenZfs for Ec2Capacity {
    fn mount_openzfs(&self, mount: OpenZfsMount) {
        self.group.mount_openzfs(mount);
    }
}

impl MountsS3Files for Ec2Capacity {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.group.mount_s3_files(mount);
    }
}

impl Ec2CapacityBuilder {
    /// Adds another instance type that the group may start. It must have the same processor architecture. Default: the
    /// type of `builder`. An update may replace instances of the group.
    pub fn instance_type(mut self, name: impl Into<String>) -> Self {
        self.instance_types.push(name.into());
        self
    }

    /// Sets the number of container instances that keep running while no task waits. Default: 0.
    pub fn least(mut self, count: u32) -> Self {
        self.least = count;
        self
    }

    /// Adds an EBS volume, or changes the root volume. Default: none.
    pub fn block_device(mut self, device: BlockDevice) -> Self {
        self.block_devices.push(device);
        self
    }

    /// Adds cloud-config that runs when an instance first starts, after storage is mounted. Default: none.
    pub fn cloud_config(mut self, config: CloudConfig) -> Self {
        self.cloud_config = self.cloud_config.merge(config);
        self
    }

    /// Sets the subnets. Default: the private subnets of the cluster's VPC; isolated or public ones if it has none. An
    /// update may replace instances of the group.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Creates the Auto Scaling group and the capacity provider.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Ec2Capacity {
        let scope = scope.construct(id);
        let architecture = InstanceType::from(&self.instance_types[0]).architecture();
        let image = match architecture {
            crate::compute::Architecture::X86_64 => "recommended",
            crate::compute::Architecture::Arm64 => "arm64/recommended",
        };
        let image = MachineImage::Parameter(format!(
            "/aws/service/ecs/optimized-ami/amazon-linux-2023/{image}/image_id"
        ));
        let role = Role::builder(Principal::service("ec2.amazonaws.com"))
            .aws_managed_policy("AmazonSSMManagedInstanceCore")
            .aws_managed_policy("service-role/AmazonEC2ContainerServiceforEC2Role")
            .build(&scope, "MachineRole");
        // A command, and not a file of cloud-config, so that an instance joins only after its mounts.
        let line = quoted(text!["ECS_CLUSTER=", self.cluster.name()]);
        let join = CloudConfig::new().run(text!["echo ", line, " > /etc/ecs/ecs.config"]);
        let mut template = LaunchTemplate::builder(self.cluster.vpc())
            .image(image)
            .role(&role)
            .imds_hop_limit(2)
            .cloud_config(join.merge(self.cloud_config));
        for device in self.block_devices {
            template = template.block_device(device);
        }
        let template = template.build(&scope, "Machine");
        let mut group = AutoScalingGroup::builder(&template, self.least)
            .range(self.least, self.most)
            .set_opt(self.subnets, AutoScalingGroupBuilder::subnets);
        for name in &self.instance_types {
            group = group.instance_type(name);
        }
        let group = group.build(&scope, "Group");
        let scaling = l1::ManagedScaling::new().status(l1::Status::ENABLED).target_capacity(100);
        let provider = l1::AutoScalingGroupProvider::new()
            .auto_scaling_group_arn(group.name())
            .managed_draining(l1::ManagedDraining::ENABLED)
            .managed_scaling(scaling);
        let provider = ecs::CapacityProvider::new().auto_scaling_group_provider(provider);
        let provider = scope.add("Provider", provider);
        self.cluster.add_provider(provider.reference());
        Ec2Capacity { group, template, provider }
    }
}
