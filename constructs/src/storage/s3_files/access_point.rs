//! Access points of S3 Files file systems.

use stanchion_aws::s3files;
use stanchion_aws::s3files::access_point as l1;
use stanchion_core::{Scope, code};
use stanchion_template::{SetOpt, Value};

use super::S3FilesFileSystem;
use crate::names;
use crate::storage::{PosixUser, directory_mode};

/// An S3 Files access point: an entry point to one directory of a file system. It can enforce one POSIX user for all
/// clients.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-accesspoint.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::attach::S3FilesOptions;
/// use stanchion_constructs::storage::S3FilesFileSystem;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let objects = S3FilesFileSystem::builder(&network, "arn:aws:s3:::shared-data").build(&stack, "Objects");
/// let team = objects.access_point("/team-a").create_as(PosixUser::new(1001, 1001), 0o750).build(&stack, "TeamA");
/// let worker = Instance::builder(&network, "t3.micro").build(&stack, "Worker");
/// team.mount_on(&worker, mount_path!("/mnt/team"), S3FilesOptions::read_write());
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct S3FilesAccessPoint {
    file_system: S3FilesFileSystem,
    resource: s3files::AccessPointRef,
}

/// Options of an [`S3FilesAccessPoint`]. Updating any of them replaces the access point.
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the access point"]
pub struct S3FilesAccessPointBuilder {
    file_system: S3FilesFileSystem,
    path: String,
    creation: Option<(PosixUser, u16)>,
    user: Option<PosixUser>,
}

impl S3FilesAccessPoint {
    /// Returns the ID of the access point.
    pub fn id(&self) -> Value<String> {
        self.resource.access_point_id()
    }

    /// Returns the ARN of the access point.
    pub fn arn(&self) -> Value<String> {
        self.resource.access_point_arn()
    }

    /// Returns the file system that the access point belongs to.
    pub fn file_system(&self) -> &S3FilesFileSystem {
        &self.file_system
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &s3files::AccessPointRef {
        &self.resource
    }
}

impl S3FilesFileSystem {
    /// Returns a builder for an access point to a directory of the file system, such as `/team`.
    pub fn access_point(&self, path: impl Into<String>) -> S3FilesAccessPointBuilder {
        S3FilesAccessPointBuilder::new(self, path.into())
    }
}

impl S3FilesAccessPointBuilder {
    pub(super) fn new(file_system: &S3FilesFileSystem, path: String) -> Self {
        let file_system = file_system.clone();
        S3FilesAccessPointBuilder { file_system, path, creation: None, user: None }
    }

    /// Sets the owner and the mode, such as `0o750`, of the root directory (`CreationPermissions`). S3 Files creates
    /// the directory with them at the first mount if it does not exist. Default: none. An update replaces the access
    /// point.
    pub fn create_as(mut self, owner: PosixUser, mode: u16) -> Self {
        self.creation = Some((owner, mode));
        self
    }

    /// Sets the POSIX user that S3 Files enforces for every client (`PosixUser`). Default: each client keeps its own
    /// user. An update replaces the access point.
    pub fn act_as(mut self, user: PosixUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Creates the access point. Reports a mode that is not valid.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> S3FilesAccessPoint {
        let scope = scope.construct(id);
        if let Some((_, mode)) = self.creation {
            let property = "RootDirectory.CreationPermissions.Permissions";
            directory_mode::check(&scope, code::S3F_009, mode, property);
        }
        let creation = self.creation.map(|(owner, mode)| {
            l1::CreationPermissions::new()
                .owner_gid(owner.gid.to_string())
                .owner_uid(owner.uid.to_string())
                .permissions(format!("{mode:04o}"))
        });
        let root = l1::RootDirectory::new()
            .set_opt(creation, l1::RootDirectory::creation_permissions)
            .path(self.path);
        let user = self
            .user
            .map(|user| l1::PosixUser::new().gid(user.gid.to_string()).uid(user.uid.to_string()));
        let resource = s3files::AccessPoint::new()
            .file_system_id(self.file_system.id())
            .set_opt(user, s3files::AccessPoint::posix_user)
            .root_directory(root)
            .tags([("Name", names::TAG.of(&scope, ""))]);
        S3FilesAccessPoint {
            resource: scope.add("AccessPoint", resource),
            file_system: self.file_system,
        }
    }
}
