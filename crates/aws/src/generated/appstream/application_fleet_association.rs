// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream::ApplicationFleetAssociation`

use stanchion_template::generated::*;

/// `AWS::AppStream::ApplicationFleetAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationfleetassociation.html)
#[must_use]
pub struct ApplicationFleetAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApplicationFleetAssociation<Missing_<super::required::application_arn>, Missing_<super::required::fleet_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationFleetAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApplicationFleetAssociation<S0, S1> {
    /// Sets `ApplicationArn`. Required. An update replaces the resource.
    #[inline] pub fn application_arn(mut self, value: impl IntoValue_<String>) -> ApplicationFleetAssociation<Set_, S1> { self.0.put("ApplicationArn", value.into_node()); ApplicationFleetAssociation(self.0, PhantomData_) }
    /// Sets `FleetName`. Required. An update replaces the resource.
    #[inline] pub fn fleet_name(mut self, value: impl IntoValue_<String>) -> ApplicationFleetAssociation<S0, Set_> { self.0.put("FleetName", value.into_node()); ApplicationFleetAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApplicationFleetAssociation> for ApplicationFleetAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ApplicationFleetAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::AppStream::ApplicationFleetAssociation";
    type Handle = ApplicationFleetAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApplicationFleetAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationFleetAssociationRef(Id_);
impl From<Id_> for ApplicationFleetAssociationRef { #[inline] fn from(id: Id_) -> Self { ApplicationFleetAssociationRef(id) } }
impl AsRef<Id_> for ApplicationFleetAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationFleetAssociationRef {
    /// `Ref`: `FleetName|ApplicationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
