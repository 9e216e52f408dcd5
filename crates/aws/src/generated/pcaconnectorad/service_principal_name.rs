// Made by `cargo xtask generate`; do not edit.
//! `AWS::PCAConnectorAD::ServicePrincipalName`

use stanchion_template::generated::*;

/// `AWS::PCAConnectorAD::ServicePrincipalName`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-serviceprincipalname.html)
#[must_use]
pub struct ServicePrincipalName<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServicePrincipalName<Missing_<super::required::connector_arn>, Missing_<super::required::directory_registration_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServicePrincipalName(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServicePrincipalName<S0, S1> {
    /// Sets `ConnectorArn`. Required. 5 to 200 characters. An update replaces the resource.
    #[inline] pub fn connector_arn(mut self, value: impl IntoValue_<String>) -> ServicePrincipalName<Set_, S1> { self.0.put("ConnectorArn", value.into_node()); ServicePrincipalName(self.0, PhantomData_) }
    /// Sets `DirectoryRegistrationArn`. Required. 5 to 200 characters. An update replaces the resource.
    #[inline] pub fn directory_registration_arn(mut self, value: impl IntoValue_<String>) -> ServicePrincipalName<S0, Set_> { self.0.put("DirectoryRegistrationArn", value.into_node()); ServicePrincipalName(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServicePrincipalName> for ServicePrincipalName<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ServicePrincipalName<S0, S1> {
    const TYPE: &'static str = "AWS::PCAConnectorAD::ServicePrincipalName";
    type Handle = ServicePrincipalNameRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServicePrincipalName`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServicePrincipalNameRef(Id_);
impl From<Id_> for ServicePrincipalNameRef { #[inline] fn from(id: Id_) -> Self { ServicePrincipalNameRef(id) } }
impl AsRef<Id_> for ServicePrincipalNameRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServicePrincipalNameRef {
    /// `Ref`: `ConnectorArn|DirectoryRegistrationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
