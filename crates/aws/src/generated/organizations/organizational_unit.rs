// Made by `cargo xtask generate`; do not edit.
//! `AWS::Organizations::OrganizationalUnit`

use stanchion_template::generated::*;

/// `AWS::Organizations::OrganizationalUnit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organizationalunit.html)
#[must_use]
pub struct OrganizationalUnit<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OrganizationalUnit<Missing_<super::required::name>, Missing_<super::required::parent_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrganizationalUnit(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OrganizationalUnit<S0, S1> {
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> OrganizationalUnit<Set_, S1> { self.0.put("Name", value.into_node()); OrganizationalUnit(self.0, PhantomData_) }
    /// Sets `ParentId`. Required. 0 to 100 characters. An update replaces the resource.
    #[inline] pub fn parent_id(mut self, value: impl IntoValue_<String>) -> OrganizationalUnit<S0, Set_> { self.0.put("ParentId", value.into_node()); OrganizationalUnit(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OrganizationalUnit> for OrganizationalUnit<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for OrganizationalUnit<S0, S1> {
    const TYPE: &'static str = "AWS::Organizations::OrganizationalUnit";
    type Handle = OrganizationalUnitRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OrganizationalUnit`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OrganizationalUnitRef(Id_);
impl From<Id_> for OrganizationalUnitRef { #[inline] fn from(id: Id_) -> Self { OrganizationalUnitRef(id) } }
impl AsRef<Id_> for OrganizationalUnitRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OrganizationalUnitRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Path`
    #[inline] pub fn path(&self) -> Value_<String> { self.0.attribute("Path") }
}
