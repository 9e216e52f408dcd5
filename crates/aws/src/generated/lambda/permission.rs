// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::Permission`

use stanchion_template::generated::*;

/// `AWS::Lambda::Permission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html)
#[must_use]
pub struct Permission<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Permission<Missing_<super::required::action>, Missing_<super::required::function_name>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Permission(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Permission<S0, S1, S2> {
    /// Sets `Action`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn action(mut self, value: impl IntoValue_<String>) -> Permission<Set_, S1, S2> { self.0.put("Action", value.into_node()); Permission(self.0, PhantomData_) }
    /// Sets `EventSourceToken`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn event_source_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventSourceToken", value.into_node()); self }
    /// Sets `FunctionName`. Required. 1 to 140 characters. An update replaces the resource.
    #[inline] pub fn function_name(mut self, value: impl IntoValue_<String>) -> Permission<S0, Set_, S2> { self.0.put("FunctionName", value.into_node()); Permission(self.0, PhantomData_) }
    /// Sets `FunctionUrlAuthType`. An update replaces the resource. The values are constants of [`FunctionUrlAuthType`].
    #[inline] pub fn function_url_auth_type(mut self, value: impl IntoValue_<FunctionUrlAuthType>) -> Self { self.0.put("FunctionUrlAuthType", value.into_node()); self }
    /// Sets `InvokedViaFunctionUrl`. An update replaces the resource.
    #[inline] pub fn invoked_via_function_url(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InvokedViaFunctionUrl", value.into_node()); self }
    /// Sets `Principal`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> Permission<S0, S1, Set_> { self.0.put("Principal", value.into_node()); Permission(self.0, PhantomData_) }
    /// Sets `PrincipalOrgID`. 12 to 34 characters. An update replaces the resource.
    #[inline] pub fn principal_org_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrincipalOrgID", value.into_node()); self }
    /// Sets `SourceAccount`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn source_account(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceAccount", value.into_node()); self }
    /// Sets `SourceArn`. 12 to 1024 characters. An update replaces the resource.
    #[inline] pub fn source_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Permission> for Permission<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Permission<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Lambda::Permission";
    type Handle = PermissionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Permission`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PermissionRef(Id_);
impl From<Id_> for PermissionRef { #[inline] fn from(id: Id_) -> Self { PermissionRef(id) } }
impl AsRef<Id_> for PermissionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PermissionRef {
    /// `Ref`: `FunctionName|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::Lambda::Permission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html)
#[derive(Debug)]
pub enum FunctionUrlAuthType {}
impl FunctionUrlAuthType {
    /// `AWS_IAM`
    pub const AWS_IAM: Value_<FunctionUrlAuthType> = Value_::constant("AWS_IAM");
    /// `NONE`
    pub const NONE: Value_<FunctionUrlAuthType> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FunctionUrlAuthType> { Value_::from_node(value.into_node()) }
}
