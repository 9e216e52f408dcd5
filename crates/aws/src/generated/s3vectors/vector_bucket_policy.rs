// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Vectors::VectorBucketPolicy`

use stanchion_template::generated::*;

/// `AWS::S3Vectors::VectorBucketPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucketpolicy.html)
#[must_use]
pub struct VectorBucketPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VectorBucketPolicy<Missing_<super::required::policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VectorBucketPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> VectorBucketPolicy<S0> {
    /// Sets `Policy`. Required.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> VectorBucketPolicy<Set_> { self.0.put("Policy", value.into_node()); VectorBucketPolicy(self.0, PhantomData_) }
    /// Sets `VectorBucketArn`. An update replaces the resource.
    #[inline] pub fn vector_bucket_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VectorBucketArn", value.into_node()); self }
    /// Sets `VectorBucketName`. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn vector_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VectorBucketName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VectorBucketPolicy> for VectorBucketPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VectorBucketPolicy<S0> {
    const TYPE: &'static str = "AWS::S3Vectors::VectorBucketPolicy";
    type Handle = VectorBucketPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VectorBucketPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VectorBucketPolicyRef(Id_);
impl From<Id_> for VectorBucketPolicyRef { #[inline] fn from(id: Id_) -> Self { VectorBucketPolicyRef(id) } }
impl AsRef<Id_> for VectorBucketPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VectorBucketPolicyRef {
    /// `Ref`: `VectorBucketArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
