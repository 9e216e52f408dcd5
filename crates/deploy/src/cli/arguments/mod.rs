//! Arguments that several commands have in common.

mod connection;
mod consent;
mod pair;
mod planning;
mod selection;

pub(crate) use connection::ConnectionArguments;
pub(crate) use consent::{ConsentArguments, OnInterrupt};
pub(crate) use pair::pair;
pub(crate) use planning::PlanArguments;
pub(crate) use selection::{OneStack, ReadArguments, Selection};
