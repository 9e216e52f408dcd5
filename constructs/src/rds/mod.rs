//! Defines relational databases: DB instances of RDS and clusters of Aurora.

mod capacity;
mod client;
mod cluster;
mod cluster_builder;
mod engine;
mod instance;
mod instance_builder;
mod login;
mod parameters;
mod place;
mod read_replica;
mod settings;
mod storage;

pub use capacity::{Acu, AuroraCapacity};
pub use client::DatabaseClient;
pub use cluster::DatabaseCluster;
pub use cluster_builder::DatabaseClusterBuilder;
pub use engine::{AuroraEngine, DatabaseEngine};
pub use instance::DatabaseInstance;
pub use instance_builder::DatabaseInstanceBuilder;
pub use read_replica::ReadReplicaBuilder;
pub use storage::DatabaseStorage;
