// Made by `cargo xtask generate`; do not edit.
//! `AWS::DevOpsGuru`: 3 resource types. Cargo feature: `devopsguru`.

pub mod log_anomaly_detection_integration;
pub use log_anomaly_detection_integration::{LogAnomalyDetectionIntegration, LogAnomalyDetectionIntegrationRef};
pub mod notification_channel;
pub use notification_channel::{NotificationChannel, NotificationChannelRef};
pub mod resource_collection;
pub use resource_collection::{ResourceCollection, ResourceCollectionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum config {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_collection_filter {}
}
