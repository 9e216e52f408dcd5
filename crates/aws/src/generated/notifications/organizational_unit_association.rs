// Made by `cargo xtask generate`; do not edit.
//! `AWS::Notifications::OrganizationalUnitAssociation`

use stanchion_template::generated::*;

/// `AWS::Notifications::OrganizationalUnitAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-organizationalunitassociation.html)
#[must_use]
pub struct OrganizationalUnitAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OrganizationalUnitAssociation<Missing_<super::required::notification_configuration_arn>, Missing_<super::required::organizational_unit_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrganizationalUnitAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OrganizationalUnitAssociation<S0, S1> {
    /// Sets `NotificationConfigurationArn`. Required. An update replaces the resource.
    #[inline] pub fn notification_configuration_arn(mut self, value: impl IntoValue_<String>) -> OrganizationalUnitAssociation<Set_, S1> { self.0.put("NotificationConfigurationArn", value.into_node()); OrganizationalUnitAssociation(self.0, PhantomData_) }
    /// Sets `OrganizationalUnitId`. Required. An update replaces the resource.
    #[inline] pub fn organizational_unit_id(mut self, value: impl IntoValue_<String>) -> OrganizationalUnitAssociation<S0, Set_> { self.0.put("OrganizationalUnitId", value.into_node()); OrganizationalUnitAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OrganizationalUnitAssociation> for OrganizationalUnitAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for OrganizationalUnitAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::Notifications::OrganizationalUnitAssociation";
    type Handle = OrganizationalUnitAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OrganizationalUnitAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OrganizationalUnitAssociationRef(Id_);
impl From<Id_> for OrganizationalUnitAssociationRef { #[inline] fn from(id: Id_) -> Self { OrganizationalUnitAssociationRef(id) } }
impl AsRef<Id_> for OrganizationalUnitAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OrganizationalUnitAssociationRef {
    /// `Ref`: `NotificationConfigurationArn|OrganizationalUnitId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
