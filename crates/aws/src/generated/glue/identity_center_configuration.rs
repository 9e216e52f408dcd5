// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::IdentityCenterConfiguration`

use stanchion_template::generated::*;

/// `AWS::Glue::IdentityCenterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-identitycenterconfiguration.html)
#[must_use]
pub struct IdentityCenterConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdentityCenterConfiguration<Missing_<super::required::instance_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdentityCenterConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> IdentityCenterConfiguration<S0> {
    /// Sets `InstanceArn`. Required. 10 to 1224 characters. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> IdentityCenterConfiguration<Set_> { self.0.put("InstanceArn", value.into_node()); IdentityCenterConfiguration(self.0, PhantomData_) }
    /// Sets `Scopes`. 1 to 50 items.
    #[inline] pub fn scopes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Scopes", value.into_node()); self }
    /// Sets `UserBackgroundSessionsEnabled`.
    #[inline] pub fn user_background_sessions_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UserBackgroundSessionsEnabled", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IdentityCenterConfiguration> for IdentityCenterConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for IdentityCenterConfiguration<S0> {
    const TYPE: &'static str = "AWS::Glue::IdentityCenterConfiguration";
    type Handle = IdentityCenterConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IdentityCenterConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IdentityCenterConfigurationRef(Id_);
impl From<Id_> for IdentityCenterConfigurationRef { #[inline] fn from(id: Id_) -> Self { IdentityCenterConfigurationRef(id) } }
impl AsRef<Id_> for IdentityCenterConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IdentityCenterConfigurationRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
    /// `Fn::GetAtt` `ApplicationArn`
    #[inline] pub fn application_arn(&self) -> Value_<String> { self.0.attribute("ApplicationArn") }
}
