// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::RoleAlias`

use stanchion_template::generated::*;

/// `AWS::IoT::RoleAlias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-rolealias.html)
#[must_use]
pub struct RoleAlias<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RoleAlias<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RoleAlias(Properties_::new(), PhantomData_) }
}
impl<S0> RoleAlias<S0> {
    /// Sets `CredentialDurationSeconds`. 900 to 43200.
    #[inline] pub fn credential_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CredentialDurationSeconds", value.into_node()); self }
    /// Sets `RoleAlias`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn role_alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleAlias", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> RoleAlias<Set_> { self.0.put("RoleArn", value.into_node()); RoleAlias(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RoleAlias> for RoleAlias<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for RoleAlias<S0> {
    const TYPE: &'static str = "AWS::IoT::RoleAlias";
    type Handle = RoleAliasRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RoleAlias`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RoleAliasRef(Id_);
impl From<Id_> for RoleAliasRef { #[inline] fn from(id: Id_) -> Self { RoleAliasRef(id) } }
impl AsRef<Id_> for RoleAliasRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RoleAliasRef {
    /// `Ref`: `RoleAlias`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RoleAliasArn`
    #[inline] pub fn role_alias_arn(&self) -> Value_<String> { self.0.attribute("RoleAliasArn") }
}
