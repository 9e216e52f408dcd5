// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cassandra::Keyspace`

use stanchion_template::generated::*;

/// `AWS::Cassandra::Keyspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-keyspace.html)
#[must_use]
pub struct Keyspace(Properties_);
impl Keyspace {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Keyspace(Properties_::new()) }
}
impl Keyspace {
    /// Sets `ClientSideTimestampsEnabled`.
    #[inline] pub fn client_side_timestamps_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ClientSideTimestampsEnabled", value.into_node()); self }
    /// Sets `KeyspaceName`. An update replaces the resource.
    #[inline] pub fn keyspace_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyspaceName", value.into_node()); self }
    /// Sets `ReplicationSpecification`. An update may replace the resource.
    #[inline] pub fn replication_specification(mut self, value: impl IntoValue_<ReplicationSpecification>) -> Self { self.0.put("ReplicationSpecification", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Keyspace> for Keyspace { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Keyspace {
    const TYPE: &'static str = "AWS::Cassandra::Keyspace";
    type Handle = KeyspaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Keyspace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct KeyspaceRef(Id_);
impl From<Id_> for KeyspaceRef { #[inline] fn from(id: Id_) -> Self { KeyspaceRef(id) } }
impl AsRef<Id_> for KeyspaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl KeyspaceRef {
    /// `Ref`: `KeyspaceName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Cassandra::Keyspace.ReplicationSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-keyspace-replicationspecification.html)
#[must_use]
pub struct ReplicationSpecification(Properties_);
impl ReplicationSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReplicationSpecification(Properties_::new()) }
}
impl ReplicationSpecification {
    /// Sets `RegionList`. 2 to 20 items.
    #[inline] pub fn region_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RegionList", value.into_node()); self }
    /// Sets `ReplicationStrategy`. The values are constants of [`ReplicationStrategy`].
    #[inline] pub fn replication_strategy(mut self, value: impl IntoValue_<ReplicationStrategy>) -> Self { self.0.put("ReplicationStrategy", value.into_node()); self }
}
impl IntoValue_<ReplicationSpecification> for ReplicationSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Cassandra::Keyspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-keyspace.html)
#[derive(Debug)]
pub enum ReplicationStrategy {}
impl ReplicationStrategy {
    /// `SINGLE_REGION`
    pub const SINGLE_REGION: Value_<ReplicationStrategy> = Value_::constant("SINGLE_REGION");
    /// `MULTI_REGION`
    pub const MULTI_REGION: Value_<ReplicationStrategy> = Value_::constant("MULTI_REGION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReplicationStrategy> { Value_::from_node(value.into_node()) }
}
