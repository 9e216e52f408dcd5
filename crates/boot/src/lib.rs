//! Runs what a template makes a machine run, without AWS.
//!
//! [`user_data`] finds the user data of a template and inserts values as CloudFormation would. [`Machine`] boots with
//! it, in namespaces of its own: cloud-init runs the user data, commands such as `dnf` and `mount` are stubs that record
//! their calls and can fail, and a mounted file system is a real mount. [`Outcome`] has what happened.

#![forbid(unsafe_code)]

mod cloud_init;
mod deployed;
mod distribution;
mod machine;
mod order;
mod outcome;

pub use cloud_init::CloudInit;
pub use deployed::{UserData, text_of, user_data};
pub use distribution::Distribution;
pub use machine::{Fault, Machine, Start, can_boot};
pub use outcome::{Outcome, SharedFile};
