//! AWS services that have gateway endpoints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An AWS service that has a gateway endpoint.
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
    /// Returns the construct ID of the endpoint and the name of the service.
    pub(crate) fn names(self) -> (&'static str, &'static str) {
        match self {
            GatewayService::S3 => ("S3Endpoint", "s3"),
            GatewayService::DynamoDb => ("DynamoDbEndpoint", "dynamodb"),
        }
    }
}
