// Made by `cargo xtask generate`; do not edit.
//! `AWS::KMS::Alias`

use stanchion_template::generated::*;

/// `AWS::KMS::Alias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html)
#[must_use]
pub struct Alias<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Alias<Missing_<super::required::alias_name>, Missing_<super::required::target_key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Alias(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Alias<S0, S1> {
    /// Sets `AliasName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn alias_name(mut self, value: impl IntoValue_<String>) -> Alias<Set_, S1> { self.0.put("AliasName", value.into_node()); Alias(self.0, PhantomData_) }
    /// Sets `TargetKeyId`. Required. 1 to 256 characters.
    #[inline] pub fn target_key_id(mut self, value: impl IntoValue_<String>) -> Alias<S0, Set_> { self.0.put("TargetKeyId", value.into_node()); Alias(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Alias> for Alias<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Alias<S0, S1> {
    const TYPE: &'static str = "AWS::KMS::Alias";
    type Handle = AliasRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Alias`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AliasRef(Id_);
impl From<Id_> for AliasRef { #[inline] fn from(id: Id_) -> Self { AliasRef(id) } }
impl AsRef<Id_> for AliasRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AliasRef {
    /// `Ref`: `AliasName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
