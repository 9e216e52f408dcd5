// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream::ApplicationEntitlementAssociation`

use stanchion_template::generated::*;

/// `AWS::AppStream::ApplicationEntitlementAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationentitlementassociation.html)
#[must_use]
pub struct ApplicationEntitlementAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ApplicationEntitlementAssociation<Missing_<super::required::application_identifier>, Missing_<super::required::entitlement_name>, Missing_<super::required::stack_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationEntitlementAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ApplicationEntitlementAssociation<S0, S1, S2> {
    /// Sets `ApplicationIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn application_identifier(mut self, value: impl IntoValue_<String>) -> ApplicationEntitlementAssociation<Set_, S1, S2> { self.0.put("ApplicationIdentifier", value.into_node()); ApplicationEntitlementAssociation(self.0, PhantomData_) }
    /// Sets `EntitlementName`. Required. An update replaces the resource.
    #[inline] pub fn entitlement_name(mut self, value: impl IntoValue_<String>) -> ApplicationEntitlementAssociation<S0, Set_, S2> { self.0.put("EntitlementName", value.into_node()); ApplicationEntitlementAssociation(self.0, PhantomData_) }
    /// Sets `StackName`. Required. An update replaces the resource.
    #[inline] pub fn stack_name(mut self, value: impl IntoValue_<String>) -> ApplicationEntitlementAssociation<S0, S1, Set_> { self.0.put("StackName", value.into_node()); ApplicationEntitlementAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ApplicationEntitlementAssociation> for ApplicationEntitlementAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ApplicationEntitlementAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppStream::ApplicationEntitlementAssociation";
    type Handle = ApplicationEntitlementAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApplicationEntitlementAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationEntitlementAssociationRef(Id_);
impl From<Id_> for ApplicationEntitlementAssociationRef { #[inline] fn from(id: Id_) -> Self { ApplicationEntitlementAssociationRef(id) } }
impl AsRef<Id_> for ApplicationEntitlementAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationEntitlementAssociationRef {
    /// `Ref`: `StackName|EntitlementName|ApplicationIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
