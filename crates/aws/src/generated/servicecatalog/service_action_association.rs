// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::ServiceActionAssociation`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::ServiceActionAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceactionassociation.html)
#[must_use]
pub struct ServiceActionAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ServiceActionAssociation<Missing_<super::required::product_id>, Missing_<super::required::provisioning_artifact_id>, Missing_<super::required::service_action_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceActionAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ServiceActionAssociation<S0, S1, S2> {
    /// Sets `ProductId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn product_id(mut self, value: impl IntoValue_<String>) -> ServiceActionAssociation<Set_, S1, S2> { self.0.put("ProductId", value.into_node()); ServiceActionAssociation(self.0, PhantomData_) }
    /// Sets `ProvisioningArtifactId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn provisioning_artifact_id(mut self, value: impl IntoValue_<String>) -> ServiceActionAssociation<S0, Set_, S2> { self.0.put("ProvisioningArtifactId", value.into_node()); ServiceActionAssociation(self.0, PhantomData_) }
    /// Sets `ServiceActionId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn service_action_id(mut self, value: impl IntoValue_<String>) -> ServiceActionAssociation<S0, S1, Set_> { self.0.put("ServiceActionId", value.into_node()); ServiceActionAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ServiceActionAssociation> for ServiceActionAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ServiceActionAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ServiceCatalog::ServiceActionAssociation";
    type Handle = ServiceActionAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServiceActionAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceActionAssociationRef(Id_);
impl From<Id_> for ServiceActionAssociationRef { #[inline] fn from(id: Id_) -> Self { ServiceActionAssociationRef(id) } }
impl AsRef<Id_> for ServiceActionAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceActionAssociationRef {
    /// `Ref`: `ProductId|ProvisioningArtifactId|ServiceActionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
