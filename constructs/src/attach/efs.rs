//! Mounts of EFS file systems and access points.

use stanchion_core::{Diagnostic, Scope, Severity, code};
use stanchion_template::Id;

use super::{Access, Client, Mount, Transport, options};
use crate::Text;
use crate::iam::{Operator, Role, Statement};
use crate::network::{Port, SecurityGroup};
use crate::storage::{AccessPoint, FileSystem};
use crate::text;
use crate::units::MountPath;
use crate::user_data::{CloudConfig, MountStep, quoted, start_script};

/// The mount options of the plain NFS client. Source:
/// <https://docs.aws.amazon.com/efs/latest/ug/mounting-fs-nfs-mount-settings.html>
const NFS_OPTIONS: &str =
    "nfsvers=4.1,rsize=1048576,wsize=1048576,hard,timeo=600,retrans=2,noresvport";

/// Compute that can mount an EFS file system.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot mount an EFS file system",
    label = "has no way to mount EFS",
    note = "instances, AWS Batch jobs and compute environments, ECS tasks, and nodes and workloads of EKS can; Lambda functions mount an access point, not a file system"
)]
pub trait MountsEfs {
    /// Configures the compute side of the mount. The `mount_on` method of the storage calls it.
    fn mount_efs(&self, mount: EfsMount);
}

/// Compute that can mount an EFS access point: everything that mounts EFS file systems, and Lambda functions.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot mount an EFS access point",
    label = "has no way to mount EFS",
    note = "instances, AWS Batch jobs and compute environments, ECS tasks, nodes and workloads of EKS, and Lambda functions can"
)]
pub trait MountsAccessPoint {
    /// The type of paths on which it can mount.
    type At: Into<MountPath>;

    /// Configures the compute side of the mount. The `mount_on` method of the storage calls it.
    fn mount_access_point(&self, mount: EfsMount);
}

impl<C: MountsEfs> MountsAccessPoint for C {
    type At = MountPath;

    fn mount_access_point(&self, mount: EfsMount) {
        self.mount_efs(mount);
    }
}

/// A mount of an EFS file system, or of one of its access points.
#[derive(Clone, Debug)]
pub struct EfsMount {
    file_system: FileSystem,
    access_point: Option<AccessPoint>,
    at: MountPath,
    mount: Mount,
}

impl EfsMount {
    pub(crate) fn new(
        file_system: FileSystem,
        access_point: Option<AccessPoint>,
        at: MountPath,
        mount: Mount,
    ) -> EfsMount {
        EfsMount { file_system, access_point, at, mount }
    }

    /// Returns the file system.
    pub fn file_system(&self) -> &FileSystem {
        &self.file_system
    }

    /// Returns the access point, or `None` for a mount of the file system itself.
    pub fn access_point(&self) -> Option<&AccessPoint> {
        self.access_point.as_ref()
    }

    /// Returns the path at which the file system is mounted.
    pub fn at(&self) -> &MountPath {
        &self.at
    }

    /// Returns the access of the client.
    pub fn access(&self) -> Access {
        self.mount.access
    }

    /// Returns the transport between the client and the file system.
    pub fn transport(&self) -> Transport {
        self.mount.transport
    }

    /// Returns the mount with another transport.
    pub(crate) fn with_transport(mut self, transport: Transport) -> EfsMount {
        self.mount.transport = transport;
        self
    }

    /// Returns the options for `mount` in addition to those for transport and access.
    pub fn options(&self) -> &[String] {
        &self.mount.options
    }

    /// Returns the name of the volume in a container definition.
    pub(crate) fn volume_name(&self) -> String {
        super::volume_name(&self.at)
    }

    /// Returns the resources that must exist before a client can mount it: mount targets and the access point.
    pub fn dependencies(&self) -> Vec<Id> {
        let access_point = self.access_point.iter().map(AccessPoint::resource_id);
        self.file_system.mount_target_ids().into_iter().chain(access_point).collect()
    }

    /// Allows NFS from the security group of a client to the mount targets.
    pub fn connect(&self, client: &SecurityGroup) {
        client.connect_to(self.file_system.security_group(), Port::NFS, "NFS to the file system");
    }

    /// Grants a role the permissions of the mount, and no others.
    pub fn grant(&self, role: &Role) {
        if let Some(statement) = self.statement() {
            role.allow(statement);
        }
    }

    /// Returns the statement that the role of a client needs, or `None` for a transport without IAM.
    pub(crate) fn statement(&self) -> Option<Statement> {
        if self.mount.transport != Transport::TlsWithIam {
            return None;
        }
        let other_user = self.access_point.as_ref().is_some_and(|it| !it.acts_as_root());
        let writes = self.mount.access == Access::ReadWrite;
        let root = self.mount.root_access.unwrap_or(writes && !other_user);
        let mut actions = vec!["elasticfilesystem:ClientMount"];
        if writes {
            actions.push("elasticfilesystem:ClientWrite");
        }
        if root {
            actions.push("elasticfilesystem:ClientRootAccess");
        }
        let statement = Statement::allow(actions).on(self.file_system.arn()).when(
            Operator::BOOL,
            "elasticfilesystem:AccessedViaMountTarget",
            ["true"],
        );
        let Some(access_point) = &self.access_point else { return Some(statement) };
        let only = [access_point.arn()];
        let key = "elasticfilesystem:AccessPointArn";
        Some(statement.when(Operator::STRING_EQUALS, key, only))
    }

    /// Returns the source for `mount` and the file system type.
    fn source(&self) -> (Text, &'static str) {
        match self.mount.transport {
            Transport::Nfs => {
                let host = match self.zone_name() {
                    Some(zone) => text![zone, ".", self.file_system.dns_name()],
                    None => text![self.file_system.dns_name()],
                };
                (host.with(":/"), "nfs4")
            }
            _ => (text![self.file_system.id(), ":/"], "efs"),
        }
    }

    /// Returns the client that was set.
    pub(crate) fn client(&self) -> Option<Client> {
        self.mount.client
    }

    /// Returns the shell commands that install the client.
    fn install(&self, image: Option<Client>) -> Vec<Text> {
        let client = self.mount.client.or(image).unwrap_or_default();
        match self.mount.transport {
            Transport::Nfs => client.install_nfs(),
            _ => client.install_efs(),
        }
    }

    /// Returns the step that mounts it on an instance whose image has or takes a client.
    pub(crate) fn step(&self, image: Option<Client>) -> MountStep {
        let (source, kind) = self.source();
        let entry = text![source, format!(" {} {kind} ", self.at), self.fstab_options(), " 0 0"];
        MountStep { client: self.install(image), at: self.at.clone(), entry }
    }

    /// Returns the cloud-config that mounts it at the first boot and at every later boot. If the mount fails, no later
    /// command of the cloud-config runs.
    pub fn cloud_config(&self) -> CloudConfig {
        CloudConfig::new().mount(self.step(None))
    }

    /// Returns the shell commands that mount it once, for instances that run them at every start.
    pub(crate) fn start_script(&self) -> Text {
        let (source, kind) = self.source();
        let options = quoted(self.fstab_options());
        let what = text![format!("-t {kind} -o "), options, " ", quoted(source)];
        start_script(&self.install(None), &self.at, what)
    }

    fn fstab_options(&self) -> Text {
        let mut options = match self.mount.transport {
            Transport::Nfs => Text::from(NFS_OPTIONS).with(",_netdev"),
            Transport::Tls => Text::from("_netdev,tls"),
            Transport::TlsWithIam => Text::from("_netdev,tls,iam"),
        };
        if self.mount.transport != Transport::Nfs {
            if let Some(access_point) = &self.access_point {
                options = options.with(",accesspoint=").with(access_point.id());
            }
            if let Some(zone) = self.zone_name() {
                options = options.with(",az=").with(zone);
            }
        }
        if self.mount.access == Access::ReadOnly {
            options = options.with(",ro");
        }
        for option in &self.mount.options {
            options = options.with(",").with(option);
        }
        options
    }

    /// Returns the name of the Availability Zone of a One Zone file system.
    pub(crate) fn zone_name(&self) -> Option<stanchion_template::Value<String>> {
        let key = self.file_system.only_zone()?;
        let subnets = self.file_system.vpc().all_subnets();
        subnets.iter().find(|it| it.zone().key() == key).map(|it| it.zone().name())
    }

    /// Reports everything that prevents a client in these zones from mounting it. `property` is the property of the
    /// client to report.
    pub fn check(&self, client: &Scope, zones: &[String], property: &str) {
        let link = "https://docs.aws.amazon.com/efs/latest/ug/mounting-fs.html";
        options::check(&self.mount.options, client, property);
        let policy = self.file_system.policy();
        let path = self.file_system.scope().path();
        if policy.requires_tls() && self.mount.transport == Transport::Nfs {
            client.report(
                Diagnostic::new(code::MNT_009, format!("{path} refuses clients without TLS"))
                    .property(property)
                    .found("a mount over plain NFS")
                    .allowed("Mount::read_write() or Mount::read_only(), or a file system with ClientPolicy::Open")
                    .link(link),
            );
        } else if policy.requires_iam() && self.mount.transport == Transport::Tls {
            client.report(
                Diagnostic::new(
                    code::MNT_008,
                    format!("{path} refuses clients without IAM authorization"),
                )
                .property(property)
                .found("a mount over TLS without IAM")
                .allowed("Transport::TlsWithIam, or a file system with ClientPolicy::Tls")
                .link(link),
            );
        }
        if self.mount.transport == Transport::Nfs && self.access_point.is_some() {
            client.report(
                Diagnostic::new(code::MNT_010, "the access point is mounted without TLS")
                    .property(property)
                    .found("a mount over plain NFS")
                    .allowed("Transport::TlsWithIam or Transport::Tls")
                    .link("https://docs.aws.amazon.com/efs/latest/ug/mounting-access-points.html"),
            );
        }
        if !self.file_system.vpc().resolves_names() {
            client.report(
                Diagnostic::new(
                    code::MNT_007,
                    format!("the DNS name of {path} does not resolve in its VPC"),
                )
                .severity(Severity::Error)
                .property("EnableDnsHostnames")
                .found("DNS support or DNS hostnames off")
                .help("Enable `dns_support` and `dns_hostnames` of the VPC")
                .link(link),
            );
        }
        let mounted = self.file_system.mounted_zones();
        let missing: Vec<&str> =
            zones.iter().filter(|it| !mounted.contains(it)).map(String::as_str).collect();
        if mounted.is_empty() {
            client.report(
                Diagnostic::new(code::MNT_001, format!("{path} has no mount target"))
                    .property("SubnetId"),
            );
        } else if !missing.is_empty() && self.file_system.only_zone().is_none() {
            client.report(
                Diagnostic::new(
                    code::MNT_002,
                    format!("{path} has no mount target in every zone of its clients"),
                )
                .property("SubnetId")
                .found(format!(
                    "clients in {}; mount targets in {}",
                    zones.join(", "),
                    mounted.join(", ")
                ))
                .help(format!(
                    "Add a `MountTarget` in {}, where the file system's DNS name has no address",
                    missing.join(", ")
                ))
                .link(link),
            );
        }
    }
}

impl FileSystem {
    /// Mounts the file system on a compute construct: allows NFS between both security groups, grants the required
    /// permissions, adds a dependency on the mount targets, and configures the mount on the client.
    ///
    /// ```
    /// use stanchion_constructs::prelude::*;
    /// # let app = App::new();
    /// # let stack = app.stack("S");
    /// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
    ///
    /// let data = FileSystem::builder(&network).build(&stack, "Data");
    /// let worker = LaunchTemplate::builder(&network).build(&stack, "Worker");
    /// data.mount_on(&worker, mount_path!("/mnt/data"), Mount::read_only());
    /// // Every instance of the fleet mounts the file system before it does anything else.
    /// SpotFleet::builder(&worker, 10).instance_type("c7i.large").build(&stack, "Fleet");
    /// # stanchion_constructs::construct::testing::synth(&app);
    /// ```
    pub fn mount_on<C: MountsEfs>(&self, compute: &C, at: MountPath, mount: Mount) {
        compute.mount_efs(EfsMount::new(self.clone(), None, at, mount));
    }
}

impl AccessPoint {
    /// Mounts the access point on a compute construct, as [`FileSystem::mount_on`] does. The granted permissions are
    /// limited to this access point. Lambda functions mount at a [`LocalMountPath`](crate::units::LocalMountPath).
    ///
    /// ```
    /// use stanchion_constructs::prelude::*;
    /// use stanchion_constructs::lambda::{Code, Function, Runtime};
    /// # let app = App::new();
    /// # let stack = app.stack("S");
    /// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
    ///
    /// # let code = Code::inline("def handler(event, context): return {}\n");
    /// let data = FileSystem::builder(&network).build(&stack, "Data");
    /// let messages = data.access_point("/messages").create_as(PosixUser::new(1001, 1001), 0o750).build(&stack, "Messages");
    /// let wall = Function::builder(Runtime::PYTHON3_13, "index.handler", code).vpc(&network).build(&stack, "Wall");
    /// messages.mount_on(&wall, local_mount_path!("/mnt/messages"), Mount::read_write());
    /// # stanchion_constructs::construct::testing::synth(&app);
    /// ```
    pub fn mount_on<C: MountsAccessPoint>(&self, compute: &C, at: C::At, mount: Mount) {
        let access_point = Some(self.clone());
        let mount = EfsMount::new(self.file_system().clone(), access_point, at.into(), mount);
        compute.mount_access_point(mount);
    }
}
