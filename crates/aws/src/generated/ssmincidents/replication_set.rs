// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSMIncidents::ReplicationSet`

use stanchion_template::generated::*;

/// `AWS::SSMIncidents::ReplicationSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-replicationset.html)
#[must_use]
pub struct ReplicationSet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicationSet<Missing_<super::required::regions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationSet(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicationSet<S0> {
    /// Sets `DeletionProtected`.
    #[inline] pub fn deletion_protected(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtected", value.into_node()); self }
    /// Sets `Regions`. Required. 1 to 3 items.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<ReplicationRegion>>) -> ReplicationSet<Set_> { self.0.put("Regions", value.into_node()); ReplicationSet(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ReplicationSet> for ReplicationSet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ReplicationSet<S0> {
    const TYPE: &'static str = "AWS::SSMIncidents::ReplicationSet";
    type Handle = ReplicationSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReplicationSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReplicationSetRef(Id_);
impl From<Id_> for ReplicationSetRef { #[inline] fn from(id: Id_) -> Self { ReplicationSetRef(id) } }
impl AsRef<Id_> for ReplicationSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReplicationSetRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::SSMIncidents::ReplicationSet.RegionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-replicationset-regionconfiguration.html)
#[must_use]
pub struct RegionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RegionConfiguration<Missing_<super::required::sse_kms_key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RegionConfiguration<S0> {
    /// Sets `SseKmsKeyId`. Required. At most 2048 characters.
    #[inline] pub fn sse_kms_key_id(mut self, value: impl IntoValue_<String>) -> RegionConfiguration<Set_> { self.0.put("SseKmsKeyId", value.into_node()); RegionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RegionConfiguration> for RegionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSMIncidents::ReplicationSet.ReplicationRegion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-replicationset-replicationregion.html)
#[must_use]
pub struct ReplicationRegion(Properties_);
impl ReplicationRegion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReplicationRegion(Properties_::new()) }
}
impl ReplicationRegion {
    /// Sets `RegionConfiguration`.
    #[inline] pub fn region_configuration(mut self, value: impl IntoValue_<RegionConfiguration>) -> Self { self.0.put("RegionConfiguration", value.into_node()); self }
    /// Sets `RegionName`. At most 20 characters.
    #[inline] pub fn region_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegionName", value.into_node()); self }
}
impl IntoValue_<ReplicationRegion> for ReplicationRegion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
