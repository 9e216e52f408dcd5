//! The builder of users.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::transfer;
use stanchion_aws::transfer::user as l1;
use stanchion_check::facts::transfer::{KEY_TYPES, key_fault};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::user::UserData;
use super::{SERVICE, Server, ServerStorage, ServiceManaged, User};
use crate::attach::Access;
use crate::iam::Role;
use crate::non_empty::non_empty;
use crate::storage::{AccessPoint, Bucket, PosixUser};
use crate::text;

/// Builds a [`User`].
#[derive(Clone, Debug)]
#[must_use = "a user exists after `build`"]
pub struct UserBuilder {
    server: Server<ServiceManaged>,
    name: Value<String>,
    user: Option<PosixUser>,
    secondary_gids: Vec<u32>,
    role: Option<Role>,
    keys: Vec<Value<String>>,
    root: Option<AccessPoint>,
    bucket: Option<(Bucket, String)>,
}

impl User {
    /// Returns a builder for a user of a server on EFS: its name, 3-100 characters, and the user and group ID with which it
    /// accesses files. An update of the name replaces the user.
    pub fn on_efs(
        server: &Server<ServiceManaged>,
        name: impl IntoValue<String>,
        user: PosixUser,
    ) -> UserBuilder {
        UserBuilder::new(server, name.into_value(), Some(user))
    }

    /// Returns a builder for a user of a server on S3: its name, 3-100 characters, and a folder of a bucket, such as `in`,
    /// which is its root directory. An update of the name replaces the user.
    pub fn on_s3(
        server: &Server<ServiceManaged>,
        name: impl IntoValue<String>,
        bucket: &Bucket,
        folder: impl Into<String>,
    ) -> UserBuilder {
        let bucket = Some((bucket.clone(), folder.into()));
        UserBuilder { bucket, ..UserBuilder::new(server, name.into_value(), None) }
    }
}

impl UserBuilder {
    fn new(
        server: &Server<ServiceManaged>,
        name: Value<String>,
        user: Option<PosixUser>,
    ) -> UserBuilder {
        UserBuilder {
            server: server.clone(),
            name,
            user,
            secondary_gids: Vec::new(),
            role: None,
            keys: Vec::new(),
            root: None,
            bucket: None,
        }
    }

    /// Adds a public key in OpenSSH format, of the type RSA, ECDSA or ED25519. Default: none, so the user cannot log in.
    pub fn public_key(mut self, key: impl IntoValue<String>) -> Self {
        self.keys.push(key.into_value());
        self
    }

    /// Sets the secondary group IDs, at most 16, each at most 4,294,967,295. Default: none.
    pub fn secondary_gids(mut self, gids: impl IntoIterator<Item = u32>) -> Self {
        self.secondary_gids = gids.into_iter().collect();
        self
    }

    /// Sets the role. Default: a new role that Transfer Family can assume for this account.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Makes the directory of an access point the root directory of the user, who may read and write and sees nothing else
    /// of the file system. Default: the user sees the directories of `mount_on`.
    pub fn chroot(mut self, access_point: &AccessPoint) -> Self {
        self.root = Some(access_point.clone());
        self
    }

    /// Creates the user. Reports a public key that Transfer Family does not support, and a server on other storage.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> User {
        let scope = scope.construct(id);
        self.check(&scope);
        let role = self
            .role
            .clone()
            .unwrap_or_else(|| Role::builder_for_this_account(SERVICE).build(&scope, "Role"));
        let profile = self.user.map(|user| {
            let gids = self.secondary_gids.iter().map(|it| number(*it)).collect();
            l1::PosixProfile::new()
                .gid(number(user.gid))
                .set_opt(non_empty::<Value<f64>>(gids), l1::PosixProfile::secondary_gids)
                .uid(number(user.uid))
        });
        let resource = transfer::User::new()
            .set_opt(profile, transfer::User::posix_profile)
            .role(role.arn())
            .server_id(self.server.id())
            .set_opt(non_empty(self.keys), transfer::User::ssh_public_keys)
            .user_name(self.name);
        let resource = scope.add("User", resource);
        let user = User(Rc::new(UserData {
            resource,
            role,
            user: self.user,
            directories: RefCell::default(),
        }));
        if let Some(point) = &self.root {
            user.show("/", point.file_system(), point.path(), Access::ReadWrite);
        }
        if let Some((bucket, folder)) = &self.bucket {
            bucket.grant_read(user.role());
            bucket.grant_write(user.role());
            let target = text!["/", bucket.name(), "/", folder.trim_matches('/').to_owned()];
            user.0.directories.borrow_mut().push(("/".to_owned(), target));
        }
        let late = user.clone();
        scope.on_synthesis(move |scope| late.write(scope));
        user
    }

    fn check(&self, scope: &Scope) {
        let needed = if self.user.is_some() { ServerStorage::Efs } else { ServerStorage::S3 };
        if self.server.storage() != needed {
            scope.report(
                Diagnostic::new(code::TRF_003, "the server of the user has other storage")
                    .property("HomeDirectoryMappings")
                    .found(format!(
                        "ServerStorage::{:?} of {}",
                        self.server.storage(),
                        self.server.scope().path()
                    ))
                    .allowed(format!("ServerStorage::{needed:?}"))
                    .help(
                        "Use `User::on_efs` on a server for EFS, and `User::on_s3` on one for S3",
                    ),
            );
        }
        for key in &self.keys {
            if let Some(fault) = key.node().as_text().and_then(key_fault) {
                scope.report(
                    Diagnostic::new(code::TRF_010, format!("the public key {fault}"))
                        .property("SshPublicKeys")
                        .found("a text that is not such a key")
                        .allowed(format!("a key of the type {}", KEY_TYPES.join(", "))),
                );
            }
        }
    }
}

/// Returns an ID as an integer: the schema has a number.
fn number(id: u32) -> Value<f64> {
    Value::from_node(IntoValue::<i64>::into_node(i64::from(id)))
}
