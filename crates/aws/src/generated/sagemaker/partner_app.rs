// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::PartnerApp`

use stanchion_template::generated::*;

/// `AWS::SageMaker::PartnerApp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-partnerapp.html)
#[must_use]
pub struct PartnerApp<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl PartnerApp<Missing_<super::required::auth_type>, Missing_<super::required::execution_role_arn>, Missing_<super::required::name>, Missing_<super::required::tier>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PartnerApp(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> PartnerApp<S0, S1, S2, S3, S4> {
    /// Sets `AppVersion`. 1 to 64 characters.
    #[inline] pub fn app_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AppVersion", value.into_node()); self }
    /// Sets `ApplicationConfig`.
    #[inline] pub fn application_config(mut self, value: impl IntoValue_<PartnerAppConfig>) -> Self { self.0.put("ApplicationConfig", value.into_node()); self }
    /// Sets `AuthType`. Required. An update replaces the resource. The values are constants of [`AuthType`].
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<AuthType>) -> PartnerApp<Set_, S1, S2, S3, S4> { self.0.put("AuthType", value.into_node()); PartnerApp(self.0, PhantomData_) }
    /// Sets `ClientToken`. 1 to 36 characters.
    #[inline] pub fn client_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientToken", value.into_node()); self }
    /// Sets `EnableAutoMinorVersionUpgrade`.
    #[inline] pub fn enable_auto_minor_version_upgrade(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableAutoMinorVersionUpgrade", value.into_node()); self }
    /// Sets `EnableIamSessionBasedIdentity`.
    #[inline] pub fn enable_iam_session_based_identity(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableIamSessionBasedIdentity", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> PartnerApp<S0, Set_, S2, S3, S4> { self.0.put("ExecutionRoleArn", value.into_node()); PartnerApp(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MaintenanceConfig`.
    #[inline] pub fn maintenance_config(mut self, value: impl IntoValue_<PartnerAppMaintenanceConfig>) -> Self { self.0.put("MaintenanceConfig", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> PartnerApp<S0, S1, Set_, S3, S4> { self.0.put("Name", value.into_node()); PartnerApp(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Tier`. Required. 1 to 64 characters.
    #[inline] pub fn tier(mut self, value: impl IntoValue_<String>) -> PartnerApp<S0, S1, S2, Set_, S4> { self.0.put("Tier", value.into_node()); PartnerApp(self.0, PhantomData_) }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> PartnerApp<S0, S1, S2, S3, Set_> { self.0.put("Type", value.into_node()); PartnerApp(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<PartnerApp> for PartnerApp<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for PartnerApp<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::SageMaker::PartnerApp";
    type Handle = PartnerAppRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PartnerApp`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PartnerAppRef(Id_);
impl From<Id_> for PartnerAppRef { #[inline] fn from(id: Id_) -> Self { PartnerAppRef(id) } }
impl AsRef<Id_> for PartnerAppRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PartnerAppRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `BaseUrl`
    #[inline] pub fn base_url(&self) -> Value_<String> { self.0.attribute("BaseUrl") }
    /// `Fn::GetAtt` `CurrentVersionEolDate`
    #[inline] pub fn current_version_eol_date(&self) -> Value_<String> { self.0.attribute("CurrentVersionEolDate") }
}
/// `AWS::SageMaker::PartnerApp.PartnerAppConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-partnerapp-partnerappconfig.html)
#[must_use]
pub struct PartnerAppConfig(Properties_);
impl PartnerAppConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PartnerAppConfig(Properties_::new()) }
}
impl PartnerAppConfig {
    /// Sets `AdminUsers`. 0 to 5 items.
    #[inline] pub fn admin_users(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AdminUsers", value.into_node()); self }
    /// Sets `Arguments`.
    #[inline] pub fn arguments(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Arguments", value.into_node()); self }
}
impl IntoValue_<PartnerAppConfig> for PartnerAppConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::PartnerApp.PartnerAppMaintenanceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-partnerapp-partnerappmaintenanceconfig.html)
#[must_use]
pub struct PartnerAppMaintenanceConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PartnerAppMaintenanceConfig<Missing_<super::required::maintenance_window_start>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PartnerAppMaintenanceConfig(Properties_::new(), PhantomData_) }
}
impl<S0> PartnerAppMaintenanceConfig<S0> {
    /// Sets `MaintenanceWindowStart`. Required. 0 to 9 characters.
    #[inline] pub fn maintenance_window_start(mut self, value: impl IntoValue_<String>) -> PartnerAppMaintenanceConfig<Set_> { self.0.put("MaintenanceWindowStart", value.into_node()); PartnerAppMaintenanceConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PartnerAppMaintenanceConfig> for PartnerAppMaintenanceConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::PartnerApp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-partnerapp.html)
#[derive(Debug)]
pub enum AuthType {}
impl AuthType {
    /// `IAM`
    pub const IAM: Value_<AuthType> = Value_::constant("IAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::PartnerApp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-partnerapp.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `lakera-guard`
    pub const LAKERA_GUARD: Value_<Type> = Value_::constant("lakera-guard");
    /// `comet`
    pub const COMET: Value_<Type> = Value_::constant("comet");
    /// `deepchecks-llm-evaluation`
    pub const DEEPCHECKS_LLM_EVALUATION: Value_<Type> = Value_::constant("deepchecks-llm-evaluation");
    /// `fiddler`
    pub const FIDDLER: Value_<Type> = Value_::constant("fiddler");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
