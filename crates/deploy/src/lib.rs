//! Deploys the stacks of an assembly with CloudFormation.
//!
//! Thin: CloudFormation is the engine, and all state is its own. What is here reads an assembly ([`Assembly`]), makes change
//! sets and says what they would do ([`plan`]), and follows what CloudFormation does.
//!
//! ```no_run
//! # async fn run() -> Result<(), stanchion_deploy::Error> {
//! use std::sync::Arc;
//!
//! use stanchion_deploy::{Assembly, Cloud, Connection, plan, up};
//!
//! let assembly = Arc::new(Assembly::read("out")?);
//! let cloud = Cloud::connect(&Connection::default()).await;
//! let stacks = assembly.select(&[])?;
//! let plan = up::plan(&assembly, &cloud, &stacks, &plan::Options::default()).await?;
//! for stack in &plan.stacks {
//!     println!("{}: {} changes, {:?} at risk", stack.name, stack.changes.len(), stack.at_risk());
//! }
//! # Ok(())
//! # }
//! ```

pub mod apply;
pub mod artefacts;
pub mod assembly;
pub mod assets;
pub mod bootstrap;
mod calls;
mod cloud;
pub mod deployed;
pub mod destroy;
pub mod difference;
pub mod drift;
mod error;
pub mod events;
mod pace;
pub mod plan;
pub mod recover;
pub mod refactor;
mod schedule;
pub mod stack_set;
mod token;
pub mod up;

pub use assembly::Assembly;
pub use calls::Calls;
pub use cloud::{Clients, Cloud, Connection};
pub use error::Error;
