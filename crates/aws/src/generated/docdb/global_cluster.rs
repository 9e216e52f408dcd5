// Made by `cargo xtask generate`; do not edit.
//! `AWS::DocDB::GlobalCluster`

use stanchion_template::generated::*;

/// `AWS::DocDB::GlobalCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html)
#[must_use]
pub struct GlobalCluster<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GlobalCluster<Missing_<super::required::global_cluster_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlobalCluster(Properties_::new(), PhantomData_) }
}
impl<S0> GlobalCluster<S0> {
    /// Sets `DeletionProtection`.
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `Engine`. An update replaces the resource. The values are constants of [`Engine`].
    #[inline] pub fn engine(mut self, value: impl IntoValue_<Engine>) -> Self { self.0.put("Engine", value.into_node()); self }
    /// Sets `EngineVersion`. An update replaces the resource.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `GlobalClusterIdentifier`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn global_cluster_identifier(mut self, value: impl IntoValue_<String>) -> GlobalCluster<Set_> { self.0.put("GlobalClusterIdentifier", value.into_node()); GlobalCluster(self.0, PhantomData_) }
    /// Sets `SourceDBClusterIdentifier`. An update replaces the resource.
    #[inline] pub fn source_db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceDBClusterIdentifier", value.into_node()); self }
    /// Sets `StorageEncrypted`. An update replaces the resource.
    #[inline] pub fn storage_encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StorageEncrypted", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GlobalCluster> for GlobalCluster<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GlobalCluster<S0> {
    const TYPE: &'static str = "AWS::DocDB::GlobalCluster";
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
    /// `Fn::GetAtt` `GlobalClusterArn`
    #[inline] pub fn global_cluster_arn(&self) -> Value_<String> { self.0.attribute("GlobalClusterArn") }
    /// `Fn::GetAtt` `GlobalClusterResourceId`
    #[inline] pub fn global_cluster_resource_id(&self) -> Value_<String> { self.0.attribute("GlobalClusterResourceId") }
}
/// Values of `AWS::DocDB::GlobalCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html)
#[derive(Debug)]
pub enum Engine {}
impl Engine {
    /// `docdb`
    pub const DOCDB: Value_<Engine> = Value_::constant("docdb");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Engine> { Value_::from_node(value.into_node()) }
}
