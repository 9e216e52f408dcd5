//! Arguments that several commands have in common.

mod connection;
mod consent;
mod deployed;
mod fail_on;
mod pair;
mod parameters_file;
mod planning;
mod reporting;
mod selection;

pub(crate) use connection::ConnectionArguments;
pub(crate) use consent::{ConsentArguments, OnInterrupt};
pub(crate) use deployed::{DeployedStack, DeployedStacks};
pub(crate) use fail_on::FailOn;
pub(crate) use pair::pair;
pub(crate) use planning::PlanArguments;
pub(crate) use reporting::ReportingArguments;
pub(crate) use selection::{OneStack, ReadArguments, Selection, one};
