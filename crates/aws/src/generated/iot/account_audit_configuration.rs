// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::AccountAuditConfiguration`

use stanchion_template::generated::*;

/// `AWS::IoT::AccountAuditConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-accountauditconfiguration.html)
#[must_use]
pub struct AccountAuditConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AccountAuditConfiguration<Missing_<super::required::account_id>, Missing_<super::required::audit_check_configurations>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccountAuditConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AccountAuditConfiguration<S0, S1, S2> {
    /// Sets `AccountId`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> AccountAuditConfiguration<Set_, S1, S2> { self.0.put("AccountId", value.into_node()); AccountAuditConfiguration(self.0, PhantomData_) }
    /// Sets `AuditCheckConfigurations`. Required.
    #[inline] pub fn audit_check_configurations(mut self, value: impl IntoValue_<AuditCheckConfigurations>) -> AccountAuditConfiguration<S0, Set_, S2> { self.0.put("AuditCheckConfigurations", value.into_node()); AccountAuditConfiguration(self.0, PhantomData_) }
    /// Sets `AuditNotificationTargetConfigurations`.
    #[inline] pub fn audit_notification_target_configurations(mut self, value: impl IntoValue_<AuditNotificationTargetConfigurations>) -> Self { self.0.put("AuditNotificationTargetConfigurations", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> AccountAuditConfiguration<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); AccountAuditConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AccountAuditConfiguration> for AccountAuditConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AccountAuditConfiguration<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoT::AccountAuditConfiguration";
    type Handle = AccountAuditConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccountAuditConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccountAuditConfigurationRef(Id_);
impl From<Id_> for AccountAuditConfigurationRef { #[inline] fn from(id: Id_) -> Self { AccountAuditConfigurationRef(id) } }
impl AsRef<Id_> for AccountAuditConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccountAuditConfigurationRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::IoT::AccountAuditConfiguration.AuditCheckConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-auditcheckconfiguration.html)
#[must_use]
pub struct AuditCheckConfiguration(Properties_);
impl AuditCheckConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuditCheckConfiguration(Properties_::new()) }
}
impl AuditCheckConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<AuditCheckConfiguration> for AuditCheckConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::AccountAuditConfiguration.CertAgeCheckCustomConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-certagecheckcustomconfiguration.html)
#[must_use]
pub struct CertAgeCheckCustomConfiguration(Properties_);
impl CertAgeCheckCustomConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CertAgeCheckCustomConfiguration(Properties_::new()) }
}
impl CertAgeCheckCustomConfiguration {
    /// Sets `CertAgeThresholdInDays`. 1 to 64 characters.
    #[inline] pub fn cert_age_threshold_in_days(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertAgeThresholdInDays", value.into_node()); self }
}
impl IntoValue_<CertAgeCheckCustomConfiguration> for CertAgeCheckCustomConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::AccountAuditConfiguration.DeviceCertAgeAuditCheckConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-devicecertageauditcheckconfiguration.html)
#[must_use]
pub struct DeviceCertAgeAuditCheckConfiguration(Properties_);
impl DeviceCertAgeAuditCheckConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeviceCertAgeAuditCheckConfiguration(Properties_::new()) }
}
impl DeviceCertAgeAuditCheckConfiguration {
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<CertAgeCheckCustomConfiguration>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<DeviceCertAgeAuditCheckConfiguration> for DeviceCertAgeAuditCheckConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::AccountAuditConfiguration.CertExpirationCheckCustomConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-certexpirationcheckcustomconfiguration.html)
#[must_use]
pub struct CertExpirationCheckCustomConfiguration(Properties_);
impl CertExpirationCheckCustomConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CertExpirationCheckCustomConfiguration(Properties_::new()) }
}
impl CertExpirationCheckCustomConfiguration {
    /// Sets `CertExpirationThresholdInDays`. 1 to 64 characters.
    #[inline] pub fn cert_expiration_threshold_in_days(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertExpirationThresholdInDays", value.into_node()); self }
}
impl IntoValue_<CertExpirationCheckCustomConfiguration> for CertExpirationCheckCustomConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::AccountAuditConfiguration.DeviceCertExpirationAuditCheckConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-devicecertexpirationauditcheckconfiguration.html)
#[must_use]
pub struct DeviceCertExpirationAuditCheckConfiguration(Properties_);
impl DeviceCertExpirationAuditCheckConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeviceCertExpirationAuditCheckConfiguration(Properties_::new()) }
}
impl DeviceCertExpirationAuditCheckConfiguration {
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<CertExpirationCheckCustomConfiguration>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<DeviceCertExpirationAuditCheckConfiguration> for DeviceCertExpirationAuditCheckConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::AccountAuditConfiguration.AuditCheckConfigurations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-auditcheckconfigurations.html)
#[must_use]
pub struct AuditCheckConfigurations(Properties_);
impl AuditCheckConfigurations {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuditCheckConfigurations(Properties_::new()) }
}
impl AuditCheckConfigurations {
    /// Sets `AuthenticatedCognitoRoleOverlyPermissiveCheck`.
    #[inline] pub fn authenticated_cognito_role_overly_permissive_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("AuthenticatedCognitoRoleOverlyPermissiveCheck", value.into_node()); self }
    /// Sets `CaCertificateExpiringCheck`.
    #[inline] pub fn ca_certificate_expiring_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("CaCertificateExpiringCheck", value.into_node()); self }
    /// Sets `CaCertificateKeyQualityCheck`.
    #[inline] pub fn ca_certificate_key_quality_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("CaCertificateKeyQualityCheck", value.into_node()); self }
    /// Sets `ConflictingClientIdsCheck`.
    #[inline] pub fn conflicting_client_ids_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("ConflictingClientIdsCheck", value.into_node()); self }
    /// Sets `DeviceCertificateAgeCheck`.
    #[inline] pub fn device_certificate_age_check(mut self, value: impl IntoValue_<DeviceCertAgeAuditCheckConfiguration>) -> Self { self.0.put("DeviceCertificateAgeCheck", value.into_node()); self }
    /// Sets `DeviceCertificateExpiringCheck`.
    #[inline] pub fn device_certificate_expiring_check(mut self, value: impl IntoValue_<DeviceCertExpirationAuditCheckConfiguration>) -> Self { self.0.put("DeviceCertificateExpiringCheck", value.into_node()); self }
    /// Sets `DeviceCertificateKeyQualityCheck`.
    #[inline] pub fn device_certificate_key_quality_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("DeviceCertificateKeyQualityCheck", value.into_node()); self }
    /// Sets `DeviceCertificateSharedCheck`.
    #[inline] pub fn device_certificate_shared_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("DeviceCertificateSharedCheck", value.into_node()); self }
    /// Sets `IntermediateCaRevokedForActiveDeviceCertificatesCheck`.
    #[inline] pub fn intermediate_ca_revoked_for_active_device_certificates_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("IntermediateCaRevokedForActiveDeviceCertificatesCheck", value.into_node()); self }
    /// Sets `IoTPolicyPotentialMisConfigurationCheck`.
    #[inline] pub fn io_t_policy_potential_mis_configuration_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("IoTPolicyPotentialMisConfigurationCheck", value.into_node()); self }
    /// Sets `IotPolicyOverlyPermissiveCheck`.
    #[inline] pub fn iot_policy_overly_permissive_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("IotPolicyOverlyPermissiveCheck", value.into_node()); self }
    /// Sets `IotRoleAliasAllowsAccessToUnusedServicesCheck`.
    #[inline] pub fn iot_role_alias_allows_access_to_unused_services_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("IotRoleAliasAllowsAccessToUnusedServicesCheck", value.into_node()); self }
    /// Sets `IotRoleAliasOverlyPermissiveCheck`.
    #[inline] pub fn iot_role_alias_overly_permissive_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("IotRoleAliasOverlyPermissiveCheck", value.into_node()); self }
    /// Sets `LoggingDisabledCheck`.
    #[inline] pub fn logging_disabled_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("LoggingDisabledCheck", value.into_node()); self }
    /// Sets `RevokedCaCertificateStillActiveCheck`.
    #[inline] pub fn revoked_ca_certificate_still_active_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("RevokedCaCertificateStillActiveCheck", value.into_node()); self }
    /// Sets `RevokedDeviceCertificateStillActiveCheck`.
    #[inline] pub fn revoked_device_certificate_still_active_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("RevokedDeviceCertificateStillActiveCheck", value.into_node()); self }
    /// Sets `UnauthenticatedCognitoRoleOverlyPermissiveCheck`.
    #[inline] pub fn unauthenticated_cognito_role_overly_permissive_check(mut self, value: impl IntoValue_<AuditCheckConfiguration>) -> Self { self.0.put("UnauthenticatedCognitoRoleOverlyPermissiveCheck", value.into_node()); self }
}
impl IntoValue_<AuditCheckConfigurations> for AuditCheckConfigurations { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::AccountAuditConfiguration.AuditNotificationTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-auditnotificationtarget.html)
#[must_use]
pub struct AuditNotificationTarget(Properties_);
impl AuditNotificationTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuditNotificationTarget(Properties_::new()) }
}
impl AuditNotificationTarget {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `TargetArn`. At most 2048 characters.
    #[inline] pub fn target_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetArn", value.into_node()); self }
}
impl IntoValue_<AuditNotificationTarget> for AuditNotificationTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::AccountAuditConfiguration.AuditNotificationTargetConfigurations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-accountauditconfiguration-auditnotificationtargetconfigurations.html)
#[must_use]
pub struct AuditNotificationTargetConfigurations(Properties_);
impl AuditNotificationTargetConfigurations {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuditNotificationTargetConfigurations(Properties_::new()) }
}
impl AuditNotificationTargetConfigurations {
    /// Sets `Sns`.
    #[inline] pub fn sns(mut self, value: impl IntoValue_<AuditNotificationTarget>) -> Self { self.0.put("Sns", value.into_node()); self }
}
impl IntoValue_<AuditNotificationTargetConfigurations> for AuditNotificationTargetConfigurations { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
