//! Questions of rules that involve several properties: references between resources, networks, and permissions.

pub(crate) mod admission;
pub(crate) mod blocks;
pub(crate) mod dashboard;
pub(crate) mod delivery;
pub(crate) mod embedded;
pub(crate) mod event_source;
pub(crate) mod image;
pub(crate) mod launch_template;
pub(crate) mod mime;
pub(crate) mod network;
pub(crate) mod openings;
pub(crate) mod openzfs;
pub(crate) mod policy;
pub(crate) mod role;
pub(crate) mod roles;
pub(crate) mod script;
pub(crate) mod size;
pub(crate) mod tag;
pub(crate) mod traffic;
pub(crate) mod trigger;

#[cfg(test)]
mod tests;
