// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConvert::JobTemplate`

use stanchion_template::generated::*;

/// `AWS::MediaConvert::JobTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-jobtemplate.html)
#[must_use]
pub struct JobTemplate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JobTemplate<Missing_<super::required::settings_json>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JobTemplate(Properties_::new(), PhantomData_) }
}
impl<S0> JobTemplate<S0> {
    /// Sets `AccelerationSettings`.
    #[inline] pub fn acceleration_settings(mut self, value: impl IntoValue_<AccelerationSettings>) -> Self { self.0.put("AccelerationSettings", value.into_node()); self }
    /// Sets `Category`.
    #[inline] pub fn category(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `HopDestinations`.
    #[inline] pub fn hop_destinations(mut self, value: impl IntoValue_<Vec<HopDestination>>) -> Self { self.0.put("HopDestinations", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Priority`. -50 to 50.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `Queue`.
    #[inline] pub fn queue(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Queue", value.into_node()); self }
    /// Sets `SettingsJson`. Required.
    #[inline] pub fn settings_json(mut self, value: impl IntoValue_<Node_>) -> JobTemplate<Set_> { self.0.put("SettingsJson", value.into_node()); JobTemplate(self.0, PhantomData_) }
    /// Sets `StatusUpdateInterval`. The values are constants of [`StatusUpdateInterval`].
    #[inline] pub fn status_update_interval(mut self, value: impl IntoValue_<StatusUpdateInterval>) -> Self { self.0.put("StatusUpdateInterval", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<JobTemplate> for JobTemplate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for JobTemplate<S0> {
    const TYPE: &'static str = "AWS::MediaConvert::JobTemplate";
    type Handle = JobTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`JobTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct JobTemplateRef(Id_);
impl From<Id_> for JobTemplateRef { #[inline] fn from(id: Id_) -> Self { JobTemplateRef(id) } }
impl AsRef<Id_> for JobTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl JobTemplateRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::MediaConvert::JobTemplate.AccelerationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconvert-jobtemplate-accelerationsettings.html)
#[must_use]
pub struct AccelerationSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccelerationSettings<Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccelerationSettings(Properties_::new(), PhantomData_) }
}
impl<S0> AccelerationSettings<S0> {
    /// Sets `Mode`. Required. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> AccelerationSettings<Set_> { self.0.put("Mode", value.into_node()); AccelerationSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AccelerationSettings> for AccelerationSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConvert::JobTemplate.HopDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconvert-jobtemplate-hopdestination.html)
#[must_use]
pub struct HopDestination(Properties_);
impl HopDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HopDestination(Properties_::new()) }
}
impl HopDestination {
    /// Sets `Priority`. -50 to 50.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `Queue`.
    #[inline] pub fn queue(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Queue", value.into_node()); self }
    /// Sets `WaitMinutes`. 1 to 4320.
    #[inline] pub fn wait_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WaitMinutes", value.into_node()); self }
}
impl IntoValue_<HopDestination> for HopDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaConvert::JobTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-jobtemplate.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `DISABLED`
    pub const DISABLED: Value_<Mode> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<Mode> = Value_::constant("ENABLED");
    /// `PREFERRED`
    pub const PREFERRED: Value_<Mode> = Value_::constant("PREFERRED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConvert::JobTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-jobtemplate.html)
#[derive(Debug)]
pub enum StatusUpdateInterval {}
impl StatusUpdateInterval {
    /// `SECONDS_10`
    pub const SECONDS_10: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_10");
    /// `SECONDS_12`
    pub const SECONDS_12: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_12");
    /// `SECONDS_120`
    pub const SECONDS_120: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_120");
    /// `SECONDS_15`
    pub const SECONDS_15: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_15");
    /// `SECONDS_180`
    pub const SECONDS_180: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_180");
    /// `SECONDS_20`
    pub const SECONDS_20: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_20");
    /// `SECONDS_240`
    pub const SECONDS_240: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_240");
    /// `SECONDS_30`
    pub const SECONDS_30: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_30");
    /// `SECONDS_300`
    pub const SECONDS_300: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_300");
    /// `SECONDS_360`
    pub const SECONDS_360: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_360");
    /// `SECONDS_420`
    pub const SECONDS_420: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_420");
    /// `SECONDS_480`
    pub const SECONDS_480: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_480");
    /// `SECONDS_540`
    pub const SECONDS_540: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_540");
    /// `SECONDS_60`
    pub const SECONDS_60: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_60");
    /// `SECONDS_600`
    pub const SECONDS_600: Value_<StatusUpdateInterval> = Value_::constant("SECONDS_600");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StatusUpdateInterval> { Value_::from_node(value.into_node()) }
}
