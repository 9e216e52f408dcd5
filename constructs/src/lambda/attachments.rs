//! Tracks storage and environment variables that are attached to a function after `build`.

use std::cell::RefCell;
use std::collections::BTreeMap;

use stanchion_aws::lambda::FunctionRef;
use stanchion_aws::lambda::function as l1;
use stanchion_core::{Code, Diagnostic, Scope, code};
use stanchion_template::{Id, Value};

use crate::attach::{Access, EfsMount, S3FilesMount, Transport};
use crate::iam::Role;
use crate::network::{SecurityGroup, Subnet, Vpc};

/// The subnets and the security group of a function in a VPC.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) vpc: Vpc,
    pub(super) subnets: Vec<Subnet>,
    pub(super) security_group: SecurityGroup,
}

/// The one file system that a function mounts.
#[derive(Clone, Debug)]
pub(super) enum Mounted {
    Efs(EfsMount),
    S3Files(S3FilesMount),
}

impl Mounted {
    fn arn(&self) -> Option<Value<String>> {
        match self {
            Mounted::Efs(mount) => mount.access_point().map(crate::storage::AccessPoint::arn),
            Mounted::S3Files(mount) => Some(mount.access_point().arn()),
        }
    }

    fn at(&self) -> &str {
        match self {
            Mounted::Efs(mount) => mount.at().as_str(),
            Mounted::S3Files(mount) => mount.at().as_str(),
        }
    }

    fn access(&self) -> Access {
        match self {
            Mounted::Efs(mount) => mount.access(),
            Mounted::S3Files(mount) => mount.access(),
        }
    }

    fn dependencies(&self) -> Vec<Id> {
        match self {
            Mounted::Efs(mount) => mount.dependencies(),
            Mounted::S3Files(mount) => mount.dependencies(),
        }
    }

    fn connect(&self, client: &SecurityGroup) {
        match self {
            Mounted::Efs(mount) => mount.connect(client),
            Mounted::S3Files(mount) => mount.connect(client),
        }
    }

    fn grant(&self, role: &Role) {
        match self {
            Mounted::Efs(mount) => mount.grant(role),
            Mounted::S3Files(mount) => mount.grant(role),
        }
    }

    fn check(&self, scope: &Scope, zones: &[String]) {
        match self {
            Mounted::Efs(mount) => mount.check(scope, zones, "FileSystemConfigs"),
            Mounted::S3Files(mount) => mount.check(scope, zones, "FileSystemConfigs"),
        }
    }
}

/// The parts of a function that are known only when everything is attached.
#[derive(Debug)]
pub(super) struct Attachments {
    pub(super) role: Role,
    pub(super) place: Option<Place>,
    pub(super) environment: RefCell<BTreeMap<String, Value<String>>>,
    mounted: RefCell<Option<Mounted>>,
    snap_start: bool,
}

impl Attachments {
    pub(super) fn new(
        role: Role,
        place: Option<Place>,
        environment: BTreeMap<String, Value<String>>,
        snap_start: bool,
    ) -> Attachments {
        let environment = RefCell::new(environment);
        Attachments { role, place, environment, mounted: RefCell::default(), snap_start }
    }

    pub(super) fn mount(&self, mounted: Mounted, scope: &Scope) {
        self.check_mount(&mounted, scope);
        mounted.grant(&self.role);
        if let Some(place) = &self.place {
            mounted.connect(&place.security_group);
        }
        self.mounted.borrow_mut().get_or_insert(mounted);
    }

    /// Source: <https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html>
    fn check_mount(&self, mounted: &Mounted, scope: &Scope) {
        let link = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html";
        let report = |code: &'static Code, message: &str, help: &str| {
            scope.report(
                Diagnostic::new(code, message)
                    .property("FileSystemConfigs")
                    .found(format!("a mount at {}", mounted.at()))
                    .help(help)
                    .link(link),
            );
        };
        if let Some(first) = &*self.mounted.borrow() {
            let help = format!(
                "Mount a directory that contains both; the first is mounted at {}",
                first.at()
            );
            report(code::LAM_001, "a function can mount only one file system", &help);
        }
        if self.place.is_none() {
            let help = "Set the network of the function with `vpc(&network)`";
            report(code::LAM_002, "a function with a file system needs a VPC", help);
        }
        if self.snap_start {
            let help = "Remove `snap_start()`";
            report(code::LAM_010, "SnapStart does not support file systems", help);
        }
        if let Mounted::Efs(mount) = mounted
            && (mount.transport() != Transport::TlsWithIam || !mount.options().is_empty())
        {
            let help =
                "Use `Mount::read_write()` or `Mount::read_only()` without a transport or options";
            report(
                code::LAM_017,
                "Lambda supports no mount options: it always mounts over TLS with the role of the function",
                help,
            );
        }
    }

    /// Writes the attached settings, and makes the function depend on what it mounts.
    pub(super) fn write(&self, scope: &Scope, function: &FunctionRef) {
        let editor = scope.edit(function);
        let environment = self.environment.borrow().clone();
        if !environment.is_empty() {
            editor.set_property("Environment.Variables", environment);
        }
        if let Some(mounted) = &*self.mounted.borrow()
            && let Some(arn) = mounted.arn()
        {
            let config = l1::FileSystemConfig::new().arn(arn).local_mount_path(mounted.at());
            editor.set_property("FileSystemConfigs", [config]);
            if mounted.access() == Access::ReadOnly {
                // A function has no property for a read-only mount, so its policy only allows reading.
                editor.acknowledge(
                    code::MNT_008,
                    "mounted read-only: the function is not allowed to write",
                );
            }
            for dependency in mounted.dependencies() {
                editor.depends_on(&dependency);
            }
            let subnets = self.place.iter().flat_map(|it| &it.subnets);
            let mut zones: Vec<String> = subnets.map(|it| it.zone().key().to_owned()).collect();
            zones.dedup();
            mounted.check(scope, &zones);
        }
        let rules = self.place.iter().flat_map(|it| it.security_group.rules());
        for dependency in self.role.dependencies().into_iter().chain(rules) {
            editor.depends_on(&dependency);
        }
        if let Some(place) = &self.place {
            let tiers = place.subnets.iter().map(Subnet::tier);
            for dependency in tiers.flat_map(|it| place.vpc.internet_dependencies(it)) {
                editor.depends_on(&dependency);
            }
        }
    }
}
