// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaPackage::Asset`

use stanchion_template::generated::*;

/// `AWS::MediaPackage::Asset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-asset.html)
#[must_use]
pub struct Asset<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Asset<Missing_<super::required::id>, Missing_<super::required::packaging_group_id>, Missing_<super::required::source_arn>, Missing_<super::required::source_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Asset(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Asset<S0, S1, S2, S3> {
    /// Sets `EgressEndpoints`.
    #[inline] pub fn egress_endpoints(mut self, value: impl IntoValue_<Vec<EgressEndpoint>>) -> Self { self.0.put("EgressEndpoints", value.into_node()); self }
    /// Sets `Id`. Required. An update replaces the resource.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Asset<Set_, S1, S2, S3> { self.0.put("Id", value.into_node()); Asset(self.0, PhantomData_) }
    /// Sets `PackagingGroupId`. Required.
    #[inline] pub fn packaging_group_id(mut self, value: impl IntoValue_<String>) -> Asset<S0, Set_, S2, S3> { self.0.put("PackagingGroupId", value.into_node()); Asset(self.0, PhantomData_) }
    /// Sets `ResourceId`.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceId", value.into_node()); self }
    /// Sets `SourceArn`. Required.
    #[inline] pub fn source_arn(mut self, value: impl IntoValue_<String>) -> Asset<S0, S1, Set_, S3> { self.0.put("SourceArn", value.into_node()); Asset(self.0, PhantomData_) }
    /// Sets `SourceRoleArn`. Required.
    #[inline] pub fn source_role_arn(mut self, value: impl IntoValue_<String>) -> Asset<S0, S1, S2, Set_> { self.0.put("SourceRoleArn", value.into_node()); Asset(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Asset> for Asset<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Asset<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::MediaPackage::Asset";
    type Handle = AssetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Asset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssetRef(Id_);
impl From<Id_> for AssetRef { #[inline] fn from(id: Id_) -> Self { AssetRef(id) } }
impl AsRef<Id_> for AssetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
}
/// `AWS::MediaPackage::Asset.EgressEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-asset-egressendpoint.html)
#[must_use]
pub struct EgressEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EgressEndpoint<Missing_<super::required::packaging_configuration_id>, Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EgressEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EgressEndpoint<S0, S1> {
    /// Sets `PackagingConfigurationId`. Required.
    #[inline] pub fn packaging_configuration_id(mut self, value: impl IntoValue_<String>) -> EgressEndpoint<Set_, S1> { self.0.put("PackagingConfigurationId", value.into_node()); EgressEndpoint(self.0, PhantomData_) }
    /// Sets `Url`. Required.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> EgressEndpoint<S0, Set_> { self.0.put("Url", value.into_node()); EgressEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EgressEndpoint> for EgressEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
