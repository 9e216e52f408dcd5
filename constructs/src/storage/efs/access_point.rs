//! EFS access points: entry points to directories of a file system.

use std::rc::Rc;

use stanchion_aws::efs;
use stanchion_aws::efs::access_point as l1;
use stanchion_check::facts::efs::{FORBIDDEN_IN_PATH, PATH_CHARACTERS, PATH_LEVELS, path_fault};
use stanchion_core::{Diagnostic, Scope, Severity, code};
use stanchion_template::{Id, SetOpt, Value, counted};

use super::FileSystem;
use crate::names;
use crate::non_empty::non_empty;
use crate::storage::directory_mode;
use crate::storage::volumes::Volumes;

/// A POSIX user ID and group ID on a file system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PosixUser {
    /// The user ID.
    pub uid: u32,
    /// The group ID.
    pub gid: u32,
}

impl PosixUser {
    /// Creates a user from a user ID and a group ID.
    pub const fn new(uid: u32, gid: u32) -> PosixUser {
        PosixUser { uid, gid }
    }
}

/// An EFS access point: an entry point to one directory of a file system. It can enforce one POSIX user for all
/// clients.
///
/// ```
/// use stanchion_constructs::prelude::*;
/// let app = App::new();
/// let stack = app.stack("Wall");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let inbox = data
///     .access_point("/message")
///     .create_as(PosixUser::new(1001, 1001), 0o750)
///     .act_as(PosixUser::new(1001, 1001))
///     .build(&stack, "Inbox");
/// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("Path: /message"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html)
#[derive(Clone, Debug)]
pub struct AccessPoint(Rc<AccessPointData>);

#[derive(Debug)]
struct AccessPointData {
    file_system: FileSystem,
    id: Value<String>,
    arn: Value<String>,
    resource: efs::AccessPointRef,
    path: String,
    acts_as_root: bool,
    volumes: Volumes,
}

/// Options of an [`AccessPoint`]. Updating any of them replaces the access point.
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the access point"]
pub struct AccessPointBuilder {
    file_system: FileSystem,
    path: String,
    creation: Option<(PosixUser, u16)>,
    user: Option<PosixUser>,
    root_reason: Option<String>,
    secondary_gids: Vec<u32>,
    client_token: Option<String>,
}

impl AccessPoint {
    /// Returns the ID of the access point.
    pub fn id(&self) -> Value<String> {
        self.0.id.clone()
    }

    /// Returns the ARN of the access point.
    pub fn arn(&self) -> Value<String> {
        self.0.arn.clone()
    }

    /// Returns the file system that the access point belongs to.
    pub fn file_system(&self) -> &FileSystem {
        &self.0.file_system
    }

    /// Returns the path of the directory in the file system.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &efs::AccessPointRef {
        &self.0.resource
    }

    /// Returns whether the access point maps every client to root (user ID 0).
    pub(crate) fn acts_as_root(&self) -> bool {
        self.0.acts_as_root
    }

    /// Returns the persistent volumes of Kubernetes on the access point.
    pub(crate) fn volumes(&self) -> &Volumes {
        &self.0.volumes
    }

    pub(crate) fn resource_id(&self) -> Id {
        self.0.resource.as_ref().clone()
    }
}

impl FileSystem {
    /// Returns a builder for an access point to a directory of the file system, such as `/message`. The path has at
    /// most 100 characters and 4 directories.
    pub fn access_point(&self, path: impl Into<String>) -> AccessPointBuilder {
        AccessPointBuilder::new(self, path.into())
    }
}

impl AccessPointBuilder {
    pub(super) fn new(file_system: &FileSystem, path: String) -> AccessPointBuilder {
        AccessPointBuilder {
            file_system: file_system.clone(),
            path,
            creation: None,
            user: None,
            root_reason: None,
            secondary_gids: Vec::new(),
            client_token: None,
        }
    }

    /// Sets the owner and the mode, such as `0o750`, of the root directory (`CreationInfo`). Default: none. An update
    /// replaces the access point.
    ///
    /// EFS creates the directory with them at the first mount if it does not exist. Without them, mounting fails if the
    /// directory does not exist.
    pub fn create_as(mut self, owner: PosixUser, mode: u16) -> Self {
        self.creation = Some((owner, mode));
        self
    }

    /// Sets the POSIX user that EFS enforces for every client (`PosixUser`). Default: each client keeps its own user.
    /// An update replaces the access point.
    pub fn act_as(mut self, user: PosixUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Makes every client root on the file system, with a reason. It acknowledges EFS-065, and a mount for writing
    /// grants `ClientRootAccess`. Default: each client keeps its own user. An update replaces the access point.
    pub fn act_as_root(mut self, reason: impl Into<String>) -> Self {
        self.user = Some(PosixUser::new(0, 0));
        self.root_reason = Some(reason.into());
        self
    }

    /// Sets the secondary group IDs of the user set with [`act_as`](Self::act_as), at most 16. Default: none. An update
    /// replaces the access point.
    pub fn secondary_gids(mut self, gids: impl IntoIterator<Item = u32>) -> Self {
        self.secondary_gids = gids.into_iter().collect();
        self
    }

    /// Sets the idempotency token of the request (`ClientToken`). Default: CloudFormation generates one. An update
    /// replaces the access point.
    pub fn client_token(mut self, token: impl Into<String>) -> Self {
        self.client_token = Some(token.into());
        self
    }

    /// Creates the access point. Reports a path, mode or group list that EFS does not support.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> AccessPoint {
        let scope = scope.construct(id);
        self.check(&scope);
        let creation = self.creation.map(|(owner, mode)| {
            l1::CreationInfo::new()
                .owner_gid(owner.gid.to_string())
                .owner_uid(owner.uid.to_string())
                .permissions(format!("{mode:04o}"))
        });
        let root = l1::RootDirectory::new()
            .set_opt(creation, l1::RootDirectory::creation_info)
            .path(self.path.as_str());
        let user = self.user.map(|user| {
            let gids = self.secondary_gids.iter().map(u32::to_string).collect();
            l1::PosixUser::new()
                .gid(user.gid.to_string())
                .set_opt(non_empty(gids), l1::PosixUser::secondary_gids)
                .uid(user.uid.to_string())
        });
        let resource = efs::AccessPoint::new()
            .access_point_tags([("Name", names::TAG.of(&scope, ""))])
            .set_opt(self.client_token, efs::AccessPoint::client_token)
            .file_system_id(self.file_system.id())
            .set_opt(user, efs::AccessPoint::posix_user)
            .root_directory(root);
        let resource = scope.add("AccessPoint", resource);
        if let Some(reason) = self.root_reason {
            scope.edit(&resource).acknowledge(code::EFS_065, reason);
        }
        AccessPoint(Rc::new(AccessPointData {
            file_system: self.file_system,
            id: resource.access_point_id(),
            arn: resource.arn(),
            resource,
            path: self.path,
            acts_as_root: self.user.is_some_and(|it| it.uid == 0),
            volumes: Volumes::default(),
        }))
    }

    /// Reports options that EFS refuses. Source: the resource's schema, `RootDirectory.Path`.
    fn check(&self, scope: &Scope) {
        let path = self.path.as_str();
        if let Some(fault) = path_fault(path) {
            scope.report(
                Diagnostic::new(code::EFS_061, format!("the path of the access point {fault}"))
                    .property("RootDirectory.Path")
                    .found(format!("{path:?}"))
                    .allowed(format!(
                        "a path that starts with a slash, with at most {} and {PATH_LEVELS} directories, no directory \
                         that starts with a period, and none of {}",
                        counted(PATH_CHARACTERS, "character"),
                        FORBIDDEN_IN_PATH.map(|it| it.to_string()).join(" ").trim_end(),
                    )),
            );
        }
        if path != "/" && self.creation.is_none() {
            scope.report(
                Diagnostic::new(
                    code::EFS_062,
                    "mounting fails if the directory of the access point does not exist",
                )
                .severity(Severity::Warning)
                .property("RootDirectory.CreationInfo")
                .found("no owner and mode")
                .help(
                    "Use `create_as(owner, mode)`, which creates the directory at the first mount",
                ),
            );
        }
        if let Some((_, mode)) = self.creation {
            let property = "RootDirectory.CreationInfo.Permissions";
            directory_mode::check(scope, code::EFS_063, mode, property);
        }
        if self.secondary_gids.len() > 16
            || (!self.secondary_gids.is_empty() && self.user.is_none())
        {
            scope.report(
                Diagnostic::new(code::EFS_068, "the access point has too many secondary groups, or secondary groups without a user")
                    .property("PosixUser.SecondaryGids")
                    .found(counted(self.secondary_gids.len(), "group"))
                    .allowed("at most 16 groups, together with `act_as(user)`"),
            );
        }
        if self.root_reason.is_none() && self.user.is_some_and(|it| it.uid == 0) {
            scope.report(
                Diagnostic::new(code::EFS_065, "the access point maps every client to root")
                    .property("PosixUser.Uid")
                    .found("0")
                    .help("Use another user; as root, clients need `ClientRootAccess`, which `mount_on` grants"),
            );
        }
    }
}
