// Made by `cargo xtask generate`; do not edit.
//! `AWS::PCAConnectorAD::Template`

use stanchion_template::generated::*;

/// `AWS::PCAConnectorAD::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html)
#[must_use]
pub struct Template<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Template<Missing_<super::required::connector_arn>, Missing_<super::required::definition>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Template(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Template<S0, S1, S2> {
    /// Sets `ConnectorArn`. Required. 5 to 200 characters. An update replaces the resource.
    #[inline] pub fn connector_arn(mut self, value: impl IntoValue_<String>) -> Template<Set_, S1, S2> { self.0.put("ConnectorArn", value.into_node()); Template(self.0, PhantomData_) }
    /// Sets `Definition`. Required.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<TemplateDefinition>) -> Template<S0, Set_, S2> { self.0.put("Definition", value.into_node()); Template(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Template<S0, S1, Set_> { self.0.put("Name", value.into_node()); Template(self.0, PhantomData_) }
    /// Sets `ReenrollAllCertificateHolders`.
    #[inline] pub fn reenroll_all_certificate_holders(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReenrollAllCertificateHolders", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Template> for Template<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Template<S0, S1, S2> {
    const TYPE: &'static str = "AWS::PCAConnectorAD::Template";
    type Handle = TemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Template`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TemplateRef(Id_);
impl From<Id_> for TemplateRef { #[inline] fn from(id: Id_) -> Self { TemplateRef(id) } }
impl AsRef<Id_> for TemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TemplateRef {
    /// `Ref`: `TemplateArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TemplateArn`
    #[inline] pub fn template_arn(&self) -> Value_<String> { self.0.attribute("TemplateArn") }
}
/// `AWS::PCAConnectorAD::Template.ValidityPeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-validityperiod.html)
#[must_use]
pub struct ValidityPeriod<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ValidityPeriod<Missing_<super::required::period>, Missing_<super::required::period_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ValidityPeriod(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ValidityPeriod<S0, S1> {
    /// Sets `Period`. Required. 1 to 8766000.
    #[inline] pub fn period(mut self, value: impl IntoValue_<f64>) -> ValidityPeriod<Set_, S1> { self.0.put("Period", value.into_node()); ValidityPeriod(self.0, PhantomData_) }
    /// Sets `PeriodType`. Required. The values are constants of [`ValidityPeriodType`].
    #[inline] pub fn period_type(mut self, value: impl IntoValue_<ValidityPeriodType>) -> ValidityPeriod<S0, Set_> { self.0.put("PeriodType", value.into_node()); ValidityPeriod(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ValidityPeriod> for ValidityPeriod<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.CertificateValidity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-certificatevalidity.html)
#[must_use]
pub struct CertificateValidity<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CertificateValidity<Missing_<super::required::renewal_period>, Missing_<super::required::validity_period>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CertificateValidity(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CertificateValidity<S0, S1> {
    /// Sets `RenewalPeriod`. Required.
    #[inline] pub fn renewal_period(mut self, value: impl IntoValue_<ValidityPeriod>) -> CertificateValidity<Set_, S1> { self.0.put("RenewalPeriod", value.into_node()); CertificateValidity(self.0, PhantomData_) }
    /// Sets `ValidityPeriod`. Required.
    #[inline] pub fn validity_period(mut self, value: impl IntoValue_<ValidityPeriod>) -> CertificateValidity<S0, Set_> { self.0.put("ValidityPeriod", value.into_node()); CertificateValidity(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CertificateValidity> for CertificateValidity<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.EnrollmentFlagsV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-enrollmentflagsv2.html)
#[must_use]
pub struct EnrollmentFlagsV2(Properties_);
impl EnrollmentFlagsV2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnrollmentFlagsV2(Properties_::new()) }
}
impl EnrollmentFlagsV2 {
    /// Sets `EnableKeyReuseOnNtTokenKeysetStorageFull`.
    #[inline] pub fn enable_key_reuse_on_nt_token_keyset_storage_full(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableKeyReuseOnNtTokenKeysetStorageFull", value.into_node()); self }
    /// Sets `IncludeSymmetricAlgorithms`.
    #[inline] pub fn include_symmetric_algorithms(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeSymmetricAlgorithms", value.into_node()); self }
    /// Sets `NoSecurityExtension`.
    #[inline] pub fn no_security_extension(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NoSecurityExtension", value.into_node()); self }
    /// Sets `RemoveInvalidCertificateFromPersonalStore`.
    #[inline] pub fn remove_invalid_certificate_from_personal_store(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemoveInvalidCertificateFromPersonalStore", value.into_node()); self }
    /// Sets `UserInteractionRequired`.
    #[inline] pub fn user_interaction_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UserInteractionRequired", value.into_node()); self }
}
impl IntoValue_<EnrollmentFlagsV2> for EnrollmentFlagsV2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.ApplicationPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-applicationpolicy.html)
#[must_use]
pub struct ApplicationPolicy(Properties_);
impl ApplicationPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApplicationPolicy(Properties_::new()) }
}
impl ApplicationPolicy {
    /// Sets `PolicyType`. The values are constants of [`ApplicationPolicyType`].
    #[inline] pub fn policy_type(mut self, value: impl IntoValue_<ApplicationPolicyType>) -> Self { self.0.put("PolicyType", value.into_node()); self }
    /// Sets `PolicyObjectIdentifier`. 1 to 64 characters.
    #[inline] pub fn policy_object_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyObjectIdentifier", value.into_node()); self }
}
impl IntoValue_<ApplicationPolicy> for ApplicationPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.ApplicationPolicies`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-applicationpolicies.html)
#[must_use]
pub struct ApplicationPolicies<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationPolicies<Missing_<super::required::policies>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationPolicies(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationPolicies<S0> {
    /// Sets `Critical`.
    #[inline] pub fn critical(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Critical", value.into_node()); self }
    /// Sets `Policies`. Required. 1 to 100 items.
    #[inline] pub fn policies(mut self, value: impl IntoValue_<Vec<ApplicationPolicy>>) -> ApplicationPolicies<Set_> { self.0.put("Policies", value.into_node()); ApplicationPolicies(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApplicationPolicies> for ApplicationPolicies<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.KeyUsageFlags`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-keyusageflags.html)
#[must_use]
pub struct KeyUsageFlags(Properties_);
impl KeyUsageFlags {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KeyUsageFlags(Properties_::new()) }
}
impl KeyUsageFlags {
    /// Sets `DataEncipherment`.
    #[inline] pub fn data_encipherment(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DataEncipherment", value.into_node()); self }
    /// Sets `DigitalSignature`.
    #[inline] pub fn digital_signature(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DigitalSignature", value.into_node()); self }
    /// Sets `KeyAgreement`.
    #[inline] pub fn key_agreement(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("KeyAgreement", value.into_node()); self }
    /// Sets `KeyEncipherment`.
    #[inline] pub fn key_encipherment(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("KeyEncipherment", value.into_node()); self }
    /// Sets `NonRepudiation`.
    #[inline] pub fn non_repudiation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NonRepudiation", value.into_node()); self }
}
impl IntoValue_<KeyUsageFlags> for KeyUsageFlags { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.KeyUsage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-keyusage.html)
#[must_use]
pub struct KeyUsage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KeyUsage<Missing_<super::required::usage_flags>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeyUsage(Properties_::new(), PhantomData_) }
}
impl<S0> KeyUsage<S0> {
    /// Sets `Critical`.
    #[inline] pub fn critical(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Critical", value.into_node()); self }
    /// Sets `UsageFlags`. Required.
    #[inline] pub fn usage_flags(mut self, value: impl IntoValue_<KeyUsageFlags>) -> KeyUsage<Set_> { self.0.put("UsageFlags", value.into_node()); KeyUsage(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KeyUsage> for KeyUsage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.ExtensionsV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-extensionsv2.html)
#[must_use]
pub struct ExtensionsV2<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExtensionsV2<Missing_<super::required::key_usage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExtensionsV2(Properties_::new(), PhantomData_) }
}
impl<S0> ExtensionsV2<S0> {
    /// Sets `ApplicationPolicies`.
    #[inline] pub fn application_policies(mut self, value: impl IntoValue_<ApplicationPolicies>) -> Self { self.0.put("ApplicationPolicies", value.into_node()); self }
    /// Sets `KeyUsage`. Required.
    #[inline] pub fn key_usage(mut self, value: impl IntoValue_<KeyUsage>) -> ExtensionsV2<Set_> { self.0.put("KeyUsage", value.into_node()); ExtensionsV2(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ExtensionsV2> for ExtensionsV2<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.GeneralFlagsV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-generalflagsv2.html)
#[must_use]
pub struct GeneralFlagsV2(Properties_);
impl GeneralFlagsV2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeneralFlagsV2(Properties_::new()) }
}
impl GeneralFlagsV2 {
    /// Sets `AutoEnrollment`.
    #[inline] pub fn auto_enrollment(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoEnrollment", value.into_node()); self }
    /// Sets `MachineType`.
    #[inline] pub fn machine_type(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MachineType", value.into_node()); self }
}
impl IntoValue_<GeneralFlagsV2> for GeneralFlagsV2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.PrivateKeyAttributesV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-privatekeyattributesv2.html)
#[must_use]
pub struct PrivateKeyAttributesV2<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PrivateKeyAttributesV2<Missing_<super::required::key_spec>, Missing_<super::required::minimal_key_length>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateKeyAttributesV2(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PrivateKeyAttributesV2<S0, S1> {
    /// Sets `CryptoProviders`. 1 to 100 items.
    #[inline] pub fn crypto_providers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CryptoProviders", value.into_node()); self }
    /// Sets `KeySpec`. Required. The values are constants of [`KeySpec`].
    #[inline] pub fn key_spec(mut self, value: impl IntoValue_<KeySpec>) -> PrivateKeyAttributesV2<Set_, S1> { self.0.put("KeySpec", value.into_node()); PrivateKeyAttributesV2(self.0, PhantomData_) }
    /// Sets `MinimalKeyLength`. Required. At least 1.
    #[inline] pub fn minimal_key_length(mut self, value: impl IntoValue_<f64>) -> PrivateKeyAttributesV2<S0, Set_> { self.0.put("MinimalKeyLength", value.into_node()); PrivateKeyAttributesV2(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PrivateKeyAttributesV2> for PrivateKeyAttributesV2<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.PrivateKeyFlagsV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-privatekeyflagsv2.html)
#[must_use]
pub struct PrivateKeyFlagsV2<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PrivateKeyFlagsV2<Missing_<super::required::client_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateKeyFlagsV2(Properties_::new(), PhantomData_) }
}
impl<S0> PrivateKeyFlagsV2<S0> {
    /// Sets `ClientVersion`. Required. The values are constants of [`ClientCompatibilityV2`].
    #[inline] pub fn client_version(mut self, value: impl IntoValue_<ClientCompatibilityV2>) -> PrivateKeyFlagsV2<Set_> { self.0.put("ClientVersion", value.into_node()); PrivateKeyFlagsV2(self.0, PhantomData_) }
    /// Sets `ExportableKey`.
    #[inline] pub fn exportable_key(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExportableKey", value.into_node()); self }
    /// Sets `StrongKeyProtectionRequired`.
    #[inline] pub fn strong_key_protection_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StrongKeyProtectionRequired", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PrivateKeyFlagsV2> for PrivateKeyFlagsV2<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.SubjectNameFlagsV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-subjectnameflagsv2.html)
#[must_use]
pub struct SubjectNameFlagsV2(Properties_);
impl SubjectNameFlagsV2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SubjectNameFlagsV2(Properties_::new()) }
}
impl SubjectNameFlagsV2 {
    /// Sets `RequireCommonName`.
    #[inline] pub fn require_common_name(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireCommonName", value.into_node()); self }
    /// Sets `RequireDirectoryPath`.
    #[inline] pub fn require_directory_path(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireDirectoryPath", value.into_node()); self }
    /// Sets `RequireDnsAsCn`.
    #[inline] pub fn require_dns_as_cn(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireDnsAsCn", value.into_node()); self }
    /// Sets `RequireEmail`.
    #[inline] pub fn require_email(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireEmail", value.into_node()); self }
    /// Sets `SanRequireDirectoryGuid`.
    #[inline] pub fn san_require_directory_guid(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireDirectoryGuid", value.into_node()); self }
    /// Sets `SanRequireDns`.
    #[inline] pub fn san_require_dns(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireDns", value.into_node()); self }
    /// Sets `SanRequireDomainDns`.
    #[inline] pub fn san_require_domain_dns(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireDomainDns", value.into_node()); self }
    /// Sets `SanRequireEmail`.
    #[inline] pub fn san_require_email(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireEmail", value.into_node()); self }
    /// Sets `SanRequireSpn`.
    #[inline] pub fn san_require_spn(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireSpn", value.into_node()); self }
    /// Sets `SanRequireUpn`.
    #[inline] pub fn san_require_upn(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireUpn", value.into_node()); self }
}
impl IntoValue_<SubjectNameFlagsV2> for SubjectNameFlagsV2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.TemplateV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-templatev2.html)
#[must_use]
pub struct TemplateV2<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6,)>);
impl TemplateV2<Missing_<super::required::certificate_validity>, Missing_<super::required::enrollment_flags>, Missing_<super::required::extensions>, Missing_<super::required::general_flags>, Missing_<super::required::private_key_attributes>, Missing_<super::required::private_key_flags>, Missing_<super::required::subject_name_flags>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TemplateV2(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6> TemplateV2<S0, S1, S2, S3, S4, S5, S6> {
    /// Sets `CertificateValidity`. Required.
    #[inline] pub fn certificate_validity(mut self, value: impl IntoValue_<CertificateValidity>) -> TemplateV2<Set_, S1, S2, S3, S4, S5, S6> { self.0.put("CertificateValidity", value.into_node()); TemplateV2(self.0, PhantomData_) }
    /// Sets `EnrollmentFlags`. Required.
    #[inline] pub fn enrollment_flags(mut self, value: impl IntoValue_<EnrollmentFlagsV2>) -> TemplateV2<S0, Set_, S2, S3, S4, S5, S6> { self.0.put("EnrollmentFlags", value.into_node()); TemplateV2(self.0, PhantomData_) }
    /// Sets `Extensions`. Required.
    #[inline] pub fn extensions(mut self, value: impl IntoValue_<ExtensionsV2>) -> TemplateV2<S0, S1, Set_, S3, S4, S5, S6> { self.0.put("Extensions", value.into_node()); TemplateV2(self.0, PhantomData_) }
    /// Sets `GeneralFlags`. Required.
    #[inline] pub fn general_flags(mut self, value: impl IntoValue_<GeneralFlagsV2>) -> TemplateV2<S0, S1, S2, Set_, S4, S5, S6> { self.0.put("GeneralFlags", value.into_node()); TemplateV2(self.0, PhantomData_) }
    /// Sets `PrivateKeyAttributes`. Required.
    #[inline] pub fn private_key_attributes(mut self, value: impl IntoValue_<PrivateKeyAttributesV2>) -> TemplateV2<S0, S1, S2, S3, Set_, S5, S6> { self.0.put("PrivateKeyAttributes", value.into_node()); TemplateV2(self.0, PhantomData_) }
    /// Sets `PrivateKeyFlags`. Required.
    #[inline] pub fn private_key_flags(mut self, value: impl IntoValue_<PrivateKeyFlagsV2>) -> TemplateV2<S0, S1, S2, S3, S4, Set_, S6> { self.0.put("PrivateKeyFlags", value.into_node()); TemplateV2(self.0, PhantomData_) }
    /// Sets `SubjectNameFlags`. Required.
    #[inline] pub fn subject_name_flags(mut self, value: impl IntoValue_<SubjectNameFlagsV2>) -> TemplateV2<S0, S1, S2, S3, S4, S5, Set_> { self.0.put("SubjectNameFlags", value.into_node()); TemplateV2(self.0, PhantomData_) }
    /// Sets `SupersededTemplates`. 1 to 100 items.
    #[inline] pub fn superseded_templates(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupersededTemplates", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> IntoValue_<TemplateV2> for TemplateV2<S0, S1, S2, S3, S4, S5, S6> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.EnrollmentFlagsV3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-enrollmentflagsv3.html)
#[must_use]
pub struct EnrollmentFlagsV3(Properties_);
impl EnrollmentFlagsV3 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnrollmentFlagsV3(Properties_::new()) }
}
impl EnrollmentFlagsV3 {
    /// Sets `EnableKeyReuseOnNtTokenKeysetStorageFull`.
    #[inline] pub fn enable_key_reuse_on_nt_token_keyset_storage_full(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableKeyReuseOnNtTokenKeysetStorageFull", value.into_node()); self }
    /// Sets `IncludeSymmetricAlgorithms`.
    #[inline] pub fn include_symmetric_algorithms(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeSymmetricAlgorithms", value.into_node()); self }
    /// Sets `NoSecurityExtension`.
    #[inline] pub fn no_security_extension(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NoSecurityExtension", value.into_node()); self }
    /// Sets `RemoveInvalidCertificateFromPersonalStore`.
    #[inline] pub fn remove_invalid_certificate_from_personal_store(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemoveInvalidCertificateFromPersonalStore", value.into_node()); self }
    /// Sets `UserInteractionRequired`.
    #[inline] pub fn user_interaction_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UserInteractionRequired", value.into_node()); self }
}
impl IntoValue_<EnrollmentFlagsV3> for EnrollmentFlagsV3 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.ExtensionsV3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-extensionsv3.html)
#[must_use]
pub struct ExtensionsV3<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExtensionsV3<Missing_<super::required::key_usage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExtensionsV3(Properties_::new(), PhantomData_) }
}
impl<S0> ExtensionsV3<S0> {
    /// Sets `ApplicationPolicies`.
    #[inline] pub fn application_policies(mut self, value: impl IntoValue_<ApplicationPolicies>) -> Self { self.0.put("ApplicationPolicies", value.into_node()); self }
    /// Sets `KeyUsage`. Required.
    #[inline] pub fn key_usage(mut self, value: impl IntoValue_<KeyUsage>) -> ExtensionsV3<Set_> { self.0.put("KeyUsage", value.into_node()); ExtensionsV3(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ExtensionsV3> for ExtensionsV3<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.GeneralFlagsV3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-generalflagsv3.html)
#[must_use]
pub struct GeneralFlagsV3(Properties_);
impl GeneralFlagsV3 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeneralFlagsV3(Properties_::new()) }
}
impl GeneralFlagsV3 {
    /// Sets `AutoEnrollment`.
    #[inline] pub fn auto_enrollment(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoEnrollment", value.into_node()); self }
    /// Sets `MachineType`.
    #[inline] pub fn machine_type(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MachineType", value.into_node()); self }
}
impl IntoValue_<GeneralFlagsV3> for GeneralFlagsV3 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.KeyUsagePropertyFlags`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-keyusagepropertyflags.html)
#[must_use]
pub struct KeyUsagePropertyFlags(Properties_);
impl KeyUsagePropertyFlags {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KeyUsagePropertyFlags(Properties_::new()) }
}
impl KeyUsagePropertyFlags {
    /// Sets `Decrypt`.
    #[inline] pub fn decrypt(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Decrypt", value.into_node()); self }
    /// Sets `KeyAgreement`.
    #[inline] pub fn key_agreement(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("KeyAgreement", value.into_node()); self }
    /// Sets `Sign`.
    #[inline] pub fn sign(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Sign", value.into_node()); self }
}
impl IntoValue_<KeyUsagePropertyFlags> for KeyUsagePropertyFlags { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.KeyUsageProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-keyusageproperty.html)
#[must_use]
pub struct KeyUsageProperty(Properties_);
impl KeyUsageProperty {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KeyUsageProperty(Properties_::new()) }
}
impl KeyUsageProperty {
    /// Sets `PropertyType`. The values are constants of [`KeyUsagePropertyType`].
    #[inline] pub fn property_type(mut self, value: impl IntoValue_<KeyUsagePropertyType>) -> Self { self.0.put("PropertyType", value.into_node()); self }
    /// Sets `PropertyFlags`.
    #[inline] pub fn property_flags(mut self, value: impl IntoValue_<KeyUsagePropertyFlags>) -> Self { self.0.put("PropertyFlags", value.into_node()); self }
}
impl IntoValue_<KeyUsageProperty> for KeyUsageProperty { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.PrivateKeyAttributesV3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-privatekeyattributesv3.html)
#[must_use]
pub struct PrivateKeyAttributesV3<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl PrivateKeyAttributesV3<Missing_<super::required::algorithm>, Missing_<super::required::key_spec>, Missing_<super::required::key_usage_property>, Missing_<super::required::minimal_key_length>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateKeyAttributesV3(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> PrivateKeyAttributesV3<S0, S1, S2, S3> {
    /// Sets `Algorithm`. Required. The values are constants of [`PrivateKeyAlgorithm`].
    #[inline] pub fn algorithm(mut self, value: impl IntoValue_<PrivateKeyAlgorithm>) -> PrivateKeyAttributesV3<Set_, S1, S2, S3> { self.0.put("Algorithm", value.into_node()); PrivateKeyAttributesV3(self.0, PhantomData_) }
    /// Sets `CryptoProviders`. 1 to 100 items.
    #[inline] pub fn crypto_providers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CryptoProviders", value.into_node()); self }
    /// Sets `KeySpec`. Required. The values are constants of [`KeySpec`].
    #[inline] pub fn key_spec(mut self, value: impl IntoValue_<KeySpec>) -> PrivateKeyAttributesV3<S0, Set_, S2, S3> { self.0.put("KeySpec", value.into_node()); PrivateKeyAttributesV3(self.0, PhantomData_) }
    /// Sets `KeyUsageProperty`. Required.
    #[inline] pub fn key_usage_property(mut self, value: impl IntoValue_<KeyUsageProperty>) -> PrivateKeyAttributesV3<S0, S1, Set_, S3> { self.0.put("KeyUsageProperty", value.into_node()); PrivateKeyAttributesV3(self.0, PhantomData_) }
    /// Sets `MinimalKeyLength`. Required. At least 1.
    #[inline] pub fn minimal_key_length(mut self, value: impl IntoValue_<f64>) -> PrivateKeyAttributesV3<S0, S1, S2, Set_> { self.0.put("MinimalKeyLength", value.into_node()); PrivateKeyAttributesV3(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<PrivateKeyAttributesV3> for PrivateKeyAttributesV3<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.PrivateKeyFlagsV3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-privatekeyflagsv3.html)
#[must_use]
pub struct PrivateKeyFlagsV3<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PrivateKeyFlagsV3<Missing_<super::required::client_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateKeyFlagsV3(Properties_::new(), PhantomData_) }
}
impl<S0> PrivateKeyFlagsV3<S0> {
    /// Sets `ClientVersion`. Required. The values are constants of [`ClientCompatibilityV3`].
    #[inline] pub fn client_version(mut self, value: impl IntoValue_<ClientCompatibilityV3>) -> PrivateKeyFlagsV3<Set_> { self.0.put("ClientVersion", value.into_node()); PrivateKeyFlagsV3(self.0, PhantomData_) }
    /// Sets `ExportableKey`.
    #[inline] pub fn exportable_key(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExportableKey", value.into_node()); self }
    /// Sets `RequireAlternateSignatureAlgorithm`.
    #[inline] pub fn require_alternate_signature_algorithm(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireAlternateSignatureAlgorithm", value.into_node()); self }
    /// Sets `StrongKeyProtectionRequired`.
    #[inline] pub fn strong_key_protection_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StrongKeyProtectionRequired", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PrivateKeyFlagsV3> for PrivateKeyFlagsV3<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.SubjectNameFlagsV3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-subjectnameflagsv3.html)
#[must_use]
pub struct SubjectNameFlagsV3(Properties_);
impl SubjectNameFlagsV3 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SubjectNameFlagsV3(Properties_::new()) }
}
impl SubjectNameFlagsV3 {
    /// Sets `RequireCommonName`.
    #[inline] pub fn require_common_name(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireCommonName", value.into_node()); self }
    /// Sets `RequireDirectoryPath`.
    #[inline] pub fn require_directory_path(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireDirectoryPath", value.into_node()); self }
    /// Sets `RequireDnsAsCn`.
    #[inline] pub fn require_dns_as_cn(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireDnsAsCn", value.into_node()); self }
    /// Sets `RequireEmail`.
    #[inline] pub fn require_email(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireEmail", value.into_node()); self }
    /// Sets `SanRequireDirectoryGuid`.
    #[inline] pub fn san_require_directory_guid(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireDirectoryGuid", value.into_node()); self }
    /// Sets `SanRequireDns`.
    #[inline] pub fn san_require_dns(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireDns", value.into_node()); self }
    /// Sets `SanRequireDomainDns`.
    #[inline] pub fn san_require_domain_dns(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireDomainDns", value.into_node()); self }
    /// Sets `SanRequireEmail`.
    #[inline] pub fn san_require_email(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireEmail", value.into_node()); self }
    /// Sets `SanRequireSpn`.
    #[inline] pub fn san_require_spn(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireSpn", value.into_node()); self }
    /// Sets `SanRequireUpn`.
    #[inline] pub fn san_require_upn(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireUpn", value.into_node()); self }
}
impl IntoValue_<SubjectNameFlagsV3> for SubjectNameFlagsV3 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.TemplateV3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-templatev3.html)
#[must_use]
pub struct TemplateV3<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7,)>);
impl TemplateV3<Missing_<super::required::certificate_validity>, Missing_<super::required::enrollment_flags>, Missing_<super::required::extensions>, Missing_<super::required::general_flags>, Missing_<super::required::hash_algorithm>, Missing_<super::required::private_key_attributes>, Missing_<super::required::private_key_flags>, Missing_<super::required::subject_name_flags>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TemplateV3(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7> TemplateV3<S0, S1, S2, S3, S4, S5, S6, S7> {
    /// Sets `CertificateValidity`. Required.
    #[inline] pub fn certificate_validity(mut self, value: impl IntoValue_<CertificateValidity>) -> TemplateV3<Set_, S1, S2, S3, S4, S5, S6, S7> { self.0.put("CertificateValidity", value.into_node()); TemplateV3(self.0, PhantomData_) }
    /// Sets `EnrollmentFlags`. Required.
    #[inline] pub fn enrollment_flags(mut self, value: impl IntoValue_<EnrollmentFlagsV3>) -> TemplateV3<S0, Set_, S2, S3, S4, S5, S6, S7> { self.0.put("EnrollmentFlags", value.into_node()); TemplateV3(self.0, PhantomData_) }
    /// Sets `Extensions`. Required.
    #[inline] pub fn extensions(mut self, value: impl IntoValue_<ExtensionsV3>) -> TemplateV3<S0, S1, Set_, S3, S4, S5, S6, S7> { self.0.put("Extensions", value.into_node()); TemplateV3(self.0, PhantomData_) }
    /// Sets `GeneralFlags`. Required.
    #[inline] pub fn general_flags(mut self, value: impl IntoValue_<GeneralFlagsV3>) -> TemplateV3<S0, S1, S2, Set_, S4, S5, S6, S7> { self.0.put("GeneralFlags", value.into_node()); TemplateV3(self.0, PhantomData_) }
    /// Sets `HashAlgorithm`. Required. The values are constants of [`HashAlgorithm`].
    #[inline] pub fn hash_algorithm(mut self, value: impl IntoValue_<HashAlgorithm>) -> TemplateV3<S0, S1, S2, S3, Set_, S5, S6, S7> { self.0.put("HashAlgorithm", value.into_node()); TemplateV3(self.0, PhantomData_) }
    /// Sets `PrivateKeyAttributes`. Required.
    #[inline] pub fn private_key_attributes(mut self, value: impl IntoValue_<PrivateKeyAttributesV3>) -> TemplateV3<S0, S1, S2, S3, S4, Set_, S6, S7> { self.0.put("PrivateKeyAttributes", value.into_node()); TemplateV3(self.0, PhantomData_) }
    /// Sets `PrivateKeyFlags`. Required.
    #[inline] pub fn private_key_flags(mut self, value: impl IntoValue_<PrivateKeyFlagsV3>) -> TemplateV3<S0, S1, S2, S3, S4, S5, Set_, S7> { self.0.put("PrivateKeyFlags", value.into_node()); TemplateV3(self.0, PhantomData_) }
    /// Sets `SubjectNameFlags`. Required.
    #[inline] pub fn subject_name_flags(mut self, value: impl IntoValue_<SubjectNameFlagsV3>) -> TemplateV3<S0, S1, S2, S3, S4, S5, S6, Set_> { self.0.put("SubjectNameFlags", value.into_node()); TemplateV3(self.0, PhantomData_) }
    /// Sets `SupersededTemplates`. 1 to 100 items.
    #[inline] pub fn superseded_templates(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupersededTemplates", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_> IntoValue_<TemplateV3> for TemplateV3<S0, S1, S2, S3, S4, S5, S6, S7> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.EnrollmentFlagsV4`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-enrollmentflagsv4.html)
#[must_use]
pub struct EnrollmentFlagsV4(Properties_);
impl EnrollmentFlagsV4 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnrollmentFlagsV4(Properties_::new()) }
}
impl EnrollmentFlagsV4 {
    /// Sets `EnableKeyReuseOnNtTokenKeysetStorageFull`.
    #[inline] pub fn enable_key_reuse_on_nt_token_keyset_storage_full(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableKeyReuseOnNtTokenKeysetStorageFull", value.into_node()); self }
    /// Sets `IncludeSymmetricAlgorithms`.
    #[inline] pub fn include_symmetric_algorithms(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeSymmetricAlgorithms", value.into_node()); self }
    /// Sets `NoSecurityExtension`.
    #[inline] pub fn no_security_extension(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NoSecurityExtension", value.into_node()); self }
    /// Sets `RemoveInvalidCertificateFromPersonalStore`.
    #[inline] pub fn remove_invalid_certificate_from_personal_store(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemoveInvalidCertificateFromPersonalStore", value.into_node()); self }
    /// Sets `UserInteractionRequired`.
    #[inline] pub fn user_interaction_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UserInteractionRequired", value.into_node()); self }
}
impl IntoValue_<EnrollmentFlagsV4> for EnrollmentFlagsV4 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.ExtensionsV4`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-extensionsv4.html)
#[must_use]
pub struct ExtensionsV4<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExtensionsV4<Missing_<super::required::key_usage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExtensionsV4(Properties_::new(), PhantomData_) }
}
impl<S0> ExtensionsV4<S0> {
    /// Sets `ApplicationPolicies`.
    #[inline] pub fn application_policies(mut self, value: impl IntoValue_<ApplicationPolicies>) -> Self { self.0.put("ApplicationPolicies", value.into_node()); self }
    /// Sets `KeyUsage`. Required.
    #[inline] pub fn key_usage(mut self, value: impl IntoValue_<KeyUsage>) -> ExtensionsV4<Set_> { self.0.put("KeyUsage", value.into_node()); ExtensionsV4(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ExtensionsV4> for ExtensionsV4<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.GeneralFlagsV4`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-generalflagsv4.html)
#[must_use]
pub struct GeneralFlagsV4(Properties_);
impl GeneralFlagsV4 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeneralFlagsV4(Properties_::new()) }
}
impl GeneralFlagsV4 {
    /// Sets `AutoEnrollment`.
    #[inline] pub fn auto_enrollment(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoEnrollment", value.into_node()); self }
    /// Sets `MachineType`.
    #[inline] pub fn machine_type(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MachineType", value.into_node()); self }
}
impl IntoValue_<GeneralFlagsV4> for GeneralFlagsV4 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.PrivateKeyAttributesV4`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-privatekeyattributesv4.html)
#[must_use]
pub struct PrivateKeyAttributesV4<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PrivateKeyAttributesV4<Missing_<super::required::key_spec>, Missing_<super::required::minimal_key_length>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateKeyAttributesV4(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PrivateKeyAttributesV4<S0, S1> {
    /// Sets `Algorithm`. The values are constants of [`PrivateKeyAlgorithm`].
    #[inline] pub fn algorithm(mut self, value: impl IntoValue_<PrivateKeyAlgorithm>) -> Self { self.0.put("Algorithm", value.into_node()); self }
    /// Sets `CryptoProviders`. 1 to 100 items.
    #[inline] pub fn crypto_providers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CryptoProviders", value.into_node()); self }
    /// Sets `KeySpec`. Required. The values are constants of [`KeySpec`].
    #[inline] pub fn key_spec(mut self, value: impl IntoValue_<KeySpec>) -> PrivateKeyAttributesV4<Set_, S1> { self.0.put("KeySpec", value.into_node()); PrivateKeyAttributesV4(self.0, PhantomData_) }
    /// Sets `KeyUsageProperty`.
    #[inline] pub fn key_usage_property(mut self, value: impl IntoValue_<KeyUsageProperty>) -> Self { self.0.put("KeyUsageProperty", value.into_node()); self }
    /// Sets `MinimalKeyLength`. Required. At least 1.
    #[inline] pub fn minimal_key_length(mut self, value: impl IntoValue_<f64>) -> PrivateKeyAttributesV4<S0, Set_> { self.0.put("MinimalKeyLength", value.into_node()); PrivateKeyAttributesV4(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PrivateKeyAttributesV4> for PrivateKeyAttributesV4<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.PrivateKeyFlagsV4`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-privatekeyflagsv4.html)
#[must_use]
pub struct PrivateKeyFlagsV4<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PrivateKeyFlagsV4<Missing_<super::required::client_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateKeyFlagsV4(Properties_::new(), PhantomData_) }
}
impl<S0> PrivateKeyFlagsV4<S0> {
    /// Sets `ClientVersion`. Required. The values are constants of [`ClientCompatibilityV4`].
    #[inline] pub fn client_version(mut self, value: impl IntoValue_<ClientCompatibilityV4>) -> PrivateKeyFlagsV4<Set_> { self.0.put("ClientVersion", value.into_node()); PrivateKeyFlagsV4(self.0, PhantomData_) }
    /// Sets `ExportableKey`.
    #[inline] pub fn exportable_key(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExportableKey", value.into_node()); self }
    /// Sets `RequireAlternateSignatureAlgorithm`.
    #[inline] pub fn require_alternate_signature_algorithm(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireAlternateSignatureAlgorithm", value.into_node()); self }
    /// Sets `RequireSameKeyRenewal`.
    #[inline] pub fn require_same_key_renewal(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireSameKeyRenewal", value.into_node()); self }
    /// Sets `StrongKeyProtectionRequired`.
    #[inline] pub fn strong_key_protection_required(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StrongKeyProtectionRequired", value.into_node()); self }
    /// Sets `UseLegacyProvider`.
    #[inline] pub fn use_legacy_provider(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseLegacyProvider", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PrivateKeyFlagsV4> for PrivateKeyFlagsV4<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.SubjectNameFlagsV4`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-subjectnameflagsv4.html)
#[must_use]
pub struct SubjectNameFlagsV4(Properties_);
impl SubjectNameFlagsV4 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SubjectNameFlagsV4(Properties_::new()) }
}
impl SubjectNameFlagsV4 {
    /// Sets `RequireCommonName`.
    #[inline] pub fn require_common_name(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireCommonName", value.into_node()); self }
    /// Sets `RequireDirectoryPath`.
    #[inline] pub fn require_directory_path(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireDirectoryPath", value.into_node()); self }
    /// Sets `RequireDnsAsCn`.
    #[inline] pub fn require_dns_as_cn(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireDnsAsCn", value.into_node()); self }
    /// Sets `RequireEmail`.
    #[inline] pub fn require_email(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireEmail", value.into_node()); self }
    /// Sets `SanRequireDirectoryGuid`.
    #[inline] pub fn san_require_directory_guid(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireDirectoryGuid", value.into_node()); self }
    /// Sets `SanRequireDns`.
    #[inline] pub fn san_require_dns(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireDns", value.into_node()); self }
    /// Sets `SanRequireDomainDns`.
    #[inline] pub fn san_require_domain_dns(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireDomainDns", value.into_node()); self }
    /// Sets `SanRequireEmail`.
    #[inline] pub fn san_require_email(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireEmail", value.into_node()); self }
    /// Sets `SanRequireSpn`.
    #[inline] pub fn san_require_spn(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireSpn", value.into_node()); self }
    /// Sets `SanRequireUpn`.
    #[inline] pub fn san_require_upn(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SanRequireUpn", value.into_node()); self }
}
impl IntoValue_<SubjectNameFlagsV4> for SubjectNameFlagsV4 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.TemplateV4`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-templatev4.html)
#[must_use]
pub struct TemplateV4<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6,)>);
impl TemplateV4<Missing_<super::required::certificate_validity>, Missing_<super::required::enrollment_flags>, Missing_<super::required::extensions>, Missing_<super::required::general_flags>, Missing_<super::required::private_key_attributes>, Missing_<super::required::private_key_flags>, Missing_<super::required::subject_name_flags>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TemplateV4(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6> TemplateV4<S0, S1, S2, S3, S4, S5, S6> {
    /// Sets `CertificateValidity`. Required.
    #[inline] pub fn certificate_validity(mut self, value: impl IntoValue_<CertificateValidity>) -> TemplateV4<Set_, S1, S2, S3, S4, S5, S6> { self.0.put("CertificateValidity", value.into_node()); TemplateV4(self.0, PhantomData_) }
    /// Sets `EnrollmentFlags`. Required.
    #[inline] pub fn enrollment_flags(mut self, value: impl IntoValue_<EnrollmentFlagsV4>) -> TemplateV4<S0, Set_, S2, S3, S4, S5, S6> { self.0.put("EnrollmentFlags", value.into_node()); TemplateV4(self.0, PhantomData_) }
    /// Sets `Extensions`. Required.
    #[inline] pub fn extensions(mut self, value: impl IntoValue_<ExtensionsV4>) -> TemplateV4<S0, S1, Set_, S3, S4, S5, S6> { self.0.put("Extensions", value.into_node()); TemplateV4(self.0, PhantomData_) }
    /// Sets `GeneralFlags`. Required.
    #[inline] pub fn general_flags(mut self, value: impl IntoValue_<GeneralFlagsV4>) -> TemplateV4<S0, S1, S2, Set_, S4, S5, S6> { self.0.put("GeneralFlags", value.into_node()); TemplateV4(self.0, PhantomData_) }
    /// Sets `HashAlgorithm`. The values are constants of [`HashAlgorithm`].
    #[inline] pub fn hash_algorithm(mut self, value: impl IntoValue_<HashAlgorithm>) -> Self { self.0.put("HashAlgorithm", value.into_node()); self }
    /// Sets `PrivateKeyAttributes`. Required.
    #[inline] pub fn private_key_attributes(mut self, value: impl IntoValue_<PrivateKeyAttributesV4>) -> TemplateV4<S0, S1, S2, S3, Set_, S5, S6> { self.0.put("PrivateKeyAttributes", value.into_node()); TemplateV4(self.0, PhantomData_) }
    /// Sets `PrivateKeyFlags`. Required.
    #[inline] pub fn private_key_flags(mut self, value: impl IntoValue_<PrivateKeyFlagsV4>) -> TemplateV4<S0, S1, S2, S3, S4, Set_, S6> { self.0.put("PrivateKeyFlags", value.into_node()); TemplateV4(self.0, PhantomData_) }
    /// Sets `SubjectNameFlags`. Required.
    #[inline] pub fn subject_name_flags(mut self, value: impl IntoValue_<SubjectNameFlagsV4>) -> TemplateV4<S0, S1, S2, S3, S4, S5, Set_> { self.0.put("SubjectNameFlags", value.into_node()); TemplateV4(self.0, PhantomData_) }
    /// Sets `SupersededTemplates`. 1 to 100 items.
    #[inline] pub fn superseded_templates(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SupersededTemplates", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> IntoValue_<TemplateV4> for TemplateV4<S0, S1, S2, S3, S4, S5, S6> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::PCAConnectorAD::Template.TemplateDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcaconnectorad-template-templatedefinition.html)
#[must_use]
pub struct TemplateDefinition(Properties_);
impl TemplateDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TemplateDefinition(Properties_::new()) }
}
impl TemplateDefinition {
    /// Sets `TemplateV2`.
    #[inline] pub fn template_v2(mut self, value: impl IntoValue_<TemplateV2>) -> Self { self.0.put("TemplateV2", value.into_node()); self }
    /// Sets `TemplateV3`.
    #[inline] pub fn template_v3(mut self, value: impl IntoValue_<TemplateV3>) -> Self { self.0.put("TemplateV3", value.into_node()); self }
    /// Sets `TemplateV4`.
    #[inline] pub fn template_v4(mut self, value: impl IntoValue_<TemplateV4>) -> Self { self.0.put("TemplateV4", value.into_node()); self }
}
impl IntoValue_<TemplateDefinition> for TemplateDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::PCAConnectorAD::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html)
#[derive(Debug)]
pub enum ValidityPeriodType {}
impl ValidityPeriodType {
    /// `HOURS`
    pub const HOURS: Value_<ValidityPeriodType> = Value_::constant("HOURS");
    /// `DAYS`
    pub const DAYS: Value_<ValidityPeriodType> = Value_::constant("DAYS");
    /// `WEEKS`
    pub const WEEKS: Value_<ValidityPeriodType> = Value_::constant("WEEKS");
    /// `MONTHS`
    pub const MONTHS: Value_<ValidityPeriodType> = Value_::constant("MONTHS");
    /// `YEARS`
    pub const YEARS: Value_<ValidityPeriodType> = Value_::constant("YEARS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ValidityPeriodType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCAConnectorAD::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html)
#[derive(Debug)]
pub enum ApplicationPolicyType {}
impl ApplicationPolicyType {
    /// `ALL_APPLICATION_POLICIES`
    pub const ALL_APPLICATION_POLICIES: Value_<ApplicationPolicyType> = Value_::constant("ALL_APPLICATION_POLICIES");
    /// `ANY_PURPOSE`
    pub const ANY_PURPOSE: Value_<ApplicationPolicyType> = Value_::constant("ANY_PURPOSE");
    /// `ATTESTATION_IDENTITY_KEY_CERTIFICATE`
    pub const ATTESTATION_IDENTITY_KEY_CERTIFICATE: Value_<ApplicationPolicyType> = Value_::constant("ATTESTATION_IDENTITY_KEY_CERTIFICATE");
    /// `CERTIFICATE_REQUEST_AGENT`
    pub const CERTIFICATE_REQUEST_AGENT: Value_<ApplicationPolicyType> = Value_::constant("CERTIFICATE_REQUEST_AGENT");
    /// `CLIENT_AUTHENTICATION`
    pub const CLIENT_AUTHENTICATION: Value_<ApplicationPolicyType> = Value_::constant("CLIENT_AUTHENTICATION");
    /// `CODE_SIGNING`
    pub const CODE_SIGNING: Value_<ApplicationPolicyType> = Value_::constant("CODE_SIGNING");
    /// `CTL_USAGE`
    pub const CTL_USAGE: Value_<ApplicationPolicyType> = Value_::constant("CTL_USAGE");
    /// `DIGITAL_RIGHTS`
    pub const DIGITAL_RIGHTS: Value_<ApplicationPolicyType> = Value_::constant("DIGITAL_RIGHTS");
    /// `DIRECTORY_SERVICE_EMAIL_REPLICATION`
    pub const DIRECTORY_SERVICE_EMAIL_REPLICATION: Value_<ApplicationPolicyType> = Value_::constant("DIRECTORY_SERVICE_EMAIL_REPLICATION");
    /// `DISALLOWED_LIST`
    pub const DISALLOWED_LIST: Value_<ApplicationPolicyType> = Value_::constant("DISALLOWED_LIST");
    /// `DNS_SERVER_TRUST`
    pub const DNS_SERVER_TRUST: Value_<ApplicationPolicyType> = Value_::constant("DNS_SERVER_TRUST");
    /// `DOCUMENT_ENCRYPTION`
    pub const DOCUMENT_ENCRYPTION: Value_<ApplicationPolicyType> = Value_::constant("DOCUMENT_ENCRYPTION");
    /// `DOCUMENT_SIGNING`
    pub const DOCUMENT_SIGNING: Value_<ApplicationPolicyType> = Value_::constant("DOCUMENT_SIGNING");
    /// `DYNAMIC_CODE_GENERATOR`
    pub const DYNAMIC_CODE_GENERATOR: Value_<ApplicationPolicyType> = Value_::constant("DYNAMIC_CODE_GENERATOR");
    /// `EARLY_LAUNCH_ANTIMALWARE_DRIVER`
    pub const EARLY_LAUNCH_ANTIMALWARE_DRIVER: Value_<ApplicationPolicyType> = Value_::constant("EARLY_LAUNCH_ANTIMALWARE_DRIVER");
    /// `EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION`
    pub const EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION: Value_<ApplicationPolicyType> = Value_::constant("EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION");
    /// `ENCLAVE`
    pub const ENCLAVE: Value_<ApplicationPolicyType> = Value_::constant("ENCLAVE");
    /// `ENCRYPTING_FILE_SYSTEM`
    pub const ENCRYPTING_FILE_SYSTEM: Value_<ApplicationPolicyType> = Value_::constant("ENCRYPTING_FILE_SYSTEM");
    /// `ENDORSEMENT_KEY_CERTIFICATE`
    pub const ENDORSEMENT_KEY_CERTIFICATE: Value_<ApplicationPolicyType> = Value_::constant("ENDORSEMENT_KEY_CERTIFICATE");
    /// `FILE_RECOVERY`
    pub const FILE_RECOVERY: Value_<ApplicationPolicyType> = Value_::constant("FILE_RECOVERY");
    /// `HAL_EXTENSION`
    pub const HAL_EXTENSION: Value_<ApplicationPolicyType> = Value_::constant("HAL_EXTENSION");
    /// `IP_SECURITY_END_SYSTEM`
    pub const IP_SECURITY_END_SYSTEM: Value_<ApplicationPolicyType> = Value_::constant("IP_SECURITY_END_SYSTEM");
    /// `IP_SECURITY_IKE_INTERMEDIATE`
    pub const IP_SECURITY_IKE_INTERMEDIATE: Value_<ApplicationPolicyType> = Value_::constant("IP_SECURITY_IKE_INTERMEDIATE");
    /// `IP_SECURITY_TUNNEL_TERMINATION`
    pub const IP_SECURITY_TUNNEL_TERMINATION: Value_<ApplicationPolicyType> = Value_::constant("IP_SECURITY_TUNNEL_TERMINATION");
    /// `IP_SECURITY_USER`
    pub const IP_SECURITY_USER: Value_<ApplicationPolicyType> = Value_::constant("IP_SECURITY_USER");
    /// `ISOLATED_USER_MODE`
    pub const ISOLATED_USER_MODE: Value_<ApplicationPolicyType> = Value_::constant("ISOLATED_USER_MODE");
    /// `KDC_AUTHENTICATION`
    pub const KDC_AUTHENTICATION: Value_<ApplicationPolicyType> = Value_::constant("KDC_AUTHENTICATION");
    /// `KERNEL_MODE_CODE_SIGNING`
    pub const KERNEL_MODE_CODE_SIGNING: Value_<ApplicationPolicyType> = Value_::constant("KERNEL_MODE_CODE_SIGNING");
    /// `KEY_PACK_LICENSES`
    pub const KEY_PACK_LICENSES: Value_<ApplicationPolicyType> = Value_::constant("KEY_PACK_LICENSES");
    /// `KEY_RECOVERY`
    pub const KEY_RECOVERY: Value_<ApplicationPolicyType> = Value_::constant("KEY_RECOVERY");
    /// `KEY_RECOVERY_AGENT`
    pub const KEY_RECOVERY_AGENT: Value_<ApplicationPolicyType> = Value_::constant("KEY_RECOVERY_AGENT");
    /// `LICENSE_SERVER_VERIFICATION`
    pub const LICENSE_SERVER_VERIFICATION: Value_<ApplicationPolicyType> = Value_::constant("LICENSE_SERVER_VERIFICATION");
    /// `LIFETIME_SIGNING`
    pub const LIFETIME_SIGNING: Value_<ApplicationPolicyType> = Value_::constant("LIFETIME_SIGNING");
    /// `MICROSOFT_PUBLISHER`
    pub const MICROSOFT_PUBLISHER: Value_<ApplicationPolicyType> = Value_::constant("MICROSOFT_PUBLISHER");
    /// `MICROSOFT_TIME_STAMPING`
    pub const MICROSOFT_TIME_STAMPING: Value_<ApplicationPolicyType> = Value_::constant("MICROSOFT_TIME_STAMPING");
    /// `MICROSOFT_TRUST_LIST_SIGNING`
    pub const MICROSOFT_TRUST_LIST_SIGNING: Value_<ApplicationPolicyType> = Value_::constant("MICROSOFT_TRUST_LIST_SIGNING");
    /// `OCSP_SIGNING`
    pub const OCSP_SIGNING: Value_<ApplicationPolicyType> = Value_::constant("OCSP_SIGNING");
    /// `OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION`
    pub const OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION: Value_<ApplicationPolicyType> = Value_::constant("OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION");
    /// `PLATFORM_CERTIFICATE`
    pub const PLATFORM_CERTIFICATE: Value_<ApplicationPolicyType> = Value_::constant("PLATFORM_CERTIFICATE");
    /// `PREVIEW_BUILD_SIGNING`
    pub const PREVIEW_BUILD_SIGNING: Value_<ApplicationPolicyType> = Value_::constant("PREVIEW_BUILD_SIGNING");
    /// `PRIVATE_KEY_ARCHIVAL`
    pub const PRIVATE_KEY_ARCHIVAL: Value_<ApplicationPolicyType> = Value_::constant("PRIVATE_KEY_ARCHIVAL");
    /// `PROTECTED_PROCESS_LIGHT_VERIFICATION`
    pub const PROTECTED_PROCESS_LIGHT_VERIFICATION: Value_<ApplicationPolicyType> = Value_::constant("PROTECTED_PROCESS_LIGHT_VERIFICATION");
    /// `PROTECTED_PROCESS_VERIFICATION`
    pub const PROTECTED_PROCESS_VERIFICATION: Value_<ApplicationPolicyType> = Value_::constant("PROTECTED_PROCESS_VERIFICATION");
    /// `QUALIFIED_SUBORDINATION`
    pub const QUALIFIED_SUBORDINATION: Value_<ApplicationPolicyType> = Value_::constant("QUALIFIED_SUBORDINATION");
    /// `REVOKED_LIST_SIGNER`
    pub const REVOKED_LIST_SIGNER: Value_<ApplicationPolicyType> = Value_::constant("REVOKED_LIST_SIGNER");
    /// `ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION`
    pub const ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION: Value_<ApplicationPolicyType> = Value_::constant("ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION");
    /// `ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION`
    pub const ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION: Value_<ApplicationPolicyType> = Value_::constant("ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION");
    /// `ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL`
    pub const ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL: Value_<ApplicationPolicyType> = Value_::constant("ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL");
    /// `ROOT_LIST_SIGNER`
    pub const ROOT_LIST_SIGNER: Value_<ApplicationPolicyType> = Value_::constant("ROOT_LIST_SIGNER");
    /// `SECURE_EMAIL`
    pub const SECURE_EMAIL: Value_<ApplicationPolicyType> = Value_::constant("SECURE_EMAIL");
    /// `SERVER_AUTHENTICATION`
    pub const SERVER_AUTHENTICATION: Value_<ApplicationPolicyType> = Value_::constant("SERVER_AUTHENTICATION");
    /// `SMART_CARD_LOGIN`
    pub const SMART_CARD_LOGIN: Value_<ApplicationPolicyType> = Value_::constant("SMART_CARD_LOGIN");
    /// `SPC_ENCRYPTED_DIGEST_RETRY_COUNT`
    pub const SPC_ENCRYPTED_DIGEST_RETRY_COUNT: Value_<ApplicationPolicyType> = Value_::constant("SPC_ENCRYPTED_DIGEST_RETRY_COUNT");
    /// `SPC_RELAXED_PE_MARKER_CHECK`
    pub const SPC_RELAXED_PE_MARKER_CHECK: Value_<ApplicationPolicyType> = Value_::constant("SPC_RELAXED_PE_MARKER_CHECK");
    /// `TIME_STAMPING`
    pub const TIME_STAMPING: Value_<ApplicationPolicyType> = Value_::constant("TIME_STAMPING");
    /// `WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION`
    pub const WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION: Value_<ApplicationPolicyType> = Value_::constant("WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION");
    /// `WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION`
    pub const WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION: Value_<ApplicationPolicyType> = Value_::constant("WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION");
    /// `WINDOWS_HARDWARE_DRIVER_VERIFICATION`
    pub const WINDOWS_HARDWARE_DRIVER_VERIFICATION: Value_<ApplicationPolicyType> = Value_::constant("WINDOWS_HARDWARE_DRIVER_VERIFICATION");
    /// `WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION`
    pub const WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION: Value_<ApplicationPolicyType> = Value_::constant("WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION");
    /// `WINDOWS_KITS_COMPONENT`
    pub const WINDOWS_KITS_COMPONENT: Value_<ApplicationPolicyType> = Value_::constant("WINDOWS_KITS_COMPONENT");
    /// `WINDOWS_RT_VERIFICATION`
    pub const WINDOWS_RT_VERIFICATION: Value_<ApplicationPolicyType> = Value_::constant("WINDOWS_RT_VERIFICATION");
    /// `WINDOWS_SOFTWARE_EXTENSION_VERIFICATION`
    pub const WINDOWS_SOFTWARE_EXTENSION_VERIFICATION: Value_<ApplicationPolicyType> = Value_::constant("WINDOWS_SOFTWARE_EXTENSION_VERIFICATION");
    /// `WINDOWS_STORE`
    pub const WINDOWS_STORE: Value_<ApplicationPolicyType> = Value_::constant("WINDOWS_STORE");
    /// `WINDOWS_SYSTEM_COMPONENT_VERIFICATION`
    pub const WINDOWS_SYSTEM_COMPONENT_VERIFICATION: Value_<ApplicationPolicyType> = Value_::constant("WINDOWS_SYSTEM_COMPONENT_VERIFICATION");
    /// `WINDOWS_TCB_COMPONENT`
    pub const WINDOWS_TCB_COMPONENT: Value_<ApplicationPolicyType> = Value_::constant("WINDOWS_TCB_COMPONENT");
    /// `WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT`
    pub const WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT: Value_<ApplicationPolicyType> = Value_::constant("WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT");
    /// `WINDOWS_UPDATE`
    pub const WINDOWS_UPDATE: Value_<ApplicationPolicyType> = Value_::constant("WINDOWS_UPDATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplicationPolicyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCAConnectorAD::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html)
#[derive(Debug)]
pub enum KeySpec {}
impl KeySpec {
    /// `KEY_EXCHANGE`
    pub const KEY_EXCHANGE: Value_<KeySpec> = Value_::constant("KEY_EXCHANGE");
    /// `SIGNATURE`
    pub const SIGNATURE: Value_<KeySpec> = Value_::constant("SIGNATURE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeySpec> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCAConnectorAD::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html)
#[derive(Debug)]
pub enum ClientCompatibilityV2 {}
impl ClientCompatibilityV2 {
    /// `WINDOWS_SERVER_2003`
    pub const WINDOWS_SERVER_2003: Value_<ClientCompatibilityV2> = Value_::constant("WINDOWS_SERVER_2003");
    /// `WINDOWS_SERVER_2008`
    pub const WINDOWS_SERVER_2008: Value_<ClientCompatibilityV2> = Value_::constant("WINDOWS_SERVER_2008");
    /// `WINDOWS_SERVER_2008_R2`
    pub const WINDOWS_SERVER_2008_R2: Value_<ClientCompatibilityV2> = Value_::constant("WINDOWS_SERVER_2008_R2");
    /// `WINDOWS_SERVER_2012`
    pub const WINDOWS_SERVER_2012: Value_<ClientCompatibilityV2> = Value_::constant("WINDOWS_SERVER_2012");
    /// `WINDOWS_SERVER_2012_R2`
    pub const WINDOWS_SERVER_2012_R2: Value_<ClientCompatibilityV2> = Value_::constant("WINDOWS_SERVER_2012_R2");
    /// `WINDOWS_SERVER_2016`
    pub const WINDOWS_SERVER_2016: Value_<ClientCompatibilityV2> = Value_::constant("WINDOWS_SERVER_2016");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClientCompatibilityV2> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCAConnectorAD::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html)
#[derive(Debug)]
pub enum HashAlgorithm {}
impl HashAlgorithm {
    /// `SHA256`
    pub const SHA256: Value_<HashAlgorithm> = Value_::constant("SHA256");
    /// `SHA384`
    pub const SHA384: Value_<HashAlgorithm> = Value_::constant("SHA384");
    /// `SHA512`
    pub const SHA512: Value_<HashAlgorithm> = Value_::constant("SHA512");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HashAlgorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCAConnectorAD::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html)
#[derive(Debug)]
pub enum PrivateKeyAlgorithm {}
impl PrivateKeyAlgorithm {
    /// `RSA`
    pub const RSA: Value_<PrivateKeyAlgorithm> = Value_::constant("RSA");
    /// `ECDH_P256`
    pub const ECDH_P256: Value_<PrivateKeyAlgorithm> = Value_::constant("ECDH_P256");
    /// `ECDH_P384`
    pub const ECDH_P384: Value_<PrivateKeyAlgorithm> = Value_::constant("ECDH_P384");
    /// `ECDH_P521`
    pub const ECDH_P521: Value_<PrivateKeyAlgorithm> = Value_::constant("ECDH_P521");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PrivateKeyAlgorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCAConnectorAD::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html)
#[derive(Debug)]
pub enum KeyUsagePropertyType {}
impl KeyUsagePropertyType {
    /// `ALL`
    pub const ALL: Value_<KeyUsagePropertyType> = Value_::constant("ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyUsagePropertyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCAConnectorAD::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html)
#[derive(Debug)]
pub enum ClientCompatibilityV3 {}
impl ClientCompatibilityV3 {
    /// `WINDOWS_SERVER_2008`
    pub const WINDOWS_SERVER_2008: Value_<ClientCompatibilityV3> = Value_::constant("WINDOWS_SERVER_2008");
    /// `WINDOWS_SERVER_2008_R2`
    pub const WINDOWS_SERVER_2008_R2: Value_<ClientCompatibilityV3> = Value_::constant("WINDOWS_SERVER_2008_R2");
    /// `WINDOWS_SERVER_2012`
    pub const WINDOWS_SERVER_2012: Value_<ClientCompatibilityV3> = Value_::constant("WINDOWS_SERVER_2012");
    /// `WINDOWS_SERVER_2012_R2`
    pub const WINDOWS_SERVER_2012_R2: Value_<ClientCompatibilityV3> = Value_::constant("WINDOWS_SERVER_2012_R2");
    /// `WINDOWS_SERVER_2016`
    pub const WINDOWS_SERVER_2016: Value_<ClientCompatibilityV3> = Value_::constant("WINDOWS_SERVER_2016");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClientCompatibilityV3> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::PCAConnectorAD::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html)
#[derive(Debug)]
pub enum ClientCompatibilityV4 {}
impl ClientCompatibilityV4 {
    /// `WINDOWS_SERVER_2012`
    pub const WINDOWS_SERVER_2012: Value_<ClientCompatibilityV4> = Value_::constant("WINDOWS_SERVER_2012");
    /// `WINDOWS_SERVER_2012_R2`
    pub const WINDOWS_SERVER_2012_R2: Value_<ClientCompatibilityV4> = Value_::constant("WINDOWS_SERVER_2012_R2");
    /// `WINDOWS_SERVER_2016`
    pub const WINDOWS_SERVER_2016: Value_<ClientCompatibilityV4> = Value_::constant("WINDOWS_SERVER_2016");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClientCompatibilityV4> { Value_::from_node(value.into_node()) }
}
