// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticLoadBalancingV2::TrustStore`

use stanchion_template::generated::*;

/// `AWS::ElasticLoadBalancingV2::TrustStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html)
#[must_use]
pub struct TrustStore(Properties_);
impl TrustStore {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrustStore(Properties_::new()) }
}
impl TrustStore {
    /// Sets `CaCertificatesBundleS3Bucket`.
    #[inline] pub fn ca_certificates_bundle_s3_bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaCertificatesBundleS3Bucket", value.into_node()); self }
    /// Sets `CaCertificatesBundleS3Key`.
    #[inline] pub fn ca_certificates_bundle_s3_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaCertificatesBundleS3Key", value.into_node()); self }
    /// Sets `CaCertificatesBundleS3ObjectVersion`.
    #[inline] pub fn ca_certificates_bundle_s3_object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CaCertificatesBundleS3ObjectVersion", value.into_node()); self }
    /// Sets `Name`. 1 to 32 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At least 1 item.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<TrustStore> for TrustStore { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for TrustStore {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TrustStore";
    type Handle = TrustStoreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrustStore`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrustStoreRef(Id_);
impl From<Id_> for TrustStoreRef { #[inline] fn from(id: Id_) -> Self { TrustStoreRef(id) } }
impl AsRef<Id_> for TrustStoreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrustStoreRef {
    /// `Ref`: `TrustStoreArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `NumberOfCaCertificates`
    #[inline] pub fn number_of_ca_certificates(&self) -> Value_<i64> { self.0.attribute("NumberOfCaCertificates") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TrustStoreArn`
    #[inline] pub fn trust_store_arn(&self) -> Value_<String> { self.0.attribute("TrustStoreArn") }
}
