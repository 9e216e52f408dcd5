// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLift::Location`

use stanchion_template::generated::*;

/// `AWS::GameLift::Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-location.html)
#[must_use]
pub struct Location<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Location<Missing_<super::required::location_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Location(Properties_::new(), PhantomData_) }
}
impl<S0> Location<S0> {
    /// Sets `LocationName`. Required. 8 to 64 characters. An update replaces the resource.
    #[inline] pub fn location_name(mut self, value: impl IntoValue_<String>) -> Location<Set_> { self.0.put("LocationName", value.into_node()); Location(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Location> for Location<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Location<S0> {
    const TYPE: &'static str = "AWS::GameLift::Location";
    type Handle = LocationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Location`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocationRef(Id_);
impl From<Id_> for LocationRef { #[inline] fn from(id: Id_) -> Self { LocationRef(id) } }
impl AsRef<Id_> for LocationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocationRef {
    /// `Ref`: `LocationName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LocationArn`
    #[inline] pub fn location_arn(&self) -> Value_<String> { self.0.attribute("LocationArn") }
}
