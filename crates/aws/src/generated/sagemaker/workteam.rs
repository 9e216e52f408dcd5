// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Workteam`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Workteam`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workteam.html)
#[must_use]
pub struct Workteam<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Workteam<Missing_<super::required::description>, Missing_<super::required::member_definitions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workteam(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Workteam<S0, S1> {
    /// Sets `Description`. Required. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Workteam<Set_, S1> { self.0.put("Description", value.into_node()); Workteam(self.0, PhantomData_) }
    /// Sets `MemberDefinitions`. Required. 1 to 10 items.
    #[inline] pub fn member_definitions(mut self, value: impl IntoValue_<Vec<MemberDefinition>>) -> Workteam<S0, Set_> { self.0.put("MemberDefinitions", value.into_node()); Workteam(self.0, PhantomData_) }
    /// Sets `NotificationConfiguration`.
    #[inline] pub fn notification_configuration(mut self, value: impl IntoValue_<NotificationConfiguration>) -> Self { self.0.put("NotificationConfiguration", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkforceName`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn workforce_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkforceName", value.into_node()); self }
    /// Sets `WorkteamName`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn workteam_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkteamName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Workteam> for Workteam<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Workteam<S0, S1> {
    const TYPE: &'static str = "AWS::SageMaker::Workteam";
    type Handle = WorkteamRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workteam`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkteamRef(Id_);
impl From<Id_> for WorkteamRef { #[inline] fn from(id: Id_) -> Self { WorkteamRef(id) } }
impl AsRef<Id_> for WorkteamRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkteamRef {
    /// `Ref`: `WorkteamArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `WorkteamArn`
    #[inline] pub fn workteam_arn(&self) -> Value_<String> { self.0.attribute("WorkteamArn") }
    /// `Fn::GetAtt` `WorkteamName`
    #[inline] pub fn workteam_name(&self) -> Value_<String> { self.0.attribute("WorkteamName") }
}
/// `AWS::SageMaker::Workteam.CognitoMemberDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workteam-cognitomemberdefinition.html)
#[must_use]
pub struct CognitoMemberDefinition<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CognitoMemberDefinition<Missing_<super::required::cognito_client_id>, Missing_<super::required::cognito_user_group>, Missing_<super::required::cognito_user_pool>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CognitoMemberDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CognitoMemberDefinition<S0, S1, S2> {
    /// Sets `CognitoClientId`. Required. 1 to 128 characters.
    #[inline] pub fn cognito_client_id(mut self, value: impl IntoValue_<String>) -> CognitoMemberDefinition<Set_, S1, S2> { self.0.put("CognitoClientId", value.into_node()); CognitoMemberDefinition(self.0, PhantomData_) }
    /// Sets `CognitoUserGroup`. Required. 1 to 128 characters.
    #[inline] pub fn cognito_user_group(mut self, value: impl IntoValue_<String>) -> CognitoMemberDefinition<S0, Set_, S2> { self.0.put("CognitoUserGroup", value.into_node()); CognitoMemberDefinition(self.0, PhantomData_) }
    /// Sets `CognitoUserPool`. Required. 1 to 55 characters.
    #[inline] pub fn cognito_user_pool(mut self, value: impl IntoValue_<String>) -> CognitoMemberDefinition<S0, S1, Set_> { self.0.put("CognitoUserPool", value.into_node()); CognitoMemberDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CognitoMemberDefinition> for CognitoMemberDefinition<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Workteam.OidcMemberDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workteam-oidcmemberdefinition.html)
#[must_use]
pub struct OidcMemberDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OidcMemberDefinition<Missing_<super::required::oidc_groups>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OidcMemberDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> OidcMemberDefinition<S0> {
    /// Sets `OidcGroups`. Required. 1 to 10 items.
    #[inline] pub fn oidc_groups(mut self, value: impl IntoValue_<Vec<String>>) -> OidcMemberDefinition<Set_> { self.0.put("OidcGroups", value.into_node()); OidcMemberDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OidcMemberDefinition> for OidcMemberDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Workteam.MemberDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workteam-memberdefinition.html)
#[must_use]
pub struct MemberDefinition(Properties_);
impl MemberDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MemberDefinition(Properties_::new()) }
}
impl MemberDefinition {
    /// Sets `CognitoMemberDefinition`.
    #[inline] pub fn cognito_member_definition(mut self, value: impl IntoValue_<CognitoMemberDefinition>) -> Self { self.0.put("CognitoMemberDefinition", value.into_node()); self }
    /// Sets `OidcMemberDefinition`.
    #[inline] pub fn oidc_member_definition(mut self, value: impl IntoValue_<OidcMemberDefinition>) -> Self { self.0.put("OidcMemberDefinition", value.into_node()); self }
}
impl IntoValue_<MemberDefinition> for MemberDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Workteam.NotificationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-workteam-notificationconfiguration.html)
#[must_use]
pub struct NotificationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NotificationConfiguration<Missing_<super::required::notification_topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> NotificationConfiguration<S0> {
    /// Sets `NotificationTopicArn`. Required.
    #[inline] pub fn notification_topic_arn(mut self, value: impl IntoValue_<String>) -> NotificationConfiguration<Set_> { self.0.put("NotificationTopicArn", value.into_node()); NotificationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NotificationConfiguration> for NotificationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
