//! Defines servers of AWS Transfer Family, which let partners upload and download files by SFTP and FTPS.
//!
//! A user is a client of a file system: [`mount_on`](crate::storage::AccessPoint::mount_on) shows it a directory. Transfer
//! Family needs no mount target for it.

mod endpoint;
mod identity_provider;
mod security_policy;
mod server;
mod server_builder;
mod user;
mod user_builder;
mod workflow;

pub use endpoint::Endpoint;
pub use identity_provider::IdentityProvider;
pub use security_policy::SecurityPolicy;
pub use server::{External, Server, ServerStorage, ServiceManaged};
pub use server_builder::ServerBuilder;
pub use user::User;
pub use user_builder::UserBuilder;
pub use workflow::{Workflow, WorkflowBuilder};

/// The service that assumes the roles.
const SERVICE: &str = "transfer.amazonaws.com";
