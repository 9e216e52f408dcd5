//! The book in `docs`: its site, and the runner of its command blocks.

mod account;
mod anchor;
mod diagrams;
mod output;
mod page;
mod place;
mod run;
mod rust;
mod site;
mod step;

pub(crate) use anchor::anchor;
pub(crate) use run::{Options, run};
pub(crate) use rust::has_examples;
pub(crate) use site::build;
