//! Defines IAM identities and their permissions.

mod document;
mod instance_profile;
mod managed_policy;
mod policy;
mod principal;
mod quota;
mod resource_policy;
mod role;
mod statement;

pub use document::PolicyDocument;
pub use instance_profile::InstanceProfile;
pub use managed_policy::{ManagedPolicy, ManagedPolicyBuilder};
pub use policy::{Policy, PolicyBuilder};
pub use principal::Principal;
pub(crate) use resource_policy::ResourcePolicy;
pub use role::{Role, RoleBuilder};
pub use statement::{Effect, Operator, Statement};
