// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::UsagePlanKey`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::UsagePlanKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html)
#[must_use]
pub struct UsagePlanKey<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl UsagePlanKey<Missing_<super::required::key_id>, Missing_<super::required::key_type>, Missing_<super::required::usage_plan_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UsagePlanKey(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> UsagePlanKey<S0, S1, S2> {
    /// Sets `KeyId`. Required. An update replaces the resource.
    #[inline] pub fn key_id(mut self, value: impl IntoValue_<String>) -> UsagePlanKey<Set_, S1, S2> { self.0.put("KeyId", value.into_node()); UsagePlanKey(self.0, PhantomData_) }
    /// Sets `KeyType`. Required. An update replaces the resource. The values are constants of [`KeyType`].
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<KeyType>) -> UsagePlanKey<S0, Set_, S2> { self.0.put("KeyType", value.into_node()); UsagePlanKey(self.0, PhantomData_) }
    /// Sets `UsagePlanId`. Required. An update replaces the resource.
    #[inline] pub fn usage_plan_id(mut self, value: impl IntoValue_<String>) -> UsagePlanKey<S0, S1, Set_> { self.0.put("UsagePlanId", value.into_node()); UsagePlanKey(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<UsagePlanKey> for UsagePlanKey<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for UsagePlanKey<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ApiGateway::UsagePlanKey";
    type Handle = UsagePlanKeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UsagePlanKey`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UsagePlanKeyRef(Id_);
impl From<Id_> for UsagePlanKeyRef { #[inline] fn from(id: Id_) -> Self { UsagePlanKeyRef(id) } }
impl AsRef<Id_> for UsagePlanKeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UsagePlanKeyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::ApiGateway::UsagePlanKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html)
#[derive(Debug)]
pub enum KeyType {}
impl KeyType {
    /// `API_KEY`
    pub const API_KEY: Value_<KeyType> = Value_::constant("API_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyType> { Value_::from_node(value.into_node()) }
}
