// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::PolicyAssociation`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::PolicyAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-policyassociation.html)
#[must_use]
pub struct PolicyAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PolicyAssociation<Missing_<super::required::configuration_policy_id>, Missing_<super::required::target_id>, Missing_<super::required::target_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PolicyAssociation<S0, S1, S2> {
    /// Sets `ConfigurationPolicyId`. Required.
    #[inline] pub fn configuration_policy_id(mut self, value: impl IntoValue_<String>) -> PolicyAssociation<Set_, S1, S2> { self.0.put("ConfigurationPolicyId", value.into_node()); PolicyAssociation(self.0, PhantomData_) }
    /// Sets `TargetId`. Required. An update replaces the resource.
    #[inline] pub fn target_id(mut self, value: impl IntoValue_<String>) -> PolicyAssociation<S0, Set_, S2> { self.0.put("TargetId", value.into_node()); PolicyAssociation(self.0, PhantomData_) }
    /// Sets `TargetType`. Required. An update replaces the resource. The values are constants of [`TargetType`].
    #[inline] pub fn target_type(mut self, value: impl IntoValue_<TargetType>) -> PolicyAssociation<S0, S1, Set_> { self.0.put("TargetType", value.into_node()); PolicyAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PolicyAssociation> for PolicyAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for PolicyAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SecurityHub::PolicyAssociation";
    type Handle = PolicyAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PolicyAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyAssociationRef(Id_);
impl From<Id_> for PolicyAssociationRef { #[inline] fn from(id: Id_) -> Self { PolicyAssociationRef(id) } }
impl AsRef<Id_> for PolicyAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyAssociationRef {
    /// `Ref`: `AssociationIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationIdentifier`
    #[inline] pub fn association_identifier(&self) -> Value_<String> { self.0.attribute("AssociationIdentifier") }
    /// `Fn::GetAtt` `AssociationStatus`
    #[inline] pub fn association_status(&self) -> Value_<String> { self.0.attribute("AssociationStatus") }
    /// `Fn::GetAtt` `AssociationStatusMessage`
    #[inline] pub fn association_status_message(&self) -> Value_<String> { self.0.attribute("AssociationStatusMessage") }
    /// `Fn::GetAtt` `AssociationType`
    #[inline] pub fn association_type(&self) -> Value_<String> { self.0.attribute("AssociationType") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// Values of `AWS::SecurityHub::PolicyAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-policyassociation.html)
#[derive(Debug)]
pub enum TargetType {}
impl TargetType {
    /// `ACCOUNT`
    pub const ACCOUNT: Value_<TargetType> = Value_::constant("ACCOUNT");
    /// `ORGANIZATIONAL_UNIT`
    pub const ORGANIZATIONAL_UNIT: Value_<TargetType> = Value_::constant("ORGANIZATIONAL_UNIT");
    /// `ROOT`
    pub const ROOT: Value_<TargetType> = Value_::constant("ROOT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetType> { Value_::from_node(value.into_node()) }
}
