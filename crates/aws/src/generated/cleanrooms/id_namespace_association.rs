// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRooms::IdNamespaceAssociation`

use stanchion_template::generated::*;

/// `AWS::CleanRooms::IdNamespaceAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idnamespaceassociation.html)
#[must_use]
pub struct IdNamespaceAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IdNamespaceAssociation<Missing_<super::required::input_reference_config>, Missing_<super::required::membership_identifier>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdNamespaceAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IdNamespaceAssociation<S0, S1, S2> {
    /// Sets `Description`. At most 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IdMappingConfig`.
    #[inline] pub fn id_mapping_config(mut self, value: impl IntoValue_<IdMappingConfig>) -> Self { self.0.put("IdMappingConfig", value.into_node()); self }
    /// Sets `InputReferenceConfig`. Required. An update replaces the resource.
    #[inline] pub fn input_reference_config(mut self, value: impl IntoValue_<IdNamespaceAssociationInputReferenceConfig>) -> IdNamespaceAssociation<Set_, S1, S2> { self.0.put("InputReferenceConfig", value.into_node()); IdNamespaceAssociation(self.0, PhantomData_) }
    /// Sets `MembershipIdentifier`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn membership_identifier(mut self, value: impl IntoValue_<String>) -> IdNamespaceAssociation<S0, Set_, S2> { self.0.put("MembershipIdentifier", value.into_node()); IdNamespaceAssociation(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> IdNamespaceAssociation<S0, S1, Set_> { self.0.put("Name", value.into_node()); IdNamespaceAssociation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IdNamespaceAssociation> for IdNamespaceAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for IdNamespaceAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CleanRooms::IdNamespaceAssociation";
    type Handle = IdNamespaceAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IdNamespaceAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IdNamespaceAssociationRef(Id_);
impl From<Id_> for IdNamespaceAssociationRef { #[inline] fn from(id: Id_) -> Self { IdNamespaceAssociationRef(id) } }
impl AsRef<Id_> for IdNamespaceAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IdNamespaceAssociationRef {
    /// `Ref`: `IdNamespaceAssociationIdentifier|MembershipIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CollaborationArn`
    #[inline] pub fn collaboration_arn(&self) -> Value_<String> { self.0.attribute("CollaborationArn") }
    /// `Fn::GetAtt` `CollaborationIdentifier`
    #[inline] pub fn collaboration_identifier(&self) -> Value_<String> { self.0.attribute("CollaborationIdentifier") }
    /// `Fn::GetAtt` `IdNamespaceAssociationIdentifier`
    #[inline] pub fn id_namespace_association_identifier(&self) -> Value_<String> { self.0.attribute("IdNamespaceAssociationIdentifier") }
    /// `Fn::GetAtt` `InputReferenceProperties`
    #[inline] pub fn input_reference_properties(&self) -> Value_<String> { self.0.attribute("InputReferenceProperties") }
    /// `Fn::GetAtt` `MembershipArn`
    #[inline] pub fn membership_arn(&self) -> Value_<String> { self.0.attribute("MembershipArn") }
}
/// `AWS::CleanRooms::IdNamespaceAssociation.IdMappingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-idnamespaceassociation-idmappingconfig.html)
#[must_use]
pub struct IdMappingConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdMappingConfig<Missing_<super::required::allow_use_as_dimension_column>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdMappingConfig(Properties_::new(), PhantomData_) }
}
impl<S0> IdMappingConfig<S0> {
    /// Sets `AllowUseAsDimensionColumn`. Required.
    #[inline] pub fn allow_use_as_dimension_column(mut self, value: impl IntoValue_<bool>) -> IdMappingConfig<Set_> { self.0.put("AllowUseAsDimensionColumn", value.into_node()); IdMappingConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IdMappingConfig> for IdMappingConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CleanRooms::IdNamespaceAssociation.IdNamespaceAssociationInputReferenceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-idnamespaceassociation-idnamespaceassociationinputreferenceconfig.html)
#[must_use]
pub struct IdNamespaceAssociationInputReferenceConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IdNamespaceAssociationInputReferenceConfig<Missing_<super::required::input_reference_arn>, Missing_<super::required::manage_resource_policies>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdNamespaceAssociationInputReferenceConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IdNamespaceAssociationInputReferenceConfig<S0, S1> {
    /// Sets `InputReferenceArn`. Required. At most 256 characters.
    #[inline] pub fn input_reference_arn(mut self, value: impl IntoValue_<String>) -> IdNamespaceAssociationInputReferenceConfig<Set_, S1> { self.0.put("InputReferenceArn", value.into_node()); IdNamespaceAssociationInputReferenceConfig(self.0, PhantomData_) }
    /// Sets `ManageResourcePolicies`. Required.
    #[inline] pub fn manage_resource_policies(mut self, value: impl IntoValue_<bool>) -> IdNamespaceAssociationInputReferenceConfig<S0, Set_> { self.0.put("ManageResourcePolicies", value.into_node()); IdNamespaceAssociationInputReferenceConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IdNamespaceAssociationInputReferenceConfig> for IdNamespaceAssociationInputReferenceConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
