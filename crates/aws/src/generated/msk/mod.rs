// Made by `cargo xtask generate`; do not edit.
//! `AWS::MSK`: 9 resource types. Cargo feature: `msk`.

pub mod batch_scram_secret;
pub use batch_scram_secret::{BatchScramSecret, BatchScramSecretRef};
pub mod channel;
pub use channel::{Channel, ChannelRef};
pub mod cluster;
pub use cluster::{Cluster, ClusterRef};
pub mod cluster_policy;
pub use cluster_policy::{ClusterPolicy, ClusterPolicyRef};
pub mod configuration;
pub use configuration::{Configuration, ConfigurationRef};
pub mod replicator;
pub use replicator::{Replicator, ReplicatorRef};
pub mod serverless_cluster;
pub use serverless_cluster::{ServerlessCluster, ServerlessClusterRef};
pub mod topic;
pub use topic::{Topic, TopicRef};
pub mod vpc_connection;
pub use vpc_connection::{VpcConnection, VpcConnectionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum apache_kafka_cluster_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum append_only {}
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum audience {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication {}
    /// A required property.
    #[derive(Debug)]
    pub enum bootstrap_broker_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum broker_node_group_info {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_authentication {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_subnets {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum compression_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum consumer_group_replication {}
    /// A required property.
    #[derive(Debug)]
    pub enum consumer_groups_to_replicate {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_volume_kms_key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum dead_letter_queue_s3 {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_table_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum enable_schema_evolution {}
    /// A required property.
    #[derive(Debug)]
    pub enum enable_table_creation {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled_in_broker {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum error_output_prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum gsr_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum iam {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum kafka_clusters {}
    /// A required property.
    #[derive(Debug)]
    pub enum kafka_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_key_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum mechanism {}
    /// A required property.
    #[derive(Debug)]
    pub enum msk_cluster_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum number_of_broker_nodes {}
    /// A required property.
    #[derive(Debug)]
    pub enum partition_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum partition_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum prometheus {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_converter {}
    /// A required property.
    #[derive(Debug)]
    pub enum replication_factor {}
    /// A required property.
    #[derive(Debug)]
    pub enum replication_info_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum replicator_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum revision {}
    /// A required property.
    #[derive(Debug)]
    pub enum sasl {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema_evolution {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_groups {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum signing_algorithm {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_class {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_creation {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_cluster_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_compression_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum token_endpoint_authentication_method {}
    /// A required property.
    #[derive(Debug)]
    pub enum token_endpoint_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum token_request_secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_configuration_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_replication {}
    /// A required property.
    #[derive(Debug)]
    pub enum topics_to_replicate {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_converter {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_configs {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
}
