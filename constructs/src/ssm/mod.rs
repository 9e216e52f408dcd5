//! Systems Manager: command documents, and the instances that run them by themselves.

mod association;
mod command_document;

pub use association::{Association, AssociationBuilder, AssociationTarget};
pub use command_document::{
    CommandDocument, CommandDocumentBuilder, DocumentParameter, RunShellScript,
};
