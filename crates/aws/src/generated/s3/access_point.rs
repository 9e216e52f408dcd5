// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3::AccessPoint`

use stanchion_template::generated::*;

/// `AWS::S3::AccessPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accesspoint.html)
#[must_use]
pub struct AccessPoint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessPoint<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessPoint(Properties_::new(), PhantomData_) }
}
impl<S0> AccessPoint<S0> {
    /// Sets `Bucket`. Required. 3 to 255 characters. An update replaces the resource.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> AccessPoint<Set_> { self.0.put("Bucket", value.into_node()); AccessPoint(self.0, PhantomData_) }
    /// Sets `BucketAccountId`. At most 64 characters. An update replaces the resource.
    #[inline] pub fn bucket_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketAccountId", value.into_node()); self }
    /// Sets `Name`. 3 to 50 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Policy`.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Policy", value.into_node()); self }
    /// Sets `PublicAccessBlockConfiguration`.
    #[inline] pub fn public_access_block_configuration(mut self, value: impl IntoValue_<PublicAccessBlockConfiguration>) -> Self { self.0.put("PublicAccessBlockConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcConfiguration`. An update replaces the resource.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<VpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AccessPoint> for AccessPoint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AccessPoint<S0> {
    const TYPE: &'static str = "AWS::S3::AccessPoint";
    type Handle = AccessPointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessPoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessPointRef(Id_);
impl From<Id_> for AccessPointRef { #[inline] fn from(id: Id_) -> Self { AccessPointRef(id) } }
impl AsRef<Id_> for AccessPointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessPointRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Alias`
    #[inline] pub fn alias(&self) -> Value_<String> { self.0.attribute("Alias") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `NetworkOrigin`
    #[inline] pub fn network_origin(&self) -> Value_<String> { self.0.attribute("NetworkOrigin") }
}
/// `AWS::S3::AccessPoint.PublicAccessBlockConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-accesspoint-publicaccessblockconfiguration.html)
#[must_use]
pub struct PublicAccessBlockConfiguration(Properties_);
impl PublicAccessBlockConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PublicAccessBlockConfiguration(Properties_::new()) }
}
impl PublicAccessBlockConfiguration {
    /// Sets `BlockPublicAcls`.
    #[inline] pub fn block_public_acls(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BlockPublicAcls", value.into_node()); self }
    /// Sets `BlockPublicPolicy`.
    #[inline] pub fn block_public_policy(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BlockPublicPolicy", value.into_node()); self }
    /// Sets `IgnorePublicAcls`.
    #[inline] pub fn ignore_public_acls(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IgnorePublicAcls", value.into_node()); self }
    /// Sets `RestrictPublicBuckets`.
    #[inline] pub fn restrict_public_buckets(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RestrictPublicBuckets", value.into_node()); self }
}
impl IntoValue_<PublicAccessBlockConfiguration> for PublicAccessBlockConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::AccessPoint.VpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-accesspoint-vpcconfiguration.html)
#[must_use]
pub struct VpcConfiguration(Properties_);
impl VpcConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcConfiguration(Properties_::new()) }
}
impl VpcConfiguration {
    /// Sets `VpcId`. 1 to 1024 characters.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl IntoValue_<VpcConfiguration> for VpcConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
