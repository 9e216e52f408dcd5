// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRooms::IdMappingTable`

use stanchion_template::generated::*;

/// `AWS::CleanRooms::IdMappingTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idmappingtable.html)
#[must_use]
pub struct IdMappingTable<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IdMappingTable<Missing_<super::required::input_reference_config>, Missing_<super::required::membership_identifier>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdMappingTable(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IdMappingTable<S0, S1, S2> {
    /// Sets `Description`. At most 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InputReferenceConfig`. Required. An update replaces the resource.
    #[inline] pub fn input_reference_config(mut self, value: impl IntoValue_<IdMappingTableInputReferenceConfig>) -> IdMappingTable<Set_, S1, S2> { self.0.put("InputReferenceConfig", value.into_node()); IdMappingTable(self.0, PhantomData_) }
    /// Sets `KmsKeyArn`. 4 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `MembershipIdentifier`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn membership_identifier(mut self, value: impl IntoValue_<String>) -> IdMappingTable<S0, Set_, S2> { self.0.put("MembershipIdentifier", value.into_node()); IdMappingTable(self.0, PhantomData_) }
    /// Sets `Name`. Required. At most 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> IdMappingTable<S0, S1, Set_> { self.0.put("Name", value.into_node()); IdMappingTable(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IdMappingTable> for IdMappingTable<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for IdMappingTable<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CleanRooms::IdMappingTable";
    type Handle = IdMappingTableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IdMappingTable`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IdMappingTableRef(Id_);
impl From<Id_> for IdMappingTableRef { #[inline] fn from(id: Id_) -> Self { IdMappingTableRef(id) } }
impl AsRef<Id_> for IdMappingTableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IdMappingTableRef {
    /// `Ref`: `IdMappingTableIdentifier|MembershipIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CollaborationArn`
    #[inline] pub fn collaboration_arn(&self) -> Value_<String> { self.0.attribute("CollaborationArn") }
    /// `Fn::GetAtt` `CollaborationIdentifier`
    #[inline] pub fn collaboration_identifier(&self) -> Value_<String> { self.0.attribute("CollaborationIdentifier") }
    /// `Fn::GetAtt` `IdMappingTableIdentifier`
    #[inline] pub fn id_mapping_table_identifier(&self) -> Value_<String> { self.0.attribute("IdMappingTableIdentifier") }
    /// `Fn::GetAtt` `InputReferenceProperties`
    #[inline] pub fn input_reference_properties(&self) -> Value_<String> { self.0.attribute("InputReferenceProperties") }
    /// `Fn::GetAtt` `MembershipArn`
    #[inline] pub fn membership_arn(&self) -> Value_<String> { self.0.attribute("MembershipArn") }
}
/// `AWS::CleanRooms::IdMappingTable.IdMappingTableInputReferenceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cleanrooms-idmappingtable-idmappingtableinputreferenceconfig.html)
#[must_use]
pub struct IdMappingTableInputReferenceConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IdMappingTableInputReferenceConfig<Missing_<super::required::input_reference_arn>, Missing_<super::required::manage_resource_policies>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdMappingTableInputReferenceConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IdMappingTableInputReferenceConfig<S0, S1> {
    /// Sets `InputReferenceArn`. Required. 20 to 2048 characters.
    #[inline] pub fn input_reference_arn(mut self, value: impl IntoValue_<String>) -> IdMappingTableInputReferenceConfig<Set_, S1> { self.0.put("InputReferenceArn", value.into_node()); IdMappingTableInputReferenceConfig(self.0, PhantomData_) }
    /// Sets `ManageResourcePolicies`. Required.
    #[inline] pub fn manage_resource_policies(mut self, value: impl IntoValue_<bool>) -> IdMappingTableInputReferenceConfig<S0, Set_> { self.0.put("ManageResourcePolicies", value.into_node()); IdMappingTableInputReferenceConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IdMappingTableInputReferenceConfig> for IdMappingTableInputReferenceConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
