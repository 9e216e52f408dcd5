//! Doors to directories of a bucket.

use stanchion_aws::s3files;
use stanchion_aws::s3files::access_point as l1;
use stanchion_core::Scope;
use stanchion_template::{SetOpt, Value};

use super::S3FilesFileSystem;
use crate::storage::PosixUser;

/// A door to one directory of a file system of S3 Files, through which everyone is the same user.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-accesspoint.html)
#[derive(Clone, Debug)]
pub struct S3FilesAccessPoint {
    file_system: S3FilesFileSystem,
    resource: s3files::AccessPointRef,
}

/// Options of an [`S3FilesAccessPoint`]. Every one of them replaces it on update.
#[derive(Clone, Debug)]
#[must_use = "an access point exists after `build`"]
pub struct S3FilesAccessPointBuilder {
    file_system: S3FilesFileSystem,
    path: String,
    creation: Option<(PosixUser, u16)>,
    user: Option<PosixUser>,
}

impl S3FilesAccessPoint {
    /// The access point's id.
    pub fn id(&self) -> Value<String> {
        self.resource.access_point_id()
    }

    /// The access point's ARN.
    pub fn arn(&self) -> Value<String> {
        self.resource.access_point_arn()
    }

    /// The file system it leads to.
    pub fn file_system(&self) -> &S3FilesFileSystem {
        &self.file_system
    }

    /// The resource.
    pub fn resource(&self) -> &s3files::AccessPointRef {
        &self.resource
    }
}

impl S3FilesFileSystem {
    /// A door to a directory of the file system, such as `/team`.
    pub fn access_point(&self, path: impl Into<String>) -> S3FilesAccessPointBuilder {
        S3FilesAccessPointBuilder::new(self, path.into())
    }
}

impl S3FilesAccessPointBuilder {
    pub(super) fn new(file_system: &S3FilesFileSystem, path: String) -> Self {
        let file_system = file_system.clone();
        S3FilesAccessPointBuilder { file_system, path, creation: None, user: None }
    }

    /// Makes the directory at the first mount, when it does not exist, with an owner and a mode such as `0o750`.
    pub fn create_as(mut self, owner: PosixUser, mode: u16) -> Self {
        self.creation = Some((owner, mode));
        self
    }

    /// The user that everyone is.
    pub fn act_as(mut self, user: PosixUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Makes the access point.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> S3FilesAccessPoint {
        let scope = scope.construct(id);
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
            .tags([("Name", scope.path())]);
        S3FilesAccessPoint {
            resource: scope.add("AccessPoint", resource),
            file_system: self.file_system,
        }
    }
}
