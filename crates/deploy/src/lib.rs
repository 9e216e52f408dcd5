//! Deploys the stacks of an assembly with CloudFormation.
//!
//! CloudFormation deploys the resources and keeps all state. This library reads an assembly ([`Assembly`]), creates change
//! sets and describes their changes ([`plan`]), executes them ([`stacks`]), and follows the events ([`events`]).
//!
//! ```no_run
//! # async fn run() -> Result<(), stanchion_deploy::Error> {
//! use std::sync::Arc;
//!
//! use stanchion_deploy::{Assembly, Cloud, Connection, plan, stacks};
//!
//! let assembly = Arc::new(Assembly::read("out")?);
//! let cloud = Cloud::connect(&Connection::default()).await?;
//! let selected = assembly.select(&[])?;
//! let plan = stacks::plan(&assembly, &cloud, &selected, &plan::Options::default()).await?;
//! for stack in &plan.stacks {
//!     println!("{}: {} changes, {:?} at risk", stack.name, stack.changes.len(), stack.at_risk());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Where to find things
//!
//! | You need | Look in |
//! |---|---|
//! | the assembly that a program wrote | [`Assembly`] |
//! | credentials, Region and account | [`Cloud`], [`Connection`], [`Caller`] |
//! | the changes of a deployment, with their risks | [`plan`] |
//! | many stacks in the order of their dependencies | [`stacks`] |
//! | one stack | [`apply`], [`destroy`], [`deployed`], [`status`] |
//! | decisions about a plan | [`Operator`], [`Agreement`] |
//! | events, and the first cause of a failure | [`events`], [`failure`], [`Error`] |
//! | the end of a failed operation | [`recover`] |
//! | differences from the deployed stack | [`comparison`], [`drift`], [`difference`] |
//! | resources that move or are no longer managed | [`refactor`], [`release`] |
//! | many accounts and Regions | [`stack_set`] |
//! | the bucket for files, and its old objects | [`bootstrap`], [`garbage`], [`discard`] |
//! | files for other tools | [`artefacts`] |
//!
//! # Where to go next
//!
//! - `cargo install stanchion-deploy` installs the binary `stanchion-deploy`: `plan`, `up`, `destroy` and more.
//! - The [guide](https://github.com/stanchion-rs/stanchion/blob/main/docs/deploy.md) describes the commands and the
//!   permissions that they need.
//! - `stanchion-review` compares templates without AWS.

mod access;
mod amend;
pub mod apply;
pub mod artefacts;
pub mod assembly;
mod assets;
pub mod bootstrap;
mod caller;
mod calls;
mod capabilities;
mod change;
mod change_set;
mod changes;
mod clients;
mod cloud;
pub mod comparison;
pub mod deployed;
pub mod destroy;
pub mod difference;
pub mod discard;
mod done;
pub mod drift;
mod error;
pub mod events;
pub mod failure;
mod fault;
pub mod garbage;
mod held;
mod import;
mod known;
mod left;
mod notes;
mod notices;
mod operator;
mod outputs;
mod pace;
mod parameters;
mod partition;
mod persist;
pub mod plan;
mod planned;
mod predict;
mod profile;
pub mod recover;
pub mod refactor;
mod references;
pub mod release;
mod reload;
mod replacement;
mod resources;
mod risk;
mod rollback;
mod schedule;
pub mod stack_set;
pub mod stacks;
pub mod status;
mod template_source;
mod token;
mod transport;
mod upload;
mod wanted;

pub use assembly::Assembly;
pub use caller::Caller;
pub use calls::Calls;
pub use clients::Clients;
pub use cloud::{Cloud, Connection};
pub use done::{Done, Left, Report};
pub use error::Error;
pub use fault::Fault;
pub use operator::{Agreement, Operator};
