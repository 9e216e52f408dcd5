// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3::MultiRegionAccessPoint`

use stanchion_template::generated::*;

/// `AWS::S3::MultiRegionAccessPoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspoint.html)
#[must_use]
pub struct MultiRegionAccessPoint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MultiRegionAccessPoint<Missing_<super::required::regions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiRegionAccessPoint(Properties_::new(), PhantomData_) }
}
impl<S0> MultiRegionAccessPoint<S0> {
    /// Sets `Name`. 3 to 50 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PublicAccessBlockConfiguration`. An update replaces the resource.
    #[inline] pub fn public_access_block_configuration(mut self, value: impl IntoValue_<PublicAccessBlockConfiguration>) -> Self { self.0.put("PublicAccessBlockConfiguration", value.into_node()); self }
    /// Sets `Regions`. Required. At least 1 item. An update replaces the resource.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<Region>>) -> MultiRegionAccessPoint<Set_> { self.0.put("Regions", value.into_node()); MultiRegionAccessPoint(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MultiRegionAccessPoint> for MultiRegionAccessPoint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for MultiRegionAccessPoint<S0> {
    const TYPE: &'static str = "AWS::S3::MultiRegionAccessPoint";
    type Handle = MultiRegionAccessPointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MultiRegionAccessPoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MultiRegionAccessPointRef(Id_);
impl From<Id_> for MultiRegionAccessPointRef { #[inline] fn from(id: Id_) -> Self { MultiRegionAccessPointRef(id) } }
impl AsRef<Id_> for MultiRegionAccessPointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MultiRegionAccessPointRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Alias`
    #[inline] pub fn alias(&self) -> Value_<String> { self.0.attribute("Alias") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
}
/// `AWS::S3::MultiRegionAccessPoint.PublicAccessBlockConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-multiregionaccesspoint-publicaccessblockconfiguration.html)
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
/// `AWS::S3::MultiRegionAccessPoint.Region`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-multiregionaccesspoint-region.html)
#[must_use]
pub struct Region<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Region<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Region(Properties_::new(), PhantomData_) }
}
impl<S0> Region<S0> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Region<Set_> { self.0.put("Bucket", value.into_node()); Region(self.0, PhantomData_) }
    /// Sets `BucketAccountId`. Exactly 12 characters.
    #[inline] pub fn bucket_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketAccountId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Region> for Region<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
