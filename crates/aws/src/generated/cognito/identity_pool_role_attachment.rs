// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::IdentityPoolRoleAttachment`

use stanchion_template::generated::*;

/// `AWS::Cognito::IdentityPoolRoleAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolroleattachment.html)
#[must_use]
pub struct IdentityPoolRoleAttachment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdentityPoolRoleAttachment<Missing_<super::required::identity_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdentityPoolRoleAttachment(Properties_::new(), PhantomData_) }
}
impl<S0> IdentityPoolRoleAttachment<S0> {
    /// Sets `IdentityPoolId`. Required. An update replaces the resource.
    #[inline] pub fn identity_pool_id(mut self, value: impl IntoValue_<String>) -> IdentityPoolRoleAttachment<Set_> { self.0.put("IdentityPoolId", value.into_node()); IdentityPoolRoleAttachment(self.0, PhantomData_) }
    /// Sets `RoleMappings`.
    #[inline] pub fn role_mappings(mut self, value: impl IntoValue_<MapOf_<RoleMapping>>) -> Self { self.0.put("RoleMappings", value.into_node()); self }
    /// Sets `Roles`.
    #[inline] pub fn roles(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Roles", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IdentityPoolRoleAttachment> for IdentityPoolRoleAttachment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for IdentityPoolRoleAttachment<S0> {
    const TYPE: &'static str = "AWS::Cognito::IdentityPoolRoleAttachment";
    type Handle = IdentityPoolRoleAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IdentityPoolRoleAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IdentityPoolRoleAttachmentRef(Id_);
impl From<Id_> for IdentityPoolRoleAttachmentRef { #[inline] fn from(id: Id_) -> Self { IdentityPoolRoleAttachmentRef(id) } }
impl AsRef<Id_> for IdentityPoolRoleAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IdentityPoolRoleAttachmentRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Cognito::IdentityPoolRoleAttachment.MappingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-identitypoolroleattachment-mappingrule.html)
#[must_use]
pub struct MappingRule<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl MappingRule<Missing_<super::required::claim>, Missing_<super::required::match_type>, Missing_<super::required::role_arn>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MappingRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> MappingRule<S0, S1, S2, S3> {
    /// Sets `Claim`. Required.
    #[inline] pub fn claim(mut self, value: impl IntoValue_<String>) -> MappingRule<Set_, S1, S2, S3> { self.0.put("Claim", value.into_node()); MappingRule(self.0, PhantomData_) }
    /// Sets `MatchType`. Required.
    #[inline] pub fn match_type(mut self, value: impl IntoValue_<String>) -> MappingRule<S0, Set_, S2, S3> { self.0.put("MatchType", value.into_node()); MappingRule(self.0, PhantomData_) }
    /// Sets `RoleARN`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> MappingRule<S0, S1, Set_, S3> { self.0.put("RoleARN", value.into_node()); MappingRule(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> MappingRule<S0, S1, S2, Set_> { self.0.put("Value", value.into_node()); MappingRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<MappingRule> for MappingRule<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::IdentityPoolRoleAttachment.RulesConfigurationType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-identitypoolroleattachment-rulesconfigurationtype.html)
#[must_use]
pub struct RulesConfigurationType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RulesConfigurationType<Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RulesConfigurationType(Properties_::new(), PhantomData_) }
}
impl<S0> RulesConfigurationType<S0> {
    /// Sets `Rules`. Required.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<MappingRule>>) -> RulesConfigurationType<Set_> { self.0.put("Rules", value.into_node()); RulesConfigurationType(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RulesConfigurationType> for RulesConfigurationType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Cognito::IdentityPoolRoleAttachment.RoleMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-identitypoolroleattachment-rolemapping.html)
#[must_use]
pub struct RoleMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RoleMapping<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RoleMapping(Properties_::new(), PhantomData_) }
}
impl<S0> RoleMapping<S0> {
    /// Sets `AmbiguousRoleResolution`.
    #[inline] pub fn ambiguous_role_resolution(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AmbiguousRoleResolution", value.into_node()); self }
    /// Sets `IdentityProvider`.
    #[inline] pub fn identity_provider(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityProvider", value.into_node()); self }
    /// Sets `RulesConfiguration`.
    #[inline] pub fn rules_configuration(mut self, value: impl IntoValue_<RulesConfigurationType>) -> Self { self.0.put("RulesConfiguration", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> RoleMapping<Set_> { self.0.put("Type", value.into_node()); RoleMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RoleMapping> for RoleMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
