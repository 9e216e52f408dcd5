// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream::StackFleetAssociation`

use stanchion_template::generated::*;

/// `AWS::AppStream::StackFleetAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackfleetassociation.html)
#[must_use]
pub struct StackFleetAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StackFleetAssociation<Missing_<super::required::fleet_name>, Missing_<super::required::stack_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StackFleetAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StackFleetAssociation<S0, S1> {
    /// Sets `FleetName`. Required. An update replaces the resource.
    #[inline] pub fn fleet_name(mut self, value: impl IntoValue_<String>) -> StackFleetAssociation<Set_, S1> { self.0.put("FleetName", value.into_node()); StackFleetAssociation(self.0, PhantomData_) }
    /// Sets `StackName`. Required. An update replaces the resource.
    #[inline] pub fn stack_name(mut self, value: impl IntoValue_<String>) -> StackFleetAssociation<S0, Set_> { self.0.put("StackName", value.into_node()); StackFleetAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StackFleetAssociation> for StackFleetAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for StackFleetAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::AppStream::StackFleetAssociation";
    type Handle = StackFleetAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StackFleetAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StackFleetAssociationRef(Id_);
impl From<Id_> for StackFleetAssociationRef { #[inline] fn from(id: Id_) -> Self { StackFleetAssociationRef(id) } }
impl AsRef<Id_> for StackFleetAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StackFleetAssociationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
