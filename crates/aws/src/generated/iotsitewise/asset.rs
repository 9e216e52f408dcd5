// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise::Asset`

use stanchion_template::generated::*;

/// `AWS::IoTSiteWise::Asset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-asset.html)
#[must_use]
pub struct Asset<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Asset<Missing_<super::required::asset_model_id>, Missing_<super::required::asset_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Asset(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Asset<S0, S1> {
    /// Sets `AssetDescription`. 1 to 2048 characters.
    #[inline] pub fn asset_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssetDescription", value.into_node()); self }
    /// Sets `AssetExternalId`. 2 to 128 characters.
    #[inline] pub fn asset_external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssetExternalId", value.into_node()); self }
    /// Sets `AssetHierarchies`.
    #[inline] pub fn asset_hierarchies(mut self, value: impl IntoValue_<Vec<AssetHierarchy>>) -> Self { self.0.put("AssetHierarchies", value.into_node()); self }
    /// Sets `AssetModelId`. Required. 13 to 139 characters.
    #[inline] pub fn asset_model_id(mut self, value: impl IntoValue_<String>) -> Asset<Set_, S1> { self.0.put("AssetModelId", value.into_node()); Asset(self.0, PhantomData_) }
    /// Sets `AssetName`. Required. 1 to 256 characters.
    #[inline] pub fn asset_name(mut self, value: impl IntoValue_<String>) -> Asset<S0, Set_> { self.0.put("AssetName", value.into_node()); Asset(self.0, PhantomData_) }
    /// Sets `AssetProperties`.
    #[inline] pub fn asset_properties(mut self, value: impl IntoValue_<Vec<AssetProperty>>) -> Self { self.0.put("AssetProperties", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Asset> for Asset<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Asset<S0, S1> {
    const TYPE: &'static str = "AWS::IoTSiteWise::Asset";
    type Handle = AssetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Asset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssetRef(Id_);
impl From<Id_> for AssetRef { #[inline] fn from(id: Id_) -> Self { AssetRef(id) } }
impl AsRef<Id_> for AssetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssetRef {
    /// `Ref`: `AssetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssetArn`
    #[inline] pub fn asset_arn(&self) -> Value_<String> { self.0.attribute("AssetArn") }
    /// `Fn::GetAtt` `AssetId`
    #[inline] pub fn asset_id(&self) -> Value_<String> { self.0.attribute("AssetId") }
}
/// `AWS::IoTSiteWise::Asset.AssetHierarchy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-asset-assethierarchy.html)
#[must_use]
pub struct AssetHierarchy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AssetHierarchy<Missing_<super::required::child_asset_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssetHierarchy(Properties_::new(), PhantomData_) }
}
impl<S0> AssetHierarchy<S0> {
    /// Sets `ChildAssetId`. Required.
    #[inline] pub fn child_asset_id(mut self, value: impl IntoValue_<String>) -> AssetHierarchy<Set_> { self.0.put("ChildAssetId", value.into_node()); AssetHierarchy(self.0, PhantomData_) }
    /// Sets `ExternalId`. 2 to 128 characters.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `Id`. Exactly 36 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `LogicalId`. 1 to 256 characters.
    #[inline] pub fn logical_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogicalId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AssetHierarchy> for AssetHierarchy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Asset.AssetProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-asset-assetproperty.html)
#[must_use]
pub struct AssetProperty(Properties_);
impl AssetProperty {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AssetProperty(Properties_::new()) }
}
impl AssetProperty {
    /// Sets `Alias`.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Alias", value.into_node()); self }
    /// Sets `ExternalId`. 2 to 128 characters.
    #[inline] pub fn external_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalId", value.into_node()); self }
    /// Sets `Id`. Exactly 36 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `LogicalId`. 1 to 256 characters.
    #[inline] pub fn logical_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogicalId", value.into_node()); self }
    /// Sets `NotificationState`. The values are constants of [`NotificationState`].
    #[inline] pub fn notification_state(mut self, value: impl IntoValue_<NotificationState>) -> Self { self.0.put("NotificationState", value.into_node()); self }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl IntoValue_<AssetProperty> for AssetProperty { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTSiteWise::Asset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-asset.html)
#[derive(Debug)]
pub enum NotificationState {}
impl NotificationState {
    /// `ENABLED`
    pub const ENABLED: Value_<NotificationState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<NotificationState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NotificationState> { Value_::from_node(value.into_node()) }
}
