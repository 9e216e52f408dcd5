// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise::ComputationModel`

use stanchion_template::generated::*;

/// `AWS::IoTSiteWise::ComputationModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-computationmodel.html)
#[must_use]
pub struct ComputationModel<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ComputationModel<Missing_<super::required::computation_model_configuration>, Missing_<super::required::computation_model_data_binding>, Missing_<super::required::computation_model_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComputationModel(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ComputationModel<S0, S1, S2> {
    /// Sets `ComputationModelConfiguration`. Required.
    #[inline] pub fn computation_model_configuration(mut self, value: impl IntoValue_<ComputationModelConfiguration>) -> ComputationModel<Set_, S1, S2> { self.0.put("ComputationModelConfiguration", value.into_node()); ComputationModel(self.0, PhantomData_) }
    /// Sets `ComputationModelDataBinding`. Required.
    #[inline] pub fn computation_model_data_binding(mut self, value: impl IntoValue_<MapOf_<ComputationModelDataBindingValue>>) -> ComputationModel<S0, Set_, S2> { self.0.put("ComputationModelDataBinding", value.into_node()); ComputationModel(self.0, PhantomData_) }
    /// Sets `ComputationModelDescription`. 1 to 2048 characters.
    #[inline] pub fn computation_model_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComputationModelDescription", value.into_node()); self }
    /// Sets `ComputationModelName`. Required. 1 to 256 characters.
    #[inline] pub fn computation_model_name(mut self, value: impl IntoValue_<String>) -> ComputationModel<S0, S1, Set_> { self.0.put("ComputationModelName", value.into_node()); ComputationModel(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ComputationModel> for ComputationModel<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ComputationModel<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoTSiteWise::ComputationModel";
    type Handle = ComputationModelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ComputationModel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ComputationModelRef(Id_);
impl From<Id_> for ComputationModelRef { #[inline] fn from(id: Id_) -> Self { ComputationModelRef(id) } }
impl AsRef<Id_> for ComputationModelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ComputationModelRef {
    /// `Ref`: `ComputationModelId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ComputationModelArn`
    #[inline] pub fn computation_model_arn(&self) -> Value_<String> { self.0.attribute("ComputationModelArn") }
    /// `Fn::GetAtt` `ComputationModelId`
    #[inline] pub fn computation_model_id(&self) -> Value_<String> { self.0.attribute("ComputationModelId") }
}
/// `AWS::IoTSiteWise::ComputationModel.AnomalyDetectionComputationModelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-computationmodel-anomalydetectioncomputationmodelconfiguration.html)
#[must_use]
pub struct AnomalyDetectionComputationModelConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AnomalyDetectionComputationModelConfiguration<Missing_<super::required::input_properties>, Missing_<super::required::result_property>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnomalyDetectionComputationModelConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AnomalyDetectionComputationModelConfiguration<S0, S1> {
    /// Sets `InputProperties`. Required. 4 to 67 characters.
    #[inline] pub fn input_properties(mut self, value: impl IntoValue_<String>) -> AnomalyDetectionComputationModelConfiguration<Set_, S1> { self.0.put("InputProperties", value.into_node()); AnomalyDetectionComputationModelConfiguration(self.0, PhantomData_) }
    /// Sets `ResultProperty`. Required. 4 to 67 characters.
    #[inline] pub fn result_property(mut self, value: impl IntoValue_<String>) -> AnomalyDetectionComputationModelConfiguration<S0, Set_> { self.0.put("ResultProperty", value.into_node()); AnomalyDetectionComputationModelConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AnomalyDetectionComputationModelConfiguration> for AnomalyDetectionComputationModelConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::ComputationModel.ComputationModelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-computationmodel-computationmodelconfiguration.html)
#[must_use]
pub struct ComputationModelConfiguration(Properties_);
impl ComputationModelConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComputationModelConfiguration(Properties_::new()) }
}
impl ComputationModelConfiguration {
    /// Sets `AnomalyDetection`.
    #[inline] pub fn anomaly_detection(mut self, value: impl IntoValue_<AnomalyDetectionComputationModelConfiguration>) -> Self { self.0.put("AnomalyDetection", value.into_node()); self }
}
impl IntoValue_<ComputationModelConfiguration> for ComputationModelConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::ComputationModel.AssetModelPropertyBindingValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-computationmodel-assetmodelpropertybindingvalue.html)
#[must_use]
pub struct AssetModelPropertyBindingValue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AssetModelPropertyBindingValue<Missing_<super::required::asset_model_id>, Missing_<super::required::property_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssetModelPropertyBindingValue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AssetModelPropertyBindingValue<S0, S1> {
    /// Sets `AssetModelId`. Required. Exactly 36 characters.
    #[inline] pub fn asset_model_id(mut self, value: impl IntoValue_<String>) -> AssetModelPropertyBindingValue<Set_, S1> { self.0.put("AssetModelId", value.into_node()); AssetModelPropertyBindingValue(self.0, PhantomData_) }
    /// Sets `PropertyId`. Required. Exactly 36 characters.
    #[inline] pub fn property_id(mut self, value: impl IntoValue_<String>) -> AssetModelPropertyBindingValue<S0, Set_> { self.0.put("PropertyId", value.into_node()); AssetModelPropertyBindingValue(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AssetModelPropertyBindingValue> for AssetModelPropertyBindingValue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::ComputationModel.AssetPropertyBindingValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-computationmodel-assetpropertybindingvalue.html)
#[must_use]
pub struct AssetPropertyBindingValue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AssetPropertyBindingValue<Missing_<super::required::asset_id>, Missing_<super::required::property_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssetPropertyBindingValue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AssetPropertyBindingValue<S0, S1> {
    /// Sets `AssetId`. Required. Exactly 36 characters.
    #[inline] pub fn asset_id(mut self, value: impl IntoValue_<String>) -> AssetPropertyBindingValue<Set_, S1> { self.0.put("AssetId", value.into_node()); AssetPropertyBindingValue(self.0, PhantomData_) }
    /// Sets `PropertyId`. Required. Exactly 36 characters.
    #[inline] pub fn property_id(mut self, value: impl IntoValue_<String>) -> AssetPropertyBindingValue<S0, Set_> { self.0.put("PropertyId", value.into_node()); AssetPropertyBindingValue(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AssetPropertyBindingValue> for AssetPropertyBindingValue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::ComputationModel.ComputationModelDataBindingValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-computationmodel-computationmodeldatabindingvalue.html)
#[must_use]
pub struct ComputationModelDataBindingValue(Properties_);
impl ComputationModelDataBindingValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComputationModelDataBindingValue(Properties_::new()) }
}
impl ComputationModelDataBindingValue {
    /// Sets `AssetModelProperty`.
    #[inline] pub fn asset_model_property(mut self, value: impl IntoValue_<AssetModelPropertyBindingValue>) -> Self { self.0.put("AssetModelProperty", value.into_node()); self }
    /// Sets `AssetProperty`.
    #[inline] pub fn asset_property(mut self, value: impl IntoValue_<AssetPropertyBindingValue>) -> Self { self.0.put("AssetProperty", value.into_node()); self }
    /// Sets `List`.
    #[inline] pub fn list(mut self, value: impl IntoValue_<Vec<ComputationModelDataBindingValue>>) -> Self { self.0.put("List", value.into_node()); self }
}
impl IntoValue_<ComputationModelDataBindingValue> for ComputationModelDataBindingValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
