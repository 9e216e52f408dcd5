// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Outposts::BucketPolicy`

use stanchion_template::generated::*;

/// `AWS::S3Outposts::BucketPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucketpolicy.html)
#[must_use]
pub struct BucketPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BucketPolicy<Missing_<super::required::bucket>, Missing_<super::required::policy_document>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BucketPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BucketPolicy<S0, S1> {
    /// Sets `Bucket`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> BucketPolicy<Set_, S1> { self.0.put("Bucket", value.into_node()); BucketPolicy(self.0, PhantomData_) }
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> BucketPolicy<S0, Set_> { self.0.put("PolicyDocument", value.into_node()); BucketPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BucketPolicy> for BucketPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for BucketPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::S3Outposts::BucketPolicy";
    type Handle = BucketPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BucketPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BucketPolicyRef(Id_);
impl From<Id_> for BucketPolicyRef { #[inline] fn from(id: Id_) -> Self { BucketPolicyRef(id) } }
impl AsRef<Id_> for BucketPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BucketPolicyRef {
    /// `Ref`: `Bucket`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
