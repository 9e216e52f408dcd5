// Made by `cargo xtask generate`; do not edit.
//! `AWS::Shield::DRTAccess`

use stanchion_template::generated::*;

/// `AWS::Shield::DRTAccess`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-drtaccess.html)
#[must_use]
pub struct DRTAccess<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DRTAccess<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DRTAccess(Properties_::new(), PhantomData_) }
}
impl<S0> DRTAccess<S0> {
    /// Sets `LogBucketList`. 0 to 10 items.
    #[inline] pub fn log_bucket_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LogBucketList", value.into_node()); self }
    /// Sets `RoleArn`. Required. At most 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DRTAccess<Set_> { self.0.put("RoleArn", value.into_node()); DRTAccess(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DRTAccess> for DRTAccess<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DRTAccess<S0> {
    const TYPE: &'static str = "AWS::Shield::DRTAccess";
    type Handle = DRTAccessRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DRTAccess`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DRTAccessRef(Id_);
impl From<Id_> for DRTAccessRef { #[inline] fn from(id: Id_) -> Self { DRTAccessRef(id) } }
impl AsRef<Id_> for DRTAccessRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DRTAccessRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
}
