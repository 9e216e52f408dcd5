//! Step Functions: work in steps, each with retries and ways out.

mod choice;
mod flow;
mod map_state;
mod mermaid;
mod retry;
mod state;
mod state_machine;
mod state_machine_builder;
mod tasks;

pub use choice::{Choice, Condition};
pub use flow::{Flow, QueryLanguage};
pub use map_state::{DistributedMap, InlineMap};
pub use retry::{Catch, Retry};
pub use state::State;
pub use state_machine::StateMachine;
pub use state_machine_builder::{LogLevel, StateMachineBuilder};
pub use tasks::{ApiCall, InvokeFunction, RunTask, StartExecution, SubmitJob, jsonata};
