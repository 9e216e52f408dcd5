//! Runs what a template makes an instance run, without AWS.
//!
//! [`user_data`] finds the user data of a template and inserts values as CloudFormation would. [`Boot`] boots with
//! it, in namespaces of its own: cloud-init runs the user data, commands such as `dnf` and `mount` are stubs that record
//! their calls and can fail, and a mounted file system is a real mount. [`Outcome`] has what happened.
//!
//! [`LambdaFunction`] runs the code of a function with a folder in the place of its file system, and [`scripts`] finds the
//! shell scripts of a template.

#![forbid(unsafe_code)]

mod boot;
mod cloud_init;
mod deployed;
mod distribution;
mod document;
mod function;
mod libraries;
mod order;
mod outcome;
mod run_command;
mod schema;
mod scripts;
mod states;

pub use boot::{Boot, Fault, Start, can_boot};
pub use cloud_init::CloudInit;
pub use deployed::{Deployable, UserData, text_of, user_data};
pub use distribution::Distribution;
pub use document::Document;
pub use function::{LambdaFunction, Printed};
pub use outcome::{Outcome, SharedFile};
pub use run_command::{Ran, RunCommand};
pub use scripts::{Script, scripts};
pub use states::{Call, EXECUTION, Execution, StateMachine, TaskError};
