// Made by `cargo xtask generate`; do not edit.
//! `AWS::ACMPCA::Permission`

use stanchion_template::generated::*;

/// `AWS::ACMPCA::Permission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-permission.html)
#[must_use]
pub struct Permission<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Permission<Missing_<super::required::actions>, Missing_<super::required::certificate_authority_arn>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Permission(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Permission<S0, S1, S2> {
    /// Sets `Actions`. Required. 1 to 3 items. An update replaces the resource. The values are constants of [`Action`].
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> Permission<Set_, S1, S2> { self.0.put("Actions", value.into_node()); Permission(self.0, PhantomData_) }
    /// Sets `CertificateAuthorityArn`. Required. 5 to 200 characters. An update replaces the resource.
    #[inline] pub fn certificate_authority_arn(mut self, value: impl IntoValue_<String>) -> Permission<S0, Set_, S2> { self.0.put("CertificateAuthorityArn", value.into_node()); Permission(self.0, PhantomData_) }
    /// Sets `Principal`. Required. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> Permission<S0, S1, Set_> { self.0.put("Principal", value.into_node()); Permission(self.0, PhantomData_) }
    /// Sets `SourceAccount`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn source_account(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceAccount", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Permission> for Permission<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Permission<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ACMPCA::Permission";
    type Handle = PermissionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Permission`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PermissionRef(Id_);
impl From<Id_> for PermissionRef { #[inline] fn from(id: Id_) -> Self { PermissionRef(id) } }
impl AsRef<Id_> for PermissionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PermissionRef {
    /// `Ref`: `CertificateAuthorityArn|Principal`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::ACMPCA::Permission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-permission.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `GetCertificate`
    pub const GET_CERTIFICATE: Value_<Action> = Value_::constant("GetCertificate");
    /// `IssueCertificate`
    pub const ISSUE_CERTIFICATE: Value_<Action> = Value_::constant("IssueCertificate");
    /// `ListPermissions`
    pub const LIST_PERMISSIONS: Value_<Action> = Value_::constant("ListPermissions");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
