// Made by `cargo xtask generate`; do not edit.
//! `AWS::ACMPCA::Certificate`

use stanchion_template::generated::*;

/// `AWS::ACMPCA::Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificate.html)
#[must_use]
pub struct Certificate<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Certificate<Missing_<super::required::certificate_authority_arn>, Missing_<super::required::certificate_signing_request>, Missing_<super::required::signing_algorithm>, Missing_<super::required::validity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Certificate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Certificate<S0, S1, S2, S3> {
    /// Sets `ApiPassthrough`. An update replaces the resource.
    #[inline] pub fn api_passthrough(mut self, value: impl IntoValue_<ApiPassthrough>) -> Self { self.0.put("ApiPassthrough", value.into_node()); self }
    /// Sets `CertificateAuthorityArn`. Required. An update replaces the resource.
    #[inline] pub fn certificate_authority_arn(mut self, value: impl IntoValue_<String>) -> Certificate<Set_, S1, S2, S3> { self.0.put("CertificateAuthorityArn", value.into_node()); Certificate(self.0, PhantomData_) }
    /// Sets `CertificateSigningRequest`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn certificate_signing_request(mut self, value: impl IntoValue_<String>) -> Certificate<S0, Set_, S2, S3> { self.0.put("CertificateSigningRequest", value.into_node()); Certificate(self.0, PhantomData_) }
    /// Sets `SigningAlgorithm`. Required. An update replaces the resource.
    #[inline] pub fn signing_algorithm(mut self, value: impl IntoValue_<String>) -> Certificate<S0, S1, Set_, S3> { self.0.put("SigningAlgorithm", value.into_node()); Certificate(self.0, PhantomData_) }
    /// Sets `TemplateArn`. An update replaces the resource.
    #[inline] pub fn template_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateArn", value.into_node()); self }
    /// Sets `Validity`. Required. An update replaces the resource.
    #[inline] pub fn validity(mut self, value: impl IntoValue_<Validity>) -> Certificate<S0, S1, S2, Set_> { self.0.put("Validity", value.into_node()); Certificate(self.0, PhantomData_) }
    /// Sets `ValidityNotBefore`. An update replaces the resource.
    #[inline] pub fn validity_not_before(mut self, value: impl IntoValue_<Validity>) -> Self { self.0.put("ValidityNotBefore", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Certificate> for Certificate<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Certificate<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::ACMPCA::Certificate";
    type Handle = CertificateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Certificate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CertificateRef(Id_);
impl From<Id_> for CertificateRef { #[inline] fn from(id: Id_) -> Self { CertificateRef(id) } }
impl AsRef<Id_> for CertificateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CertificateRef {
    /// `Ref`: `Arn|CertificateAuthorityArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Certificate`
    #[inline] pub fn certificate(&self) -> Value_<String> { self.0.attribute("Certificate") }
}
/// `AWS::ACMPCA::Certificate.Qualifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-qualifier.html)
#[must_use]
pub struct Qualifier<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Qualifier<Missing_<super::required::cps_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Qualifier(Properties_::new(), PhantomData_) }
}
impl<S0> Qualifier<S0> {
    /// Sets `CpsUri`. Required.
    #[inline] pub fn cps_uri(mut self, value: impl IntoValue_<String>) -> Qualifier<Set_> { self.0.put("CpsUri", value.into_node()); Qualifier(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Qualifier> for Qualifier<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::Certificate.PolicyQualifierInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-policyqualifierinfo.html)
#[must_use]
pub struct PolicyQualifierInfo<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PolicyQualifierInfo<Missing_<super::required::policy_qualifier_id>, Missing_<super::required::qualifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyQualifierInfo(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PolicyQualifierInfo<S0, S1> {
    /// Sets `PolicyQualifierId`. Required.
    #[inline] pub fn policy_qualifier_id(mut self, value: impl IntoValue_<String>) -> PolicyQualifierInfo<Set_, S1> { self.0.put("PolicyQualifierId", value.into_node()); PolicyQualifierInfo(self.0, PhantomData_) }
    /// Sets `Qualifier`. Required.
    #[inline] pub fn qualifier(mut self, value: impl IntoValue_<Qualifier>) -> PolicyQualifierInfo<S0, Set_> { self.0.put("Qualifier", value.into_node()); PolicyQualifierInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PolicyQualifierInfo> for PolicyQualifierInfo<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::Certificate.PolicyInformation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-policyinformation.html)
#[must_use]
pub struct PolicyInformation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PolicyInformation<Missing_<super::required::cert_policy_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyInformation(Properties_::new(), PhantomData_) }
}
impl<S0> PolicyInformation<S0> {
    /// Sets `CertPolicyId`. Required.
    #[inline] pub fn cert_policy_id(mut self, value: impl IntoValue_<String>) -> PolicyInformation<Set_> { self.0.put("CertPolicyId", value.into_node()); PolicyInformation(self.0, PhantomData_) }
    /// Sets `PolicyQualifiers`.
    #[inline] pub fn policy_qualifiers(mut self, value: impl IntoValue_<Vec<PolicyQualifierInfo>>) -> Self { self.0.put("PolicyQualifiers", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PolicyInformation> for PolicyInformation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::Certificate.CustomExtension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-customextension.html)
#[must_use]
pub struct CustomExtension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomExtension<Missing_<super::required::object_identifier>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomExtension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomExtension<S0, S1> {
    /// Sets `Critical`.
    #[inline] pub fn critical(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Critical", value.into_node()); self }
    /// Sets `ObjectIdentifier`. Required.
    #[inline] pub fn object_identifier(mut self, value: impl IntoValue_<String>) -> CustomExtension<Set_, S1> { self.0.put("ObjectIdentifier", value.into_node()); CustomExtension(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> CustomExtension<S0, Set_> { self.0.put("Value", value.into_node()); CustomExtension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomExtension> for CustomExtension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::Certificate.ExtendedKeyUsage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-extendedkeyusage.html)
#[must_use]
pub struct ExtendedKeyUsage(Properties_);
impl ExtendedKeyUsage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExtendedKeyUsage(Properties_::new()) }
}
impl ExtendedKeyUsage {
    /// Sets `ExtendedKeyUsageObjectIdentifier`.
    #[inline] pub fn extended_key_usage_object_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExtendedKeyUsageObjectIdentifier", value.into_node()); self }
    /// Sets `ExtendedKeyUsageType`.
    #[inline] pub fn extended_key_usage_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExtendedKeyUsageType", value.into_node()); self }
}
impl IntoValue_<ExtendedKeyUsage> for ExtendedKeyUsage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::Certificate.KeyUsage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-keyusage.html)
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
/// `AWS::ACMPCA::Certificate.CustomAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-customattribute.html)
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
/// `AWS::ACMPCA::Certificate.Subject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-subject.html)
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
/// `AWS::ACMPCA::Certificate.EdiPartyName`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-edipartyname.html)
#[must_use]
pub struct EdiPartyName<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EdiPartyName<Missing_<super::required::name_assigner>, Missing_<super::required::party_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EdiPartyName(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EdiPartyName<S0, S1> {
    /// Sets `NameAssigner`. Required.
    #[inline] pub fn name_assigner(mut self, value: impl IntoValue_<String>) -> EdiPartyName<Set_, S1> { self.0.put("NameAssigner", value.into_node()); EdiPartyName(self.0, PhantomData_) }
    /// Sets `PartyName`. Required.
    #[inline] pub fn party_name(mut self, value: impl IntoValue_<String>) -> EdiPartyName<S0, Set_> { self.0.put("PartyName", value.into_node()); EdiPartyName(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EdiPartyName> for EdiPartyName<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::Certificate.OtherName`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-othername.html)
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
/// `AWS::ACMPCA::Certificate.GeneralName`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-generalname.html)
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
/// `AWS::ACMPCA::Certificate.Extensions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-extensions.html)
#[must_use]
pub struct Extensions(Properties_);
impl Extensions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Extensions(Properties_::new()) }
}
impl Extensions {
    /// Sets `CertificatePolicies`.
    #[inline] pub fn certificate_policies(mut self, value: impl IntoValue_<Vec<PolicyInformation>>) -> Self { self.0.put("CertificatePolicies", value.into_node()); self }
    /// Sets `CustomExtensions`.
    #[inline] pub fn custom_extensions(mut self, value: impl IntoValue_<Vec<CustomExtension>>) -> Self { self.0.put("CustomExtensions", value.into_node()); self }
    /// Sets `ExtendedKeyUsage`.
    #[inline] pub fn extended_key_usage(mut self, value: impl IntoValue_<Vec<ExtendedKeyUsage>>) -> Self { self.0.put("ExtendedKeyUsage", value.into_node()); self }
    /// Sets `KeyUsage`.
    #[inline] pub fn key_usage(mut self, value: impl IntoValue_<KeyUsage>) -> Self { self.0.put("KeyUsage", value.into_node()); self }
    /// Sets `SubjectAlternativeNames`.
    #[inline] pub fn subject_alternative_names(mut self, value: impl IntoValue_<Vec<GeneralName>>) -> Self { self.0.put("SubjectAlternativeNames", value.into_node()); self }
}
impl IntoValue_<Extensions> for Extensions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::Certificate.ApiPassthrough`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-apipassthrough.html)
#[must_use]
pub struct ApiPassthrough(Properties_);
impl ApiPassthrough {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApiPassthrough(Properties_::new()) }
}
impl ApiPassthrough {
    /// Sets `Extensions`.
    #[inline] pub fn extensions(mut self, value: impl IntoValue_<Extensions>) -> Self { self.0.put("Extensions", value.into_node()); self }
    /// Sets `Subject`.
    #[inline] pub fn subject(mut self, value: impl IntoValue_<Subject>) -> Self { self.0.put("Subject", value.into_node()); self }
}
impl IntoValue_<ApiPassthrough> for ApiPassthrough { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ACMPCA::Certificate.Validity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-acmpca-certificate-validity.html)
#[must_use]
pub struct Validity<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Validity<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Validity(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Validity<S0, S1> {
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Validity<Set_, S1> { self.0.put("Type", value.into_node()); Validity(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> Validity<S0, Set_> { self.0.put("Value", value.into_node()); Validity(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Validity> for Validity<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
