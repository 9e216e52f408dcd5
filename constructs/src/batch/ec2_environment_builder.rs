//! Builds compute environments of EC2 instances.

use stanchion_aws::batch;
use stanchion_aws::batch::compute_environment as l1;
use stanchion_check::facts::Limits;
use stanchion_check::facts::batch::{SCALE_DOWN_DELAY_MINUTES, UPDATE_TIMEOUT_MINUTES};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use super::compute_environment::{wait_for, way_out};
use super::{AllocationStrategy, ComputeEnvironment, Ec2Environment, ImageType, Platform};
use crate::Text;
use crate::compute::{BlockDevice, LaunchTemplate, LaunchTemplateBuilder};
use crate::iam::{Principal, Role};
use crate::network::{SecurityGroup, Subnet, Vpc};
use crate::user_data::CloudConfig;

/// Builds an [`Ec2Environment`].
#[derive(Clone, Debug)]
#[must_use = "an environment exists after `build`"]
pub struct Ec2EnvironmentBuilder {
    vpc: Vpc,
    max_vcpus: u32,
    min_vcpus: u32,
    spot: bool,
    instance_types: Vec<String>,
    strategy: Option<AllocationStrategy>,
    image_type: Option<ImageType>,
    image_id: Option<Value<String>>,
    eks: Option<(Value<String>, String)>,
    subnets: Option<Vec<Subnet>>,
    security_group: Option<SecurityGroup>,
    role: Option<Role>,
    block_devices: Vec<BlockDevice>,
    cloud_config: CloudConfig,
    scripts: Vec<Text>,
    placement_group: Option<Value<String>>,
    key_pair: Option<Value<String>>,
    scale_down_minutes: Option<u32>,
    update_minutes: Option<u32>,
    terminate_on_update: bool,
    enabled: bool,
    machine_tags: Vec<(String, Value<String>)>,
}

impl Ec2Environment {
    /// Returns a builder for an environment in a network, with the maximum number of vCPUs of all instances together.
    pub fn builder(vpc: &Vpc, max_vcpus: u32) -> Ec2EnvironmentBuilder {
        Ec2EnvironmentBuilder::new(vpc, max_vcpus)
    }
}

impl Ec2EnvironmentBuilder {
    pub(super) fn new(vpc: &Vpc, max_vcpus: u32) -> Ec2EnvironmentBuilder {
        Ec2EnvironmentBuilder {
            vpc: vpc.clone(),
            max_vcpus,
            min_vcpus: 0,
            spot: false,
            instance_types: Vec::new(),
            strategy: None,
            image_type: None,
            image_id: None,
            eks: None,
            subnets: None,
            security_group: None,
            role: None,
            block_devices: Vec::new(),
            cloud_config: CloudConfig::new(),
            scripts: Vec::new(),
            placement_group: None,
            key_pair: None,
            scale_down_minutes: None,
            update_minutes: None,
            terminate_on_update: false,
            enabled: true,
            machine_tags: Vec::new(),
        }
    }

    /// Sets the number of vCPUs that keep running while no job waits, at most the maximum of the environment. Default:
    /// 0, which scales to zero.
    pub fn min_vcpus(mut self, count: u32) -> Self {
        self.min_vcpus = count;
        self
    }

    /// Uses Spot Instances, which cost less and may be interrupted. Default: On-Demand Instances. An update replaces
    /// the instances of the environment.
    pub fn spot(mut self) -> Self {
        self.spot = true;
        self
    }

    /// Adds an instance type (`c7i.8xlarge`) or family (`c7i`) that AWS Batch may start. Call it once for each. AWS
    /// Batch starts no other types. Required: at least one. An update replaces the instances of the environment.
    pub fn instance_type(mut self, name: impl Into<String>) -> Self {
        self.instance_types.push(name.into());
        self
    }

    /// Sets the strategy by which AWS Batch chooses instance types. Default: `BestFitProgressive`; for Spot,
    /// `SpotPriceCapacityOptimized`. An update replaces the instances of the environment.
    pub fn allocation_strategy(mut self, strategy: AllocationStrategy) -> Self {
        self.strategy = Some(strategy);
        self
    }

    /// Sets the kind of AMI that instances boot from. Default: Amazon Linux 2023 for ECS, or for EKS. An update
    /// replaces the instances of the environment.
    pub fn image_type(mut self, image: ImageType) -> Self {
        self.image_type = Some(image);
        self
    }

    /// Sets the ID of a custom AMI of the image type. Default: the current AMI of that type. An update replaces the
    /// instances of the environment.
    pub fn image_id(mut self, id: impl IntoValue<String>) -> Self {
        self.image_id = Some(id.into_value());
        self
    }

    /// Runs jobs in a namespace of an EKS cluster, which is given by its ARN. The cluster must allow AWS Batch access.
    /// An update may replace the environment. Default: ECS.
    pub fn on_eks(mut self, cluster_arn: impl IntoValue<String>, namespace: &str) -> Self {
        self.eks = Some((cluster_arn.into_value(), namespace.to_owned()));
        self
    }

    /// Sets the subnets. Default: the private subnets of the network; isolated or public ones if it has none. An update
    /// replaces the instances of the environment.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets the security group of the instances. Default: a new one. An update replaces the instances of the
    /// environment.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Sets the role of the instances. Default: a new role that allows Systems Manager. An update replaces the
    /// instances of the environment.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
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

    /// Adds a script, with its interpreter line, that runs after cloud-config. Default: none.
    pub fn script(mut self, script: impl Into<Text>) -> Self {
        self.scripts.push(script.into());
        self
    }

    /// Sets the placement group by name. Default: none. An update replaces the instances of the environment.
    pub fn placement_group(mut self, name: impl IntoValue<String>) -> Self {
        self.placement_group = Some(name.into_value());
        self
    }

    /// Sets the EC2 key pair that may log in to the instances over SSH. Default: none; Systems Manager sessions do not
    /// need one. An update replaces the instances of the environment.
    pub fn key_pair(mut self, name: impl IntoValue<String>) -> Self {
        self.key_pair = Some(name.into_value());
        self
    }

    /// Sets the number of minutes for which idle instances wait for further jobs, 20-10,080. Default: the default of
    /// AWS Batch. An update may replace the environment.
    pub fn scale_down_minutes(mut self, minutes: u32) -> Self {
        self.scale_down_minutes = Some(minutes);
        self
    }

    /// Sets the number of minutes for which running jobs may continue when an update replaces instances, 1-7,200.
    /// Default: 30.
    pub fn update_minutes(mut self, minutes: u32) -> Self {
        self.update_minutes = Some(minutes);
        self
    }

    /// Terminates running jobs when an update replaces instances. Default: running jobs continue until the update
    /// timeout.
    pub fn terminate_jobs_on_update(mut self) -> Self {
        self.terminate_on_update = true;
        self
    }

    /// Sets whether the environment accepts jobs. Default: `true`.
    pub fn enabled(mut self, on: bool) -> Self {
        self.enabled = on;
        self
    }

    /// Adds a tag to the instances and their volumes. Default: none.
    pub fn machine_tag(mut self, key: impl Into<String>, value: impl IntoValue<String>) -> Self {
        self.machine_tags.push((key.into(), value.into_value()));
        self
    }

    fn platform(&self) -> Platform {
        match (&self.eks, self.spot) {
            (Some(_), _) => Platform::Eks,
            (None, true) => Platform::Spot,
            (None, false) => Platform::Ec2,
        }
    }

    /// Creates the environment.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Ec2Environment {
        let scope = scope.construct(id);
        self.check(&scope);
        let template = self.template(&scope);
        let platform = self.platform();
        let vpc = self.vpc.clone();
        let subnets = self.subnets.clone().unwrap_or_else(|| vpc.inner_subnets());
        let resources = self.resources(&template, &subnets);
        let eks = self.eks.map(|(cluster, namespace)| {
            l1::EksConfiguration::new().eks_cluster_arn(cluster).kubernetes_namespace(namespace)
        });
        let update = l1::UpdatePolicy::new()
            .job_execution_timeout_minutes(self.update_minutes.unwrap_or(30))
            .terminate_jobs_on_update(self.terminate_on_update);
        let resource = batch::ComputeEnvironment::new()
            .compute_resources(resources)
            .set_opt(eks, batch::ComputeEnvironment::eks_configuration)
            // An in-place update replaces the instances only, so that the queue keeps its environment.
            .replace_compute_environment(false)
            .set_opt((!self.enabled).then_some("DISABLED"), batch::ComputeEnvironment::state)
            .r#type("MANAGED")
            .update_policy(update);
        let resource = scope.add("Environment", resource);
        let group = Some(template.security_group().clone());
        let environment = ComputeEnvironment::create(
            resource.compute_environment_arn(),
            Some(resource.clone()),
            platform,
            group,
            &subnets,
        );
        let (late, zones) = (template.clone(), environment.zones().to_vec());
        scope.on_synthesis(move |scope| {
            late.check_mounts(scope, &zones);
            wait_for(scope, &resource, late.dependencies());
            wait_for(scope, &resource, way_out(&vpc, &subnets));
        });
        Ec2Environment { environment, template }
    }

    fn template(&self, scope: &Scope) -> LaunchTemplate {
        let role = self.role.clone().unwrap_or_else(|| {
            let role = Role::builder(Principal::service("ec2.amazonaws.com"))
                .aws_managed_policy("AmazonSSMManagedInstanceCore");
            let policies: &[&str] = if self.eks.is_some() {
                &[
                    "AmazonEKSWorkerNodePolicy",
                    "AmazonEKS_CNI_Policy",
                    "AmazonEC2ContainerRegistryReadOnly",
                ]
            } else {
                &["service-role/AmazonEC2ContainerServiceforEC2Role"]
            };
            let role = policies.iter().fold(role, |role, it| role.aws_managed_policy(it));
            role.build(scope, "MachineRole")
        });
        let mut template = LaunchTemplate::builder(&self.vpc)
            .role(&role)
            .imds_hop_limit(2)
            .cloud_config(self.cloud_config.clone())
            .leave_to_batch(self.image_id.is_some())
            .set_opt(self.security_group.as_ref(), LaunchTemplateBuilder::security_group);
        for device in &self.block_devices {
            template = template.block_device(device.clone());
        }
        for script in &self.scripts {
            template = template.script(script);
        }
        for (key, value) in &self.machine_tags {
            template = template.instance_tag(key, value);
        }
        template.build(scope, "Machine")
    }

    fn resources(&self, template: &LaunchTemplate, subnets: &[Subnet]) -> l1::ComputeResources {
        let default = match self.spot {
            true => AllocationStrategy::SpotPriceCapacityOptimized,
            false => AllocationStrategy::BestFitProgressive,
        };
        let image = self.image_type.clone().unwrap_or(match self.eks {
            Some(_) => ImageType::EksAmazonLinux2023,
            None => ImageType::EcsAmazonLinux2023,
        });
        let configuration = l1::Ec2ConfigurationObject::new()
            .set_opt(self.image_id.clone(), l1::Ec2ConfigurationObject::image_id_override);
        let launch_template = l1::LaunchTemplateSpecification::new()
            .launch_template_id(template.id())
            // The version is a number, so that a change of the launch template updates the environment and replaces
            // its instances.
            .version(template.latest_version());
        let scaling = self
            .scale_down_minutes
            .map(|it| l1::ComputeScalingPolicy::new().min_scale_down_delay_minutes(i64::from(it)));
        l1::ComputeResources::new()
            .allocation_strategy(self.strategy.unwrap_or(default).name())
            .ec2_configuration([configuration.image_type(image.name())])
            .instance_role(template.role().instance_profile().arn())
            .instance_types(self.instance_types.clone())
            .launch_template(launch_template)
            .maxv_cpus(self.max_vcpus)
            .minv_cpus(self.min_vcpus)
            .set_opt(self.key_pair.clone(), l1::ComputeResources::ec2_key_pair)
            .set_opt(self.placement_group.clone(), l1::ComputeResources::placement_group)
            .set_opt(scaling, l1::ComputeResources::scaling_policy)
            .security_group_ids([template.security_group().id()])
            .subnets(subnets.iter().map(Subnet::id).collect::<Vec<_>>())
            .r#type(if self.spot { "SPOT" } else { "EC2" })
            .update_to_latest_image_version(true)
    }

    fn check(&self, scope: &Scope) {
        if self.instance_types.is_empty() {
            scope.report(
                Diagnostic::new(code::BAT_032, "the compute environment has no instance types")
                    .property("ComputeResources.InstanceTypes")
                    .found("none")
                    .allowed("instance types or families, such as c7i.8xlarge or c7i"),
            );
        }
        let range = |property: &str, found: Option<u32>, limits: Limits| {
            if let Some(found) = found.filter(|it| !limits.has(*it)) {
                scope.report(
                    Diagnostic::new(
                        code::BAT_041,
                        "the scale-down delay or the update timeout is out of range",
                    )
                    .property(property)
                    .found(counted(found, "minute"))
                    .allowed(format!("{}-{} minutes", limits.least, limits.most)),
                );
            }
        };
        let property = "ComputeResources.ScalingPolicy.MinScaleDownDelayMinutes";
        range(property, self.scale_down_minutes, SCALE_DOWN_DELAY_MINUTES);
        let property = "UpdatePolicy.JobExecutionTimeoutMinutes";
        range(property, self.update_minutes, UPDATE_TIMEOUT_MINUTES);
        if self.min_vcpus > self.max_vcpus {
            scope.report(
                Diagnostic::new(
                    code::BAT_048,
                    "the minimum number of vCPUs is greater than the maximum",
                )
                .property("ComputeResources.MinvCpus")
                .found(self.min_vcpus)
                .allowed(format!("0-{}", self.max_vcpus)),
            );
        }
        if let Some(image) = &self.image_type
            && image.is_for_eks() != self.eks.is_some()
        {
            scope.report(
                Diagnostic::new(code::BAT_049, "the image type is for another kind of cluster")
                    .property("ComputeResources.Ec2Configuration")
                    .found(image.name())
                    .allowed("EKS_* with on_eks(..), ECS_* without"),
            );
        }
    }
}
