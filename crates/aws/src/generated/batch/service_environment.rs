// Made by `cargo xtask generate`; do not edit.
//! `AWS::Batch::ServiceEnvironment`

use stanchion_template::generated::*;

/// `AWS::Batch::ServiceEnvironment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-serviceenvironment.html)
#[must_use]
pub struct ServiceEnvironment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServiceEnvironment<Missing_<super::required::capacity_limits>, Missing_<super::required::service_environment_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceEnvironment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServiceEnvironment<S0, S1> {
    /// Sets `CapacityLimits`. Required.
    #[inline] pub fn capacity_limits(mut self, value: impl IntoValue_<Vec<CapacityLimit>>) -> ServiceEnvironment<Set_, S1> { self.0.put("CapacityLimits", value.into_node()); ServiceEnvironment(self.0, PhantomData_) }
    /// Sets `ServiceEnvironmentName`. An update replaces the resource.
    #[inline] pub fn service_environment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceEnvironmentName", value.into_node()); self }
    /// Sets `ServiceEnvironmentType`. Required. An update replaces the resource.
    #[inline] pub fn service_environment_type(mut self, value: impl IntoValue_<String>) -> ServiceEnvironment<S0, Set_> { self.0.put("ServiceEnvironmentType", value.into_node()); ServiceEnvironment(self.0, PhantomData_) }
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServiceEnvironment> for ServiceEnvironment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ServiceEnvironment<S0, S1> {
    const TYPE: &'static str = "AWS::Batch::ServiceEnvironment";
    type Handle = ServiceEnvironmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServiceEnvironment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceEnvironmentRef(Id_);
impl From<Id_> for ServiceEnvironmentRef { #[inline] fn from(id: Id_) -> Self { ServiceEnvironmentRef(id) } }
impl AsRef<Id_> for ServiceEnvironmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceEnvironmentRef {
    /// `Ref`: `ServiceEnvironmentArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ServiceEnvironmentArn`
    #[inline] pub fn service_environment_arn(&self) -> Value_<String> { self.0.attribute("ServiceEnvironmentArn") }
}
/// `AWS::Batch::ServiceEnvironment.CapacityLimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-serviceenvironment-capacitylimit.html)
#[must_use]
pub struct CapacityLimit(Properties_);
impl CapacityLimit {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityLimit(Properties_::new()) }
}
impl CapacityLimit {
    /// Sets `CapacityUnit`.
    #[inline] pub fn capacity_unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityUnit", value.into_node()); self }
    /// Sets `MaxCapacity`.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCapacity", value.into_node()); self }
}
impl IntoValue_<CapacityLimit> for CapacityLimit { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
