// Made by `cargo xtask generate`; do not edit.
//! `AWS::GuardDuty::CustomDetectionRuleAssociation`

use stanchion_template::generated::*;

/// `AWS::GuardDuty::CustomDetectionRuleAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-customdetectionruleassociation.html)
#[must_use]
pub struct CustomDetectionRuleAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomDetectionRuleAssociation<Missing_<super::required::mode>, Missing_<super::required::rule_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomDetectionRuleAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomDetectionRuleAssociation<S0, S1> {
    /// Sets `Mode`. Required. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> CustomDetectionRuleAssociation<Set_, S1> { self.0.put("Mode", value.into_node()); CustomDetectionRuleAssociation(self.0, PhantomData_) }
    /// Sets `RuleId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn rule_id(mut self, value: impl IntoValue_<String>) -> CustomDetectionRuleAssociation<S0, Set_> { self.0.put("RuleId", value.into_node()); CustomDetectionRuleAssociation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomDetectionRuleAssociation> for CustomDetectionRuleAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CustomDetectionRuleAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::GuardDuty::CustomDetectionRuleAssociation";
    type Handle = CustomDetectionRuleAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomDetectionRuleAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomDetectionRuleAssociationRef(Id_);
impl From<Id_> for CustomDetectionRuleAssociationRef { #[inline] fn from(id: Id_) -> Self { CustomDetectionRuleAssociationRef(id) } }
impl AsRef<Id_> for CustomDetectionRuleAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomDetectionRuleAssociationRef {
    /// `Ref`: `RuleId|AssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AssociationId`
    #[inline] pub fn association_id(&self) -> Value_<String> { self.0.attribute("AssociationId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// Values of `AWS::GuardDuty::CustomDetectionRuleAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-customdetectionruleassociation.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `LIVE`
    pub const LIVE: Value_<Mode> = Value_::constant("LIVE");
    /// `DRY_RUN`
    pub const DRY_RUN: Value_<Mode> = Value_::constant("DRY_RUN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
