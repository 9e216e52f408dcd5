// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53::CidrCollection`

use stanchion_template::generated::*;

/// `AWS::Route53::CidrCollection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-cidrcollection.html)
#[must_use]
pub struct CidrCollection<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CidrCollection<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CidrCollection(Properties_::new(), PhantomData_) }
}
impl<S0> CidrCollection<S0> {
    /// Sets `Locations`.
    #[inline] pub fn locations(mut self, value: impl IntoValue_<Vec<Location>>) -> Self { self.0.put("Locations", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CidrCollection<Set_> { self.0.put("Name", value.into_node()); CidrCollection(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CidrCollection> for CidrCollection<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CidrCollection<S0> {
    const TYPE: &'static str = "AWS::Route53::CidrCollection";
    type Handle = CidrCollectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CidrCollection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CidrCollectionRef(Id_);
impl From<Id_> for CidrCollectionRef { #[inline] fn from(id: Id_) -> Self { CidrCollectionRef(id) } }
impl AsRef<Id_> for CidrCollectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CidrCollectionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Route53::CidrCollection.Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-cidrcollection-location.html)
#[must_use]
pub struct Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Location<Missing_<super::required::cidr_list>, Missing_<super::required::location_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Location<S0, S1> {
    /// Sets `CidrList`. Required.
    #[inline] pub fn cidr_list(mut self, value: impl IntoValue_<Vec<String>>) -> Location<Set_, S1> { self.0.put("CidrList", value.into_node()); Location(self.0, PhantomData_) }
    /// Sets `LocationName`. Required. 1 to 16 characters.
    #[inline] pub fn location_name(mut self, value: impl IntoValue_<String>) -> Location<S0, Set_> { self.0.put("LocationName", value.into_node()); Location(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Location> for Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
