// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResilienceHubV2::ServiceFunction`

use stanchion_template::generated::*;

/// `AWS::ResilienceHubV2::ServiceFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-servicefunction.html)
#[must_use]
pub struct ServiceFunction<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ServiceFunction<Missing_<super::required::criticality>, Missing_<super::required::name>, Missing_<super::required::service_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceFunction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ServiceFunction<S0, S1, S2> {
    /// Sets `Criticality`. Required. The values are constants of [`Criticality`].
    #[inline] pub fn criticality(mut self, value: impl IntoValue_<Criticality>) -> ServiceFunction<Set_, S1, S2> { self.0.put("Criticality", value.into_node()); ServiceFunction(self.0, PhantomData_) }
    /// Sets `Description`. At most 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ServiceFunction<S0, Set_, S2> { self.0.put("Name", value.into_node()); ServiceFunction(self.0, PhantomData_) }
    /// Sets `ServiceArn`. Required. An update replaces the resource.
    #[inline] pub fn service_arn(mut self, value: impl IntoValue_<String>) -> ServiceFunction<S0, S1, Set_> { self.0.put("ServiceArn", value.into_node()); ServiceFunction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ServiceFunction> for ServiceFunction<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ServiceFunction<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ResilienceHubV2::ServiceFunction";
    type Handle = ServiceFunctionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServiceFunction`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceFunctionRef(Id_);
impl From<Id_> for ServiceFunctionRef { #[inline] fn from(id: Id_) -> Self { ServiceFunctionRef(id) } }
impl AsRef<Id_> for ServiceFunctionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceFunctionRef {
    /// `Ref`: `ServiceArn|ServiceFunctionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `ResourceCount`
    #[inline] pub fn resource_count(&self) -> Value_<i64> { self.0.attribute("ResourceCount") }
    /// `Fn::GetAtt` `ServiceFunctionId`
    #[inline] pub fn service_function_id(&self) -> Value_<String> { self.0.attribute("ServiceFunctionId") }
    /// `Fn::GetAtt` `Source`
    #[inline] pub fn source(&self) -> Value_<String> { self.0.attribute("Source") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// Values of `AWS::ResilienceHubV2::ServiceFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-servicefunction.html)
#[derive(Debug)]
pub enum Criticality {}
impl Criticality {
    /// `PRIMARY`
    pub const PRIMARY: Value_<Criticality> = Value_::constant("PRIMARY");
    /// `SUPPLEMENTAL`
    pub const SUPPLEMENTAL: Value_<Criticality> = Value_::constant("SUPPLEMENTAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Criticality> { Value_::from_node(value.into_node()) }
}
