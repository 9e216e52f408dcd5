// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppRunner::ObservabilityConfiguration`

use stanchion_template::generated::*;

/// `AWS::AppRunner::ObservabilityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-observabilityconfiguration.html)
#[must_use]
pub struct ObservabilityConfiguration(Properties_);
impl ObservabilityConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ObservabilityConfiguration(Properties_::new()) }
}
impl ObservabilityConfiguration {
    /// Sets `ObservabilityConfigurationName`. 4 to 32 characters. An update replaces the resource.
    #[inline] pub fn observability_configuration_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObservabilityConfigurationName", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TraceConfiguration`. An update replaces the resource.
    #[inline] pub fn trace_configuration(mut self, value: impl IntoValue_<TraceConfiguration>) -> Self { self.0.put("TraceConfiguration", value.into_node()); self }
}
impl IntoValue_<ObservabilityConfiguration> for ObservabilityConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ObservabilityConfiguration {
    const TYPE: &'static str = "AWS::AppRunner::ObservabilityConfiguration";
    type Handle = ObservabilityConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ObservabilityConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ObservabilityConfigurationRef(Id_);
impl From<Id_> for ObservabilityConfigurationRef { #[inline] fn from(id: Id_) -> Self { ObservabilityConfigurationRef(id) } }
impl AsRef<Id_> for ObservabilityConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ObservabilityConfigurationRef {
    /// `Ref`: `ObservabilityConfigurationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Latest`
    #[inline] pub fn latest(&self) -> Value_<bool> { self.0.attribute("Latest") }
    /// `Fn::GetAtt` `ObservabilityConfigurationArn`
    #[inline] pub fn observability_configuration_arn(&self) -> Value_<String> { self.0.attribute("ObservabilityConfigurationArn") }
    /// `Fn::GetAtt` `ObservabilityConfigurationRevision`
    #[inline] pub fn observability_configuration_revision(&self) -> Value_<i64> { self.0.attribute("ObservabilityConfigurationRevision") }
}
/// `AWS::AppRunner::ObservabilityConfiguration.TraceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-observabilityconfiguration-traceconfiguration.html)
#[must_use]
pub struct TraceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TraceConfiguration<Missing_<super::required::vendor>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TraceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TraceConfiguration<S0> {
    /// Sets `Vendor`. Required. The values are constants of [`Vendor`].
    #[inline] pub fn vendor(mut self, value: impl IntoValue_<Vendor>) -> TraceConfiguration<Set_> { self.0.put("Vendor", value.into_node()); TraceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TraceConfiguration> for TraceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppRunner::ObservabilityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-observabilityconfiguration.html)
#[derive(Debug)]
pub enum Vendor {}
impl Vendor {
    /// `AWSXRAY`
    pub const AWSXRAY: Value_<Vendor> = Value_::constant("AWSXRAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Vendor> { Value_::from_node(value.into_node()) }
}
