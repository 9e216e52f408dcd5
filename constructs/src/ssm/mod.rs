//! Defines Systems Manager command documents, and associations that run them on instances.

mod association;
mod command_document;

pub use association::{Association, AssociationBuilder, AssociationTarget};
pub use command_document::{
    CommandDocument, CommandDocumentBuilder, DocumentParameter, RunShellScript,
};
