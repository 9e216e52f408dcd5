// Made by `cargo xtask generate`; do not edit.
//! `AWS::Detective::OrganizationAdmin`

use stanchion_template::generated::*;

/// `AWS::Detective::OrganizationAdmin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-organizationadmin.html)
#[must_use]
pub struct OrganizationAdmin<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OrganizationAdmin<Missing_<super::required::account_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OrganizationAdmin(Properties_::new(), PhantomData_) }
}
impl<S0> OrganizationAdmin<S0> {
    /// Sets `AccountId`. Required. An update replaces the resource.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> OrganizationAdmin<Set_> { self.0.put("AccountId", value.into_node()); OrganizationAdmin(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OrganizationAdmin> for OrganizationAdmin<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for OrganizationAdmin<S0> {
    const TYPE: &'static str = "AWS::Detective::OrganizationAdmin";
    type Handle = OrganizationAdminRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OrganizationAdmin`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OrganizationAdminRef(Id_);
impl From<Id_> for OrganizationAdminRef { #[inline] fn from(id: Id_) -> Self { OrganizationAdminRef(id) } }
impl AsRef<Id_> for OrganizationAdminRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OrganizationAdminRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `GraphArn`
    #[inline] pub fn graph_arn(&self) -> Value_<String> { self.0.attribute("GraphArn") }
}
