// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTManagedIntegrations::AccountAssociation`

use stanchion_template::generated::*;

/// `AWS::IoTManagedIntegrations::AccountAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-accountassociation.html)
#[must_use]
pub struct AccountAssociation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccountAssociation<Missing_<super::required::connector_destination_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccountAssociation(Properties_::new(), PhantomData_) }
}
impl<S0> AccountAssociation<S0> {
    /// Sets `ConnectorDestinationId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn connector_destination_id(mut self, value: impl IntoValue_<String>) -> AccountAssociation<Set_> { self.0.put("ConnectorDestinationId", value.into_node()); AccountAssociation(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 4096 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GeneralAuthorization`. An update replaces the resource.
    #[inline] pub fn general_authorization(mut self, value: impl IntoValue_<GeneralAuthorization>) -> Self { self.0.put("GeneralAuthorization", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AccountAssociation> for AccountAssociation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AccountAssociation<S0> {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::AccountAssociation";
    type Handle = AccountAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccountAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccountAssociationRef(Id_);
impl From<Id_> for AccountAssociationRef { #[inline] fn from(id: Id_) -> Self { AccountAssociationRef(id) } }
impl AsRef<Id_> for AccountAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccountAssociationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountAssociationId`
    #[inline] pub fn account_association_id(&self) -> Value_<String> { self.0.attribute("AccountAssociationId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AssociationState`
    #[inline] pub fn association_state(&self) -> Value_<String> { self.0.attribute("AssociationState") }
}
/// `AWS::IoTManagedIntegrations::AccountAssociation.GeneralAuthorization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotmanagedintegrations-accountassociation-generalauthorization.html)
#[must_use]
pub struct GeneralAuthorization(Properties_);
impl GeneralAuthorization {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeneralAuthorization(Properties_::new()) }
}
impl GeneralAuthorization {
    /// Sets `AuthMaterialName`. 1 to 100 characters.
    #[inline] pub fn auth_material_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthMaterialName", value.into_node()); self }
}
impl IntoValue_<GeneralAuthorization> for GeneralAuthorization { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
