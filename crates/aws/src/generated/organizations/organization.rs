// Made by `cargo xtask generate`; do not edit.
//! `AWS::Organizations::Organization`

use stanchion_template::generated::*;

/// `AWS::Organizations::Organization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organization.html)
#[must_use]
pub struct Organization(Properties_);
impl Organization {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Organization(Properties_::new()) }
}
impl Organization {
    /// Sets `FeatureSet`. The values are constants of [`FeatureSet`].
    #[inline] pub fn feature_set(mut self, value: impl IntoValue_<FeatureSet>) -> Self { self.0.put("FeatureSet", value.into_node()); self }
}
impl IntoValue_<Organization> for Organization { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Organization {
    const TYPE: &'static str = "AWS::Organizations::Organization";
    type Handle = OrganizationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Organization`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OrganizationRef(Id_);
impl From<Id_> for OrganizationRef { #[inline] fn from(id: Id_) -> Self { OrganizationRef(id) } }
impl AsRef<Id_> for OrganizationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OrganizationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ManagementAccountArn`
    #[inline] pub fn management_account_arn(&self) -> Value_<String> { self.0.attribute("ManagementAccountArn") }
    /// `Fn::GetAtt` `ManagementAccountEmail`
    #[inline] pub fn management_account_email(&self) -> Value_<String> { self.0.attribute("ManagementAccountEmail") }
    /// `Fn::GetAtt` `ManagementAccountId`
    #[inline] pub fn management_account_id(&self) -> Value_<String> { self.0.attribute("ManagementAccountId") }
    /// `Fn::GetAtt` `RootId`
    #[inline] pub fn root_id(&self) -> Value_<String> { self.0.attribute("RootId") }
}
/// Values of `AWS::Organizations::Organization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organization.html)
#[derive(Debug)]
pub enum FeatureSet {}
impl FeatureSet {
    /// `ALL`
    pub const ALL: Value_<FeatureSet> = Value_::constant("ALL");
    /// `CONSOLIDATED_BILLING`
    pub const CONSOLIDATED_BILLING: Value_<FeatureSet> = Value_::constant("CONSOLIDATED_BILLING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FeatureSet> { Value_::from_node(value.into_node()) }
}
