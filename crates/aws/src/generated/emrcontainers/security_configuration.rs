// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMRContainers::SecurityConfiguration`

use stanchion_template::generated::*;

/// `AWS::EMRContainers::SecurityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html)
#[must_use]
pub struct SecurityConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SecurityConfiguration<Missing_<super::required::security_configuration_data>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SecurityConfiguration<S0> {
    /// Sets `ContainerProvider`. An update replaces the resource.
    #[inline] pub fn container_provider(mut self, value: impl IntoValue_<ContainerProvider>) -> Self { self.0.put("ContainerProvider", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SecurityConfigurationData`. Required. An update replaces the resource.
    #[inline] pub fn security_configuration_data(mut self, value: impl IntoValue_<SecurityConfigurationData>) -> SecurityConfiguration<Set_> { self.0.put("SecurityConfigurationData", value.into_node()); SecurityConfiguration(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SecurityConfiguration> for SecurityConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SecurityConfiguration<S0> {
    const TYPE: &'static str = "AWS::EMRContainers::SecurityConfiguration";
    type Handle = SecurityConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityConfigurationRef(Id_);
impl From<Id_> for SecurityConfigurationRef { #[inline] fn from(id: Id_) -> Self { SecurityConfigurationRef(id) } }
impl AsRef<Id_> for SecurityConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::EMRContainers::SecurityConfiguration.EksInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-eksinfo.html)
#[must_use]
pub struct EksInfo(Properties_);
impl EksInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EksInfo(Properties_::new()) }
}
impl EksInfo {
    /// Sets `Namespace`.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
}
impl IntoValue_<EksInfo> for EksInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.ContainerInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-containerinfo.html)
#[must_use]
pub struct ContainerInfo(Properties_);
impl ContainerInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContainerInfo(Properties_::new()) }
}
impl ContainerInfo {
    /// Sets `EksInfo`.
    #[inline] pub fn eks_info(mut self, value: impl IntoValue_<EksInfo>) -> Self { self.0.put("EksInfo", value.into_node()); self }
}
impl IntoValue_<ContainerInfo> for ContainerInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.ContainerProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-containerprovider.html)
#[must_use]
pub struct ContainerProvider<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContainerProvider<Missing_<super::required::id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContainerProvider<S0, S1> {
    /// Sets `Id`. Required. 1 to 100 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> ContainerProvider<Set_, S1> { self.0.put("Id", value.into_node()); ContainerProvider(self.0, PhantomData_) }
    /// Sets `Info`.
    #[inline] pub fn info(mut self, value: impl IntoValue_<ContainerInfo>) -> Self { self.0.put("Info", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ContainerProvider<S0, Set_> { self.0.put("Type", value.into_node()); ContainerProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContainerProvider> for ContainerProvider<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.IAMConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-iamconfiguration.html)
#[must_use]
pub struct IAMConfiguration(Properties_);
impl IAMConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IAMConfiguration(Properties_::new()) }
}
impl IAMConfiguration {
    /// Sets `SystemRole`. 20 to 2048 characters.
    #[inline] pub fn system_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SystemRole", value.into_node()); self }
}
impl IntoValue_<IAMConfiguration> for IAMConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.IdentityCenterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-identitycenterconfiguration.html)
#[must_use]
pub struct IdentityCenterConfiguration(Properties_);
impl IdentityCenterConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IdentityCenterConfiguration(Properties_::new()) }
}
impl IdentityCenterConfiguration {
    /// Sets `EnableIdentityCenter`.
    #[inline] pub fn enable_identity_center(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableIdentityCenter", value.into_node()); self }
    /// Sets `IdentityCenterApplicationAssignmentRequired`.
    #[inline] pub fn identity_center_application_assignment_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IdentityCenterApplicationAssignmentRequired", value.into_node()); self }
    /// Sets `IdentityCenterInstanceARN`. 10 to 1224 characters.
    #[inline] pub fn identity_center_instance_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityCenterInstanceARN", value.into_node()); self }
}
impl IntoValue_<IdentityCenterConfiguration> for IdentityCenterConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.AuthenticationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-authenticationconfiguration.html)
#[must_use]
pub struct AuthenticationConfiguration(Properties_);
impl AuthenticationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthenticationConfiguration(Properties_::new()) }
}
impl AuthenticationConfiguration {
    /// Sets `IAMConfiguration`.
    #[inline] pub fn iam_configuration(mut self, value: impl IntoValue_<IAMConfiguration>) -> Self { self.0.put("IAMConfiguration", value.into_node()); self }
    /// Sets `IdentityCenterConfiguration`.
    #[inline] pub fn identity_center_configuration(mut self, value: impl IntoValue_<IdentityCenterConfiguration>) -> Self { self.0.put("IdentityCenterConfiguration", value.into_node()); self }
}
impl IntoValue_<AuthenticationConfiguration> for AuthenticationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.SecureNamespaceInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-securenamespaceinfo.html)
#[must_use]
pub struct SecureNamespaceInfo(Properties_);
impl SecureNamespaceInfo {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SecureNamespaceInfo(Properties_::new()) }
}
impl SecureNamespaceInfo {
    /// Sets `ClusterId`. 1 to 100 characters.
    #[inline] pub fn cluster_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterId", value.into_node()); self }
    /// Sets `Namespace`. 1 to 63 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
}
impl IntoValue_<SecureNamespaceInfo> for SecureNamespaceInfo { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.LakeFormationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-lakeformationconfiguration.html)
#[must_use]
pub struct LakeFormationConfiguration(Properties_);
impl LakeFormationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LakeFormationConfiguration(Properties_::new()) }
}
impl LakeFormationConfiguration {
    /// Sets `AuthorizedSessionTagValue`. 1 to 256 characters.
    #[inline] pub fn authorized_session_tag_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizedSessionTagValue", value.into_node()); self }
    /// Sets `QueryAccessControlEnabled`.
    #[inline] pub fn query_access_control_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("QueryAccessControlEnabled", value.into_node()); self }
    /// Sets `QueryEngineRoleArn`. 20 to 2048 characters.
    #[inline] pub fn query_engine_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("QueryEngineRoleArn", value.into_node()); self }
    /// Sets `SecureNamespaceInfo`.
    #[inline] pub fn secure_namespace_info(mut self, value: impl IntoValue_<SecureNamespaceInfo>) -> Self { self.0.put("SecureNamespaceInfo", value.into_node()); self }
}
impl IntoValue_<LakeFormationConfiguration> for LakeFormationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.AuthorizationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-authorizationconfiguration.html)
#[must_use]
pub struct AuthorizationConfiguration(Properties_);
impl AuthorizationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AuthorizationConfiguration(Properties_::new()) }
}
impl AuthorizationConfiguration {
    /// Sets `LakeFormationConfiguration`.
    #[inline] pub fn lake_formation_configuration(mut self, value: impl IntoValue_<LakeFormationConfiguration>) -> Self { self.0.put("LakeFormationConfiguration", value.into_node()); self }
}
impl IntoValue_<AuthorizationConfiguration> for AuthorizationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.LocalDiskEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-localdiskencryptionconfiguration.html)
#[must_use]
pub struct LocalDiskEncryptionConfiguration(Properties_);
impl LocalDiskEncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LocalDiskEncryptionConfiguration(Properties_::new()) }
}
impl LocalDiskEncryptionConfiguration {
    /// Sets `AwsKmsKeyId`.
    #[inline] pub fn aws_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsKmsKeyId", value.into_node()); self }
    /// Sets `EncryptionKeyProviderType`. The values are constants of [`EncryptionKeyProviderType`].
    #[inline] pub fn encryption_key_provider_type(mut self, value: impl IntoValue_<EncryptionKeyProviderType>) -> Self { self.0.put("EncryptionKeyProviderType", value.into_node()); self }
}
impl IntoValue_<LocalDiskEncryptionConfiguration> for LocalDiskEncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.S3EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-s3encryptionconfiguration.html)
#[must_use]
pub struct S3EncryptionConfiguration(Properties_);
impl S3EncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3EncryptionConfiguration(Properties_::new()) }
}
impl S3EncryptionConfiguration {
    /// Sets `EncryptionOption`. The values are constants of [`EncryptionOption`].
    #[inline] pub fn encryption_option(mut self, value: impl IntoValue_<EncryptionOption>) -> Self { self.0.put("EncryptionOption", value.into_node()); self }
    /// Sets `KMSKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSKeyId", value.into_node()); self }
}
impl IntoValue_<S3EncryptionConfiguration> for S3EncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.AtRestEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-atrestencryptionconfiguration.html)
#[must_use]
pub struct AtRestEncryptionConfiguration(Properties_);
impl AtRestEncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AtRestEncryptionConfiguration(Properties_::new()) }
}
impl AtRestEncryptionConfiguration {
    /// Sets `LocalDiskEncryptionConfiguration`.
    #[inline] pub fn local_disk_encryption_configuration(mut self, value: impl IntoValue_<LocalDiskEncryptionConfiguration>) -> Self { self.0.put("LocalDiskEncryptionConfiguration", value.into_node()); self }
    /// Sets `S3EncryptionConfiguration`.
    #[inline] pub fn s3_encryption_configuration(mut self, value: impl IntoValue_<S3EncryptionConfiguration>) -> Self { self.0.put("S3EncryptionConfiguration", value.into_node()); self }
}
impl IntoValue_<AtRestEncryptionConfiguration> for AtRestEncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.TLSCertificateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-tlscertificateconfiguration.html)
#[must_use]
pub struct TLSCertificateConfiguration(Properties_);
impl TLSCertificateConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TLSCertificateConfiguration(Properties_::new()) }
}
impl TLSCertificateConfiguration {
    /// Sets `CertificateProviderType`. The values are constants of [`CertificateProviderType`].
    #[inline] pub fn certificate_provider_type(mut self, value: impl IntoValue_<CertificateProviderType>) -> Self { self.0.put("CertificateProviderType", value.into_node()); self }
    /// Sets `PrivateKeySecretArn`.
    #[inline] pub fn private_key_secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateKeySecretArn", value.into_node()); self }
    /// Sets `PublicKeySecretArn`.
    #[inline] pub fn public_key_secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublicKeySecretArn", value.into_node()); self }
}
impl IntoValue_<TLSCertificateConfiguration> for TLSCertificateConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.InTransitEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-intransitencryptionconfiguration.html)
#[must_use]
pub struct InTransitEncryptionConfiguration(Properties_);
impl InTransitEncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InTransitEncryptionConfiguration(Properties_::new()) }
}
impl InTransitEncryptionConfiguration {
    /// Sets `TLSCertificateConfiguration`.
    #[inline] pub fn tls_certificate_configuration(mut self, value: impl IntoValue_<TLSCertificateConfiguration>) -> Self { self.0.put("TLSCertificateConfiguration", value.into_node()); self }
}
impl IntoValue_<InTransitEncryptionConfiguration> for InTransitEncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration(Properties_);
impl EncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new()) }
}
impl EncryptionConfiguration {
    /// Sets `AtRestEncryptionConfiguration`.
    #[inline] pub fn at_rest_encryption_configuration(mut self, value: impl IntoValue_<AtRestEncryptionConfiguration>) -> Self { self.0.put("AtRestEncryptionConfiguration", value.into_node()); self }
    /// Sets `InTransitEncryptionConfiguration`.
    #[inline] pub fn in_transit_encryption_configuration(mut self, value: impl IntoValue_<InTransitEncryptionConfiguration>) -> Self { self.0.put("InTransitEncryptionConfiguration", value.into_node()); self }
}
impl IntoValue_<EncryptionConfiguration> for EncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::SecurityConfiguration.SecurityConfigurationData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-securityconfiguration-securityconfigurationdata.html)
#[must_use]
pub struct SecurityConfigurationData(Properties_);
impl SecurityConfigurationData {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SecurityConfigurationData(Properties_::new()) }
}
impl SecurityConfigurationData {
    /// Sets `AuthenticationConfiguration`.
    #[inline] pub fn authentication_configuration(mut self, value: impl IntoValue_<AuthenticationConfiguration>) -> Self { self.0.put("AuthenticationConfiguration", value.into_node()); self }
    /// Sets `AuthorizationConfiguration`.
    #[inline] pub fn authorization_configuration(mut self, value: impl IntoValue_<AuthorizationConfiguration>) -> Self { self.0.put("AuthorizationConfiguration", value.into_node()); self }
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
}
impl IntoValue_<SecurityConfigurationData> for SecurityConfigurationData { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EMRContainers::SecurityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `EKS`
    pub const EKS: Value_<Type> = Value_::constant("EKS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EMRContainers::SecurityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html)
#[derive(Debug)]
pub enum EncryptionKeyProviderType {}
impl EncryptionKeyProviderType {
    /// `AwsKms`
    pub const AWS_KMS: Value_<EncryptionKeyProviderType> = Value_::constant("AwsKms");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionKeyProviderType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EMRContainers::SecurityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html)
#[derive(Debug)]
pub enum EncryptionOption {}
impl EncryptionOption {
    /// `SSE-S3`
    pub const SSE_S3: Value_<EncryptionOption> = Value_::constant("SSE-S3");
    /// `SSE-KMS`
    pub const SSE_KMS: Value_<EncryptionOption> = Value_::constant("SSE-KMS");
    /// `CSE-KMS`
    pub const CSE_KMS: Value_<EncryptionOption> = Value_::constant("CSE-KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EMRContainers::SecurityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html)
#[derive(Debug)]
pub enum CertificateProviderType {}
impl CertificateProviderType {
    /// `PEM`
    pub const PEM: Value_<CertificateProviderType> = Value_::constant("PEM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CertificateProviderType> { Value_::from_node(value.into_node()) }
}
