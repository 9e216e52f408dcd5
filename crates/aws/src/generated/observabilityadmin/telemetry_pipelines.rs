// Made by `cargo xtask generate`; do not edit.
//! `AWS::ObservabilityAdmin::TelemetryPipelines`

use stanchion_template::generated::*;

/// `AWS::ObservabilityAdmin::TelemetryPipelines`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetrypipelines.html)
#[must_use]
pub struct TelemetryPipelines<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TelemetryPipelines<Missing_<super::required::configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TelemetryPipelines(Properties_::new(), PhantomData_) }
}
impl<S0> TelemetryPipelines<S0> {
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<TelemetryPipelineConfiguration>) -> TelemetryPipelines<Set_> { self.0.put("Configuration", value.into_node()); TelemetryPipelines(self.0, PhantomData_) }
    /// Sets `Name`. 3 to 28 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TelemetryPipelines> for TelemetryPipelines<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TelemetryPipelines<S0> {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryPipelines";
    type Handle = TelemetryPipelinesRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TelemetryPipelines`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TelemetryPipelinesRef(Id_);
impl From<Id_> for TelemetryPipelinesRef { #[inline] fn from(id: Id_) -> Self { TelemetryPipelinesRef(id) } }
impl AsRef<Id_> for TelemetryPipelinesRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TelemetryPipelinesRef {
    /// `Ref`: `PipelineIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Pipeline`
    #[inline] pub fn pipeline(&self) -> Value_<String> { self.0.attribute("Pipeline") }
    /// `Fn::GetAtt` `PipelineIdentifier`
    #[inline] pub fn pipeline_identifier(&self) -> Value_<String> { self.0.attribute("PipelineIdentifier") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusReason`
    #[inline] pub fn status_reason(&self) -> Value_<String> { self.0.attribute("StatusReason") }
}
/// `AWS::ObservabilityAdmin::TelemetryPipelines.TelemetryPipelineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-observabilityadmin-telemetrypipelines-telemetrypipelineconfiguration.html)
#[must_use]
pub struct TelemetryPipelineConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TelemetryPipelineConfiguration<Missing_<super::required::body>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TelemetryPipelineConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TelemetryPipelineConfiguration<S0> {
    /// Sets `Body`. Required. 1 to 24000 characters.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> TelemetryPipelineConfiguration<Set_> { self.0.put("Body", value.into_node()); TelemetryPipelineConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TelemetryPipelineConfiguration> for TelemetryPipelineConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
