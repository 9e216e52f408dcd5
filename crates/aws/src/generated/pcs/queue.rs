// Made by `cargo xtask generate`; do not edit.
//! `AWS::PCS::Queue`

use stanchion_template::generated::*;

/// `AWS::PCS::Queue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-queue.html)
#[must_use]
pub struct Queue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Queue<Missing_<super::required::cluster_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Queue(Properties_::new(), PhantomData_) }
}
impl<S0> Queue<S0> {
    /// Sets `ClusterId`. Required. An update replaces the resource.
    #[inline] pub fn cluster_id(mut self, value: impl IntoValue_<String>) -> Queue<Set_> { self.0.put("ClusterId", value.into_node()); Queue(self.0, PhantomData_) }
    /// Sets `ComputeNodeGroupConfigurations`.
    #[inline] pub fn compute_node_group_configurations(mut self, value: impl IntoValue_<Vec<ComputeNodeGroupConfiguration>>) -> Self { self.0.put("ComputeNodeGroupConfigurations", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SlurmConfiguration`.
    #[inline] pub fn slurm_configuration(mut self, value: impl IntoValue_<SlurmConfiguration>) -> Self { self.0.put("SlurmConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Queue> for Queue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Queue<S0> {
    const TYPE: &'static str = "AWS::PCS::Queue";
    type Handle = QueueRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Queue`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QueueRef(Id_);
impl From<Id_> for QueueRef { #[inline] fn from(id: Id_) -> Self { QueueRef(id) } }
impl AsRef<Id_> for QueueRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QueueRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ErrorInfo`
    #[inline] pub fn error_info(&self) -> Value_<Vec<String>> { self.0.list_attribute("ErrorInfo") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::PCS::Queue.ComputeNodeGroupConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-queue-computenodegroupconfiguration.html)
#[must_use]
pub struct ComputeNodeGroupConfiguration(Properties_);
impl ComputeNodeGroupConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComputeNodeGroupConfiguration(Properties_::new()) }
}
impl ComputeNodeGroupConfiguration {
    /// Sets `ComputeNodeGroupId`.
    #[inline] pub fn compute_node_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComputeNodeGroupId", value.into_node()); self }
}
impl IntoValue_<ComputeNodeGroupConfiguration> for ComputeNodeGroupConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::Queue.SlurmCustomSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-queue-slurmcustomsetting.html)
#[must_use]
pub struct SlurmCustomSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SlurmCustomSetting<Missing_<super::required::parameter_name>, Missing_<super::required::parameter_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlurmCustomSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SlurmCustomSetting<S0, S1> {
    /// Sets `ParameterName`. Required.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> SlurmCustomSetting<Set_, S1> { self.0.put("ParameterName", value.into_node()); SlurmCustomSetting(self.0, PhantomData_) }
    /// Sets `ParameterValue`. Required.
    #[inline] pub fn parameter_value(mut self, value: impl IntoValue_<String>) -> SlurmCustomSetting<S0, Set_> { self.0.put("ParameterValue", value.into_node()); SlurmCustomSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SlurmCustomSetting> for SlurmCustomSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCS::Queue.SlurmConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-queue.html)
#[must_use]
pub struct SlurmConfiguration(Properties_);
impl SlurmConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SlurmConfiguration(Properties_::new()) }
}
impl SlurmConfiguration {
    /// Sets `SlurmCustomSettings`.
    #[inline] pub fn slurm_custom_settings(mut self, value: impl IntoValue_<Vec<SlurmCustomSetting>>) -> Self { self.0.put("SlurmCustomSettings", value.into_node()); self }
}
impl IntoValue_<SlurmConfiguration> for SlurmConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
