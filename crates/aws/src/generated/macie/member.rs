// Made by `cargo xtask generate`; do not edit.
//! `AWS::Macie::Member`

use stanchion_template::generated::*;

/// `AWS::Macie::Member`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-member.html)
#[must_use]
pub struct Member<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Member<Missing_<super::required::account_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Member(Properties_::new(), PhantomData_) }
}
impl<S0> Member<S0> {
    /// Sets `AccountId`. Required. An update replaces the resource.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> Member<Set_> { self.0.put("AccountId", value.into_node()); Member(self.0, PhantomData_) }
    /// Sets `Email`. An update replaces the resource.
    #[inline] pub fn email(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Email", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Member> for Member<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Member<S0> {
    const TYPE: &'static str = "AWS::Macie::Member";
    type Handle = MemberRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Member`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MemberRef(Id_);
impl From<Id_> for MemberRef { #[inline] fn from(id: Id_) -> Self { MemberRef(id) } }
impl AsRef<Id_> for MemberRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MemberRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AdministratorAccountId`
    #[inline] pub fn administrator_account_id(&self) -> Value_<String> { self.0.attribute("AdministratorAccountId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `RelationshipStatus`
    #[inline] pub fn relationship_status(&self) -> Value_<String> { self.0.attribute("RelationshipStatus") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
