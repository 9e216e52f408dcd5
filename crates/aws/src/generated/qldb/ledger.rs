// Made by `cargo xtask generate`; do not edit.
//! `AWS::QLDB::Ledger`

use stanchion_template::generated::*;

/// `AWS::QLDB::Ledger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-ledger.html)
#[must_use]
pub struct Ledger<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Ledger<Missing_<super::required::permissions_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Ledger(Properties_::new(), PhantomData_) }
}
impl<S0> Ledger<S0> {
    /// Sets `DeletionProtection`.
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `KmsKey`.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKey", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PermissionsMode`. Required.
    #[inline] pub fn permissions_mode(mut self, value: impl IntoValue_<String>) -> Ledger<Set_> { self.0.put("PermissionsMode", value.into_node()); Ledger(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Ledger> for Ledger<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Ledger<S0> {
    const TYPE: &'static str = "AWS::QLDB::Ledger";
    type Handle = LedgerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Ledger`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LedgerRef(Id_);
impl From<Id_> for LedgerRef { #[inline] fn from(id: Id_) -> Self { LedgerRef(id) } }
impl AsRef<Id_> for LedgerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LedgerRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
