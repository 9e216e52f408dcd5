//! Single EC2 instances.

use stanchion_aws::ec2;
use stanchion_aws::ec2::instance as l1;
use stanchion_aws::ec2::launch_template as lt;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value};

use super::launch_template::check_hops;
use super::machine::{Machine, MachineOptions, machine_setters};
use super::{BlockDevice, InstanceMetrics, InstanceType};
use crate::Text;
use crate::attach::{
    EfsMount, LustreMount, MountsEfs, MountsLustre, MountsOpenZfs, MountsS3Files, OpenZfsMount,
    S3FilesMount,
};
use crate::iam::Role;
use crate::load_balancing::{InstanceTargets, Registration};
use crate::names;
use crate::network::{SecurityGroup, Subnet, Vpc};
use crate::non_empty::non_empty;
use crate::units::MountPath;
use crate::user_data::CloudConfig;

/// A single EC2 instance. It has no open port; connect to it with Systems Manager sessions.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::compute::BlockDevice;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let trainer = Instance::builder(&network, "r6i.large")
///     .block_device(BlockDevice::root(Size::gibibytes(50)))
///     .cloud_config(CloudConfig::new().package("htop"))
///     .build(&stack, "Trainer");
/// data.mount_on(&trainer, mount_path!("/mnt/data"), Mount::read_write());
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Instance {
    resource: ec2::InstanceRef,
    machine: Machine,
}

/// Options of an [`Instance`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the instance"]
pub struct InstanceBuilder {
    machine: MachineOptions,
    instance_type: InstanceType,
    subnet: Option<Subnet>,
    keeps: bool,
}

impl Instance {
    /// Returns a builder for an instance of a type, such as `t3.micro`, in a VPC.
    pub fn builder(vpc: &Vpc, instance_type: impl Into<InstanceType>) -> InstanceBuilder {
        InstanceBuilder {
            machine: MachineOptions::new(vpc),
            instance_type: instance_type.into(),
            subnet: None,
            keeps: false,
        }
    }

    /// Returns the ID of the instance.
    pub fn id(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &ec2::InstanceRef {
        &self.resource
    }

    /// Returns the CloudWatch metrics of the instance.
    pub fn metrics(&self) -> InstanceMetrics {
        InstanceMetrics::new([("InstanceId", self.id())])
    }

    /// Returns the role of the instance.
    pub fn role(&self) -> &Role {
        self.machine.role()
    }

    /// Returns the security group of the instance.
    pub fn security_group(&self) -> &SecurityGroup {
        self.machine.security_group()
    }

    /// Adds to the cloud-config that runs at the first boot.
    pub fn configure(&self, config: CloudConfig) {
        self.machine.configure(config);
    }

    /// Adds a script that runs at the first boot, after cloud-config.
    pub fn run_script(&self, script: impl Into<Text>) {
        self.machine.run_script(script.into());
    }
}

impl MountsEfs for Instance {
    fn mount_efs(&self, mount: EfsMount) {
        self.machine.mount(mount);
    }
}

impl MountsLustre for Instance {
    fn mount_lustre(&self, mount: LustreMount) {
        self.machine.mount(mount);
    }
}

impl MountsOpenZfs for Instance {
    fn mount_openzfs(&self, mount: OpenZfsMount) {
        self.machine.mount(mount);
    }
}

impl MountsS3Files for Instance {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.machine.mount(mount);
    }
}

impl InstanceTargets for Instance {
    fn register_instances(&self, registration: Registration) {
        registration.connect(self.security_group());
        registration.list_instance(self.id());
    }
}

impl InstanceBuilder {
    machine_setters!();

    /// Sets the subnet. Default: the VPC's first private subnet, or its first isolated or public one. An update
    /// replaces the instance.
    pub fn subnet(mut self, subnet: &Subnet) -> Self {
        self.subnet = Some(subnet.clone());
        self
    }

    /// Keeps the instance when its user data changes. Default: an update replaces the instance.
    ///
    /// cloud-init runs user data at the first start of an instance only, so an instance that exists ignores the change: a
    /// mount that is added later never happens on it.
    pub fn keep_on_user_data_change(mut self) -> Self {
        self.keeps = true;
        self
    }

    /// Creates the instance. Reports an instance type, image, subnet and mounts that do not fit together.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Instance {
        let scope = scope.construct(id);
        let types = [self.instance_type.clone()];
        let image = self.machine.image_for(&types);
        InstanceType::check(&types, image.architecture(), &scope);
        check_hops(self.machine.imds_hops, &scope);
        let machine = self.machine.machine(&scope, image.client());
        let subnet = self.subnet.or_else(|| self.machine.vpc.inner_subnets().into_iter().next());
        if subnet.is_none() {
            scope.report(
                Diagnostic::new(code::EC2_005, "the VPC has no subnet for the instance")
                    .property("SubnetId"),
            );
        }
        let options = self.machine;
        let devices = BlockDevice::with_root(options.block_devices, image.root_device(), &scope);
        let devices: Vec<_> = devices.into_iter().map(BlockDevice::for_instance).collect();
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
        let group = machine.security_group().id();
        let subnet_id = subnet.as_ref().map(Subnet::id);
        let mut tags = options.tags;
        if !tags.iter().any(|(key, _)| key == "Name") {
            tags.insert(0, ("Name".to_owned(), names::TAG.of(&scope, "")));
        }
        let resource = ec2::Instance::new()
            .set_opt(non_empty(devices), ec2::Instance::block_device_mappings)
            .iam_instance_profile(machine.role().instance_profile().name())
            .image_id(image.value(&scope))
            .instance_type(self.instance_type.name())
            .set_opt(options.key_pair, ec2::Instance::key_name)
            .metadata_options(metadata)
            .set_opt(options.monitoring.then_some(true), ec2::Instance::monitoring)
            .propagate_tags_to_volume_on_creation(true)
            .tags(tags);
        let resource = match options.public_address {
            Some(on) => resource.network_interfaces([l1::NetworkInterface::new()
                .associate_public_ip_address(on)
                .delete_on_termination(true)
                .device_index("0")
                .group_set([group])
                .set_opt(subnet_id, l1::NetworkInterface::subnet_id)]),
            None => {
                resource.security_group_ids([group]).set_opt(subnet_id, ec2::Instance::subnet_id)
            }
        };
        let resource = scope.add("Instance", resource);
        let tier = subnet.as_ref().map(Subnet::tier);
        let zones: Vec<String> = subnet.iter().map(|it| it.zone().key().to_owned()).collect();
        let internet = tier.map(|it| options.vpc.internet_dependencies(it)).unwrap_or_default();
        let (late, instance, keeps) = (machine.clone(), resource.clone(), self.keeps);
        let imds_v1 = options.imds_v1;
        scope.on_synthesis(move |scope| {
            let editor = scope.edit(&instance);
            if let Some(user_data) = late.user_data() {
                if keeps {
                    editor.set_property("UserData", user_data);
                } else {
                    let template = start_template(scope, user_data, imds_v1);
                    editor.set_property("LaunchTemplate", template);
                }
            }
            late.check_mounts(scope, &zones);
            for dependency in late.dependencies().iter().chain(&internet) {
                editor.depends_on(dependency);
            }
        });
        Instance { resource, machine }
    }
}

/// Creates a launch template with only the user data, and returns the property that refers to its version.
///
/// CloudFormation changes the property `UserData` of an instance in place, and replaces the instance if the version of its
/// launch template changes. Every change of the user data is a new version, also one that follows from another resource.
fn start_template(
    scope: &Scope,
    user_data: Value<String>,
    imds_v1: bool,
) -> l1::LaunchTemplateSpecification {
    // The options of the instance are the same. The launch template alone would leave the version of IMDS to the image.
    let tokens = if imds_v1 { lt::HttpTokens::OPTIONAL } else { lt::HttpTokens::REQUIRED };
    let metadata = lt::MetadataOptions::new().http_tokens(tokens);
    let data = lt::LaunchTemplateData::new().metadata_options(metadata).user_data(user_data);
    let template = scope.add("Start", ec2::LaunchTemplate::new().launch_template_data(data));
    l1::LaunchTemplateSpecification::new()
        .launch_template_id(template.reference())
        .version(template.latest_version_number())
}
