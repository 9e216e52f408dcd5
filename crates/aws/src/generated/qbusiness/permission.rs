// Made by `cargo xtask generate`; do not edit.
//! `AWS::QBusiness::Permission`

use stanchion_template::generated::*;

/// `AWS::QBusiness::Permission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html)
#[must_use]
pub struct Permission<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Permission<Missing_<super::required::actions>, Missing_<super::required::application_id>, Missing_<super::required::principal>, Missing_<super::required::statement_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Permission(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Permission<S0, S1, S2, S3> {
    /// Sets `Actions`. Required. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> Permission<Set_, S1, S2, S3> { self.0.put("Actions", value.into_node()); Permission(self.0, PhantomData_) }
    /// Sets `ApplicationId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> Permission<S0, Set_, S2, S3> { self.0.put("ApplicationId", value.into_node()); Permission(self.0, PhantomData_) }
    /// Sets `Conditions`. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<Condition>>) -> Self { self.0.put("Conditions", value.into_node()); self }
    /// Sets `Principal`. Required. 1 to 1284 characters. An update replaces the resource.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> Permission<S0, S1, Set_, S3> { self.0.put("Principal", value.into_node()); Permission(self.0, PhantomData_) }
    /// Sets `StatementId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn statement_id(mut self, value: impl IntoValue_<String>) -> Permission<S0, S1, S2, Set_> { self.0.put("StatementId", value.into_node()); Permission(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Permission> for Permission<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Permission<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::QBusiness::Permission";
    type Handle = PermissionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Permission`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PermissionRef(Id_);
impl From<Id_> for PermissionRef { #[inline] fn from(id: Id_) -> Self { PermissionRef(id) } }
impl AsRef<Id_> for PermissionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PermissionRef {
    /// `Ref`: `ApplicationId|StatementId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::QBusiness::Permission.Condition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-permission-condition.html)
#[must_use]
pub struct Condition<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Condition<Missing_<super::required::condition_key>, Missing_<super::required::condition_operator>, Missing_<super::required::condition_values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Condition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Condition<S0, S1, S2> {
    /// Sets `ConditionKey`. Required.
    #[inline] pub fn condition_key(mut self, value: impl IntoValue_<String>) -> Condition<Set_, S1, S2> { self.0.put("ConditionKey", value.into_node()); Condition(self.0, PhantomData_) }
    /// Sets `ConditionOperator`. Required. The values are constants of [`ConditionOperator`].
    #[inline] pub fn condition_operator(mut self, value: impl IntoValue_<ConditionOperator>) -> Condition<S0, Set_, S2> { self.0.put("ConditionOperator", value.into_node()); Condition(self.0, PhantomData_) }
    /// Sets `ConditionValues`. Required. Exactly 1 item.
    #[inline] pub fn condition_values(mut self, value: impl IntoValue_<Vec<String>>) -> Condition<S0, S1, Set_> { self.0.put("ConditionValues", value.into_node()); Condition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Condition> for Condition<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QBusiness::Permission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html)
#[derive(Debug)]
pub enum ConditionOperator {}
impl ConditionOperator {
    /// `StringEquals`
    pub const STRING_EQUALS: Value_<ConditionOperator> = Value_::constant("StringEquals");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConditionOperator> { Value_::from_node(value.into_node()) }
}
