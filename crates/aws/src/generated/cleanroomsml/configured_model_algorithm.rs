// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRoomsML::ConfiguredModelAlgorithm`

use stanchion_template::generated::*;

/// `AWS::CleanRoomsML::ConfiguredModelAlgorithm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithm.html)
#[must_use]
pub struct ConfiguredModelAlgorithm<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfiguredModelAlgorithm<Missing_<super::required::name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfiguredModelAlgorithm(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfiguredModelAlgorithm<S0, S1> {
    /// Sets `Description`. At most 255 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InferenceContainerConfig`. An update replaces the resource.
    #[inline] pub fn inference_container_config(mut self, value: impl IntoValue_<InferenceContainerConfig>) -> Self { self.0.put("InferenceContainerConfig", value.into_node()); self }
    /// Sets `KmsKeyArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConfiguredModelAlgorithm<Set_, S1> { self.0.put("Name", value.into_node()); ConfiguredModelAlgorithm(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> ConfiguredModelAlgorithm<S0, Set_> { self.0.put("RoleArn", value.into_node()); ConfiguredModelAlgorithm(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrainingContainerConfig`. An update replaces the resource.
    #[inline] pub fn training_container_config(mut self, value: impl IntoValue_<ContainerConfig>) -> Self { self.0.put("TrainingContainerConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfiguredModelAlgorithm> for ConfiguredModelAlgorithm<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ConfiguredModelAlgorithm<S0, S1> {
    const TYPE: &'static str = "AWS::CleanRoomsML::ConfiguredModelAlgorithm";
    type Handle = ConfiguredModelAlgorithmRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfiguredModelAlgorithm`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfiguredModelAlgorithmRef(Id_);
impl From<Id_> for ConfiguredModelAlgorithmRef { #[inline] fn from(id: Id_) -> Self { ConfiguredModelAlgorithmRef(id) } }
impl AsRef<Id_> for ConfiguredModelAlgorithmRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfiguredModelAlgorithmRef {
    /// `Ref`: `ConfiguredModelAlgorithmArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConfiguredModelAlgorithmArn`
    #[inline] pub fn configured_model_algorithm_arn(&self) -> Value_<String> { self.0.attribute("ConfiguredModelAlgorithmArn") }
}
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithm.InferenceContainerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithm-inferencecontainerconfig.html)
#[must_use]
pub struct InferenceContainerConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InferenceContainerConfig<Missing_<super::required::image_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InferenceContainerConfig(Properties_::new(), PhantomData_) }
}
impl<S0> InferenceContainerConfig<S0> {
    /// Sets `ImageUri`. Required. 1 to 255 characters.
    #[inline] pub fn image_uri(mut self, value: impl IntoValue_<String>) -> InferenceContainerConfig<Set_> { self.0.put("ImageUri", value.into_node()); InferenceContainerConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InferenceContainerConfig> for InferenceContainerConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithm.MetricDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithm-metricdefinition.html)
#[must_use]
pub struct MetricDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricDefinition<Missing_<super::required::name>, Missing_<super::required::regex>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricDefinition<S0, S1> {
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MetricDefinition<Set_, S1> { self.0.put("Name", value.into_node()); MetricDefinition(self.0, PhantomData_) }
    /// Sets `Regex`. Required. 1 to 500 characters.
    #[inline] pub fn regex(mut self, value: impl IntoValue_<String>) -> MetricDefinition<S0, Set_> { self.0.put("Regex", value.into_node()); MetricDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricDefinition> for MetricDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithm.ContainerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanroomsml-configuredmodelalgorithm-containerconfig.html)
#[must_use]
pub struct ContainerConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContainerConfig<Missing_<super::required::image_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ContainerConfig<S0> {
    /// Sets `Arguments`. 1 to 100 items.
    #[inline] pub fn arguments(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Arguments", value.into_node()); self }
    /// Sets `Entrypoint`. 1 to 100 items.
    #[inline] pub fn entrypoint(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Entrypoint", value.into_node()); self }
    /// Sets `ImageUri`. Required. 1 to 255 characters.
    #[inline] pub fn image_uri(mut self, value: impl IntoValue_<String>) -> ContainerConfig<Set_> { self.0.put("ImageUri", value.into_node()); ContainerConfig(self.0, PhantomData_) }
    /// Sets `MetricDefinitions`. 0 to 40 items.
    #[inline] pub fn metric_definitions(mut self, value: impl IntoValue_<Vec<MetricDefinition>>) -> Self { self.0.put("MetricDefinitions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ContainerConfig> for ContainerConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
