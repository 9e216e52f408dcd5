//! Mounts of FSx for OpenZFS volumes.

use stanchion_check::facts::fsx_openzfs::CONNECTIONS;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Id;

use super::{Access, Client, options};
use crate::Text;
use crate::iam::Role;
use crate::network::{SecurityGroup, Subnet};
use crate::storage::{OpenZfs, OpenZfsVolume};
use crate::text;
use crate::units::MountPath;
use crate::user_data::{CloudConfig, MountStep, quoted, start_script};

/// The options of every mount. Source: <https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/mounting-volumes.html>
const NFS_OPTIONS: &str = "rsize=1048576,wsize=1048576,timeo=600,_netdev";

/// Compute that can mount FSx for OpenZFS: EC2 instances, and everything that starts them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot mount FSx for OpenZFS",
    label = "has no way to mount OpenZFS",
    note = "instances, launch templates, fleets, and compute environments on EC2 can; tasks and jobs on EC2 use a path of their instance, and Lambda functions and Fargate have no NFS client for it"
)]
pub trait MountsOpenZfs {
    /// Configures the compute side of the mount. The `mount_on` method of the storage calls it.
    fn mount_openzfs(&self, mount: OpenZfsMount);
}

/// A version of NFS.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NfsVersion {
    /// NFS 3: less latency, with locks and mounts on ports of their own.
    V3,
    /// NFS 4.0.
    V4_0,
    /// NFS 4.1.
    V4_1,
    /// NFS 4.2.
    #[default]
    V4_2,
}

impl NfsVersion {
    /// Returns the version as the mount option `nfsvers` has it.
    pub fn name(self) -> &'static str {
        match self {
            NfsVersion::V3 => "3",
            NfsVersion::V4_0 => "4.0",
            NfsVersion::V4_1 => "4.1",
            NfsVersion::V4_2 => "4.2",
        }
    }
}

/// The options of a mount of an OpenZFS volume.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "pass it to `mount_on`"]
pub struct OpenZfsOptions {
    access: Access,
    version: NfsVersion,
    connections: Option<u8>,
    client: Option<Client>,
    options: Vec<String>,
}

impl OpenZfsOptions {
    /// Creates options for reading and writing.
    pub fn read_write() -> OpenZfsOptions {
        OpenZfsOptions {
            access: Access::ReadWrite,
            version: NfsVersion::default(),
            connections: None,
            client: None,
            options: Vec::new(),
        }
    }

    /// Creates options for reading only.
    pub fn read_only() -> OpenZfsOptions {
        OpenZfsOptions { access: Access::ReadOnly, ..OpenZfsOptions::read_write() }
    }

    /// Sets the version of NFS (`nfsvers`). Default: 4.2.
    pub fn version(mut self, version: NfsVersion) -> OpenZfsOptions {
        self.version = version;
        self
    }

    /// Sets the number of TCP connections of the mount (`nconnect`), 1-16. More than one raises the throughput of a client.
    /// Default: 1.
    pub fn connections(mut self, count: u8) -> OpenZfsOptions {
        self.connections = Some(count);
        self
    }

    /// Sets where an instance gets the NFS client. Default: that of its image; see [`Client`].
    pub fn client(mut self, client: Client) -> OpenZfsOptions {
        self.client = Some(client);
        self
    }

    /// Adds an option of `mount`, such as `noatime`. Default: none.
    pub fn option(mut self, option: impl Into<String>) -> OpenZfsOptions {
        self.options.push(option.into());
        self
    }
}

/// A mount of an OpenZFS volume.
#[derive(Clone, Debug)]
pub struct OpenZfsMount {
    volume: OpenZfsVolume,
    at: MountPath,
    options: OpenZfsOptions,
}

impl OpenZfsMount {
    pub(crate) fn new(
        volume: OpenZfsVolume,
        at: MountPath,
        options: OpenZfsOptions,
    ) -> OpenZfsMount {
        OpenZfsMount { volume, at, options }
    }

    /// Returns the volume.
    pub fn volume(&self) -> &OpenZfsVolume {
        &self.volume
    }

    /// Returns the file system of the volume.
    pub fn file_system(&self) -> &OpenZfs {
        self.volume.file_system()
    }

    /// Returns the path at which the volume is mounted.
    pub fn at(&self) -> &MountPath {
        &self.at
    }

    /// Returns the resources that must exist before a client can mount it, except the file system itself.
    pub fn dependencies(&self) -> Vec<Id> {
        // The script refers to the file system, and not to the volume.
        self.volume.dependencies()
    }

    /// Allows traffic from the security group of a client to the file system, on the ports of OpenZFS.
    pub fn connect(&self, client: &SecurityGroup) {
        self.file_system().connect(client);
    }

    /// Grants a role the permissions of the mount. OpenZFS has no authorization with IAM, so nothing is granted.
    pub(crate) fn grant(&self, _role: &Role) {}

    /// Returns the client that was set.
    pub(crate) fn client(&self) -> Option<Client> {
        self.options.client
    }

    /// Returns the step that mounts it on an instance whose image has or takes a client.
    ///
    /// Source: <https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/mounting-volumes.html>
    pub(crate) fn step(&self, image: Option<Client>) -> MountStep {
        let client = self.options.client.or(image).unwrap_or_default();
        let options = self.mount_options();
        let entry = text![self.source(), format!(" {} nfs {options} 0 0", self.at)];
        MountStep { client: client.install_nfs(), at: self.at.clone(), entry }
    }

    /// Returns the cloud-config that mounts the volume at the first boot and at every later boot. If the mount fails, no
    /// later command of the cloud-config runs.
    pub fn cloud_config(&self) -> CloudConfig {
        CloudConfig::new().mount(self.step(None))
    }

    /// Returns the shell commands that mount it once, for instances that run them at every start.
    pub(crate) fn start_script(&self) -> Text {
        let options = quoted(self.mount_options());
        let what = text!["-t nfs -o ", options, " ", quoted(self.source())];
        let client = self.options.client.unwrap_or_default();
        start_script(&client.install_nfs(), &self.at, what)
    }

    fn source(&self) -> Text {
        text![self.file_system().dns_name(), ":", self.volume.path().to_owned()]
    }

    fn mount_options(&self) -> String {
        let mut options = format!("nfsvers={},{NFS_OPTIONS}", self.options.version.name());
        if let Some(connections) = self.options.connections {
            options.push_str(&format!(",nconnect={connections}"));
        }
        if self.options.access == Access::ReadOnly {
            options.push_str(",ro");
        }
        for option in &self.options.options {
            options.push(',');
            options.push_str(option);
        }
        options
    }

    /// Reports everything that prevents a client in these zones from mounting it, and clients in other Availability Zones
    /// than the file system. `property` is the property of the client to report.
    pub fn check(&self, client: &Scope, zones: &[String], property: &str) {
        options::check(&self.options.options, client, property);
        let path = self.file_system().scope().path();
        if let Some(count) = self.options.connections.filter(|it| !CONNECTIONS.has(*it)) {
            client.report(
                Diagnostic::new(code::MNT_024, "the number of connections is out of range")
                    .property(property)
                    .found(format!("nconnect={count}"))
                    .allowed(CONNECTIONS.to_string()),
            );
        }
        let is_read_only = self.options.access == Access::ReadOnly;
        if !is_read_only && self.volume.exports().iter().all(|it| !it.can_write()) {
            client.report(
                Diagnostic::new(
                    code::MNT_027,
                    format!("no NFS export of {} allows writing", self.volume.path()),
                )
                .property(property)
                .found("a mount for reading and writing")
                .allowed("OpenZfsOptions::read_only(), or an export without `read_only`"),
            );
        }
        self.check_exports(client, zones, property);
        if self.file_system().is_in_two_zones() {
            self.check_routes(client, zones, property);
            return;
        }
        let own = self.file_system().subnet().zone().key();
        let others: Vec<&str> = zones.iter().map(String::as_str).filter(|it| *it != own).collect();
        if !others.is_empty() {
            client.report(
                Diagnostic::new(
                    code::MNT_014,
                    "instances mount OpenZFS from another Availability Zone",
                )
                .property(property)
                .found(format!("clients in {}; {path} in {own}", others.join(", ")))
                .help("Use the file system's own subnet for the clients: `subnets([file_system.subnet().clone()])`")
                .link("https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/access-within-aws.html"),
            );
        }
    }

    /// Returns the subnets of the VPC in a zone, in which a client can be.
    fn subnets_in<'a>(&'a self, zone: &'a str) -> impl Iterator<Item = &'a Subnet> {
        let all = self.file_system().vpc().all_subnets().iter();
        all.filter(move |it| it.zone().key() == zone)
    }

    /// Reports zones in which no subnet has an address that an export includes.
    fn check_exports(&self, client: &Scope, zones: &[String], property: &str) {
        let is_excluded = |zone: &str| {
            let blocks: Option<Vec<_>> = self.subnets_in(zone).map(Subnet::block).collect();
            let includes =
                |block| self.volume.exports().iter().any(|it| it.includes(block) != Some(false));
            blocks.is_some_and(|it| !it.is_empty() && !it.into_iter().any(includes))
        };
        let excluded: Vec<&str> =
            zones.iter().map(String::as_str).filter(|it| is_excluded(it)).collect();
        if !excluded.is_empty() {
            client.report(
                Diagnostic::new(
                    code::MNT_026,
                    format!("no NFS export of {} includes the clients", self.volume.path()),
                )
                .property(property)
                .found(format!("clients in {}", excluded.join(", ")))
                .allowed("an export to the block of their subnets"),
            );
        }
    }

    /// Reports zones in which no subnet has a route table with the route to the file system.
    fn check_routes(&self, client: &Scope, zones: &[String], property: &str) {
        let Some(tables) = self.file_system().route_tables() else { return };
        let is_lost = |zone: &str| {
            let own: Option<Vec<_>> = self.subnets_in(zone).map(Subnet::route_table).collect();
            own.is_some_and(|it| !it.is_empty() && !it.iter().any(|it| tables.contains(it)))
        };
        let lost: Vec<&str> = zones.iter().map(String::as_str).filter(|it| is_lost(it)).collect();
        if !lost.is_empty() {
            client.report(
                Diagnostic::new(
                    code::MNT_028,
                    "the subnets of the clients have no route to the file system",
                )
                .property(property)
                .found(format!("clients in {}", lost.join(", ")))
                .help("Add the route tables of their subnets to `route_tables` of the file system"),
            );
        }
    }
}

impl OpenZfsVolume {
    /// Mounts the volume on a compute construct: allows traffic on the ports of OpenZFS, installs the NFS client, adds the
    /// dependencies, and configures the mount.
    ///
    /// ```
    /// use stanchion_constructs::prelude::*;
    /// use stanchion_constructs::attach::OpenZfsOptions;
    /// use stanchion_constructs::storage::{OpenZfs, OpenZfsThroughput};
    /// # let app = App::new();
    /// # let stack = app.stack("S");
    /// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
    ///
    /// let data = OpenZfs::single_az2(&network, 1024, OpenZfsThroughput::MBps640).build(&stack, "Data");
    /// let cache = data.volume("cache").build(&stack, "Cache");
    /// let builder = Instance::builder(&network, "c7i.8xlarge").build(&stack, "Builder");
    /// cache.mount_on(&builder, mount_path!("/mnt/cache"), OpenZfsOptions::read_write().connections(16));
    /// # stanchion_constructs::construct::testing::synth(&app);
    /// ```
    pub fn mount_on<C: MountsOpenZfs>(&self, compute: &C, at: MountPath, options: OpenZfsOptions) {
        compute.mount_openzfs(OpenZfsMount::new(self.clone(), at, options));
    }
}

impl OpenZfs {
    /// Mounts the root volume on a compute construct, as [`OpenZfsVolume::mount_on`] does for other volumes.
    ///
    /// ```
    /// use stanchion_constructs::prelude::*;
    /// use stanchion_constructs::attach::OpenZfsOptions;
    /// use stanchion_constructs::storage::{OpenZfs, SingleAz1Throughput};
    /// # let app = App::new();
    /// # let stack = app.stack("S");
    /// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
    ///
    /// let data = OpenZfs::single_az1(&network, 256, SingleAz1Throughput::MBps128).build(&stack, "Data");
    /// let worker = LaunchTemplate::builder(&network).build(&stack, "Worker");
    /// data.mount_on(&worker, mount_path!("/mnt/data"), OpenZfsOptions::read_only());
    /// SpotFleet::builder(&worker, 10).instance_type("c7i.large").build(&stack, "Fleet");
    /// # stanchion_constructs::construct::testing::synth(&app);
    /// ```
    pub fn mount_on<C: MountsOpenZfs>(&self, compute: &C, at: MountPath, options: OpenZfsOptions) {
        self.root_volume().mount_on(compute, at, options);
    }
}
