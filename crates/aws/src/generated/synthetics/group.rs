// Made by `cargo xtask generate`; do not edit.
//! `AWS::Synthetics::Group`

use stanchion_template::generated::*;

/// `AWS::Synthetics::Group`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-group.html)
#[must_use]
pub struct Group<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Group<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Group(Properties_::new(), PhantomData_) }
}
impl<S0> Group<S0> {
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Group<Set_> { self.0.put("Name", value.into_node()); Group(self.0, PhantomData_) }
    /// Sets `ResourceArns`. At most 10 items.
    #[inline] pub fn resource_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceArns", value.into_node()); self }
    /// Sets `Tags`. At least 0 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Group> for Group<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Group<S0> {
    const TYPE: &'static str = "AWS::Synthetics::Group";
    type Handle = GroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Group`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GroupRef(Id_);
impl From<Id_> for GroupRef { #[inline] fn from(id: Id_) -> Self { GroupRef(id) } }
impl AsRef<Id_> for GroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GroupRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
