//! Defines the trait of what connects to databases.

use crate::batch::{Ec2Environment, FargateEnvironment, ManagedInstancesEnvironment};
use crate::compute::{Instance, LaunchTemplate};
use crate::ecs::Service;
use crate::lambda::Function;
use crate::network::SecurityGroup;

/// Compute that can connect to a database over the network.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no security group from which it connects to a database",
    note = "pass a service, function, instance, launch template or compute environment, or a `SecurityGroup`"
)]
pub trait DatabaseClient {
    /// Returns the security group of the client, or `None` if it is not in a VPC.
    fn client_group(&self) -> Option<SecurityGroup>;
}

impl DatabaseClient for SecurityGroup {
    fn client_group(&self) -> Option<SecurityGroup> {
        Some(self.clone())
    }
}

impl DatabaseClient for Function {
    fn client_group(&self) -> Option<SecurityGroup> {
        self.security_group().cloned()
    }
}

macro_rules! clients {
    ($($client:ty),*) => {$(
        impl DatabaseClient for $client {
            fn client_group(&self) -> Option<SecurityGroup> {
                Some(self.security_group().clone())
            }
        }
    )*};
}
clients!(
    Ec2Environment,
    FargateEnvironment,
    Instance,
    LaunchTemplate,
    ManagedInstancesEnvironment,
    Service
);
