//! Resources that exist and come under a stack.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::types::ResourceToImport;

/// A resource that exists and comes under a stack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Import {
    /// The logical id in the template.
    pub logical_id: String,
    /// The type, such as `AWS::EFS::FileSystem`.
    pub resource_type: String,
    /// What identifies the resource that exists, by the names of the properties that its schema says.
    pub identifier: BTreeMap<String, String>,
}

impl Import {
    /// The import as it is sent.
    pub(crate) fn sent(&self) -> ResourceToImport {
        ResourceToImport::builder()
            .logical_resource_id(&self.logical_id)
            .resource_type(&self.resource_type)
            .set_resource_identifier(Some(self.identifier.clone().into_iter().collect()))
            .build()
    }
}
