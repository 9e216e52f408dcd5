// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::SnapshotBlockPublicAccess`

use stanchion_template::generated::*;

/// `AWS::EC2::SnapshotBlockPublicAccess`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-snapshotblockpublicaccess.html)
#[must_use]
pub struct SnapshotBlockPublicAccess<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SnapshotBlockPublicAccess<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnapshotBlockPublicAccess(Properties_::new(), PhantomData_) }
}
impl<S0> SnapshotBlockPublicAccess<S0> {
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> SnapshotBlockPublicAccess<Set_> { self.0.put("State", value.into_node()); SnapshotBlockPublicAccess(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SnapshotBlockPublicAccess> for SnapshotBlockPublicAccess<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SnapshotBlockPublicAccess<S0> {
    const TYPE: &'static str = "AWS::EC2::SnapshotBlockPublicAccess";
    type Handle = SnapshotBlockPublicAccessRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SnapshotBlockPublicAccess`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SnapshotBlockPublicAccessRef(Id_);
impl From<Id_> for SnapshotBlockPublicAccessRef { #[inline] fn from(id: Id_) -> Self { SnapshotBlockPublicAccessRef(id) } }
impl AsRef<Id_> for SnapshotBlockPublicAccessRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SnapshotBlockPublicAccessRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
}
/// Values of `AWS::EC2::SnapshotBlockPublicAccess`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-snapshotblockpublicaccess.html)
#[derive(Debug)]
pub enum State {}
impl State {
    /// `block-all-sharing`
    pub const BLOCK_ALL_SHARING: Value_<State> = Value_::constant("block-all-sharing");
    /// `block-new-sharing`
    pub const BLOCK_NEW_SHARING: Value_<State> = Value_::constant("block-new-sharing");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<State> { Value_::from_node(value.into_node()) }
}
