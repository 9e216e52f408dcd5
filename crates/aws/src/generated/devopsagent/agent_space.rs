// Made by `cargo xtask generate`; do not edit.
//! `AWS::DevOpsAgent::AgentSpace`

use stanchion_template::generated::*;

/// `AWS::DevOpsAgent::AgentSpace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-agentspace.html)
#[must_use]
pub struct AgentSpace<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AgentSpace<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentSpace(Properties_::new(), PhantomData_) }
}
impl<S0> AgentSpace<S0> {
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyArn`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Locale`. 2 to 35 characters.
    #[inline] pub fn locale(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locale", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AgentSpace<Set_> { self.0.put("Name", value.into_node()); AgentSpace(self.0, PhantomData_) }
    /// Sets `OperatorApp`.
    #[inline] pub fn operator_app(mut self, value: impl IntoValue_<OperatorApp>) -> Self { self.0.put("OperatorApp", value.into_node()); self }
    /// Sets `Preferences`.
    #[inline] pub fn preferences(mut self, value: impl IntoValue_<Preferences>) -> Self { self.0.put("Preferences", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AgentSpace> for AgentSpace<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AgentSpace<S0> {
    const TYPE: &'static str = "AWS::DevOpsAgent::AgentSpace";
    type Handle = AgentSpaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AgentSpace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AgentSpaceRef(Id_);
impl From<Id_> for AgentSpaceRef { #[inline] fn from(id: Id_) -> Self { AgentSpaceRef(id) } }
impl AsRef<Id_> for AgentSpaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AgentSpaceRef {
    /// `Ref`: `AgentSpaceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AgentSpaceId`
    #[inline] pub fn agent_space_id(&self) -> Value_<String> { self.0.attribute("AgentSpaceId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `OperatorApp.Iam.CreatedAt`
    #[inline] pub fn operator_app_iam_created_at(&self) -> Value_<String> { self.0.attribute("OperatorApp.Iam.CreatedAt") }
    /// `Fn::GetAtt` `OperatorApp.Iam.UpdatedAt`
    #[inline] pub fn operator_app_iam_updated_at(&self) -> Value_<String> { self.0.attribute("OperatorApp.Iam.UpdatedAt") }
    /// `Fn::GetAtt` `OperatorApp.Idc.CreatedAt`
    #[inline] pub fn operator_app_idc_created_at(&self) -> Value_<String> { self.0.attribute("OperatorApp.Idc.CreatedAt") }
    /// `Fn::GetAtt` `OperatorApp.Idc.IdcApplicationArn`
    #[inline] pub fn operator_app_idc_idc_application_arn(&self) -> Value_<String> { self.0.attribute("OperatorApp.Idc.IdcApplicationArn") }
    /// `Fn::GetAtt` `OperatorApp.Idc.UpdatedAt`
    #[inline] pub fn operator_app_idc_updated_at(&self) -> Value_<String> { self.0.attribute("OperatorApp.Idc.UpdatedAt") }
    /// `Fn::GetAtt` `OperatorApp.Idp.CreatedAt`
    #[inline] pub fn operator_app_idp_created_at(&self) -> Value_<String> { self.0.attribute("OperatorApp.Idp.CreatedAt") }
    /// `Fn::GetAtt` `OperatorApp.Idp.UpdatedAt`
    #[inline] pub fn operator_app_idp_updated_at(&self) -> Value_<String> { self.0.attribute("OperatorApp.Idp.UpdatedAt") }
    /// `Fn::GetAtt` `OperatorApp.Idp.UserIdClaim`
    #[inline] pub fn operator_app_idp_user_id_claim(&self) -> Value_<String> { self.0.attribute("OperatorApp.Idp.UserIdClaim") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::DevOpsAgent::AgentSpace.IamAuthConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-agentspace-iamauthconfiguration.html)
#[must_use]
pub struct IamAuthConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IamAuthConfiguration<Missing_<super::required::operator_app_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IamAuthConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> IamAuthConfiguration<S0> {
    /// Sets `CreatedAt`.
    #[inline] pub fn created_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedAt", value.into_node()); self }
    /// Sets `OperatorAppRoleArn`. Required.
    #[inline] pub fn operator_app_role_arn(mut self, value: impl IntoValue_<String>) -> IamAuthConfiguration<Set_> { self.0.put("OperatorAppRoleArn", value.into_node()); IamAuthConfiguration(self.0, PhantomData_) }
    /// Sets `UpdatedAt`.
    #[inline] pub fn updated_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpdatedAt", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IamAuthConfiguration> for IamAuthConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::AgentSpace.IdcAuthConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-agentspace-idcauthconfiguration.html)
#[must_use]
pub struct IdcAuthConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IdcAuthConfiguration<Missing_<super::required::idc_instance_arn>, Missing_<super::required::operator_app_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdcAuthConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IdcAuthConfiguration<S0, S1> {
    /// Sets `CreatedAt`.
    #[inline] pub fn created_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedAt", value.into_node()); self }
    /// Sets `IdcApplicationArn`.
    #[inline] pub fn idc_application_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdcApplicationArn", value.into_node()); self }
    /// Sets `IdcInstanceArn`. Required.
    #[inline] pub fn idc_instance_arn(mut self, value: impl IntoValue_<String>) -> IdcAuthConfiguration<Set_, S1> { self.0.put("IdcInstanceArn", value.into_node()); IdcAuthConfiguration(self.0, PhantomData_) }
    /// Sets `OperatorAppRoleArn`. Required.
    #[inline] pub fn operator_app_role_arn(mut self, value: impl IntoValue_<String>) -> IdcAuthConfiguration<S0, Set_> { self.0.put("OperatorAppRoleArn", value.into_node()); IdcAuthConfiguration(self.0, PhantomData_) }
    /// Sets `UpdatedAt`.
    #[inline] pub fn updated_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpdatedAt", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IdcAuthConfiguration> for IdcAuthConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::AgentSpace.IdpAuthConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-agentspace-idpauthconfiguration.html)
#[must_use]
pub struct IdpAuthConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl IdpAuthConfiguration<Missing_<super::required::client_id>, Missing_<super::required::client_secret>, Missing_<super::required::issuer_url>, Missing_<super::required::operator_app_role_arn>, Missing_<super::required::provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdpAuthConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> IdpAuthConfiguration<S0, S1, S2, S3, S4> {
    /// Sets `ClientId`. Required. 1 to 512 characters.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> IdpAuthConfiguration<Set_, S1, S2, S3, S4> { self.0.put("ClientId", value.into_node()); IdpAuthConfiguration(self.0, PhantomData_) }
    /// Sets `ClientSecret`. Required. 1 to 1024 characters.
    #[inline] pub fn client_secret(mut self, value: impl IntoValue_<String>) -> IdpAuthConfiguration<S0, Set_, S2, S3, S4> { self.0.put("ClientSecret", value.into_node()); IdpAuthConfiguration(self.0, PhantomData_) }
    /// Sets `CreatedAt`.
    #[inline] pub fn created_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedAt", value.into_node()); self }
    /// Sets `IssuerUrl`. Required.
    #[inline] pub fn issuer_url(mut self, value: impl IntoValue_<String>) -> IdpAuthConfiguration<S0, S1, Set_, S3, S4> { self.0.put("IssuerUrl", value.into_node()); IdpAuthConfiguration(self.0, PhantomData_) }
    /// Sets `OperatorAppRoleArn`. Required.
    #[inline] pub fn operator_app_role_arn(mut self, value: impl IntoValue_<String>) -> IdpAuthConfiguration<S0, S1, S2, Set_, S4> { self.0.put("OperatorAppRoleArn", value.into_node()); IdpAuthConfiguration(self.0, PhantomData_) }
    /// Sets `Provider`. Required. The values are constants of [`Provider`].
    #[inline] pub fn provider(mut self, value: impl IntoValue_<Provider>) -> IdpAuthConfiguration<S0, S1, S2, S3, Set_> { self.0.put("Provider", value.into_node()); IdpAuthConfiguration(self.0, PhantomData_) }
    /// Sets `UpdatedAt`.
    #[inline] pub fn updated_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpdatedAt", value.into_node()); self }
    /// Sets `UserIdClaim`.
    #[inline] pub fn user_id_claim(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserIdClaim", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<IdpAuthConfiguration> for IdpAuthConfiguration<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::AgentSpace.OperatorApp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-agentspace-operatorapp.html)
#[must_use]
pub struct OperatorApp(Properties_);
impl OperatorApp {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OperatorApp(Properties_::new()) }
}
impl OperatorApp {
    /// Sets `Iam`.
    #[inline] pub fn iam(mut self, value: impl IntoValue_<IamAuthConfiguration>) -> Self { self.0.put("Iam", value.into_node()); self }
    /// Sets `Idc`.
    #[inline] pub fn idc(mut self, value: impl IntoValue_<IdcAuthConfiguration>) -> Self { self.0.put("Idc", value.into_node()); self }
    /// Sets `Idp`.
    #[inline] pub fn idp(mut self, value: impl IntoValue_<IdpAuthConfiguration>) -> Self { self.0.put("Idp", value.into_node()); self }
}
impl IntoValue_<OperatorApp> for OperatorApp { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::AgentSpace.Preferences`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-agentspace-preferences.html)
#[must_use]
pub struct Preferences(Properties_);
impl Preferences {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Preferences(Properties_::new()) }
}
impl Preferences {
    /// Sets `ElevatedActionsEnabled`.
    #[inline] pub fn elevated_actions_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ElevatedActionsEnabled", value.into_node()); self }
}
impl IntoValue_<Preferences> for Preferences { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DevOpsAgent::AgentSpace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-agentspace.html)
#[derive(Debug)]
pub enum Provider {}
impl Provider {
    /// `okta`
    pub const OKTA: Value_<Provider> = Value_::constant("okta");
    /// `entra`
    pub const ENTRA: Value_<Provider> = Value_::constant("entra");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Provider> { Value_::from_node(value.into_node()) }
}
