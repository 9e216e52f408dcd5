// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::EventInvokeConfig`

use stanchion_template::generated::*;

/// `AWS::Lambda::EventInvokeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html)
#[must_use]
pub struct EventInvokeConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EventInvokeConfig<Missing_<super::required::function_name>, Missing_<super::required::qualifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventInvokeConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EventInvokeConfig<S0, S1> {
    /// Sets `DestinationConfig`.
    #[inline] pub fn destination_config(mut self, value: impl IntoValue_<DestinationConfig>) -> Self { self.0.put("DestinationConfig", value.into_node()); self }
    /// Sets `FunctionName`. Required. An update replaces the resource.
    #[inline] pub fn function_name(mut self, value: impl IntoValue_<String>) -> EventInvokeConfig<Set_, S1> { self.0.put("FunctionName", value.into_node()); EventInvokeConfig(self.0, PhantomData_) }
    /// Sets `MaximumEventAgeInSeconds`. 60 to 21600.
    #[inline] pub fn maximum_event_age_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumEventAgeInSeconds", value.into_node()); self }
    /// Sets `MaximumRetryAttempts`. 0 to 2.
    #[inline] pub fn maximum_retry_attempts(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumRetryAttempts", value.into_node()); self }
    /// Sets `Qualifier`. Required. An update replaces the resource.
    #[inline] pub fn qualifier(mut self, value: impl IntoValue_<String>) -> EventInvokeConfig<S0, Set_> { self.0.put("Qualifier", value.into_node()); EventInvokeConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EventInvokeConfig> for EventInvokeConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EventInvokeConfig<S0, S1> {
    const TYPE: &'static str = "AWS::Lambda::EventInvokeConfig";
    type Handle = EventInvokeConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventInvokeConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventInvokeConfigRef(Id_);
impl From<Id_> for EventInvokeConfigRef { #[inline] fn from(id: Id_) -> Self { EventInvokeConfigRef(id) } }
impl AsRef<Id_> for EventInvokeConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventInvokeConfigRef {
    /// `Ref`: `FunctionName|Qualifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Lambda::EventInvokeConfig.OnFailure`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventinvokeconfig-onfailure.html)
#[must_use]
pub struct OnFailure<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OnFailure<Missing_<super::required::destination>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OnFailure(Properties_::new(), PhantomData_) }
}
impl<S0> OnFailure<S0> {
    /// Sets `Destination`. Required. 0 to 350 characters.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> OnFailure<Set_> { self.0.put("Destination", value.into_node()); OnFailure(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OnFailure> for OnFailure<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventInvokeConfig.OnSuccess`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventinvokeconfig-onsuccess.html)
#[must_use]
pub struct OnSuccess<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OnSuccess<Missing_<super::required::destination>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OnSuccess(Properties_::new(), PhantomData_) }
}
impl<S0> OnSuccess<S0> {
    /// Sets `Destination`. Required. 0 to 350 characters.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> OnSuccess<Set_> { self.0.put("Destination", value.into_node()); OnSuccess(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OnSuccess> for OnSuccess<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::EventInvokeConfig.DestinationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventinvokeconfig-destinationconfig.html)
#[must_use]
pub struct DestinationConfig(Properties_);
impl DestinationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DestinationConfig(Properties_::new()) }
}
impl DestinationConfig {
    /// Sets `OnFailure`.
    #[inline] pub fn on_failure(mut self, value: impl IntoValue_<OnFailure>) -> Self { self.0.put("OnFailure", value.into_node()); self }
    /// Sets `OnSuccess`.
    #[inline] pub fn on_success(mut self, value: impl IntoValue_<OnSuccess>) -> Self { self.0.put("OnSuccess", value.into_node()); self }
}
impl IntoValue_<DestinationConfig> for DestinationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
