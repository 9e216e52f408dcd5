// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::StorageTierPolicy`

use stanchion_template::generated::*;

/// `AWS::Logs::StorageTierPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-storagetierpolicy.html)
#[must_use]
pub struct StorageTierPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StorageTierPolicy<Missing_<super::required::storage_tier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageTierPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> StorageTierPolicy<S0> {
    /// Sets `StorageTier`. Required. The values are constants of [`StorageTier`].
    #[inline] pub fn storage_tier(mut self, value: impl IntoValue_<StorageTier>) -> StorageTierPolicy<Set_> { self.0.put("StorageTier", value.into_node()); StorageTierPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StorageTierPolicy> for StorageTierPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for StorageTierPolicy<S0> {
    const TYPE: &'static str = "AWS::Logs::StorageTierPolicy";
    type Handle = StorageTierPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StorageTierPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StorageTierPolicyRef(Id_);
impl From<Id_> for StorageTierPolicyRef { #[inline] fn from(id: Id_) -> Self { StorageTierPolicyRef(id) } }
impl AsRef<Id_> for StorageTierPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StorageTierPolicyRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<f64> { self.0.attribute("LastUpdatedTime") }
}
/// Values of `AWS::Logs::StorageTierPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-storagetierpolicy.html)
#[derive(Debug)]
pub enum StorageTier {}
impl StorageTier {
    /// `INTELLIGENT_TIERING`
    pub const INTELLIGENT_TIERING: Value_<StorageTier> = Value_::constant("INTELLIGENT_TIERING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageTier> { Value_::from_node(value.into_node()) }
}
