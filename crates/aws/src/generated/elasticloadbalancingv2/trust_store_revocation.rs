// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`

use stanchion_template::generated::*;

/// `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststorerevocation.html)
#[must_use]
pub struct TrustStoreRevocation(Properties_);
impl TrustStoreRevocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrustStoreRevocation(Properties_::new()) }
}
impl TrustStoreRevocation {
    /// Sets `RevocationContents`. An update replaces the resource.
    #[inline] pub fn revocation_contents(mut self, value: impl IntoValue_<Vec<RevocationContent>>) -> Self { self.0.put("RevocationContents", value.into_node()); self }
    /// Sets `TrustStoreArn`. An update replaces the resource.
    #[inline] pub fn trust_store_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrustStoreArn", value.into_node()); self }
}
impl IntoValue_<TrustStoreRevocation> for TrustStoreRevocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for TrustStoreRevocation {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TrustStoreRevocation";
    type Handle = TrustStoreRevocationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrustStoreRevocation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrustStoreRevocationRef(Id_);
impl From<Id_> for TrustStoreRevocationRef { #[inline] fn from(id: Id_) -> Self { TrustStoreRevocationRef(id) } }
impl AsRef<Id_> for TrustStoreRevocationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrustStoreRevocationRef {
    /// `Ref`: `RevocationId|TrustStoreArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RevocationId`
    #[inline] pub fn revocation_id(&self) -> Value_<i64> { self.0.attribute("RevocationId") }
    /// `Fn::GetAtt` `TrustStoreRevocations`
    #[inline] pub fn trust_store_revocations(&self) -> Value_<Vec<String>> { self.0.list_attribute("TrustStoreRevocations") }
}
/// `AWS::ElasticLoadBalancingV2::TrustStoreRevocation.RevocationContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-truststorerevocation-revocationcontent.html)
#[must_use]
pub struct RevocationContent(Properties_);
impl RevocationContent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RevocationContent(Properties_::new()) }
}
impl RevocationContent {
    /// Sets `RevocationType`. The values are constants of [`RevocationType`].
    #[inline] pub fn revocation_type(mut self, value: impl IntoValue_<RevocationType>) -> Self { self.0.put("RevocationType", value.into_node()); self }
    /// Sets `S3Bucket`.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Bucket", value.into_node()); self }
    /// Sets `S3Key`.
    #[inline] pub fn s3_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Key", value.into_node()); self }
    /// Sets `S3ObjectVersion`.
    #[inline] pub fn s3_object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3ObjectVersion", value.into_node()); self }
}
impl IntoValue_<RevocationContent> for RevocationContent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststorerevocation.html)
#[derive(Debug)]
pub enum RevocationType {}
impl RevocationType {
    /// `CRL`
    pub const CRL: Value_<RevocationType> = Value_::constant("CRL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RevocationType> { Value_::from_node(value.into_node()) }
}
