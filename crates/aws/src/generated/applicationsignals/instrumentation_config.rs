// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApplicationSignals::InstrumentationConfig`

use stanchion_template::generated::*;

/// `AWS::ApplicationSignals::InstrumentationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html)
#[must_use]
pub struct InstrumentationConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl InstrumentationConfig<Missing_<super::required::capture_configuration>, Missing_<super::required::environment>, Missing_<super::required::instrumentation_type>, Missing_<super::required::location>, Missing_<super::required::service>, Missing_<super::required::signal_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstrumentationConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> InstrumentationConfig<S0, S1, S2, S3, S4, S5> {
    /// Sets `AttributeFilters`. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn attribute_filters(mut self, value: impl IntoValue_<Vec<MapOf_<String>>>) -> Self { self.0.put("AttributeFilters", value.into_node()); self }
    /// Sets `CaptureConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn capture_configuration(mut self, value: impl IntoValue_<CaptureConfiguration>) -> InstrumentationConfig<Set_, S1, S2, S3, S4, S5> { self.0.put("CaptureConfiguration", value.into_node()); InstrumentationConfig(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Environment`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<String>) -> InstrumentationConfig<S0, Set_, S2, S3, S4, S5> { self.0.put("Environment", value.into_node()); InstrumentationConfig(self.0, PhantomData_) }
    /// Sets `ExpiresAt`. An update replaces the resource.
    #[inline] pub fn expires_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpiresAt", value.into_node()); self }
    /// Sets `InstrumentationType`. Required. An update replaces the resource. The values are constants of [`InstrumentationType`].
    #[inline] pub fn instrumentation_type(mut self, value: impl IntoValue_<InstrumentationType>) -> InstrumentationConfig<S0, S1, Set_, S3, S4, S5> { self.0.put("InstrumentationType", value.into_node()); InstrumentationConfig(self.0, PhantomData_) }
    /// Sets `Location`. Required. An update replaces the resource.
    #[inline] pub fn location(mut self, value: impl IntoValue_<Location>) -> InstrumentationConfig<S0, S1, S2, Set_, S4, S5> { self.0.put("Location", value.into_node()); InstrumentationConfig(self.0, PhantomData_) }
    /// Sets `Service`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn service(mut self, value: impl IntoValue_<String>) -> InstrumentationConfig<S0, S1, S2, S3, Set_, S5> { self.0.put("Service", value.into_node()); InstrumentationConfig(self.0, PhantomData_) }
    /// Sets `SignalType`. Required. An update replaces the resource. The values are constants of [`SignalType`].
    #[inline] pub fn signal_type(mut self, value: impl IntoValue_<SignalType>) -> InstrumentationConfig<S0, S1, S2, S3, S4, Set_> { self.0.put("SignalType", value.into_node()); InstrumentationConfig(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<InstrumentationConfig> for InstrumentationConfig<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for InstrumentationConfig<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::ApplicationSignals::InstrumentationConfig";
    type Handle = InstrumentationConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InstrumentationConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstrumentationConfigRef(Id_);
impl From<Id_> for InstrumentationConfigRef { #[inline] fn from(id: Id_) -> Self { InstrumentationConfigRef(id) } }
impl AsRef<Id_> for InstrumentationConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstrumentationConfigRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LocationHash`
    #[inline] pub fn location_hash(&self) -> Value_<String> { self.0.attribute("LocationHash") }
}
/// `AWS::ApplicationSignals::InstrumentationConfig.CaptureLimitsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-instrumentationconfig-capturelimitsconfig.html)
#[must_use]
pub struct CaptureLimitsConfig(Properties_);
impl CaptureLimitsConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CaptureLimitsConfig(Properties_::new()) }
}
impl CaptureLimitsConfig {
    /// Sets `MaxCollectionDepth`. 1 to 5.
    #[inline] pub fn max_collection_depth(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCollectionDepth", value.into_node()); self }
    /// Sets `MaxCollectionWidth`. 1 to 20.
    #[inline] pub fn max_collection_width(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCollectionWidth", value.into_node()); self }
    /// Sets `MaxFieldsPerObject`. 1 to 20.
    #[inline] pub fn max_fields_per_object(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxFieldsPerObject", value.into_node()); self }
    /// Sets `MaxHits`. 1 to 1000.
    #[inline] pub fn max_hits(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxHits", value.into_node()); self }
    /// Sets `MaxObjectDepth`. 1 to 5.
    #[inline] pub fn max_object_depth(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxObjectDepth", value.into_node()); self }
    /// Sets `MaxStackFrames`. 1 to 20.
    #[inline] pub fn max_stack_frames(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxStackFrames", value.into_node()); self }
    /// Sets `MaxStackTraceSize`. 1 to 1000.
    #[inline] pub fn max_stack_trace_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxStackTraceSize", value.into_node()); self }
    /// Sets `MaxStringLength`. 1 to 255.
    #[inline] pub fn max_string_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxStringLength", value.into_node()); self }
}
impl IntoValue_<CaptureLimitsConfig> for CaptureLimitsConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::InstrumentationConfig.CodeCaptureConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-instrumentationconfig-codecaptureconfiguration.html)
#[must_use]
pub struct CodeCaptureConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeCaptureConfiguration<Missing_<super::required::capture_limits>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeCaptureConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CodeCaptureConfiguration<S0> {
    /// Sets `CaptureArguments`. At most 10 items.
    #[inline] pub fn capture_arguments(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CaptureArguments", value.into_node()); self }
    /// Sets `CaptureLimits`. Required.
    #[inline] pub fn capture_limits(mut self, value: impl IntoValue_<CaptureLimitsConfig>) -> CodeCaptureConfiguration<Set_> { self.0.put("CaptureLimits", value.into_node()); CodeCaptureConfiguration(self.0, PhantomData_) }
    /// Sets `CaptureLocals`. At most 20 items.
    #[inline] pub fn capture_locals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CaptureLocals", value.into_node()); self }
    /// Sets `CaptureReturn`.
    #[inline] pub fn capture_return(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CaptureReturn", value.into_node()); self }
    /// Sets `CaptureStackTrace`.
    #[inline] pub fn capture_stack_trace(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CaptureStackTrace", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CodeCaptureConfiguration> for CodeCaptureConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::InstrumentationConfig.CaptureConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html)
#[must_use]
pub struct CaptureConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CaptureConfiguration<Missing_<super::required::code_capture>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CaptureConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CaptureConfiguration<S0> {
    /// Sets `CodeCapture`. Required.
    #[inline] pub fn code_capture(mut self, value: impl IntoValue_<CodeCaptureConfiguration>) -> CaptureConfiguration<Set_> { self.0.put("CodeCapture", value.into_node()); CaptureConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CaptureConfiguration> for CaptureConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::InstrumentationConfig.CodeLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-instrumentationconfig-codelocation.html)
#[must_use]
pub struct CodeLocation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CodeLocation<Missing_<super::required::file_path>, Missing_<super::required::language>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeLocation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CodeLocation<S0, S1> {
    /// Sets `ClassName`. 1 to 128 characters.
    #[inline] pub fn class_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClassName", value.into_node()); self }
    /// Sets `CodeUnit`. 1 to 128 characters.
    #[inline] pub fn code_unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodeUnit", value.into_node()); self }
    /// Sets `FilePath`. Required. 1 to 1024 characters.
    #[inline] pub fn file_path(mut self, value: impl IntoValue_<String>) -> CodeLocation<Set_, S1> { self.0.put("FilePath", value.into_node()); CodeLocation(self.0, PhantomData_) }
    /// Sets `Language`. Required. The values are constants of [`Language`].
    #[inline] pub fn language(mut self, value: impl IntoValue_<Language>) -> CodeLocation<S0, Set_> { self.0.put("Language", value.into_node()); CodeLocation(self.0, PhantomData_) }
    /// Sets `LineNumber`. At least 1.
    #[inline] pub fn line_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LineNumber", value.into_node()); self }
    /// Sets `MethodName`. 1 to 80 characters.
    #[inline] pub fn method_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MethodName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CodeLocation> for CodeLocation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationSignals::InstrumentationConfig.Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html)
#[must_use]
pub struct Location<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Location<Missing_<super::required::code_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Location(Properties_::new(), PhantomData_) }
}
impl<S0> Location<S0> {
    /// Sets `CodeLocation`. Required.
    #[inline] pub fn code_location(mut self, value: impl IntoValue_<CodeLocation>) -> Location<Set_> { self.0.put("CodeLocation", value.into_node()); Location(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Location> for Location<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ApplicationSignals::InstrumentationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html)
#[derive(Debug)]
pub enum InstrumentationType {}
impl InstrumentationType {
    /// `BREAKPOINT`
    pub const BREAKPOINT: Value_<InstrumentationType> = Value_::constant("BREAKPOINT");
    /// `PROBE`
    pub const PROBE: Value_<InstrumentationType> = Value_::constant("PROBE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstrumentationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationSignals::InstrumentationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html)
#[derive(Debug)]
pub enum Language {}
impl Language {
    /// `Java`
    pub const JAVA: Value_<Language> = Value_::constant("Java");
    /// `Python`
    pub const PYTHON: Value_<Language> = Value_::constant("Python");
    /// `Javascript`
    pub const JAVASCRIPT: Value_<Language> = Value_::constant("Javascript");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Language> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationSignals::InstrumentationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html)
#[derive(Debug)]
pub enum SignalType {}
impl SignalType {
    /// `SNAPSHOT`
    pub const SNAPSHOT: Value_<SignalType> = Value_::constant("SNAPSHOT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SignalType> { Value_::from_node(value.into_node()) }
}
