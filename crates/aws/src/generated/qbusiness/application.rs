// Made by `cargo xtask generate`; do not edit.
//! `AWS::QBusiness::Application`

use stanchion_template::generated::*;

/// `AWS::QBusiness::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html)
#[must_use]
pub struct Application<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Application<Missing_<super::required::display_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0> Application<S0> {
    /// Sets `AttachmentsConfiguration`.
    #[inline] pub fn attachments_configuration(mut self, value: impl IntoValue_<AttachmentsConfiguration>) -> Self { self.0.put("AttachmentsConfiguration", value.into_node()); self }
    /// Sets `AutoSubscriptionConfiguration`.
    #[inline] pub fn auto_subscription_configuration(mut self, value: impl IntoValue_<AutoSubscriptionConfiguration>) -> Self { self.0.put("AutoSubscriptionConfiguration", value.into_node()); self }
    /// Sets `ClientIdsForOIDC`. An update replaces the resource.
    #[inline] pub fn client_ids_for_oidc(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ClientIdsForOIDC", value.into_node()); self }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 1000 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Application<Set_> { self.0.put("DisplayName", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `EncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `IamIdentityProviderArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn iam_identity_provider_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamIdentityProviderArn", value.into_node()); self }
    /// Sets `IdentityCenterInstanceArn`. 10 to 1224 characters.
    #[inline] pub fn identity_center_instance_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityCenterInstanceArn", value.into_node()); self }
    /// Sets `IdentityType`. An update replaces the resource. The values are constants of [`IdentityType`].
    #[inline] pub fn identity_type(mut self, value: impl IntoValue_<IdentityType>) -> Self { self.0.put("IdentityType", value.into_node()); self }
    /// Sets `PersonalizationConfiguration`.
    #[inline] pub fn personalization_configuration(mut self, value: impl IntoValue_<PersonalizationConfiguration>) -> Self { self.0.put("PersonalizationConfiguration", value.into_node()); self }
    /// Sets `QAppsConfiguration`.
    #[inline] pub fn q_apps_configuration(mut self, value: impl IntoValue_<QAppsConfiguration>) -> Self { self.0.put("QAppsConfiguration", value.into_node()); self }
    /// Sets `QuickSightConfiguration`. An update replaces the resource.
    #[inline] pub fn quick_sight_configuration(mut self, value: impl IntoValue_<QuickSightConfiguration>) -> Self { self.0.put("QuickSightConfiguration", value.into_node()); self }
    /// Sets `RoleArn`. 0 to 1284 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Application> for Application<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Application<S0> {
    const TYPE: &'static str = "AWS::QBusiness::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `ApplicationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationArn`
    #[inline] pub fn application_arn(&self) -> Value_<String> { self.0.attribute("ApplicationArn") }
    /// `Fn::GetAtt` `ApplicationId`
    #[inline] pub fn application_id(&self) -> Value_<String> { self.0.attribute("ApplicationId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `IdentityCenterApplicationArn`
    #[inline] pub fn identity_center_application_arn(&self) -> Value_<String> { self.0.attribute("IdentityCenterApplicationArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::QBusiness::Application.AttachmentsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-application-attachmentsconfiguration.html)
#[must_use]
pub struct AttachmentsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AttachmentsConfiguration<Missing_<super::required::attachments_control_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AttachmentsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AttachmentsConfiguration<S0> {
    /// Sets `AttachmentsControlMode`. Required. The values are constants of [`AttachmentsControlMode`].
    #[inline] pub fn attachments_control_mode(mut self, value: impl IntoValue_<AttachmentsControlMode>) -> AttachmentsConfiguration<Set_> { self.0.put("AttachmentsControlMode", value.into_node()); AttachmentsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AttachmentsConfiguration> for AttachmentsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::Application.AutoSubscriptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-application-autosubscriptionconfiguration.html)
#[must_use]
pub struct AutoSubscriptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoSubscriptionConfiguration<Missing_<super::required::auto_subscribe>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoSubscriptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AutoSubscriptionConfiguration<S0> {
    /// Sets `AutoSubscribe`. Required. The values are constants of [`AutoSubscriptionStatus`].
    #[inline] pub fn auto_subscribe(mut self, value: impl IntoValue_<AutoSubscriptionStatus>) -> AutoSubscriptionConfiguration<Set_> { self.0.put("AutoSubscribe", value.into_node()); AutoSubscriptionConfiguration(self.0, PhantomData_) }
    /// Sets `DefaultSubscriptionType`. The values are constants of [`SubscriptionType`].
    #[inline] pub fn default_subscription_type(mut self, value: impl IntoValue_<SubscriptionType>) -> Self { self.0.put("DefaultSubscriptionType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AutoSubscriptionConfiguration> for AutoSubscriptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::Application.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-application-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration(Properties_);
impl EncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new()) }
}
impl EncryptionConfiguration {
    /// Sets `KmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
}
impl IntoValue_<EncryptionConfiguration> for EncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::Application.PersonalizationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-application-personalizationconfiguration.html)
#[must_use]
pub struct PersonalizationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PersonalizationConfiguration<Missing_<super::required::personalization_control_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PersonalizationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PersonalizationConfiguration<S0> {
    /// Sets `PersonalizationControlMode`. Required. The values are constants of [`PersonalizationControlMode`].
    #[inline] pub fn personalization_control_mode(mut self, value: impl IntoValue_<PersonalizationControlMode>) -> PersonalizationConfiguration<Set_> { self.0.put("PersonalizationControlMode", value.into_node()); PersonalizationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PersonalizationConfiguration> for PersonalizationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::Application.QAppsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-application-qappsconfiguration.html)
#[must_use]
pub struct QAppsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QAppsConfiguration<Missing_<super::required::q_apps_control_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QAppsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> QAppsConfiguration<S0> {
    /// Sets `QAppsControlMode`. Required. The values are constants of [`QAppsControlMode`].
    #[inline] pub fn q_apps_control_mode(mut self, value: impl IntoValue_<QAppsControlMode>) -> QAppsConfiguration<Set_> { self.0.put("QAppsControlMode", value.into_node()); QAppsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<QAppsConfiguration> for QAppsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::Application.QuickSightConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-application-quicksightconfiguration.html)
#[must_use]
pub struct QuickSightConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QuickSightConfiguration<Missing_<super::required::client_namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QuickSightConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> QuickSightConfiguration<S0> {
    /// Sets `ClientNamespace`. Required. 1 to 64 characters.
    #[inline] pub fn client_namespace(mut self, value: impl IntoValue_<String>) -> QuickSightConfiguration<Set_> { self.0.put("ClientNamespace", value.into_node()); QuickSightConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<QuickSightConfiguration> for QuickSightConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QBusiness::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html)
#[derive(Debug)]
pub enum AttachmentsControlMode {}
impl AttachmentsControlMode {
    /// `ENABLED`
    pub const ENABLED: Value_<AttachmentsControlMode> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<AttachmentsControlMode> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AttachmentsControlMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html)
#[derive(Debug)]
pub enum AutoSubscriptionStatus {}
impl AutoSubscriptionStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<AutoSubscriptionStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<AutoSubscriptionStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoSubscriptionStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html)
#[derive(Debug)]
pub enum SubscriptionType {}
impl SubscriptionType {
    /// `Q_LITE`
    pub const Q_LITE: Value_<SubscriptionType> = Value_::constant("Q_LITE");
    /// `Q_BUSINESS`
    pub const Q_BUSINESS: Value_<SubscriptionType> = Value_::constant("Q_BUSINESS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SubscriptionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html)
#[derive(Debug)]
pub enum IdentityType {}
impl IdentityType {
    /// `AWS_IAM_IDP_SAML`
    pub const AWS_IAM_IDP_SAML: Value_<IdentityType> = Value_::constant("AWS_IAM_IDP_SAML");
    /// `AWS_IAM_IDP_OIDC`
    pub const AWS_IAM_IDP_OIDC: Value_<IdentityType> = Value_::constant("AWS_IAM_IDP_OIDC");
    /// `AWS_IAM_IDC`
    pub const AWS_IAM_IDC: Value_<IdentityType> = Value_::constant("AWS_IAM_IDC");
    /// `AWS_QUICKSIGHT_IDP`
    pub const AWS_QUICKSIGHT_IDP: Value_<IdentityType> = Value_::constant("AWS_QUICKSIGHT_IDP");
    /// `ANONYMOUS`
    pub const ANONYMOUS: Value_<IdentityType> = Value_::constant("ANONYMOUS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IdentityType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html)
#[derive(Debug)]
pub enum PersonalizationControlMode {}
impl PersonalizationControlMode {
    /// `ENABLED`
    pub const ENABLED: Value_<PersonalizationControlMode> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<PersonalizationControlMode> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PersonalizationControlMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html)
#[derive(Debug)]
pub enum QAppsControlMode {}
impl QAppsControlMode {
    /// `ENABLED`
    pub const ENABLED: Value_<QAppsControlMode> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<QAppsControlMode> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<QAppsControlMode> { Value_::from_node(value.into_node()) }
}
