//! Services with gateway endpoints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A service with a gateway endpoint.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum GatewayService {
    /// Amazon S3.
    S3,
    /// Amazon DynamoDB.
    DynamoDb,
}

impl GatewayService {
    /// The id of its endpoint, and its name.
    pub(super) fn names(self) -> (&'static str, &'static str) {
        match self {
            GatewayService::S3 => ("S3Endpoint", "s3"),
            GatewayService::DynamoDb => ("DynamoDbEndpoint", "dynamodb"),
        }
    }
}
