//! What rules ask about a template beyond single properties: which value names what, who sits in which network, who
//! may do what.

pub(crate) mod identity;
pub(crate) mod network;
pub(crate) mod openings;
pub(crate) mod policy;
pub(crate) mod role;
pub(crate) mod script;
