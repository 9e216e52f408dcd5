// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3ObjectLambda::AccessPointPolicy`

use stanchion_template::generated::*;

/// `AWS::S3ObjectLambda::AccessPointPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspointpolicy.html)
#[must_use]
pub struct AccessPointPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AccessPointPolicy<Missing_<super::required::object_lambda_access_point>, Missing_<super::required::policy_document>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessPointPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AccessPointPolicy<S0, S1> {
    /// Sets `ObjectLambdaAccessPoint`. Required. 3 to 45 characters. An update replaces the resource.
    #[inline] pub fn object_lambda_access_point(mut self, value: impl IntoValue_<String>) -> AccessPointPolicy<Set_, S1> { self.0.put("ObjectLambdaAccessPoint", value.into_node()); AccessPointPolicy(self.0, PhantomData_) }
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> AccessPointPolicy<S0, Set_> { self.0.put("PolicyDocument", value.into_node()); AccessPointPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AccessPointPolicy> for AccessPointPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AccessPointPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::S3ObjectLambda::AccessPointPolicy";
    type Handle = AccessPointPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessPointPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessPointPolicyRef(Id_);
impl From<Id_> for AccessPointPolicyRef { #[inline] fn from(id: Id_) -> Self { AccessPointPolicyRef(id) } }
impl AsRef<Id_> for AccessPointPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessPointPolicyRef {
    /// `Ref`: `ObjectLambdaAccessPoint`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
