//! Defines tasks for the constructs of this crate.

mod api_call;
mod data_repository_task;
mod invoke_function;
mod run_task;
mod start_execution;
mod submit_job;

pub use api_call::ApiCall;
pub use invoke_function::InvokeFunction;
pub use run_task::RunTask;
pub use start_execution::StartExecution;
pub use submit_job::SubmitJob;
