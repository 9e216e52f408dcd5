// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::CloudFrontOriginAccessIdentity`

use stanchion_template::generated::*;

/// `AWS::CloudFront::CloudFrontOriginAccessIdentity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html)
#[must_use]
pub struct CloudFrontOriginAccessIdentity<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudFrontOriginAccessIdentity<Missing_<super::required::cloud_front_origin_access_identity_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudFrontOriginAccessIdentity(Properties_::new(), PhantomData_) }
}
impl<S0> CloudFrontOriginAccessIdentity<S0> {
    /// Sets `CloudFrontOriginAccessIdentityConfig`. Required.
    #[inline] pub fn cloud_front_origin_access_identity_config(mut self, value: impl IntoValue_<CloudFrontOriginAccessIdentityConfig>) -> CloudFrontOriginAccessIdentity<Set_> { self.0.put("CloudFrontOriginAccessIdentityConfig", value.into_node()); CloudFrontOriginAccessIdentity(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudFrontOriginAccessIdentity> for CloudFrontOriginAccessIdentity<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CloudFrontOriginAccessIdentity<S0> {
    const TYPE: &'static str = "AWS::CloudFront::CloudFrontOriginAccessIdentity";
    type Handle = CloudFrontOriginAccessIdentityRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CloudFrontOriginAccessIdentity`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CloudFrontOriginAccessIdentityRef(Id_);
impl From<Id_> for CloudFrontOriginAccessIdentityRef { #[inline] fn from(id: Id_) -> Self { CloudFrontOriginAccessIdentityRef(id) } }
impl AsRef<Id_> for CloudFrontOriginAccessIdentityRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CloudFrontOriginAccessIdentityRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `S3CanonicalUserId`
    #[inline] pub fn s3_canonical_user_id(&self) -> Value_<String> { self.0.attribute("S3CanonicalUserId") }
}
/// `AWS::CloudFront::CloudFrontOriginAccessIdentity.CloudFrontOriginAccessIdentityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-cloudfrontoriginaccessidentity-cloudfrontoriginaccessidentityconfig.html)
#[must_use]
pub struct CloudFrontOriginAccessIdentityConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudFrontOriginAccessIdentityConfig<Missing_<super::required::comment>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudFrontOriginAccessIdentityConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CloudFrontOriginAccessIdentityConfig<S0> {
    /// Sets `Comment`. Required.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> CloudFrontOriginAccessIdentityConfig<Set_> { self.0.put("Comment", value.into_node()); CloudFrontOriginAccessIdentityConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudFrontOriginAccessIdentityConfig> for CloudFrontOriginAccessIdentityConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
