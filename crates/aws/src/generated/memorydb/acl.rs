// Made by `cargo xtask generate`; do not edit.
//! `AWS::MemoryDB::ACL`

use stanchion_template::generated::*;

/// `AWS::MemoryDB::ACL`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-acl.html)
#[must_use]
pub struct ACL<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ACL<Missing_<super::required::acl_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ACL(Properties_::new(), PhantomData_) }
}
impl<S0> ACL<S0> {
    /// Sets `ACLName`. Required. An update replaces the resource.
    #[inline] pub fn acl_name(mut self, value: impl IntoValue_<String>) -> ACL<Set_> { self.0.put("ACLName", value.into_node()); ACL(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserNames`. At least 0 items.
    #[inline] pub fn user_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("UserNames", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ACL> for ACL<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ACL<S0> {
    const TYPE: &'static str = "AWS::MemoryDB::ACL";
    type Handle = ACLRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ACL`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ACLRef(Id_);
impl From<Id_> for ACLRef { #[inline] fn from(id: Id_) -> Self { ACLRef(id) } }
impl AsRef<Id_> for ACLRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ACLRef {
    /// `Ref`: `ACLName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
