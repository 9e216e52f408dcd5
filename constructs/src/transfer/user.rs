//! Users of servers.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::transfer;
use stanchion_aws::transfer::user as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Value;

use crate::attach::{Access, EfsMount, MountsEfs};
use crate::iam::{Role, Statement};
use crate::storage::{FileSystem, PosixUser};
use crate::{Text, text};

/// A user of a [`Server`](super::Server): a client of file systems.
///
/// `mount_on` shows the user a directory at a path, and grants its role access to the file system. The user and group ID of
/// the user, not those of an access point, decide about files. Transfer Family creates no directory: the access point
/// creates it when another client mounts it.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::transfer::{Server, User};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let partner = PosixUser::new(1001, 1001);
/// let inbox = data.access_point("/inbox").create_as(partner, 0o750).build(&stack, "Inbox");
/// let server = Server::sftp().build(&stack, "Server");
/// // The directory is the root directory of the user, who sees nothing else.
/// User::on_efs(&server, "ana", partner).chroot(&inbox).build(&stack, "Ana");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct User(pub(super) Rc<UserData>);

#[derive(Debug)]
pub(super) struct UserData {
    pub(super) resource: transfer::UserRef,
    pub(super) role: Role,
    pub(super) user: Option<PosixUser>,
    /// The directories that the user sees, by the path at which it sees them.
    pub(super) directories: RefCell<Vec<(String, Text)>>,
}

impl User {
    /// Returns the name of the user.
    pub fn name(&self) -> Value<String> {
        self.0.resource.user_name()
    }

    /// Returns the resource.
    pub fn resource(&self) -> &transfer::UserRef {
        &self.0.resource
    }

    /// Returns the role of the user.
    pub fn role(&self) -> &Role {
        &self.0.role
    }

    /// Shows a directory of a file system, and grants access to the file system.
    pub(super) fn show(&self, at: &str, file_system: &FileSystem, directory: &str, access: Access) {
        file_system.allow_without_mount_target();
        let mut actions = vec!["elasticfilesystem:ClientMount"];
        if access == Access::ReadWrite {
            actions.push("elasticfilesystem:ClientWrite");
        }
        if self.0.user.is_some_and(|it| it.uid == 0) {
            actions.push("elasticfilesystem:ClientRootAccess");
        }
        self.0.role.allow(Statement::allow(actions).on(file_system.arn()));
        let target = text!["/", file_system.id(), directory.trim_end_matches('/').to_owned()];
        self.0.directories.borrow_mut().push((at.to_owned(), target));
    }

    /// Writes the directories that were added up to synthesis.
    pub(super) fn write(&self, scope: &Scope) {
        let mut directories = self.0.directories.borrow().clone();
        directories.sort_by(|one, other| one.0.cmp(&other.0));
        for dependency in self.0.role.dependencies() {
            scope.edit(&self.0.resource).depends_on(&dependency);
        }
        if directories.is_empty() {
            return;
        }
        let is_below = |one: &str, other: &str| {
            one == other || one.starts_with(&format!("{}/", other.trim_end_matches('/')))
        };
        for pair in directories.windows(2) {
            if let [(one, _), (other, _)] = pair
                && is_below(other, one)
            {
                scope.report(
                    Diagnostic::new(code::TRF_002, "two directories of the user overlap")
                        .property("HomeDirectoryMappings")
                        .found(format!("{one} and {other}"))
                        .allowed("paths of which none contains another")
                        .help("Show the directories at paths of which none contains another"),
                );
            }
        }
        let entry = |(at, target): (String, Text)| {
            l1::HomeDirectoryMapEntry::new().entry(at).target(target)
        };
        let entries: Vec<_> = directories.into_iter().map(entry).collect();
        let editor = scope.edit(&self.0.resource);
        editor.set_property("HomeDirectoryMappings", entries);
        editor.set_property("HomeDirectoryType", l1::HomeDirectoryType::LOGICAL);
    }
}

impl MountsEfs for User {
    fn mount_efs(&self, mount: EfsMount) {
        let directory = mount.access_point().map_or("/", |it| it.path());
        self.show(mount.at().as_str(), mount.file_system(), directory, mount.access());
    }
}
