// Made by `cargo xtask generate`; do not edit.
//! `AWS::CertificateManager::AcmeDomainValidation`

use stanchion_template::generated::*;

/// `AWS::CertificateManager::AcmeDomainValidation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html)
#[must_use]
pub struct AcmeDomainValidation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AcmeDomainValidation<Missing_<super::required::acme_endpoint_arn>, Missing_<super::required::domain_name>, Missing_<super::required::prevalidation_options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AcmeDomainValidation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AcmeDomainValidation<S0, S1, S2> {
    /// Sets `AcmeEndpointArn`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn acme_endpoint_arn(mut self, value: impl IntoValue_<String>) -> AcmeDomainValidation<Set_, S1, S2> { self.0.put("AcmeEndpointArn", value.into_node()); AcmeDomainValidation(self.0, PhantomData_) }
    /// Sets `DomainName`. Required. 1 to 253 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> AcmeDomainValidation<S0, Set_, S2> { self.0.put("DomainName", value.into_node()); AcmeDomainValidation(self.0, PhantomData_) }
    /// Sets `PrevalidationOptions`. Required.
    #[inline] pub fn prevalidation_options(mut self, value: impl IntoValue_<PrevalidationOptions>) -> AcmeDomainValidation<S0, S1, Set_> { self.0.put("PrevalidationOptions", value.into_node()); AcmeDomainValidation(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AcmeDomainValidation> for AcmeDomainValidation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AcmeDomainValidation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CertificateManager::AcmeDomainValidation";
    type Handle = AcmeDomainValidationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AcmeDomainValidation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AcmeDomainValidationRef(Id_);
impl From<Id_> for AcmeDomainValidationRef { #[inline] fn from(id: Id_) -> Self { AcmeDomainValidationRef(id) } }
impl AsRef<Id_> for AcmeDomainValidationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AcmeDomainValidationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::CertificateManager::AcmeDomainValidation.DomainScope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-acmedomainvalidation-domainscope.html)
#[must_use]
pub struct DomainScope(Properties_);
impl DomainScope {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DomainScope(Properties_::new()) }
}
impl DomainScope {
    /// Sets `ExactDomain`.
    #[inline] pub fn exact_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExactDomain", value.into_node()); self }
    /// Sets `Subdomains`.
    #[inline] pub fn subdomains(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subdomains", value.into_node()); self }
    /// Sets `Wildcards`.
    #[inline] pub fn wildcards(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Wildcards", value.into_node()); self }
}
impl IntoValue_<DomainScope> for DomainScope { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CertificateManager::AcmeDomainValidation.DnsPrevalidationOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-acmedomainvalidation-dnsprevalidationoptions.html)
#[must_use]
pub struct DnsPrevalidationOptions(Properties_);
impl DnsPrevalidationOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DnsPrevalidationOptions(Properties_::new()) }
}
impl DnsPrevalidationOptions {
    /// Sets `DomainScope`.
    #[inline] pub fn domain_scope(mut self, value: impl IntoValue_<DomainScope>) -> Self { self.0.put("DomainScope", value.into_node()); self }
    /// Sets `HostedZoneId`.
    #[inline] pub fn hosted_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostedZoneId", value.into_node()); self }
}
impl IntoValue_<DnsPrevalidationOptions> for DnsPrevalidationOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CertificateManager::AcmeDomainValidation.PrevalidationOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-acmedomainvalidation-prevalidationoptions.html)
#[must_use]
pub struct PrevalidationOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PrevalidationOptions<Missing_<super::required::dns_prevalidation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrevalidationOptions(Properties_::new(), PhantomData_) }
}
impl<S0> PrevalidationOptions<S0> {
    /// Sets `DnsPrevalidation`. Required.
    #[inline] pub fn dns_prevalidation(mut self, value: impl IntoValue_<DnsPrevalidationOptions>) -> PrevalidationOptions<Set_> { self.0.put("DnsPrevalidation", value.into_node()); PrevalidationOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PrevalidationOptions> for PrevalidationOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
