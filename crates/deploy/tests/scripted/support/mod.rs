//! Responses of AWS that tests script.
//!
//! [`Aws`] answers the calls of a [`stanchion_deploy::Cloud`] with a function from a [`Call`] to an [`Answer`], and records the
//! calls. [`Stacks`] is such a function for an account whose stacks behave as CloudFormation documents.

pub(crate) mod aws;
pub(crate) mod call;
pub(crate) mod operator;
pub(crate) mod planned;
pub(crate) mod stacks;
pub(crate) mod xml;

#[path = "../../emulator/support/assembly.rs"]
pub(crate) mod assembly;

pub(crate) use assembly::{Folder, Stack};
pub(crate) use aws::Aws;
pub(crate) use operator::Recorder;
pub(crate) use planned::{Written, risks};
pub(crate) use stacks::Stacks;
