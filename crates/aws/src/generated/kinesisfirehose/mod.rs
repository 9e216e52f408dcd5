// Made by `cargo xtask generate`; do not edit.
//! `AWS::KinesisFirehose`: 1 resource type. Cargo feature: `kinesis`.

pub mod delivery_stream;
pub use delivery_stream::{DeliveryStream, DeliveryStreamRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum attribute_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum attribute_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum awskms_key_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum catalog_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_jdbcurl {}
    /// A required property.
    #[derive(Debug)]
    pub enum connectivity {}
    /// A required property.
    #[derive(Debug)]
    pub enum copy_command {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum database {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_source_authentication_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_source_vpc_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum databases {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_document_id_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum hec_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum hec_endpoint_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum index_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum kinesis_stream_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum msk_cluster_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum port {}
    /// A required property.
    #[derive(Debug)]
    pub enum private_link_vpce_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum secrets_manager_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum snapshot_watermark_table {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum table {}
    /// A required property.
    #[derive(Debug)]
    pub enum tables {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum url {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_endpoint_service_name {}
}
