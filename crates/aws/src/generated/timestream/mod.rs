// Made by `cargo xtask generate`; do not edit.
//! `AWS::Timestream`: 6 resource types. Cargo feature: `timestream`.

pub mod database;
pub use database::{Database, DatabaseRef};
pub mod influx_db_backup;
pub use influx_db_backup::{InfluxDBBackup, InfluxDBBackupRef};
pub mod influx_db_cluster;
pub use influx_db_cluster::{InfluxDBCluster, InfluxDBClusterRef};
pub mod influx_db_instance;
pub use influx_db_instance::{InfluxDBInstance, InfluxDBInstanceRef};
pub mod scheduled_query;
pub use scheduled_query::{ScheduledQuery, ScheduledQueryRef};
pub mod table;
pub use table::{Table, TableRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_resource_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_mappings {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_value_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum enable_magnetic_store_writes {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_option {}
    /// A required property.
    #[derive(Debug)]
    pub enum error_report_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum measure_value_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum multi_measure_attribute_mappings {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum notification_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum preferred_maintenance_window {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum scheduled_query_execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum sns_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_column {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_column {}
    /// A required property.
    #[derive(Debug)]
    pub enum timestream_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum timezone {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
