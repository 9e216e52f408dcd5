// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::ConsentPortal`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::ConsentPortal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-consentportal.html)
#[must_use]
pub struct ConsentPortal<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ConsentPortal<Missing_<super::required::execution_role_arn>, Missing_<super::required::idp_config>, Missing_<super::required::name>, Missing_<super::required::sources>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConsentPortal(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ConsentPortal<S0, S1, S2, S3> {
    /// Sets `Description`. At most 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. Required.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> ConsentPortal<Set_, S1, S2, S3> { self.0.put("ExecutionRoleArn", value.into_node()); ConsentPortal(self.0, PhantomData_) }
    /// Sets `IdpConfig`. Required.
    #[inline] pub fn idp_config(mut self, value: impl IntoValue_<IdpConfig>) -> ConsentPortal<S0, Set_, S2, S3> { self.0.put("IdpConfig", value.into_node()); ConsentPortal(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConsentPortal<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); ConsentPortal(self.0, PhantomData_) }
    /// Sets `Sources`. Required. Exactly 1 item. An update replaces the resource.
    #[inline] pub fn sources(mut self, value: impl IntoValue_<Vec<ConsentPortalSource>>) -> ConsentPortal<S0, S1, S2, Set_> { self.0.put("Sources", value.into_node()); ConsentPortal(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ConsentPortal> for ConsentPortal<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for ConsentPortal<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::ConsentPortal";
    type Handle = ConsentPortalRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConsentPortal`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConsentPortalRef(Id_);
impl From<Id_> for ConsentPortalRef { #[inline] fn from(id: Id_) -> Self { ConsentPortalRef(id) } }
impl AsRef<Id_> for ConsentPortalRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConsentPortalRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConsentPortalArn`
    #[inline] pub fn consent_portal_arn(&self) -> Value_<String> { self.0.attribute("ConsentPortalArn") }
    /// `Fn::GetAtt` `ConsentPortalId`
    #[inline] pub fn consent_portal_id(&self) -> Value_<String> { self.0.attribute("ConsentPortalId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `PortalUrl`
    #[inline] pub fn portal_url(&self) -> Value_<String> { self.0.attribute("PortalUrl") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::BedrockAgentCore::ConsentPortal.IdpConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-consentportal-idpconfig.html)
#[must_use]
pub struct IdpConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IdpConfig<Missing_<super::required::credential_provider_arn>, Missing_<super::required::scopes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdpConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IdpConfig<S0, S1> {
    /// Sets `Audience`.
    #[inline] pub fn audience(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Audience", value.into_node()); self }
    /// Sets `CredentialProviderArn`. Required.
    #[inline] pub fn credential_provider_arn(mut self, value: impl IntoValue_<String>) -> IdpConfig<Set_, S1> { self.0.put("CredentialProviderArn", value.into_node()); IdpConfig(self.0, PhantomData_) }
    /// Sets `Scopes`. Required. At least 1 item.
    #[inline] pub fn scopes(mut self, value: impl IntoValue_<Vec<String>>) -> IdpConfig<S0, Set_> { self.0.put("Scopes", value.into_node()); IdpConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IdpConfig> for IdpConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::ConsentPortal.ConsentPortalSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-consentportal-consentportalsource.html)
#[must_use]
pub struct ConsentPortalSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConsentPortalSource<Missing_<super::required::identifier>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConsentPortalSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConsentPortalSource<S0, S1> {
    /// Sets `Identifier`. Required.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> ConsentPortalSource<Set_, S1> { self.0.put("Identifier", value.into_node()); ConsentPortalSource(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ConsentPortalSource<S0, Set_> { self.0.put("Type", value.into_node()); ConsentPortalSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConsentPortalSource> for ConsentPortalSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::ConsentPortal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-consentportal.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `agentcore-gateway`
    pub const AGENTCORE_GATEWAY: Value_<Type> = Value_::constant("agentcore-gateway");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
