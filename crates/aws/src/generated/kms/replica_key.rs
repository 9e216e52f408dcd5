// Made by `cargo xtask generate`; do not edit.
//! `AWS::KMS::ReplicaKey`

use stanchion_template::generated::*;

/// `AWS::KMS::ReplicaKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-replicakey.html)
#[must_use]
pub struct ReplicaKey<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ReplicaKey<Missing_<super::required::key_policy>, Missing_<super::required::primary_key_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicaKey(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ReplicaKey<S0, S1> {
    /// Sets `Description`. 0 to 8192 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `KeyPolicy`. Required.
    #[inline] pub fn key_policy(mut self, value: impl IntoValue_<Node_>) -> ReplicaKey<Set_, S1> { self.0.put("KeyPolicy", value.into_node()); ReplicaKey(self.0, PhantomData_) }
    /// Sets `PendingWindowInDays`. 7 to 30.
    #[inline] pub fn pending_window_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PendingWindowInDays", value.into_node()); self }
    /// Sets `PrimaryKeyArn`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn primary_key_arn(mut self, value: impl IntoValue_<String>) -> ReplicaKey<S0, Set_> { self.0.put("PrimaryKeyArn", value.into_node()); ReplicaKey(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ReplicaKey> for ReplicaKey<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ReplicaKey<S0, S1> {
    const TYPE: &'static str = "AWS::KMS::ReplicaKey";
    type Handle = ReplicaKeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReplicaKey`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReplicaKeyRef(Id_);
impl From<Id_> for ReplicaKeyRef { #[inline] fn from(id: Id_) -> Self { ReplicaKeyRef(id) } }
impl AsRef<Id_> for ReplicaKeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReplicaKeyRef {
    /// `Ref`: `KeyId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `KeyId`
    #[inline] pub fn key_id(&self) -> Value_<String> { self.0.attribute("KeyId") }
}
