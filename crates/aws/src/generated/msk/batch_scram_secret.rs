// Made by `cargo xtask generate`; do not edit.
//! `AWS::MSK::BatchScramSecret`

use stanchion_template::generated::*;

/// `AWS::MSK::BatchScramSecret`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-batchscramsecret.html)
#[must_use]
pub struct BatchScramSecret<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BatchScramSecret<Missing_<super::required::cluster_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BatchScramSecret(Properties_::new(), PhantomData_) }
}
impl<S0> BatchScramSecret<S0> {
    /// Sets `ClusterArn`. Required. An update replaces the resource.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> BatchScramSecret<Set_> { self.0.put("ClusterArn", value.into_node()); BatchScramSecret(self.0, PhantomData_) }
    /// Sets `SecretArnList`.
    #[inline] pub fn secret_arn_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecretArnList", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BatchScramSecret> for BatchScramSecret<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for BatchScramSecret<S0> {
    const TYPE: &'static str = "AWS::MSK::BatchScramSecret";
    type Handle = BatchScramSecretRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BatchScramSecret`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BatchScramSecretRef(Id_);
impl From<Id_> for BatchScramSecretRef { #[inline] fn from(id: Id_) -> Self { BatchScramSecretRef(id) } }
impl AsRef<Id_> for BatchScramSecretRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BatchScramSecretRef {
    /// `Ref`: `ClusterArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
