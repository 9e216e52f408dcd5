//! Mounts of FSx for Lustre file systems.

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Id;

use super::{Access, Client, options};
use crate::Text;
use crate::iam::Role;
use crate::network::SecurityGroup;
use crate::storage::Lustre;
use crate::text;
use crate::units::MountPath;
use crate::user_data::{CloudConfig, MountStep, quoted, start_script};

/// Compute that can mount FSx for Lustre: EC2 instances, and everything that starts them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot mount FSx for Lustre",
    label = "has no way to mount Lustre",
    note = "instances, launch templates, fleets, compute environments on EC2, and nodes and workloads of EKS can; Lambda functions and Fargate cannot load the Lustre client: https://docs.aws.amazon.com/eks/latest/userguide/fsx-csi.html"
)]
pub trait MountsLustre {
    /// Configures the compute side of the mount. The `mount_on` method of the storage calls it.
    fn mount_lustre(&self, mount: LustreMount);
}

/// The options of a Lustre mount.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "pass it to `mount_on`"]
pub struct LustreOptions {
    access: Access,
    client: Option<Client>,
    options: Vec<String>,
}

impl LustreOptions {
    /// Creates options for reading and writing.
    pub fn read_write() -> LustreOptions {
        LustreOptions { access: Access::ReadWrite, client: None, options: Vec::new() }
    }

    /// Creates options for reading only.
    pub fn read_only() -> LustreOptions {
        LustreOptions { access: Access::ReadOnly, ..LustreOptions::read_write() }
    }

    /// Sets where an instance gets the Lustre client. Default: that of its image; see [`Client`].
    pub fn client(mut self, client: Client) -> LustreOptions {
        self.client = Some(client);
        self
    }

    /// Adds an option of `mount`, such as `noatime`. Default: none.
    pub fn option(mut self, option: impl Into<String>) -> LustreOptions {
        self.options.push(option.into());
        self
    }
}

/// A mount of a Lustre file system.
#[derive(Clone, Debug)]
pub struct LustreMount {
    file_system: Lustre,
    at: MountPath,
    options: LustreOptions,
}

impl LustreMount {
    pub(crate) fn new(file_system: Lustre, at: MountPath, options: LustreOptions) -> LustreMount {
        LustreMount { file_system, at, options }
    }

    /// Returns the file system.
    pub fn file_system(&self) -> &Lustre {
        &self.file_system
    }

    /// Returns the path at which the file system is mounted.
    pub fn at(&self) -> &MountPath {
        &self.at
    }

    /// Returns the resources that must exist before a client can mount it, except the file system itself.
    pub fn dependencies(&self) -> Vec<Id> {
        // The script refers to the file system, which is a dependency already.
        self.file_system.security_group().rules()
    }

    /// Allows traffic between the file system and the security group of a client, in both directions, on the ports of
    /// Lustre.
    pub fn connect(&self, client: &SecurityGroup) {
        self.file_system.connect(client);
    }

    /// Grants a role the permissions of the mount. Lustre has no authorization with IAM, so nothing is granted.
    pub(crate) fn grant(&self, _role: &Role) {}

    /// Returns the client that was set.
    pub(crate) fn client(&self) -> Option<Client> {
        self.options.client
    }

    /// Returns the access of the client.
    pub(crate) fn access(&self) -> Access {
        self.options.access
    }

    /// Returns the options for `mount` in addition to those for Lustre and access.
    pub(crate) fn options(&self) -> &[String] {
        &self.options.options
    }

    /// Returns the step that mounts it on an instance whose image has or takes a client.
    ///
    /// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/mount-fs-auto-mount-onreboot.html>
    pub(crate) fn step(&self, image: Option<Client>) -> MountStep {
        let client = self.options.client.or(image).unwrap_or_default();
        let unit = client.network_unit();
        let entry = text![
            self.source(),
            format!(
                " {} lustre {},x-systemd.automount,x-systemd.requires={unit} 0 0",
                self.at,
                self.mount_options()
            ),
        ];
        MountStep { client: client.install_lustre(), at: self.at.clone(), entry }
    }

    /// Returns the cloud-config that mounts the file system at the first boot and at every later boot. If the mount
    /// fails, no later command of the cloud-config runs.
    pub fn cloud_config(&self) -> CloudConfig {
        CloudConfig::new().mount(self.step(None))
    }

    /// Returns the shell commands that mount it once, for instances that run them at every start.
    pub(crate) fn start_script(&self) -> Text {
        let options = quoted(self.mount_options());
        let what = text!["-t lustre -o ", options, " ", quoted(self.source())];
        let client = self.options.client.unwrap_or_default();
        start_script(&client.install_lustre(), &self.at, what)
    }

    fn source(&self) -> Text {
        text![self.file_system.dns_name(), "@tcp:/", self.file_system.mount_name()]
    }

    fn mount_options(&self) -> String {
        let mut options = "relatime,flock,_netdev".to_owned();
        if self.options.access == Access::ReadOnly {
            options.push_str(",ro");
        }
        for option in &self.options.options {
            options.push(',');
            options.push_str(option);
        }
        options
    }

    /// Reports clients in other Availability Zones than the file system, which pay for traffic between zones.
    /// `property` is the property of the client to report.
    pub fn check(&self, client: &Scope, zones: &[String], property: &str) {
        options::check(&self.options.options, client, property);
        let own = self.file_system.subnet().zone().key();
        let others: Vec<&str> = zones.iter().map(String::as_str).filter(|it| *it != own).collect();
        if !others.is_empty() {
            client.report(
                Diagnostic::new(code::MNT_014, "instances mount Lustre from another Availability Zone")
                    .property(property)
                    .found(format!("clients in {}; {} in {own}", others.join(", "), self.file_system.scope().path()))
                    .help("Use the file system's own subnet for the clients: `subnets([file_system.subnet().clone()])`")
                    .link("https://docs.aws.amazon.com/fsx/latest/LustreGuide/performance.html"),
            );
        }
    }
}

impl Lustre {
    /// Mounts the file system on a compute construct: allows traffic on the ports of Lustre in both directions,
    /// installs the client, adds the dependencies, and configures the mount.
    ///
    /// ```
    /// use stanchion_constructs::prelude::*;
    /// use stanchion_constructs::attach::LustreOptions;
    /// use stanchion_constructs::lustre_capacity;
    /// use stanchion_constructs::storage::Lustre;
    /// # let app = App::new();
    /// # let stack = app.stack("S");
    /// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
    ///
    /// let scratch = Lustre::scratch2(&network, lustre_capacity!(SsdCapacity, 1200 GiB)).build(&stack, "Scratch");
    /// let trainer = Instance::builder(&network, "c7i.8xlarge").build(&stack, "Trainer");
    /// scratch.mount_on(&trainer, mount_path!("/mnt/scratch"), LustreOptions::read_write());
    /// # stanchion_constructs::construct::testing::synth(&app);
    /// ```
    pub fn mount_on<C: MountsLustre>(&self, compute: &C, at: MountPath, options: LustreOptions) {
        compute.mount_lustre(LustreMount::new(self.clone(), at, options));
    }
}
