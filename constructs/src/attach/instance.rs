//! The mounts that an instance makes by itself, with its user data.

use std::fmt::Debug;

use stanchion_core::Scope;
use stanchion_template::Id;

use super::{Client, EfsMount, LustreMount, OpenZfsMount, S3FilesMount};
use crate::iam::Role;
use crate::network::SecurityGroup;
use crate::user_data::MountStep;

/// A mount that an instance makes by itself.
pub(crate) trait InstanceMount: Debug {
    /// Allows the traffic between the security group of the instance and the file system.
    fn connect(&self, client: &SecurityGroup);

    /// Grants the role of the instance the permissions of the mount.
    fn grant(&self, role: &Role);

    /// Returns the client that was set.
    fn client(&self) -> Option<Client>;

    /// Returns the step of the user data, for an image that has or takes a client.
    fn step(&self, image: Option<Client>) -> MountStep;

    /// Returns the resources that must exist before the instance starts.
    fn dependencies(&self) -> Vec<Id>;

    /// Reports everything that prevents an instance in these zones from mounting it.
    fn check(&self, client: &Scope, zones: &[String], property: &str);
}

macro_rules! instance_mounts {
    ($($mount:ident),*) => {$(
        impl InstanceMount for $mount {
            fn connect(&self, client: &SecurityGroup) {
                $mount::connect(self, client);
            }

            fn grant(&self, role: &Role) {
                $mount::grant(self, role);
            }

            fn client(&self) -> Option<Client> {
                $mount::client(self)
            }

            fn step(&self, image: Option<Client>) -> MountStep {
                $mount::step(self, image)
            }

            fn dependencies(&self) -> Vec<Id> {
                $mount::dependencies(self)
            }

            fn check(&self, client: &Scope, zones: &[String], property: &str) {
                $mount::check(self, client, zones, property);
            }
        }
    )*};
}

instance_mounts! { EfsMount, S3FilesMount, LustreMount, OpenZfsMount }
