// Made by `cargo xtask generate`; do not edit.
//! `AWS::VerifiedPermissions::PolicyStoreAlias`

use stanchion_template::generated::*;

/// `AWS::VerifiedPermissions::PolicyStoreAlias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystorealias.html)
#[must_use]
pub struct PolicyStoreAlias<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PolicyStoreAlias<Missing_<super::required::alias_name>, Missing_<super::required::policy_store_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyStoreAlias(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PolicyStoreAlias<S0, S1> {
    /// Sets `AliasName`. Required. 1 to 150 characters. An update replaces the resource.
    #[inline] pub fn alias_name(mut self, value: impl IntoValue_<String>) -> PolicyStoreAlias<Set_, S1> { self.0.put("AliasName", value.into_node()); PolicyStoreAlias(self.0, PhantomData_) }
    /// Sets `PolicyStoreId`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn policy_store_id(mut self, value: impl IntoValue_<String>) -> PolicyStoreAlias<S0, Set_> { self.0.put("PolicyStoreId", value.into_node()); PolicyStoreAlias(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PolicyStoreAlias> for PolicyStoreAlias<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PolicyStoreAlias<S0, S1> {
    const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyStoreAlias";
    type Handle = PolicyStoreAliasRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PolicyStoreAlias`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyStoreAliasRef(Id_);
impl From<Id_> for PolicyStoreAliasRef { #[inline] fn from(id: Id_) -> Self { PolicyStoreAliasRef(id) } }
impl AsRef<Id_> for PolicyStoreAliasRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyStoreAliasRef {
    /// `Ref`: `AliasName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
