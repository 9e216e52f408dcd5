//! Lustre on what can mount it.

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Id;

use super::{Access, LustreClient};
use crate::Text;
use crate::network::SecurityGroup;
use crate::storage::Lustre;
use crate::text;
use crate::units::MountPath;
use crate::user_data::{CloudConfig, mount_script, start_script};

/// Compute that can mount FSx for Lustre: what is, or starts, a machine.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot mount FSx for Lustre",
    label = "has no way to mount Lustre",
    note = "instances, launch templates, fleets, and environments of machines can; functions and Fargate cannot load its client"
)]
pub trait MountsLustre {
    /// Does everything the mount needs on the side of the compute; `mount_on` of the storage calls it.
    fn mount_lustre(&self, mount: LustreMount);
}

/// How Lustre is mounted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "give it to `mount_on`"]
pub struct LustreOptions {
    access: Access,
    client: LustreClient,
    options: Vec<String>,
}

impl LustreOptions {
    /// For reading and writing.
    pub fn read_write() -> LustreOptions {
        LustreOptions {
            access: Access::ReadWrite,
            client: LustreClient::default(),
            options: Vec::new(),
        }
    }

    /// For reading.
    pub fn read_only() -> LustreOptions {
        LustreOptions { access: Access::ReadOnly, ..LustreOptions::read_write() }
    }

    /// Where the client comes from, by the image in use; default [`LustreClient::AmazonLinux2023`].
    pub fn client(mut self, client: LustreClient) -> LustreOptions {
        self.client = client;
        self
    }

    /// A further option of `mount`, such as `noatime`.
    pub fn option(mut self, option: impl Into<String>) -> LustreOptions {
        self.options.push(option.into());
        self
    }
}

/// A Lustre file system to be mounted.
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

    /// The file system.
    pub fn file_system(&self) -> &Lustre {
        &self.file_system
    }

    /// Where it appears.
    pub fn at(&self) -> &MountPath {
        &self.at
    }

    /// What has to exist before a machine can mount it.
    pub fn dependencies(&self) -> Vec<Id> {
        // Its name in the script makes machines wait for the file system itself.
        self.file_system.security_group().rules()
    }

    /// Opens Lustre's ports between the file system and a client's group, both ways.
    pub fn connect(&self, client: &SecurityGroup) {
        self.file_system.connect(client);
    }

    /// The cloud-config that mounts it now and after every start.
    ///
    /// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/mounting-ec2-instance.html>
    pub fn cloud_config(&self) -> CloudConfig {
        let entry =
            text![self.source(), format!(" {} lustre {} 0 0", self.at, self.mount_options())];
        let config = CloudConfig::new();
        let client = self.options.client;
        let config = client.package().map_or(config.clone(), |it| config.package(it));
        config.run(text![client.script(), mount_script(&self.at, entry)])
    }

    /// The lines of shell that mount it once, for machines that run them at every start.
    pub(crate) fn start_script(&self) -> Text {
        let what = text![format!("-t lustre -o {} ", self.mount_options()), self.source()];
        let client = self.options.client;
        let package = client.package().unwrap_or_default();
        text![client.script(), start_script(package, &self.at, what)]
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

    /// Reports what would keep a client in these zones from mounting it, or make it dear.
    pub fn check(&self, client: &Scope, zones: &[String], property: &str) {
        let own = self.file_system.subnet().zone().key();
        let others: Vec<&str> = zones.iter().map(String::as_str).filter(|it| *it != own).collect();
        if !others.is_empty() {
            client.report(
                Diagnostic::new(code::MNT_014, "machines mount Lustre from another zone")
                    .property(property)
                    .found(format!("clients in zones {}, {} in {own}", others.join(", "), self.file_system.scope().path()))
                    .help("Use the file system's own subnet for the clients: `subnets([file_system.subnet().clone()])`")
                    .link("https://docs.aws.amazon.com/fsx/latest/LustreGuide/performance.html"),
            );
        }
    }
}

impl Lustre {
    /// Makes machines mount it: opens Lustre's ports both ways, installs the client, and has machines wait for it.
    pub fn mount_on<C: MountsLustre>(&self, compute: &C, at: MountPath, options: LustreOptions) {
        compute.mount_lustre(LustreMount::new(self.clone(), at, options));
    }
}
