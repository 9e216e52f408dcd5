// Made by `cargo xtask generate`; do not edit.
//! `AWS::Proton::EnvironmentAccountConnection`

use stanchion_template::generated::*;

/// `AWS::Proton::EnvironmentAccountConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmentaccountconnection.html)
#[must_use]
pub struct EnvironmentAccountConnection(Properties_);
impl EnvironmentAccountConnection {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnvironmentAccountConnection(Properties_::new()) }
}
impl EnvironmentAccountConnection {
    /// Sets `CodebuildRoleArn`. 1 to 200 characters.
    #[inline] pub fn codebuild_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodebuildRoleArn", value.into_node()); self }
    /// Sets `ComponentRoleArn`. 1 to 200 characters.
    #[inline] pub fn component_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentRoleArn", value.into_node()); self }
    /// Sets `EnvironmentAccountId`.
    #[inline] pub fn environment_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentAccountId", value.into_node()); self }
    /// Sets `EnvironmentName`. 1 to 100 characters.
    #[inline] pub fn environment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentName", value.into_node()); self }
    /// Sets `ManagementAccountId`.
    #[inline] pub fn management_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManagementAccountId", value.into_node()); self }
    /// Sets `RoleArn`. 1 to 200 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<EnvironmentAccountConnection> for EnvironmentAccountConnection { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for EnvironmentAccountConnection {
    const TYPE: &'static str = "AWS::Proton::EnvironmentAccountConnection";
    type Handle = EnvironmentAccountConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EnvironmentAccountConnection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentAccountConnectionRef(Id_);
impl From<Id_> for EnvironmentAccountConnectionRef { #[inline] fn from(id: Id_) -> Self { EnvironmentAccountConnectionRef(id) } }
impl AsRef<Id_> for EnvironmentAccountConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentAccountConnectionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
