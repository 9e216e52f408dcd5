// Made by `cargo xtask generate`; do not edit.
//! `AWS::SupportApp::SlackWorkspaceConfiguration`

use stanchion_template::generated::*;

/// `AWS::SupportApp::SlackWorkspaceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackworkspaceconfiguration.html)
#[must_use]
pub struct SlackWorkspaceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlackWorkspaceConfiguration<Missing_<super::required::team_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlackWorkspaceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SlackWorkspaceConfiguration<S0> {
    /// Sets `TeamId`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn team_id(mut self, value: impl IntoValue_<String>) -> SlackWorkspaceConfiguration<Set_> { self.0.put("TeamId", value.into_node()); SlackWorkspaceConfiguration(self.0, PhantomData_) }
    /// Sets `VersionId`. 1 to 256 characters.
    #[inline] pub fn version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SlackWorkspaceConfiguration> for SlackWorkspaceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SlackWorkspaceConfiguration<S0> {
    const TYPE: &'static str = "AWS::SupportApp::SlackWorkspaceConfiguration";
    type Handle = SlackWorkspaceConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SlackWorkspaceConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SlackWorkspaceConfigurationRef(Id_);
impl From<Id_> for SlackWorkspaceConfigurationRef { #[inline] fn from(id: Id_) -> Self { SlackWorkspaceConfigurationRef(id) } }
impl AsRef<Id_> for SlackWorkspaceConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SlackWorkspaceConfigurationRef {
    /// `Ref`: `TeamId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
