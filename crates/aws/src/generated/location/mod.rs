// Made by `cargo xtask generate`; do not edit.
//! `AWS::Location`: 7 resource types. Cargo feature: `location`.

pub mod api_key;
pub use api_key::{APIKey, APIKeyRef};
pub mod geofence_collection;
pub use geofence_collection::{GeofenceCollection, GeofenceCollectionRef};
pub mod map;
pub use map::{Map, MapRef};
pub mod place_index;
pub use place_index::{PlaceIndex, PlaceIndexRef};
pub mod route_calculator;
pub use route_calculator::{RouteCalculator, RouteCalculatorRef};
pub mod tracker;
pub use tracker::{Tracker, TrackerRef};
pub mod tracker_consumer;
pub use tracker_consumer::{TrackerConsumer, TrackerConsumerRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum allow_actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum allow_resources {}
    /// A required property.
    #[derive(Debug)]
    pub enum bundle_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum calculator_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_fingerprint {}
    /// A required property.
    #[derive(Debug)]
    pub enum collection_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum consumer_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum index_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum map_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum package {}
    /// A required property.
    #[derive(Debug)]
    pub enum restrictions {}
    /// A required property.
    #[derive(Debug)]
    pub enum style {}
    /// A required property.
    #[derive(Debug)]
    pub enum tracker_name {}
}
