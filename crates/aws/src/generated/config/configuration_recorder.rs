// Made by `cargo xtask generate`; do not edit.
//! `AWS::Config::ConfigurationRecorder`

use stanchion_template::generated::*;

/// `AWS::Config::ConfigurationRecorder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html)
#[must_use]
pub struct ConfigurationRecorder<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConfigurationRecorder<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationRecorder(Properties_::new(), PhantomData_) }
}
impl<S0> ConfigurationRecorder<S0> {
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RecordingGroup`.
    #[inline] pub fn recording_group(mut self, value: impl IntoValue_<RecordingGroup>) -> Self { self.0.put("RecordingGroup", value.into_node()); self }
    /// Sets `RecordingMode`.
    #[inline] pub fn recording_mode(mut self, value: impl IntoValue_<RecordingMode>) -> Self { self.0.put("RecordingMode", value.into_node()); self }
    /// Sets `RoleARN`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> ConfigurationRecorder<Set_> { self.0.put("RoleARN", value.into_node()); ConfigurationRecorder(self.0, PhantomData_) }
    /// Sets `StartedOnCreate`. An update replaces the resource.
    #[inline] pub fn started_on_create(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StartedOnCreate", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConfigurationRecorder> for ConfigurationRecorder<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ConfigurationRecorder<S0> {
    const TYPE: &'static str = "AWS::Config::ConfigurationRecorder";
    type Handle = ConfigurationRecorderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigurationRecorder`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationRecorderRef(Id_);
impl From<Id_> for ConfigurationRecorderRef { #[inline] fn from(id: Id_) -> Self { ConfigurationRecorderRef(id) } }
impl AsRef<Id_> for ConfigurationRecorderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationRecorderRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ResourceARN`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceARN") }
}
/// `AWS::Config::ConfigurationRecorder.ExclusionByResourceTypes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationrecorder-exclusionbyresourcetypes.html)
#[must_use]
pub struct ExclusionByResourceTypes<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExclusionByResourceTypes<Missing_<super::required::resource_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExclusionByResourceTypes(Properties_::new(), PhantomData_) }
}
impl<S0> ExclusionByResourceTypes<S0> {
    /// Sets `ResourceTypes`. Required.
    #[inline] pub fn resource_types(mut self, value: impl IntoValue_<Vec<String>>) -> ExclusionByResourceTypes<Set_> { self.0.put("ResourceTypes", value.into_node()); ExclusionByResourceTypes(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ExclusionByResourceTypes> for ExclusionByResourceTypes<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::ConfigurationRecorder.RecordingStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationrecorder-recordingstrategy.html)
#[must_use]
pub struct RecordingStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecordingStrategy<Missing_<super::required::use_only>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordingStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> RecordingStrategy<S0> {
    /// Sets `UseOnly`. Required.
    #[inline] pub fn use_only(mut self, value: impl IntoValue_<String>) -> RecordingStrategy<Set_> { self.0.put("UseOnly", value.into_node()); RecordingStrategy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RecordingStrategy> for RecordingStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::ConfigurationRecorder.RecordingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationrecorder-recordinggroup.html)
#[must_use]
pub struct RecordingGroup(Properties_);
impl RecordingGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RecordingGroup(Properties_::new()) }
}
impl RecordingGroup {
    /// Sets `AllSupported`.
    #[inline] pub fn all_supported(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllSupported", value.into_node()); self }
    /// Sets `ExclusionByResourceTypes`.
    #[inline] pub fn exclusion_by_resource_types(mut self, value: impl IntoValue_<ExclusionByResourceTypes>) -> Self { self.0.put("ExclusionByResourceTypes", value.into_node()); self }
    /// Sets `IncludeGlobalResourceTypes`.
    #[inline] pub fn include_global_resource_types(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeGlobalResourceTypes", value.into_node()); self }
    /// Sets `RecordingStrategy`.
    #[inline] pub fn recording_strategy(mut self, value: impl IntoValue_<RecordingStrategy>) -> Self { self.0.put("RecordingStrategy", value.into_node()); self }
    /// Sets `ResourceTypes`.
    #[inline] pub fn resource_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceTypes", value.into_node()); self }
}
impl IntoValue_<RecordingGroup> for RecordingGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::ConfigurationRecorder.RecordingModeOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationrecorder-recordingmodeoverride.html)
#[must_use]
pub struct RecordingModeOverride<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RecordingModeOverride<Missing_<super::required::recording_frequency>, Missing_<super::required::resource_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordingModeOverride(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RecordingModeOverride<S0, S1> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `RecordingFrequency`. Required.
    #[inline] pub fn recording_frequency(mut self, value: impl IntoValue_<String>) -> RecordingModeOverride<Set_, S1> { self.0.put("RecordingFrequency", value.into_node()); RecordingModeOverride(self.0, PhantomData_) }
    /// Sets `ResourceTypes`. Required.
    #[inline] pub fn resource_types(mut self, value: impl IntoValue_<Vec<String>>) -> RecordingModeOverride<S0, Set_> { self.0.put("ResourceTypes", value.into_node()); RecordingModeOverride(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RecordingModeOverride> for RecordingModeOverride<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::ConfigurationRecorder.RecordingMode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationrecorder-recordingmode.html)
#[must_use]
pub struct RecordingMode<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecordingMode<Missing_<super::required::recording_frequency>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordingMode(Properties_::new(), PhantomData_) }
}
impl<S0> RecordingMode<S0> {
    /// Sets `RecordingFrequency`. Required.
    #[inline] pub fn recording_frequency(mut self, value: impl IntoValue_<String>) -> RecordingMode<Set_> { self.0.put("RecordingFrequency", value.into_node()); RecordingMode(self.0, PhantomData_) }
    /// Sets `RecordingModeOverrides`.
    #[inline] pub fn recording_mode_overrides(mut self, value: impl IntoValue_<Vec<RecordingModeOverride>>) -> Self { self.0.put("RecordingModeOverrides", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RecordingMode> for RecordingMode<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
