// Made by `cargo xtask generate`; do not edit.
//! `AWS::Neptune::GlobalCluster`

use stanchion_template::generated::*;

/// `AWS::Neptune::GlobalCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html)
#[must_use]
pub struct GlobalCluster(Properties_);
impl GlobalCluster {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GlobalCluster(Properties_::new()) }
}
impl GlobalCluster {
    /// Sets `DeletionProtection`.
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `Engine`. An update replaces the resource. The values are constants of [`Engine`].
    #[inline] pub fn engine(mut self, value: impl IntoValue_<Engine>) -> Self { self.0.put("Engine", value.into_node()); self }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `GlobalClusterIdentifier`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn global_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlobalClusterIdentifier", value.into_node()); self }
    /// Sets `SourceDBClusterIdentifier`. An update replaces the resource.
    #[inline] pub fn source_db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceDBClusterIdentifier", value.into_node()); self }
    /// Sets `StorageEncrypted`. An update replaces the resource.
    #[inline] pub fn storage_encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StorageEncrypted", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<GlobalCluster> for GlobalCluster { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for GlobalCluster {
    const TYPE: &'static str = "AWS::Neptune::GlobalCluster";
    type Handle = GlobalClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GlobalCluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GlobalClusterRef(Id_);
impl From<Id_> for GlobalClusterRef { #[inline] fn from(id: Id_) -> Self { GlobalClusterRef(id) } }
impl AsRef<Id_> for GlobalClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GlobalClusterRef {
    /// `Ref`: `GlobalClusterIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::Neptune::GlobalCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html)
#[derive(Debug)]
pub enum Engine {}
impl Engine {
    /// `neptune`
    pub const NEPTUNE: Value_<Engine> = Value_::constant("neptune");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Engine> { Value_::from_node(value.into_node()) }
}
