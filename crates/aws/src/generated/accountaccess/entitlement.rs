// Made by `cargo xtask generate`; do not edit.
//! `AWS::AccountAccess::Entitlement`

use stanchion_template::generated::*;

/// `AWS::AccountAccess::Entitlement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-entitlement.html)
#[must_use]
pub struct Entitlement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Entitlement<Missing_<super::required::application_arn>, Missing_<super::required::entitlement>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Entitlement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Entitlement<S0, S1> {
    /// Sets `ApplicationArn`. Required. 49 to 2048 characters. An update replaces the resource.
    #[inline] pub fn application_arn(mut self, value: impl IntoValue_<String>) -> Entitlement<Set_, S1> { self.0.put("ApplicationArn", value.into_node()); Entitlement(self.0, PhantomData_) }
    /// Sets `Entitlement`. Required. An update replaces the resource.
    #[inline] pub fn entitlement(mut self, value: impl IntoValue_<Entitlement2>) -> Entitlement<S0, Set_> { self.0.put("Entitlement", value.into_node()); Entitlement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Entitlement> for Entitlement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Entitlement<S0, S1> {
    const TYPE: &'static str = "AWS::AccountAccess::Entitlement";
    type Handle = EntitlementRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Entitlement`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EntitlementRef(Id_);
impl From<Id_> for EntitlementRef { #[inline] fn from(id: Id_) -> Self { EntitlementRef(id) } }
impl AsRef<Id_> for EntitlementRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EntitlementRef {
    /// `Ref`: `ApplicationArn|EntitlementId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Entitlement.PrincipalRole.Account`
    #[inline] pub fn entitlement_principal_role_account(&self) -> Value_<String> { self.0.attribute("Entitlement.PrincipalRole.Account") }
    /// `Fn::GetAtt` `EntitlementId`
    #[inline] pub fn entitlement_id(&self) -> Value_<String> { self.0.attribute("EntitlementId") }
}
/// `AWS::AccountAccess::Entitlement.IdentityCenterPrincipal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accountaccess-entitlement-identitycenterprincipal.html)
#[must_use]
pub struct IdentityCenterPrincipal(Properties_);
impl IdentityCenterPrincipal {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IdentityCenterPrincipal(Properties_::new()) }
}
impl IdentityCenterPrincipal {
    /// Sets `GroupId`. 1 to 47 characters.
    #[inline] pub fn group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupId", value.into_node()); self }
    /// Sets `UserId`. 1 to 47 characters.
    #[inline] pub fn user_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserId", value.into_node()); self }
}
impl IntoValue_<IdentityCenterPrincipal> for IdentityCenterPrincipal { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AccountAccess::Entitlement.Principal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accountaccess-entitlement-principal.html)
#[must_use]
pub struct Principal<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Principal<Missing_<super::required::identity_center>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Principal(Properties_::new(), PhantomData_) }
}
impl<S0> Principal<S0> {
    /// Sets `IdentityCenter`. Required.
    #[inline] pub fn identity_center(mut self, value: impl IntoValue_<IdentityCenterPrincipal>) -> Principal<Set_> { self.0.put("IdentityCenter", value.into_node()); Principal(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Principal> for Principal<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AccountAccess::Entitlement.PrincipalRoleEntitlement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accountaccess-entitlement-principalroleentitlement.html)
#[must_use]
pub struct PrincipalRoleEntitlement<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PrincipalRoleEntitlement<Missing_<super::required::principal>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrincipalRoleEntitlement(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PrincipalRoleEntitlement<S0, S1> {
    /// Sets `Account`. Exactly 12 characters.
    #[inline] pub fn account(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Account", value.into_node()); self }
    /// Sets `Principal`. Required.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<Principal>) -> PrincipalRoleEntitlement<Set_, S1> { self.0.put("Principal", value.into_node()); PrincipalRoleEntitlement(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> PrincipalRoleEntitlement<S0, Set_> { self.0.put("RoleArn", value.into_node()); PrincipalRoleEntitlement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PrincipalRoleEntitlement> for PrincipalRoleEntitlement<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AccountAccess::Entitlement.Entitlement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accountaccess-entitlement-entitlement.html)
#[must_use]
pub struct Entitlement2<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Entitlement2<Missing_<super::required::principal_role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Entitlement2(Properties_::new(), PhantomData_) }
}
impl<S0> Entitlement2<S0> {
    /// Sets `PrincipalRole`. Required.
    #[inline] pub fn principal_role(mut self, value: impl IntoValue_<PrincipalRoleEntitlement>) -> Entitlement2<Set_> { self.0.put("PrincipalRole", value.into_node()); Entitlement2(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Entitlement2> for Entitlement2<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
