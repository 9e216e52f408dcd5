//! Facts about SageMaker.
//!
//! Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CustomPosixUserConfig.html>

use stanchion_schema::Facts;

/// Returns the types of notebook instances, as the schema of the resource type lists them.
///
/// Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html>
pub fn notebook_types() -> impl Iterator<Item = &'static str> {
    let resource = Facts::bundled().resource("AWS::SageMaker::NotebookInstance");
    let property = resource.and_then(|it| it.root().property("InstanceType"));
    property.into_iter().flat_map(|it| it.allowed_values().to_vec())
}

/// The smallest POSIX user id of a user profile in Studio.
pub const SMALLEST_UID: u32 = 10_000;

/// The smallest POSIX group id of a user profile in Studio.
pub const SMALLEST_GID: u32 = 1001;
