// Made by `cargo xtask generate`; do not edit.
//! `AWS::ObservabilityAdmin::TelemetryEnrichment`

use stanchion_template::generated::*;

/// `AWS::ObservabilityAdmin::TelemetryEnrichment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryenrichment.html)
#[must_use]
pub struct TelemetryEnrichment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TelemetryEnrichment<Missing_<super::required::scope>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TelemetryEnrichment(Properties_::new(), PhantomData_) }
}
impl<S0> TelemetryEnrichment<S0> {
    /// Sets `Scope`. Required. An update replaces the resource. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> TelemetryEnrichment<Set_> { self.0.put("Scope", value.into_node()); TelemetryEnrichment(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TelemetryEnrichment> for TelemetryEnrichment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TelemetryEnrichment<S0> {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryEnrichment";
    type Handle = TelemetryEnrichmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TelemetryEnrichment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TelemetryEnrichmentRef(Id_);
impl From<Id_> for TelemetryEnrichmentRef { #[inline] fn from(id: Id_) -> Self { TelemetryEnrichmentRef(id) } }
impl AsRef<Id_> for TelemetryEnrichmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TelemetryEnrichmentRef {
    /// `Ref`: `Scope`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::ObservabilityAdmin::TelemetryEnrichment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryenrichment.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `ACCOUNT`
    pub const ACCOUNT: Value_<Scope> = Value_::constant("ACCOUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
