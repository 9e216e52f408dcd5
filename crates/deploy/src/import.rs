//! Existing resources to import into a stack.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::types::ResourceToImport;

/// An existing resource to import into a stack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Import {
    /// The logical id in the template.
    pub logical_id: String,
    /// The type, such as `AWS::EFS::FileSystem`.
    pub resource_type: String,
    /// The identifier of the existing resource: the properties of the type's primary identifier, with their values.
    pub identifier: BTreeMap<String, String>,
}

impl Import {
    /// Returns the import in the form of the API.
    pub(crate) fn sent(&self) -> ResourceToImport {
        ResourceToImport::builder()
            .logical_resource_id(&self.logical_id)
            .resource_type(&self.resource_type)
            .set_resource_identifier(Some(self.identifier.clone().into_iter().collect()))
            .build()
    }
}
