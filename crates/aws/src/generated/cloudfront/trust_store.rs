// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::TrustStore`

use stanchion_template::generated::*;

/// `AWS::CloudFront::TrustStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-truststore.html)
#[must_use]
pub struct TrustStore<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrustStore<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrustStore(Properties_::new(), PhantomData_) }
}
impl<S0> TrustStore<S0> {
    /// Sets `CaCertificatesBundleSource`.
    #[inline] pub fn ca_certificates_bundle_source(mut self, value: impl IntoValue_<CaCertificatesBundleSource>) -> Self { self.0.put("CaCertificatesBundleSource", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TrustStore<Set_> { self.0.put("Name", value.into_node()); TrustStore(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UseClientCertificateOCSPEndpoint`.
    #[inline] pub fn use_client_certificate_ocsp_endpoint(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseClientCertificateOCSPEndpoint", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TrustStore> for TrustStore<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TrustStore<S0> {
    const TYPE: &'static str = "AWS::CloudFront::TrustStore";
    type Handle = TrustStoreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrustStore`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrustStoreRef(Id_);
impl From<Id_> for TrustStoreRef { #[inline] fn from(id: Id_) -> Self { TrustStoreRef(id) } }
impl AsRef<Id_> for TrustStoreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrustStoreRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ETag`
    #[inline] pub fn e_tag(&self) -> Value_<String> { self.0.attribute("ETag") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `NumberOfCaCertificates`
    #[inline] pub fn number_of_ca_certificates(&self) -> Value_<i64> { self.0.attribute("NumberOfCaCertificates") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::CloudFront::TrustStore.CaCertificatesBundleS3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-truststore-cacertificatesbundles3location.html)
#[must_use]
pub struct CaCertificatesBundleS3Location<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CaCertificatesBundleS3Location<Missing_<super::required::bucket>, Missing_<super::required::key>, Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CaCertificatesBundleS3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CaCertificatesBundleS3Location<S0, S1, S2> {
    /// Sets `Bucket`. Required.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> CaCertificatesBundleS3Location<Set_, S1, S2> { self.0.put("Bucket", value.into_node()); CaCertificatesBundleS3Location(self.0, PhantomData_) }
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> CaCertificatesBundleS3Location<S0, Set_, S2> { self.0.put("Key", value.into_node()); CaCertificatesBundleS3Location(self.0, PhantomData_) }
    /// Sets `Region`. Required.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> CaCertificatesBundleS3Location<S0, S1, Set_> { self.0.put("Region", value.into_node()); CaCertificatesBundleS3Location(self.0, PhantomData_) }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CaCertificatesBundleS3Location> for CaCertificatesBundleS3Location<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::TrustStore.CaCertificatesBundleSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-truststore-cacertificatesbundlesource.html)
#[must_use]
pub struct CaCertificatesBundleSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CaCertificatesBundleSource<Missing_<super::required::ca_certificates_bundle_s3_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CaCertificatesBundleSource(Properties_::new(), PhantomData_) }
}
impl<S0> CaCertificatesBundleSource<S0> {
    /// Sets `CaCertificatesBundleS3Location`. Required.
    #[inline] pub fn ca_certificates_bundle_s3_location(mut self, value: impl IntoValue_<CaCertificatesBundleS3Location>) -> CaCertificatesBundleSource<Set_> { self.0.put("CaCertificatesBundleS3Location", value.into_node()); CaCertificatesBundleSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CaCertificatesBundleSource> for CaCertificatesBundleSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
