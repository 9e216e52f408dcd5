// Made by `cargo xtask generate`; do not edit.
//! `AWS::StorageGateway::TapePool`

use stanchion_template::generated::*;

/// `AWS::StorageGateway::TapePool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tapepool.html)
#[must_use]
pub struct TapePool<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TapePool<Missing_<super::required::pool_name>, Missing_<super::required::storage_class>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TapePool(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TapePool<S0, S1> {
    /// Sets `PoolName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn pool_name(mut self, value: impl IntoValue_<String>) -> TapePool<Set_, S1> { self.0.put("PoolName", value.into_node()); TapePool(self.0, PhantomData_) }
    /// Sets `RetentionLockTimeInDays`. 0 to 36500. An update replaces the resource.
    #[inline] pub fn retention_lock_time_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetentionLockTimeInDays", value.into_node()); self }
    /// Sets `RetentionLockType`. An update replaces the resource. The values are constants of [`RetentionLockType`].
    #[inline] pub fn retention_lock_type(mut self, value: impl IntoValue_<RetentionLockType>) -> Self { self.0.put("RetentionLockType", value.into_node()); self }
    /// Sets `StorageClass`. Required. An update replaces the resource. The values are constants of [`StorageClass`].
    #[inline] pub fn storage_class(mut self, value: impl IntoValue_<StorageClass>) -> TapePool<S0, Set_> { self.0.put("StorageClass", value.into_node()); TapePool(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TapePool> for TapePool<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TapePool<S0, S1> {
    const TYPE: &'static str = "AWS::StorageGateway::TapePool";
    type Handle = TapePoolRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TapePool`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TapePoolRef(Id_);
impl From<Id_> for TapePoolRef { #[inline] fn from(id: Id_) -> Self { TapePoolRef(id) } }
impl AsRef<Id_> for TapePoolRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TapePoolRef {
    /// `Ref`: `PoolARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PoolARN`
    #[inline] pub fn pool_arn(&self) -> Value_<String> { self.0.attribute("PoolARN") }
    /// `Fn::GetAtt` `PoolId`
    #[inline] pub fn pool_id(&self) -> Value_<String> { self.0.attribute("PoolId") }
}
/// Values of `AWS::StorageGateway::TapePool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tapepool.html)
#[derive(Debug)]
pub enum RetentionLockType {}
impl RetentionLockType {
    /// `COMPLIANCE`
    pub const COMPLIANCE: Value_<RetentionLockType> = Value_::constant("COMPLIANCE");
    /// `GOVERNANCE`
    pub const GOVERNANCE: Value_<RetentionLockType> = Value_::constant("GOVERNANCE");
    /// `NONE`
    pub const NONE: Value_<RetentionLockType> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RetentionLockType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::StorageGateway::TapePool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tapepool.html)
#[derive(Debug)]
pub enum StorageClass {}
impl StorageClass {
    /// `DEEP_ARCHIVE`
    pub const DEEP_ARCHIVE: Value_<StorageClass> = Value_::constant("DEEP_ARCHIVE");
    /// `GLACIER`
    pub const GLACIER: Value_<StorageClass> = Value_::constant("GLACIER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageClass> { Value_::from_node(value.into_node()) }
}
