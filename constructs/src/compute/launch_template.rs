//! EC2 launch templates.

use stanchion_aws::ec2;
use stanchion_aws::ec2::launch_template as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, IntoValue, SetOpt, Value};

use super::machine::{Machine, MachineOptions, machine_setters};
use super::{Architecture, BlockDevice, InstanceType};
use crate::Text;
use crate::attach::{
    EfsMount, LustreMount, MountsEfs, MountsLustre, MountsOpenZfs, MountsS3Files, OpenZfsMount,
    S3FilesMount,
};
use crate::iam::Role;
use crate::names;
use crate::network::{Port, SecurityGroup, Vpc};
use crate::non_empty::non_empty;
use crate::units::MountPath;
use crate::user_data::{CloudConfig, CreationSignal};

/// An EC2 launch template: the configuration of the instances of a fleet or an Auto Scaling group. By default the
/// instance metadata service requires a token (IMDSv2).
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let worker = LaunchTemplate::builder(&network).script("#!/bin/sh\n/mnt/data/work\n").build(&stack, "Worker");
/// data.mount_on(&worker, mount_path!("/mnt/data"), Mount::read_only());
/// let fleet = SpotFleet::builder(&worker, 10).instance_type("c7i.large").instance_type("c6i.large").build(&stack, "Fleet");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct LaunchTemplate {
    resource: ec2::LaunchTemplateRef,
    machine: Machine,
    vpc: Vpc,
    architecture: Option<Architecture>,
    has_cfn_signal: Option<bool>,
}

/// The service that starts the instances, and the settings that it sets itself.
#[derive(Clone, Debug)]
enum Starter {
    /// EC2, for fleets, groups and instances.
    Ec2,
    /// AWS Batch, which sets image, role and security groups.
    Batch,
    /// EKS, which sets the role. Without groups, it sets the security group of the cluster.
    Eks { groups: Vec<Value<String>>, is_own_image: bool },
}

/// Options of a [`LaunchTemplate`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the launch template"]
pub struct LaunchTemplateBuilder {
    machine: MachineOptions,
    instance_type: Option<InstanceType>,
    name: Option<Value<String>>,
    ebs_optimized: bool,
    termination_protection: bool,
    terminate_on_shutdown: bool,
    placement_group: Option<Value<String>>,
    efa_interfaces: u8,
    unlimited_credits: Option<bool>,
    starter: Starter,
    root_is_known: bool,
    stays_on: bool,
}

impl LaunchTemplate {
    /// Returns a builder for a launch template for instances in a VPC.
    pub fn builder(vpc: &Vpc) -> LaunchTemplateBuilder {
        LaunchTemplateBuilder {
            machine: MachineOptions::new(vpc),
            instance_type: None,
            name: None,
            ebs_optimized: false,
            termination_protection: false,
            terminate_on_shutdown: false,
            placement_group: None,
            efa_interfaces: 0,
            unlimited_credits: None,
            starter: Starter::Ec2,
            root_is_known: true,
            stays_on: false,
        }
    }

    /// Returns the ID of the launch template.
    pub fn id(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the number of the latest version, so that resources that refer to it change with the launch template.
    pub fn latest_version(&self) -> Value<String> {
        self.resource.latest_version_number()
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &ec2::LaunchTemplateRef {
        &self.resource
    }

    /// Returns the role of the instances.
    pub fn role(&self) -> &Role {
        self.machine.role()
    }

    /// Returns the security group of the instances.
    pub fn security_group(&self) -> &SecurityGroup {
        self.machine.security_group()
    }

    /// Returns the VPC of the instances.
    pub fn vpc(&self) -> &Vpc {
        &self.vpc
    }

    /// Adds to the cloud-config that runs at the first boot.
    pub fn configure(&self, config: CloudConfig) {
        self.machine.configure(config);
    }

    /// Adds a script that runs at the first boot, after cloud-config.
    pub fn run_script(&self, script: impl Into<Text>) {
        self.machine.run_script(script.into());
    }

    /// Adds shell commands (`sh`) that run if a file system cannot be mounted, before the instance turns itself off, such
    /// as one that sends a message. `$1` is the reason.
    pub fn run_on_mount_failure(&self, commands: impl Into<Text>) {
        self.machine.report_mount_failure(commands.into());
    }

    pub(super) fn architecture(&self) -> Option<Architecture> {
        self.architecture
    }

    /// Returns whether the image has `cfn-signal`, or `None` if it is unknown.
    pub(super) fn has_cfn_signal(&self) -> Option<bool> {
        self.has_cfn_signal
    }

    /// Makes the instances tell CloudFormation how their start ended. Returns false if they cannot, because they tell
    /// about another resource or are described in another stack.
    pub(super) fn signal(&self, scope: &Scope, resource: &impl AsRef<Id>) -> bool {
        scope.is_same_stack(self.machine.scope())
            && self.machine.signal(CreationSignal::new(resource.as_ref().logical_id())).is_none()
    }

    /// Returns the resources that must exist before an instance starts.
    pub(crate) fn dependencies(&self) -> Vec<Id> {
        self.machine.dependencies()
    }

    pub(crate) fn check_mounts(&self, scope: &Scope, zones: &[String]) {
        self.machine.check_mounts(scope, zones);
    }
}

impl MountsEfs for LaunchTemplate {
    fn mount_efs(&self, mount: EfsMount) {
        self.machine.mount(mount);
    }
}

impl MountsLustre for LaunchTemplate {
    fn mount_lustre(&self, mount: LustreMount) {
        self.machine.mount(mount);
    }
}

impl MountsOpenZfs for LaunchTemplate {
    fn mount_openzfs(&self, mount: OpenZfsMount) {
        self.machine.mount(mount);
    }
}

impl MountsS3Files for LaunchTemplate {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.machine.mount(mount);
    }
}

impl LaunchTemplateBuilder {
    machine_setters!();

    /// Sets the instance type. Fleets that list their own instance types do not need it. Default: none.
    pub fn instance_type(mut self, name: impl Into<InstanceType>) -> Self {
        self.instance_type = Some(name.into());
        self
    }

    /// Sets the name of the launch template. Default: CloudFormation generates one. An update replaces the launch
    /// template.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Gives EBS dedicated network capacity (`EbsOptimized`). Current instance types always have it. Default: off.
    pub fn ebs_optimized(mut self) -> Self {
        self.ebs_optimized = true;
        self
    }

    /// Turns on termination protection against API calls (`DisableApiTermination`). Default: off.
    pub fn termination_protection(mut self) -> Self {
        self.termination_protection = true;
        self
    }

    /// Terminates an instance that shuts itself down, instead of stopping it (`InstanceInitiatedShutdownBehavior`).
    /// Default: the instance stops.
    pub fn terminate_on_shutdown(mut self) -> Self {
        self.terminate_on_shutdown = true;
        self
    }

    /// Sets the placement group, by its name. Default: none.
    pub fn placement_group(mut self, name: impl IntoValue<String>) -> Self {
        self.placement_group = Some(name.into_value());
        self
    }

    /// Sets the number of interfaces of the Elastic Fabric Adapter (`NetworkInterfaces`), one on each network card. Default:
    /// none. The instance type limits the number. The image must have the EFA driver, as
    /// [`MachineImage::DeepLearning`](crate::compute::MachineImage::DeepLearning) does. All traffic between the instances
    /// is allowed, which EFA requires.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/efa-acc-inst-types.html)
    pub fn efa_interfaces(mut self, count: u8) -> Self {
        self.efa_interfaces = count;
        self
    }

    /// Sets whether burstable instance types may use more than their CPU credits at additional cost (`CpuCredits`).
    /// Default: the setting of the instance type.
    pub fn unlimited_credits(mut self, on: bool) -> Self {
        self.unlimited_credits = Some(on);
        self
    }

    /// Writes user data as a MIME multi-part message, which AWS Batch requires. Default: user data without MIME parts.
    pub fn mime_user_data(mut self) -> Self {
        self.machine.user_data.multipart = true;
        self
    }

    /// Keeps an instance running on which a file system cannot be mounted, so that it can be examined. Default: it turns
    /// itself off, and its fleet, group or environment replaces it.
    ///
    /// In both cases no later command and no script of the user data runs.
    pub fn stay_on_without_mount(mut self) -> Self {
        self.stays_on = true;
        self
    }

    /// Omits the image, role and security groups, which AWS Batch compute environments set, and writes user data as a
    /// MIME multi-part message. `is_own_image` is true for another image than one of AWS Batch, whose root device is
    /// unknown.
    pub(crate) fn leave_to_batch(mut self, is_own_image: bool) -> LaunchTemplateBuilder {
        self.starter = Starter::Batch;
        self.root_is_known = !is_own_image;
        self.mime_user_data()
    }

    /// Omits the role, which managed node groups of EKS set, and writes user data as a MIME multi-part message.
    /// `groups` are the security groups instead of that of the cluster. `node_config` is the configuration of nodes with
    /// an image of their own, to whose user data EKS adds nothing.
    pub(crate) fn leave_to_eks(
        mut self,
        groups: Vec<Value<String>>,
        node_config: Option<Text>,
    ) -> LaunchTemplateBuilder {
        self.starter = Starter::Eks { groups, is_own_image: node_config.is_some() };
        self.machine.user_data.node_config = node_config;
        self.mime_user_data()
    }

    /// Creates the launch template. Reports an instance type and an image that do not fit together.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> LaunchTemplate {
        let scope = scope.construct(id);
        let types: Vec<InstanceType> = self.instance_type.iter().cloned().collect();
        let image = self.machine.image_for(&types);
        InstanceType::check(&types, image.architecture(), &scope);
        check_hops(self.machine.imds_hops, &scope);
        let machine = self.machine.machine(&scope, image.client());
        machine.turn_off_without_mount(!self.stays_on);
        if self.efa_interfaces > 0 {
            let group = machine.security_group();
            group.connect_by_group(group, Port::ALL, "Traffic between instances");
        }
        let vpc = self.machine.vpc.clone();
        let has_image = match &self.starter {
            Starter::Ec2 => true,
            Starter::Batch => false,
            Starter::Eks { is_own_image, .. } => *is_own_image,
        };
        let image_id = has_image.then(|| image.value(&scope));
        let name = self.name.clone();
        let root = self.root_is_known.then(|| image.root_device()).flatten();
        let data = self.data(&machine, image_id, root);
        let resource = ec2::LaunchTemplate::new()
            .launch_template_data(data)
            .set_opt(name, ec2::LaunchTemplate::launch_template_name);
        let resource = scope.add("LaunchTemplate", resource);
        let (late, template) = (machine.clone(), resource.clone());
        scope.on_synthesis(move |scope| {
            if let Some(user_data) = late.user_data() {
                scope.edit(&template).set_property("LaunchTemplateData.UserData", user_data);
            }
        });
        LaunchTemplate {
            resource,
            machine,
            vpc,
            architecture: image.architecture(),
            has_cfn_signal: image.has_cfn_signal(),
        }
    }

    fn data(
        self,
        machine: &Machine,
        image: Option<Value<String>>,
        root: Option<&'static str>,
    ) -> l1::LaunchTemplateData {
        let options = self.machine;
        let devices = BlockDevice::with_root(options.block_devices, root, machine.scope());
        let devices: Vec<_> = devices.into_iter().map(BlockDevice::for_template).collect();
        let credits = self.unlimited_credits.map(|on| {
            l1::CreditSpecification::new().cpu_credits(if on { "unlimited" } else { "standard" })
        });
        let profile = matches!(self.starter, Starter::Ec2).then(|| {
            let profile = machine.role().instance_profile().arn();
            l1::IamInstanceProfile::new().arn(profile)
        });
        let metadata = l1::MetadataOptions::new()
            .http_endpoint(l1::HttpEndpoint::ENABLED)
            .http_put_response_hop_limit(options.imds_hops)
            .http_tokens(if options.imds_v1 {
                l1::HttpTokens::OPTIONAL
            } else {
                l1::HttpTokens::REQUIRED
            })
            .set_opt(
                options.instance_metadata_tags.then_some(l1::InstanceMetadataTags::ENABLED),
                l1::MetadataOptions::instance_metadata_tags,
            );
        let data = l1::LaunchTemplateData::new()
            .set_opt(non_empty(devices), l1::LaunchTemplateData::block_device_mappings)
            .set_opt(credits, l1::LaunchTemplateData::credit_specification)
            .set_opt(
                self.termination_protection.then_some(true),
                l1::LaunchTemplateData::disable_api_termination,
            )
            .set_opt(self.ebs_optimized.then_some(true), l1::LaunchTemplateData::ebs_optimized)
            .set_opt(profile, l1::LaunchTemplateData::iam_instance_profile)
            .set_opt(image, l1::LaunchTemplateData::image_id)
            .set_opt(
                self.terminate_on_shutdown
                    .then_some(l1::InstanceInitiatedShutdownBehavior::TERMINATE),
                l1::LaunchTemplateData::instance_initiated_shutdown_behavior,
            )
            .set_opt(
                self.instance_type.as_ref().map(InstanceType::name),
                l1::LaunchTemplateData::instance_type,
            )
            .set_opt(options.key_pair, l1::LaunchTemplateData::key_name)
            .metadata_options(metadata)
            .set_opt(
                options.monitoring.then(|| l1::Monitoring::new().enabled(true)),
                l1::LaunchTemplateData::monitoring,
            )
            .set_opt(
                self.placement_group.map(|it| l1::Placement::new().group_name(it)),
                l1::LaunchTemplateData::placement,
            );
        let group = machine.security_group().id();
        let efa = (0..self.efa_interfaces).map(|card| {
            // The first interface is the primary one. On the other cards, device 0 is reserved.
            let interface = l1::NetworkInterface::new()
                .delete_on_termination(true)
                .device_index(i32::from(card > 0))
                .groups([group.clone()])
                .interface_type("efa")
                .network_card_index(i32::from(card));
            let public = options.public_address.filter(|_| card == 0);
            interface.set_opt(public, l1::NetworkInterface::associate_public_ip_address)
        });
        let data = match (self.starter, options.public_address) {
            (Starter::Batch, _) => data,
            (Starter::Eks { groups, .. }, _) => {
                data.set_opt(non_empty(groups), l1::LaunchTemplateData::security_group_ids)
            }
            _ if self.efa_interfaces > 0 => data.network_interfaces(efa.collect::<Vec<_>>()),
            (Starter::Ec2, Some(on)) => data.network_interfaces([l1::NetworkInterface::new()
                .associate_public_ip_address(on)
                .delete_on_termination(true)
                .device_index(0)
                .groups([group])]),
            (Starter::Ec2, None) => data.security_group_ids([group]),
        };
        let mut tags = options.tags;
        if !tags.iter().any(|(key, _)| key == "Name") {
            tags.insert(0, ("Name".to_owned(), names::TAG.of(machine.scope(), "")));
        }
        let specification =
            |kind| l1::TagSpecification::new().resource_type(kind).tags(tags.clone());
        data.tag_specifications([
            specification(l1::ResourceType::INSTANCE),
            specification(l1::ResourceType::VOLUME),
        ])
    }
}

pub(super) fn check_hops(hops: u8, scope: &Scope) {
    if !(1..=64).contains(&hops) {
        scope.report(
            Diagnostic::new(
                code::EC2_004,
                "the hop limit of the instance metadata service is out of range",
            )
            .property("MetadataOptions.HttpPutResponseHopLimit")
            .found(hops)
            .allowed("1-64"),
        );
    }
}
