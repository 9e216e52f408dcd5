// Made by `cargo xtask generate`; do not edit.
//! `AWS::DevOpsAgent::Asset`

use stanchion_template::generated::*;

/// `AWS::DevOpsAgent::Asset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-asset.html)
#[must_use]
pub struct Asset<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Asset<Missing_<super::required::agent_space_id>, Missing_<super::required::asset_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Asset(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Asset<S0, S1> {
    /// Sets `AgentSpaceId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn agent_space_id(mut self, value: impl IntoValue_<String>) -> Asset<Set_, S1> { self.0.put("AgentSpaceId", value.into_node()); Asset(self.0, PhantomData_) }
    /// Sets `AssetType`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn asset_type(mut self, value: impl IntoValue_<String>) -> Asset<S0, Set_> { self.0.put("AssetType", value.into_node()); Asset(self.0, PhantomData_) }
    /// Sets `Files`. At least 1 item.
    #[inline] pub fn files(mut self, value: impl IntoValue_<Vec<AssetFile>>) -> Self { self.0.put("Files", value.into_node()); self }
    /// Sets `Metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `Zip`. At most 8388608 characters.
    #[inline] pub fn zip(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Zip", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Asset> for Asset<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Asset<S0, S1> {
    const TYPE: &'static str = "AWS::DevOpsAgent::Asset";
    type Handle = AssetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Asset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssetRef(Id_);
impl From<Id_> for AssetRef { #[inline] fn from(id: Id_) -> Self { AssetRef(id) } }
impl AsRef<Id_> for AssetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssetRef {
    /// `Ref`: `AgentSpaceId|AssetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AssetId`
    #[inline] pub fn asset_id(&self) -> Value_<String> { self.0.attribute("AssetId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<i64> { self.0.attribute("Version") }
}
/// `AWS::DevOpsAgent::Asset.AssetFile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-asset-assetfile.html)
#[must_use]
pub struct AssetFile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AssetFile<Missing_<super::required::path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssetFile(Properties_::new(), PhantomData_) }
}
impl<S0> AssetFile<S0> {
    /// Sets `ContentBytes`. At most 8388608 characters.
    #[inline] pub fn content_bytes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentBytes", value.into_node()); self }
    /// Sets `ContentText`. At most 1572864 characters.
    #[inline] pub fn content_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentText", value.into_node()); self }
    /// Sets `Metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `Path`. Required. 1 to 512 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> AssetFile<Set_> { self.0.put("Path", value.into_node()); AssetFile(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AssetFile> for AssetFile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
