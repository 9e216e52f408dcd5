// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTFleetWise::ModelManifest`

use stanchion_template::generated::*;

/// `AWS::IoTFleetWise::ModelManifest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-modelmanifest.html)
#[must_use]
pub struct ModelManifest<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ModelManifest<Missing_<super::required::name>, Missing_<super::required::signal_catalog_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModelManifest(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ModelManifest<S0, S1> {
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ModelManifest<Set_, S1> { self.0.put("Name", value.into_node()); ModelManifest(self.0, PhantomData_) }
    /// Sets `Nodes`. At least 1 item.
    #[inline] pub fn nodes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Nodes", value.into_node()); self }
    /// Sets `SignalCatalogArn`. Required. An update replaces the resource.
    #[inline] pub fn signal_catalog_arn(mut self, value: impl IntoValue_<String>) -> ModelManifest<S0, Set_> { self.0.put("SignalCatalogArn", value.into_node()); ModelManifest(self.0, PhantomData_) }
    /// Sets `Status`. The values are constants of [`ManifestStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<ManifestStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ModelManifest> for ModelManifest<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ModelManifest<S0, S1> {
    const TYPE: &'static str = "AWS::IoTFleetWise::ModelManifest";
    type Handle = ModelManifestRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ModelManifest`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ModelManifestRef(Id_);
impl From<Id_> for ModelManifestRef { #[inline] fn from(id: Id_) -> Self { ModelManifestRef(id) } }
impl AsRef<Id_> for ModelManifestRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ModelManifestRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModificationTime`
    #[inline] pub fn last_modification_time(&self) -> Value_<String> { self.0.attribute("LastModificationTime") }
}
/// Values of `AWS::IoTFleetWise::ModelManifest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-modelmanifest.html)
#[derive(Debug)]
pub enum ManifestStatus {}
impl ManifestStatus {
    /// `ACTIVE`
    pub const ACTIVE: Value_<ManifestStatus> = Value_::constant("ACTIVE");
    /// `DRAFT`
    pub const DRAFT: Value_<ManifestStatus> = Value_::constant("DRAFT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ManifestStatus> { Value_::from_node(value.into_node()) }
}
