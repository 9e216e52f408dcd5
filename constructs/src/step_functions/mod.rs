//! Defines Step Functions state machines: work in steps, with retries and error handling.

mod check;
mod choice;
mod definition;
mod flow;
mod graph;
mod integration;
mod language;
mod map_state;
mod mermaid;
mod metrics;
mod retry;
mod state;
mod state_machine;
mod state_machine_builder;
mod tasks;

pub use choice::{Choice, Condition};
pub use graph::{Flow, State};
pub use language::{QueryLanguage, jsonata};
pub use map_state::{DistributedMap, InlineMap};
pub use metrics::StateMachineMetrics;
pub use retry::{Catch, Retry};
pub use state_machine::StateMachine;
pub use state_machine_builder::{LogLevel, StateMachineBuilder};
pub use tasks::{ApiCall, InvokeFunction, RunTask, StartExecution, SubmitJob};
