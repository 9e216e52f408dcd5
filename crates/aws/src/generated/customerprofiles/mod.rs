// Made by `cargo xtask generate`; do not edit.
//! `AWS::CustomerProfiles`: 11 resource types. Cargo feature: `customerprofiles`.

pub mod calculated_attribute_definition;
pub use calculated_attribute_definition::{CalculatedAttributeDefinition, CalculatedAttributeDefinitionRef};
pub mod domain;
pub use domain::{Domain, DomainRef};
pub mod domain_object_type;
pub use domain_object_type::{DomainObjectType, DomainObjectTypeRef};
pub mod event_stream;
pub use event_stream::{EventStream, EventStreamRef};
pub mod event_trigger;
pub use event_trigger::{EventTrigger, EventTriggerRef};
pub mod integration;
pub use integration::{Integration, IntegrationRef};
pub mod object_type;
pub use object_type::{ObjectType, ObjectTypeRef};
pub mod recommender;
pub use recommender::{Recommender, RecommenderRef};
pub mod recommender_filter;
pub use recommender_filter::{RecommenderFilter, RecommenderFilterRef};
pub mod recommender_schema;
pub use recommender_schema::{RecommenderSchema, RecommenderSchemaRef};
pub mod segment_definition;
pub use segment_definition::{SegmentDefinition, SegmentDefinitionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum attribute_details {}
    /// A required property.
    #[derive(Debug)]
    pub enum attribute_matching_model {}
    /// A required property.
    #[derive(Debug)]
    pub enum attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum calculated_attribute_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum conflict_resolving_model {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum day_of_the_week {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_expiration_days {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum end {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_parameters_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_stream_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_trigger_conditions {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_trigger_dimensions {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_trigger_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum fields {}
    /// A required property.
    #[derive(Debug)]
    pub enum flow_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum logical_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum matching_attributes_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum object {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_type_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum operator_property_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum order {}
    /// A required property.
    #[derive(Debug)]
    pub enum property {}
    /// A required property.
    #[derive(Debug)]
    pub enum recommender_filter_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum recommender_filter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum recommender_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum recommender_recipe_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum recommender_schema_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum segment_definition_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_connector_properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_fields {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_flow_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum start {}
    /// A required property.
    #[derive(Debug)]
    pub enum statistic {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_field_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum task_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum tasks {}
    /// A required property.
    #[derive(Debug)]
    pub enum time {}
    /// A required property.
    #[derive(Debug)]
    pub enum trigger_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum trigger_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
}
