// Made by `cargo xtask generate`; do not edit.
//! `AWS::ACMPCA::CertificateAuthority`

use stanchion_template::generated::*;

/// `AWS::ACMPCA::CertificateAuthority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html)
#[must_use]
pub struct CertificateAuthority<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl CertificateAuthority<Missing_<super::required::key_algorithm>, Missing_<super::required::signing_algorithm>, Missing_<super::required::subject>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CertificateAuthority(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> CertificateAuthority<S0, S1, S2, S3> {
    /// Sets `CsrExtensions`. An update replaces the resource.
    #[inline] pub fn csr_extensions(mut self, value: impl IntoValue_<CsrExtensions>) -> Self { self.0.put("CsrExtensions", value.into_node()); self }
    /// Sets `KeyAlgorithm`. Required. An update replaces the resource.
    #[inline] pub fn key_algorithm(mut self, value: impl IntoValue_<String>) -> CertificateAuthority<Set_, S1, S2, S3> { self.0.put("KeyAlgorithm", value.into_node()); CertificateAuthority(self.0, PhantomData_) }
    /// Sets `KeyStorageSecurityStandard`. An update replaces the resource. The values are constants of [`KeyStorageSecurityStandard`].
    #[inline] pub fn key_storage_security_standard(mut self, value: impl IntoValue_<KeyStorageSecurityStandard>) -> Self { self.0.put("KeyStorageSecurityStandard", value.into_node()); self }
    /// Sets `RevocationConfiguration`.
    #[inline] pub fn revocation_configuration(mut self, value: impl IntoValue_<RevocationConfiguration>) -> Self { self.0.put("RevocationConfiguration", value.into_node()); self }
    /// Sets `SigningAlgorithm`. Required. An update replaces the resource.
    #[inline] pub fn signing_algorithm(mut self, value: impl IntoValue_<String>) -> CertificateAuthority<S0, Set_, S2, S3> { self.0.put("SigningAlgorithm", value.into_node()); CertificateAuthority(self.0, PhantomData_) }
    /// Sets `Subject`. Required. An update replaces the resource.
    #[inline] pub fn subject(mut self, value: impl IntoValue_<Subject>) -> CertificateAuthority<S0, S1, Set_, S3> { self.0.put("Subject", value.into_node()); CertificateAuthority(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> CertificateAuthority<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); CertificateAuthority(self.0, PhantomData_) }
    /// Sets `UsageMode`. An update replaces the resource. The values are constants of [`UsageMode`].
    #[inline] pub fn usage_mode(mut self, value: impl IntoValue_<UsageMode>) -> Self { self.0.put("UsageMode", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<CertificateAuthority> for CertificateAuthority<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for CertificateAuthority<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::ACMPCA::CertificateAuthority";
    type Handle = CertificateAuthorityRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CertificateAuthority`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CertificateAuthorityRef(Id_);
impl From<Id_> for CertificateAuthorityRef { #[inline] fn from(id: Id_) -> Self { CertificateAuthorityRef(id) } }
impl AsRef<Id_> for CertificateAuthorityRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CertificateAuthorityRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CertificateSigningRequest`
    #[inline] pub fn certificate_signing_request(&self) -> Value_<String> { self.0.attribute("CertificateSigningRequest") }
}
/// `AWS::ACMPCA::CertificateAuthority.KeyUsage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-keyusage.html)
#[must_use]
pub struct KeyUsage(Properties_);
impl KeyUsage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KeyUsage(Properties_::new()) }
}
impl KeyUsage {
    /// Sets `CRLSign`.
    #[inline] pub fn crl_sign(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CRLSign", value.into_node()); self }
    /// Sets `DataEncipherment`.
    #[inline] pub fn data_encipherment(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DataEncipherment", value.into_node()); self }
    /// Sets `DecipherOnly`.
    #[inline] pub fn decipher_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DecipherOnly", value.into_node()); self }
    /// Sets `DigitalSignature`.
    #[inline] pub fn digital_signature(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DigitalSignature", value.into_node()); self }
    /// Sets `EncipherOnly`.
    #[inline] pub fn encipher_only(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EncipherOnly", value.into_node()); self }
    /// Sets `KeyAgreement`.
    #[inline] pub fn key_agreement(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("KeyAgreement", value.into_node()); self }
    /// Sets `KeyCertSign`.
    #[inline] pub fn key_cert_sign(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("KeyCertSign", value.into_node()); self }
    /// Sets `KeyEncipherment`.
    #[inline] pub fn key_encipherment(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("KeyEncipherment", value.into_node()); self }
    /// Sets `NonRepudiation`.
    #[inline] pub fn non_repudiation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NonRepudiation", value.into_node()); self }
}
impl IntoValue_<KeyUsage> for KeyUsage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::CertificateAuthority.CustomAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-customattribute.html)
#[must_use]
pub struct CustomAttribute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomAttribute<Missing_<super::required::object_identifier>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomAttribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomAttribute<S0, S1> {
    /// Sets `ObjectIdentifier`. Required.
    #[inline] pub fn object_identifier(mut self, value: impl IntoValue_<String>) -> CustomAttribute<Set_, S1> { self.0.put("ObjectIdentifier", value.into_node()); CustomAttribute(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> CustomAttribute<S0, Set_> { self.0.put("Value", value.into_node()); CustomAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomAttribute> for CustomAttribute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::CertificateAuthority.Subject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-subject.html)
#[must_use]
pub struct Subject(Properties_);
impl Subject {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Subject(Properties_::new()) }
}
impl Subject {
    /// Sets `CommonName`.
    #[inline] pub fn common_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CommonName", value.into_node()); self }
    /// Sets `Country`.
    #[inline] pub fn country(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Country", value.into_node()); self }
    /// Sets `CustomAttributes`.
    #[inline] pub fn custom_attributes(mut self, value: impl IntoValue_<Vec<CustomAttribute>>) -> Self { self.0.put("CustomAttributes", value.into_node()); self }
    /// Sets `DistinguishedNameQualifier`.
    #[inline] pub fn distinguished_name_qualifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DistinguishedNameQualifier", value.into_node()); self }
    /// Sets `GenerationQualifier`.
    #[inline] pub fn generation_qualifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GenerationQualifier", value.into_node()); self }
    /// Sets `GivenName`.
    #[inline] pub fn given_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GivenName", value.into_node()); self }
    /// Sets `Initials`.
    #[inline] pub fn initials(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Initials", value.into_node()); self }
    /// Sets `Locality`.
    #[inline] pub fn locality(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locality", value.into_node()); self }
    /// Sets `Organization`.
    #[inline] pub fn organization(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Organization", value.into_node()); self }
    /// Sets `OrganizationalUnit`.
    #[inline] pub fn organizational_unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OrganizationalUnit", value.into_node()); self }
    /// Sets `Pseudonym`.
    #[inline] pub fn pseudonym(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Pseudonym", value.into_node()); self }
    /// Sets `SerialNumber`.
    #[inline] pub fn serial_number(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SerialNumber", value.into_node()); self }
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Surname`.
    #[inline] pub fn surname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Surname", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
}
impl IntoValue_<Subject> for Subject { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::CertificateAuthority.EdiPartyName`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-edipartyname.html)
#[must_use]
pub struct EdiPartyName<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EdiPartyName<Missing_<super::required::party_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EdiPartyName(Properties_::new(), PhantomData_) }
}
impl<S0> EdiPartyName<S0> {
    /// Sets `NameAssigner`.
    #[inline] pub fn name_assigner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NameAssigner", value.into_node()); self }
    /// Sets `PartyName`. Required.
    #[inline] pub fn party_name(mut self, value: impl IntoValue_<String>) -> EdiPartyName<Set_> { self.0.put("PartyName", value.into_node()); EdiPartyName(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EdiPartyName> for EdiPartyName<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::CertificateAuthority.OtherName`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-othername.html)
#[must_use]
pub struct OtherName<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OtherName<Missing_<super::required::type_id>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OtherName(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OtherName<S0, S1> {
    /// Sets `TypeId`. Required.
    #[inline] pub fn type_id(mut self, value: impl IntoValue_<String>) -> OtherName<Set_, S1> { self.0.put("TypeId", value.into_node()); OtherName(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> OtherName<S0, Set_> { self.0.put("Value", value.into_node()); OtherName(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OtherName> for OtherName<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::CertificateAuthority.GeneralName`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-generalname.html)
#[must_use]
pub struct GeneralName(Properties_);
impl GeneralName {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeneralName(Properties_::new()) }
}
impl GeneralName {
    /// Sets `DirectoryName`.
    #[inline] pub fn directory_name(mut self, value: impl IntoValue_<Subject>) -> Self { self.0.put("DirectoryName", value.into_node()); self }
    /// Sets `DnsName`.
    #[inline] pub fn dns_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DnsName", value.into_node()); self }
    /// Sets `EdiPartyName`.
    #[inline] pub fn edi_party_name(mut self, value: impl IntoValue_<EdiPartyName>) -> Self { self.0.put("EdiPartyName", value.into_node()); self }
    /// Sets `IpAddress`.
    #[inline] pub fn ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpAddress", value.into_node()); self }
    /// Sets `OtherName`.
    #[inline] pub fn other_name(mut self, value: impl IntoValue_<OtherName>) -> Self { self.0.put("OtherName", value.into_node()); self }
    /// Sets `RegisteredId`.
    #[inline] pub fn registered_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegisteredId", value.into_node()); self }
    /// Sets `Rfc822Name`.
    #[inline] pub fn rfc822_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Rfc822Name", value.into_node()); self }
    /// Sets `UniformResourceIdentifier`.
    #[inline] pub fn uniform_resource_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UniformResourceIdentifier", value.into_node()); self }
}
impl IntoValue_<GeneralName> for GeneralName { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::CertificateAuthority.AccessMethod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-accessmethod.html)
#[must_use]
pub struct AccessMethod(Properties_);
impl AccessMethod {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessMethod(Properties_::new()) }
}
impl AccessMethod {
    /// Sets `AccessMethodType`.
    #[inline] pub fn access_method_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessMethodType", value.into_node()); self }
    /// Sets `CustomObjectIdentifier`.
    #[inline] pub fn custom_object_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomObjectIdentifier", value.into_node()); self }
}
impl IntoValue_<AccessMethod> for AccessMethod { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::CertificateAuthority.AccessDescription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-accessdescription.html)
#[must_use]
pub struct AccessDescription<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AccessDescription<Missing_<super::required::access_location>, Missing_<super::required::access_method>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessDescription(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AccessDescription<S0, S1> {
    /// Sets `AccessLocation`. Required.
    #[inline] pub fn access_location(mut self, value: impl IntoValue_<GeneralName>) -> AccessDescription<Set_, S1> { self.0.put("AccessLocation", value.into_node()); AccessDescription(self.0, PhantomData_) }
    /// Sets `AccessMethod`. Required.
    #[inline] pub fn access_method(mut self, value: impl IntoValue_<AccessMethod>) -> AccessDescription<S0, Set_> { self.0.put("AccessMethod", value.into_node()); AccessDescription(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AccessDescription> for AccessDescription<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::CertificateAuthority.CsrExtensions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-csrextensions.html)
#[must_use]
pub struct CsrExtensions(Properties_);
impl CsrExtensions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CsrExtensions(Properties_::new()) }
}
impl CsrExtensions {
    /// Sets `KeyUsage`.
    #[inline] pub fn key_usage(mut self, value: impl IntoValue_<KeyUsage>) -> Self { self.0.put("KeyUsage", value.into_node()); self }
    /// Sets `SubjectInformationAccess`.
    #[inline] pub fn subject_information_access(mut self, value: impl IntoValue_<Vec<AccessDescription>>) -> Self { self.0.put("SubjectInformationAccess", value.into_node()); self }
}
impl IntoValue_<CsrExtensions> for CsrExtensions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::CertificateAuthority.CrlDistributionPointExtensionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-crldistributionpointextensionconfiguration.html)
#[must_use]
pub struct CrlDistributionPointExtensionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CrlDistributionPointExtensionConfiguration<Missing_<super::required::omit_extension>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CrlDistributionPointExtensionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CrlDistributionPointExtensionConfiguration<S0> {
    /// Sets `OmitExtension`. Required.
    #[inline] pub fn omit_extension(mut self, value: impl IntoValue_<bool>) -> CrlDistributionPointExtensionConfiguration<Set_> { self.0.put("OmitExtension", value.into_node()); CrlDistributionPointExtensionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CrlDistributionPointExtensionConfiguration> for CrlDistributionPointExtensionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::CertificateAuthority.CrlConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-crlconfiguration.html)
#[must_use]
pub struct CrlConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CrlConfiguration<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CrlConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CrlConfiguration<S0> {
    /// Sets `CrlDistributionPointExtensionConfiguration`.
    #[inline] pub fn crl_distribution_point_extension_configuration(mut self, value: impl IntoValue_<CrlDistributionPointExtensionConfiguration>) -> Self { self.0.put("CrlDistributionPointExtensionConfiguration", value.into_node()); self }
    /// Sets `CrlType`. The values are constants of [`CrlType`].
    #[inline] pub fn crl_type(mut self, value: impl IntoValue_<CrlType>) -> Self { self.0.put("CrlType", value.into_node()); self }
    /// Sets `CustomCname`. 0 to 253 characters.
    #[inline] pub fn custom_cname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomCname", value.into_node()); self }
    /// Sets `CustomPath`. 0 to 253 characters.
    #[inline] pub fn custom_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomPath", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> CrlConfiguration<Set_> { self.0.put("Enabled", value.into_node()); CrlConfiguration(self.0, PhantomData_) }
    /// Sets `ExpirationInDays`. 1 to 5000.
    #[inline] pub fn expiration_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ExpirationInDays", value.into_node()); self }
    /// Sets `S3BucketName`. 3 to 255 characters.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketName", value.into_node()); self }
    /// Sets `S3ObjectAcl`. The values are constants of [`S3ObjectAcl`].
    #[inline] pub fn s3_object_acl(mut self, value: impl IntoValue_<S3ObjectAcl>) -> Self { self.0.put("S3ObjectAcl", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CrlConfiguration> for CrlConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::CertificateAuthority.OcspConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-ocspconfiguration.html)
#[must_use]
pub struct OcspConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OcspConfiguration<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OcspConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> OcspConfiguration<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> OcspConfiguration<Set_> { self.0.put("Enabled", value.into_node()); OcspConfiguration(self.0, PhantomData_) }
    /// Sets `OcspCustomCname`. 0 to 253 characters.
    #[inline] pub fn ocsp_custom_cname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OcspCustomCname", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OcspConfiguration> for OcspConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::CertificateAuthority.RevocationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificateauthority-revocationconfiguration.html)
#[must_use]
pub struct RevocationConfiguration(Properties_);
impl RevocationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RevocationConfiguration(Properties_::new()) }
}
impl RevocationConfiguration {
    /// Sets `CrlConfiguration`.
    #[inline] pub fn crl_configuration(mut self, value: impl IntoValue_<CrlConfiguration>) -> Self { self.0.put("CrlConfiguration", value.into_node()); self }
    /// Sets `OcspConfiguration`.
    #[inline] pub fn ocsp_configuration(mut self, value: impl IntoValue_<OcspConfiguration>) -> Self { self.0.put("OcspConfiguration", value.into_node()); self }
}
impl IntoValue_<RevocationConfiguration> for RevocationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ACMPCA::CertificateAuthority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html)
#[derive(Debug)]
pub enum KeyStorageSecurityStandard {}
impl KeyStorageSecurityStandard {
    /// `CCPC_LEVEL_1_OR_HIGHER`
    pub const CCPC_LEVEL_1_OR_HIGHER: Value_<KeyStorageSecurityStandard> = Value_::constant("CCPC_LEVEL_1_OR_HIGHER");
    /// `FIPS_140_2_LEVEL_2_OR_HIGHER`
    pub const FIPS_140_2_LEVEL_2_OR_HIGHER: Value_<KeyStorageSecurityStandard> = Value_::constant("FIPS_140_2_LEVEL_2_OR_HIGHER");
    /// `FIPS_140_2_LEVEL_3_OR_HIGHER`
    pub const FIPS_140_2_LEVEL_3_OR_HIGHER: Value_<KeyStorageSecurityStandard> = Value_::constant("FIPS_140_2_LEVEL_3_OR_HIGHER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyStorageSecurityStandard> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ACMPCA::CertificateAuthority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html)
#[derive(Debug)]
pub enum CrlType {}
impl CrlType {
    /// `COMPLETE`
    pub const COMPLETE: Value_<CrlType> = Value_::constant("COMPLETE");
    /// `PARTITIONED`
    pub const PARTITIONED: Value_<CrlType> = Value_::constant("PARTITIONED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CrlType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ACMPCA::CertificateAuthority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html)
#[derive(Debug)]
pub enum S3ObjectAcl {}
impl S3ObjectAcl {
    /// `BUCKET_OWNER_FULL_CONTROL`
    pub const BUCKET_OWNER_FULL_CONTROL: Value_<S3ObjectAcl> = Value_::constant("BUCKET_OWNER_FULL_CONTROL");
    /// `PUBLIC_READ`
    pub const PUBLIC_READ: Value_<S3ObjectAcl> = Value_::constant("PUBLIC_READ");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3ObjectAcl> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ACMPCA::CertificateAuthority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html)
#[derive(Debug)]
pub enum UsageMode {}
impl UsageMode {
    /// `GENERAL_PURPOSE`
    pub const GENERAL_PURPOSE: Value_<UsageMode> = Value_::constant("GENERAL_PURPOSE");
    /// `SHORT_LIVED_CERTIFICATE`
    pub const SHORT_LIVED_CERTIFICATE: Value_<UsageMode> = Value_::constant("SHORT_LIVED_CERTIFICATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UsageMode> { Value_::from_node(value.into_node()) }
}
