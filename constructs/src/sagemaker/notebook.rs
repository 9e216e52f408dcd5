//! Defines notebook instances.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::sagemaker;
use stanchion_aws::sagemaker::notebook_instance as l1;
use stanchion_aws::sagemaker::notebook_instance_lifecycle_config::NotebookInstanceLifecycleHook;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, IntoValue, SetOpt, Value, intrinsic};

use super::permissions;
use crate::Text;
use crate::attach::{EfsMount, LustreMount, MountsEfs, MountsLustre, MountsOpenZfs, OpenZfsMount};
use crate::iam::Role;
use crate::network::{SecurityGroup, Subnet, Vpc};

/// A notebook instance. Its lifecycle script mounts file systems at every start.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::sagemaker::NotebookInstance;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let notebook = NotebookInstance::builder(&network, "ml.t3.medium").volume_gib(50).build(&stack, "Notebook");
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// data.mount_on(&notebook, mount_path!("/home/ec2-user/SageMaker/data"), Mount::read_write());
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct NotebookInstance(Rc<NotebookData>);

#[derive(Debug)]
struct NotebookData {
    scope: Scope,
    resource: sagemaker::NotebookInstanceRef,
    role: Role,
    security_group: SecurityGroup,
    subnet: Subnet,
    script: RefCell<Text>,
    dependencies: RefCell<Vec<Id>>,
}

/// Builds a [`NotebookInstance`].
#[derive(Clone, Debug)]
#[must_use = "a notebook exists after `build`"]
pub struct NotebookInstanceBuilder {
    vpc: Vpc,
    instance_type: String,
    role: Option<Role>,
    subnet: Option<Subnet>,
    security_group: Option<SecurityGroup>,
    volume_gib: Option<u32>,
    platform: Option<String>,
    kms_key: Option<Value<String>>,
    root_access: bool,
    name: Option<Value<String>>,
    managed_policies: Vec<Value<String>>,
}

impl NotebookInstance {
    /// Returns a builder for a notebook of an instance type, such as `ml.t3.medium`, in a network. It reaches the
    /// internet only through that network.
    pub fn builder(vpc: &Vpc, instance_type: impl Into<String>) -> NotebookInstanceBuilder {
        NotebookInstanceBuilder {
            vpc: vpc.clone(),
            instance_type: instance_type.into(),
            role: None,
            subnet: None,
            security_group: None,
            volume_gib: None,
            platform: None,
            kms_key: None,
            root_access: false,
            name: None,
            managed_policies: Vec::new(),
        }
    }

    /// Returns the name of the notebook.
    pub fn name(&self) -> Value<String> {
        self.0.resource.notebook_instance_name()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &sagemaker::NotebookInstanceRef {
        &self.0.resource
    }

    /// Returns the role of the notebook.
    pub fn role(&self) -> &Role {
        &self.0.role
    }

    /// Returns the security group of the notebook.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.0.security_group
    }

    fn add(&self, script: Text, dependencies: Vec<Id>) {
        let mut all = self.0.script.borrow_mut();
        *all = std::mem::take(&mut *all).with(script);
        self.0.dependencies.borrow_mut().extend(dependencies);
    }

    fn zones(&self) -> [String; 1] {
        [self.0.subnet.zone().key().to_owned()]
    }
}

impl MountsEfs for NotebookInstance {
    fn mount_efs(&self, mount: EfsMount) {
        mount.connect(&self.0.security_group);
        mount.grant(&self.0.role);
        self.add(mount.start_script(), mount.dependencies());
        let zones = self.zones();
        self.0.scope.on_synthesis(move |scope| mount.check(scope, &zones, "OnStart"));
    }
}

impl MountsLustre for NotebookInstance {
    fn mount_lustre(&self, mount: LustreMount) {
        mount.connect(&self.0.security_group);
        self.add(mount.start_script(), mount.dependencies());
        let zones = self.zones();
        self.0.scope.on_synthesis(move |scope| mount.check(scope, &zones, "OnStart"));
    }
}

impl MountsOpenZfs for NotebookInstance {
    fn mount_openzfs(&self, mount: OpenZfsMount) {
        mount.connect(&self.0.security_group);
        self.add(mount.start_script(), mount.dependencies());
        let zones = self.zones();
        self.0.scope.on_synthesis(move |scope| mount.check(scope, &zones, "OnStart"));
    }
}

impl NotebookInstanceBuilder {
    /// Sets the role. Default: a new role that may write logs and metrics, pull container images, and create the network
    /// interface of the notebook.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Attaches a managed policy by its ARN to the new role, such as `AmazonSageMakerFullAccess`. A role that you set
    /// yourself does not get it. Default: none.
    pub fn managed_policy(mut self, arn: impl IntoValue<String>) -> Self {
        self.managed_policies.push(arn.into_value());
        self
    }

    /// Sets the subnet. Default: the first private subnet of the network; an isolated or public one if it has none.
    /// An update replaces the notebook.
    pub fn subnet(mut self, subnet: &Subnet) -> Self {
        self.subnet = Some(subnet.clone());
        self
    }

    /// Sets the security group. Default: a new one. An update replaces the notebook.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Sets the size of its EBS volume in GiB, 5-16,384. Default: 5.
    pub fn volume_gib(mut self, gibibytes: u32) -> Self {
        self.volume_gib = Some(gibibytes);
        self
    }

    /// Sets the platform identifier, which selects the operating system and JupyterLab version. Default: that of
    /// SageMaker. An update replaces the notebook.
    pub fn platform(mut self, identifier: impl Into<String>) -> Self {
        self.platform = Some(identifier.into());
        self
    }

    /// Sets the KMS key that encrypts its volume. Default: a key that AWS provides. An update replaces the
    /// notebook.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Allows users root access. Default: no root access. The lifecycle script always runs as root.
    pub fn root_access(mut self) -> Self {
        self.root_access = true;
        self
    }

    /// Sets the name. Default: a name that CloudFormation generates. An update replaces the notebook.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Creates the notebook.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> NotebookInstance {
        let scope = scope.construct(id);
        if !self.instance_type.starts_with("ml.") {
            scope.report(
                Diagnostic::new(code::SGM_003, "the instance type is not one of SageMaker")
                    .property("InstanceType")
                    .found(&self.instance_type)
                    .allowed("ml. with a family and a size, such as ml.t3.medium"),
            );
        }
        let role = self.role.unwrap_or_else(|| {
            let role = permissions::execution_role(&scope, self.managed_policies);
            permissions::allow_network(&role);
            role
        });
        if let Some(key) = &self.kms_key {
            permissions::allow_key(&role, key);
        }
        let security_group = self.security_group.unwrap_or_else(|| {
            SecurityGroup::builder_for(&self.vpc, "Notebook", &scope).build(&scope, "SecurityGroup")
        });
        let subnet = self
            .subnet
            .or_else(|| self.vpc.inner_subnets().into_iter().next())
            .unwrap_or_else(Subnet::nowhere);
        let instance_type: Value<l1::InstanceType> =
            Value::from_node(self.instance_type.into_value().into_node());
        let imds = l1::InstanceMetadataServiceConfiguration::new()
            .minimum_instance_metadata_service_version("2");
        let notebook = sagemaker::NotebookInstance::new()
            .direct_internet_access(l1::DirectInternetAccess::DISABLED)
            .instance_metadata_service_configuration(imds)
            .instance_type(instance_type)
            .set_opt(self.kms_key, sagemaker::NotebookInstance::kms_key_id)
            .set_opt(self.name, sagemaker::NotebookInstance::notebook_instance_name)
            .set_opt(self.platform, sagemaker::NotebookInstance::platform_identifier)
            .role_arn(role.arn())
            .root_access(match self.root_access {
                true => l1::RootAccess::ENABLED,
                false => l1::RootAccess::DISABLED,
            })
            .security_group_ids([security_group.id()])
            .subnet_id(subnet.id())
            .set_opt(self.volume_gib, sagemaker::NotebookInstance::volume_size_in_gb);
        let resource = scope.add("Notebook", notebook);
        // The start script installs packages.
        let internet = self.vpc.internet_dependencies(subnet.tier());
        let notebook = NotebookInstance(Rc::new(NotebookData {
            scope: scope.clone(),
            resource,
            role,
            security_group,
            subnet,
            script: RefCell::default(),
            dependencies: RefCell::new(internet),
        }));
        let late = notebook.clone();
        scope.on_synthesis(move |scope| late.write(scope));
        notebook
    }
}

impl NotebookInstance {
    /// Writes the lifecycle script with the storage that has been mounted up to synthesis.
    fn write(&self, scope: &Scope) {
        let script = self.0.script.borrow().clone();
        let editor = scope.edit(self.resource());
        if !script.parts().is_empty() {
            let script = Text::from("#!/bin/bash\nset -euo pipefail\n").with(script);
            let hook = NotebookInstanceLifecycleHook::new().content(intrinsic::base64(script));
            let config = sagemaker::NotebookInstanceLifecycleConfig::new().on_start([hook]);
            let config = scope.add("Lifecycle", config);
            let name = config.notebook_instance_lifecycle_config_name();
            editor.set_property("LifecycleConfigName", name);
        }
        let data = &self.0;
        let rules = data.security_group.rules();
        let all = data.dependencies.borrow().clone().into_iter().chain(rules);
        for dependency in all.chain(data.role.dependencies()) {
            editor.depends_on(&dependency);
        }
    }
}
